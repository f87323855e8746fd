// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/eventsreport.h"
#include "network/sandbox/curverows.h"
#include "network/sandbox/sendingsreport.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// What members reported since the world was made; false when the database cannot be read.
bool addReported(const Visit &visit, const Condition &filter, BucketSums &sums)
{
    QSqlQuery reported(visit.database);
    reported.setForwardOnly(true);
    reported.prepare(u"SELECT m.timezone, e.event, e.at FROM member_events e CROSS JOIN sendings s ON s.id = e.sending_id"
                     " JOIN malls m ON m.customer_id = s.customer_id WHERE s.customer_id IN "_s
        + customerList(visit) + u" AND ("_s + filter.sql + u')');
    for (const QVariant &value : filter.values) {
        reported.addBindValue(value);
    }
    if (!reported.exec()) {
        return false;
    }
    while (reported.next()) {
        sums.add(sums.placeOf(reported.value(0).toByteArray()), reported.value(1).toUInt(), reported.value(2).toLongLong(), 1);
    }
    return true;
}

Answer answerEventsHistory(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    refuseAggregation(visit, report, problems);
    const std::optional<Timeseries> asked = readTimeseries(visit, report.finest, problems);
    if (!asked || problems.any()) {
        return problems.answer();
    }
    std::vector<QByteArray> labels;
    labels.reserve(eventNames.size());
    for (const QLatin1StringView &name : eventNames) {
        labels.push_back(labelWith("type"_L1, name));
    }
    BucketSums sums(*asked, labels);
    const CurveQuery all {.filter = conditionOf(filter, report.fields)};
    const bool isRead = eachCurve(visit, *asked, all, [&](const CurveRow &row) {
        const qsizetype zone = sums.placeOf(row.zone);
        const auto event = size_t(row.event);
        eachSlot(row, [&](qint64 at, qint64 count) { sums.add(zone, event, at, count); });
    });
    return isRead && addReported(visit, all.filter, sums) ? answerWith(*asked, sums.take()) : refusal(500, u"The events cannot be read"_s);
}

} // namespace

Report eventsHistoryReport()
{
    using Kind = ReportField::Kind;
    return {.name = "sendings_events_history"_L1,
        .permit = "Reporting:Api:Report:SendingsEventsHistory"_L1,
        .cost = 3,
        .result = Report::Result::Timeseries,
        .fields = {{"loyalty_club_id"_L1, Kind::Integer, false}, {"sending_id"_L1, Kind::Integer, true, "id"_L1}, {"campaign_id"_L1},
            {"reporting_id"_L1}},
        .handler = answerEventsHistory,
        .values = valuesInSendings};
}

} // namespace atrium::sandbox
