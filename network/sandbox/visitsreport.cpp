// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/visitsreport.h"
#include "network/sandbox/curverows.h"
#include "network/sandbox/links.h"
#include "network/sandbox/timeseries.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

enum VisitField : size_t { Club, SourceType, SourceId };

/// Assumed: the one kind of component that visits come from here.
QString sourceType()
{
    return u"sendings"_s;
}

Answer answerVisits(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    const QString aggregation = readAggregation(visit, report, problems);
    const std::optional<Timeseries> asked = readTimeseries(visit, report.finest, problems);
    if (!asked) {
        return problems.answer();
    }
    BucketSums sums(*asked, {aggregation.isEmpty() ? "{}"_ba : labelWith("source_type"_L1, sourceType())});
    const CurveQuery clicks {.event = Event::Clicked, .columns = {visitsInSql(), sourceInSql()}};
    const bool isRead = eachCurve(visit, *asked, clicks, [&](const CurveRow &row) {
        const auto valueOf = [&](size_t field) -> FilterValue {
            return field == SourceType ? FilterValue(sourceType()) : FilterValue(row.values.at(1).toString());
        };
        if (matches(filter, valueOf)) {
            spread(row, row.values.at(0).toLongLong(), [&](qint64 at, qint64 count) { sums.add(sums.placeOf(row.zone), 0, at, count); });
        }
    });
    return isRead ? answerWith(*asked, sums.take()) : refusal(500, u"The visits cannot be read"_s);
}

std::set<FilterValue> valuesOf(const Visit &visit, const Report & /*report*/, size_t field, const TimeFrame & /*frame*/)
{
    std::set<FilterValue> values;
    if (field == SourceType) {
        values.insert(sourceType());
    } else if (field == SourceId) {
        for (const auto sources = linkSources(visit); const LinkSource &source : sources) {
            values.insert(source.source);
        }
    }
    return values;
}

} // namespace

Report linksVisitsHistoryReport()
{
    using Kind = ReportField::Kind;
    return {.name = "links_visits_history"_L1,
        .permit = "Reporting:Api:Report:LinksVisitsHistory"_L1,
        .cost = 3,
        .result = Report::Result::Timeseries,
        .aggregations = {u"source_type"_s},
        .fields = {{"loyalty_club_id"_L1, Kind::Integer, false}, {"source_type"_L1, Kind::Enum}, {"source_id"_L1, Kind::Text}},
        .handler = answerVisits,
        .values = valuesOf};
}

} // namespace atrium::sandbox
