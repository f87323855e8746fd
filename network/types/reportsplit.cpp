// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/reportsplit.h"

#include "network/types/reportlimits.h"

#include <QJsonArray>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostUncut = TimeSeries::mostDataPoints - 1;

/// Another condition for all rows, without paying for an And more than there is already.
Filter narrowed(Filter filter, Filter by)
{
    if (filter.node == Filter::Node::And) {
        filter.operations.push_back(std::move(by));
        return filter;
    }
    return filters::and_({std::move(filter), std::move(by)});
}

ReportQuery narrowed(const ReportQuery &query, Filter by)
{
    ReportQuery part = query;
    part.filter = narrowed(query.filter, std::move(by));
    return part;
}

/// The label that tells most apart among those the filter takes, and its values.
struct Told {
    QString field {};
    QStringList values {};
};

Told toldApart(const TimeSeries &series, const QStringList &fields)
{
    Told most;
    for (const QString &field : fields) {
        QStringList values;
        for (const Series &one : series.series) {
            for (const JsonField &label : one.label) {
                if (label.name == field && !values.contains(label.text))
                    values.append(label.text);
            }
        }
        if (values.size() > most.values.size())
            most = {.field = field, .values = values};
    }
    return most;
}

Filter valuesOf(const QString &field, const QStringList &values)
{
    return values.size() == 1 ? filters::equal(field, values.first()) : filters::in(field, QJsonArray::fromStringList(values));
}

/// The conditions that every row has to pass and that list more than one id.
bool isIdList(const Filter &filter)
{
    return filter.node == Filter::Node::In && filter.field.endsWith("_id"_L1) && filter.value.toArray().size() > 1;
}

bool isSource(const Filter &filter)
{
    return filter.node == Filter::Node::Equal && (filter.field == "campaign_id"_L1 || filter.field == "reporting_id"_L1);
}

/// The filter with the first condition of that kind replaced; empty when there is none.
std::optional<Filter> replaced(const Filter &filter, bool (*wanted)(const Filter &), const Filter &by)
{
    if (wanted(filter))
        return by;
    if (filter.node != Filter::Node::And)
        return std::nullopt;
    const auto found = std::find_if(filter.operations.begin(), filter.operations.end(), wanted);
    if (found == filter.operations.end())
        return std::nullopt;
    Filter changed = filter;
    changed.operations.at(static_cast<size_t>(found - filter.operations.begin())) = by;
    return changed;
}

const Filter *idListOf(const Filter &filter)
{
    if (isIdList(filter))
        return &filter;
    if (filter.node != Filter::Node::And)
        return nullptr;
    const auto found = std::find_if(filter.operations.begin(), filter.operations.end(), isIdList);
    return found == filter.operations.end() ? nullptr : &*found;
}

QTimeZone zoneOf(const TimeSeries &series, const QTimeZone &otherwise)
{
    if (series.local())
        return QTimeZone::utc();
    const QTimeZone named(series.rangeTimezone.toLatin1());
    return named.isValid() ? named : otherwise;
}

} // namespace

QStringList seriesFields(const QString &report)
{
    QStringList person {u"gender"_s, u"age"_s};
    const QStringList optin {u"optin_channel"_s, u"optin_subchannel"_s, u"optin_platform"_s};
    if (report == "sendings_events_history"_L1)
        return {u"type"_s};
    if (report == "sendings_recipients_statistics"_L1)
        return person;
    if (report == "links_visits_history"_L1)
        return {u"source_type"_s};
    if (report == "member_balance"_L1)
        return optin + person + QStringList {u"type"_s};
    if (report == "members_count_snapshot"_L1)
        return optin + person;
    if (report == "members_count_history"_L1)
        return {u"grouping_value"_s, u"grouping_type"_s};
    return {};
}

QList<ReportQuery> splitBySeries(const ReportQuery &query, const TimeSeries &cut, const QStringList &fields)
{
    const Told told = toldApart(cut, fields);
    if (told.values.size() < 2)
        return {};
    // A part's series may each have a value in every bucket; there may be several of one label (other labels, other zones).
    const qint64 perValue = (cut.series.size() + told.values.size() - 1) / told.values.size();
    const qint64 each = std::max<qint64>(1, pointCount(query, zoneOf(cut, QTimeZone::utc())) * perValue);
    const qsizetype together = std::max<qsizetype>(1, mostUncut / each);
    if (together >= told.values.size())
        return {}; // it was not the series that made it many
    const QString nothing = u"null"_s; // as a missing value reads in a label
    QStringList texts = told.values;
    const bool withNull = texts.removeAll(nothing) > 0;
    QList<ReportQuery> parts;
    for (qsizetype i = 0; i < texts.size(); i += together)
        parts.append(narrowed(query, valuesOf(told.field, texts.mid(i, together))));
    const Filter isNull = filters::equal(told.field, QJsonValue::Null);
    const Filter others = filters::notIn(told.field, QJsonArray::fromStringList(texts));
    if (withNull)
        parts.append(narrowed(query, isNull));
    parts.append(narrowed(query, withNull ? others : filters::or_({others, isNull})));
    return parts;
}

QList<ReportQuery> splitByIds(const ReportQuery &query)
{
    const Filter *list = idListOf(query.filter);
    if (!list)
        return {};
    const QJsonArray ids = list->value.toArray();
    QList<ReportQuery> parts {query, query};
    QJsonArray halves[2];
    for (qsizetype i = 0; i < ids.size(); ++i)
        halves[i < ids.size() / 2 ? 0 : 1].append(ids.at(i));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QJsonArray &half = halves[i];
        const Filter by = half.size() == 1 ? filters::equal(list->field, half.first()) : filters::in(list->field, half);
        parts[i].filter = replaced(query.filter, isIdList, by).value_or(query.filter);
    }
    return parts;
}

QList<ReportQuery> splitByTime(const ReportQuery &query, const TimeSeries &cut, const QTimeZone &zone)
{
    const QTimeZone counted = zoneOf(cut, zone);
    const qint64 points = pointCount(query, counted);
    if (points < 2)
        return {};
    const qint64 fitting = std::max<qint64>(1, mostUncut / std::max<qint64>(1, cut.series.size()));
    return splitInTime(query, counted, std::min(fitting, (points + 1) / 2));
}

QList<ReportQuery> overSendings(const ReportQuery &query, const QList<SendingId> &sendings)
{
    constexpr qsizetype together = 100;
    QList<ReportQuery> parts;
    for (qsizetype i = 0; i < sendings.size(); i += together) {
        QJsonArray ids;
        const QList<SendingId> some = sendings.mid(i, together);
        for (const SendingId &id : some)
            ids.append(id.value);
        const auto filter = replaced(query.filter, isSource, filters::in(u"sending_id"_s, ids));
        if (!filter)
            return {};
        ReportQuery part = query;
        part.filter = *filter;
        parts.append(part);
    }
    return parts;
}

} // namespace atrium
