// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/linksreport.h"
#include "network/sandbox/documentedreports.h"
#include "network/sandbox/recordspage.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

using Kind = ReportField::Kind;

FilterValue textOrNull(const QString &text)
{
    return text.isNull() ? FilterValue() : FilterValue(text);
}

void write(JsonWriter &json, const ReportField &field, const FilterValue &value)
{
    json.key(field.name);
    if (const auto *number = std::get_if<qint64>(&value)) {
        json.number(*number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        json.string(*text);
    } else {
        json.null();
    }
}

// Both kinds of rows give their values in the order of their report's fields, which is that of the documented examples.
using LinkValues = std::array<FilterValue, 11>;
using SourceValues = std::array<FilterValue, 4>;

QList<ReportField> linkFields()
{
    return {{"loyalty_club_id"_L1, Kind::Integer, false}, {"source_id"_L1, Kind::Text}, {"host"_L1, Kind::Text}, {"path"_L1, Kind::Enum},
        {"utm_campaign"_L1, Kind::Text}, {"utm_content"_L1, Kind::Text}, {"utm_medium"_L1, Kind::Text}, {"utm_source"_L1, Kind::Text},
        {"utm_term"_L1, Kind::Text}, {"visits_count"_L1}, {"unique_visits_count"_L1}};
}

QList<ReportField> sourceFields()
{
    return {{"loyalty_club_id"_L1, Kind::Integer, false}, {"source_id"_L1, Kind::Text}, {"visits_count"_L1}, {"unique_visits_count"_L1}};
}

/// A row and the key that it is ordered by.
template<typename Values>
struct Row {
    QByteArray key;
    Values values;
};

Row<LinkValues> rowOf(const Link &link, size_t number)
{
    return {.key = sourceKey(link.club, link.source) + ' ' + QByteArray::number(qulonglong(number)),
        .values = {link.club, link.source, link.host, link.path, textOrNull(link.utmCampaign), textOrNull(link.utmContent),
            textOrNull(link.utmMedium), textOrNull(link.utmSource), textOrNull(link.utmTerm), link.visits, link.unique}};
}

Row<SourceValues> rowOf(const LinkSource &source)
{
    return {.key = sourceKey(source.club, source.source), .values = {source.club, source.source, source.visits, source.unique}};
}

std::vector<Row<LinkValues>> linkRows(const Visit &visit)
{
    std::vector<Row<LinkValues>> rows;
    if (visit.customers.contains(documentedCustomer)) {
        rows.push_back(rowOf(documentedLink(), 0)); // its club's number is below those of the world
    }
    const QHash<qint64, QString> slugs = slugsOf(visit);
    for (const auto sources = linkSources(visit); const LinkSource &source : sources) {
        const std::vector<Link> links = linksOf(source, slugs.value(source.customer));
        for (size_t i = 0; i < links.size(); ++i) {
            rows.push_back(rowOf(links[i], i));
        }
    }
    return rows;
}

std::vector<Row<SourceValues>> sourceRows(const Visit &visit)
{
    std::vector<Row<SourceValues>> rows;
    if (visit.customers.contains(documentedCustomer)) {
        rows.push_back(rowOf(documentedLinkSource()));
    }
    for (const auto sources = linkSources(visit); const LinkSource &source : sources) {
        rows.push_back(rowOf(source));
    }
    return rows;
}

template<auto rowsOf>
Answer answerRows(const Visit &visit, const Report &report)
{
    Problems problems;
    const FilterNode filter = readFilter(visit.body, report.fields, problems);
    refuseAggregation(visit, report, problems);
    RecordsPage page(report.name, visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    for (const auto rows = rowsOf(visit); const auto &row : rows) {
        if (!matches(filter, [&](size_t field) -> const FilterValue & { return row.values[field]; })) {
            continue;
        }
        if (JsonWriter *json = page.row(row.key)) {
            json->beginObject();
            for (size_t i = 0; i < row.values.size(); ++i) {
                write(*json, report.fields.at(qsizetype(i)), row.values[i]);
            }
            json->endObject();
        }
    }
    return page.answer();
}

template<auto rowsOf>
std::set<FilterValue> valuesInRows(const Visit &visit, const Report & /*report*/, size_t field, const TimeFrame & /*frame*/)
{
    std::set<FilterValue> values;
    for (const auto rows = rowsOf(visit); const auto &row : rows) {
        values.insert(row.values[field]);
    }
    values.erase(FilterValue());
    return values;
}

} // namespace

Report linksReport()
{
    return {.name = "sendings_links"_L1,
        .permit = "Reporting:Api:Report:SendingsLinks"_L1,
        .cost = 3,
        .fields = linkFields(),
        .handler = answerRows<linkRows>,
        .values = valuesInRows<linkRows>};
}

Report linksStatsReport()
{
    return {.name = "sendings_links_stats"_L1,
        .permit = "Reporting:Api:Report:SendingsLinksStats"_L1,
        .cost = 2,
        .fields = sourceFields(),
        .handler = answerRows<sourceRows>,
        .values = valuesInRows<sourceRows>};
}

} // namespace atrium::sandbox
