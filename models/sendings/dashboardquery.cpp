// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/dashboardquery.h"

#include <QJsonArray>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hoursUpToDays = 3;
constexpr qint64 daysUpToDays = 150;
constexpr qint64 weeksUpToDays = 7 * 150;
constexpr qint64 usualDays = 28;

template<class Id>
QString textOf(const std::optional<Id> &id)
{
    return id ? id->text() : QString();
}

QString valueOf(const Sending &sending, FilterField field)
{
    switch (field) {
    case FilterField::Channel:
        return sending.channel;
    case FilterField::Service:
        return sending.serviceType;
    case FilterField::Language:
        return sending.language;
    case FilterField::SourceType:
        return sending.sourceType;
    case FilterField::SourceApp:
        return sending.sourceApp;
    case FilterField::Audience:
        return textOf(sending.audienceId);
    case FilterField::Campaign:
        return textOf(sending.campaignId);
    case FilterField::Reporting:
        return textOf(sending.reportingId);
    }
    Q_UNREACHABLE();
}

} // namespace

QTimeZone zoneFor(ZoneChoice choice, const QTimeZone &mall)
{
    const QTimeZone zone = choice == ZoneChoice::Utc ? QTimeZone::utc() : choice == ZoneChoice::Mine ? QTimeZone::systemTimeZone() : mall;
    return zone.isValid() ? zone : QTimeZone::utc();
}

DateRange usualRange(const QDate &today)
{
    return {today.addDays(1 - usualDays), today};
}

ReportQuery sendingsQuery(const DateRange &range, const FilterChips &chips, const QTimeZone &zone)
{
    std::vector<Filter> nodes;
    if (range.isValid()) {
        nodes.push_back(filters::greaterOrEqualTo(u"created_at"_s, range.begin(zone).text()));
        nodes.push_back(filters::lessThan(u"created_at"_s, range.end(zone).text()));
    }
    Filter wanted = filterOf(chips);
    if (wanted.node == Filter::Node::And) // an and within an and would be paid for twice
        nodes.insert(nodes.end(), wanted.operations.begin(), wanted.operations.end());
    else
        nodes.push_back(std::move(wanted));
    return {.report = u"sendings"_s, .filter = filters::and_(std::move(nodes))};
}

bool passes(const Sending &sending, const DateRange &range, const FilterChips &chips, const QTimeZone &zone)
{
    if (range.isValid() && (sending.createdAt < range.begin(zone) || !(sending.createdAt < range.end(zone))))
        return false;
    return std::all_of(chips.cbegin(), chips.cend(),
        [&](const FilterChip &chip) { return chip.values.isEmpty() || chip.values.contains(valueOf(sending, chip.field)); });
}

QMap<FilterField, QStringList> knownValues(const QList<Sending> &sendings)
{
    QMap<FilterField, QStringList> known;
    for (const FilterField field : allFilterFields) {
        QHash<QString, int> counts;
        for (const Sending &sending : sendings) {
            if (const QString value = valueOf(sending, field); !value.isEmpty())
                ++counts[value];
        }
        QStringList values = counts.keys();
        std::sort(values.begin(), values.end(), [&](const QString &a, const QString &b) {
            const int first = counts.value(a);
            const int second = counts.value(b);
            return first != second ? first > second : a < b;
        });
        known.insert(field, values);
    }
    return known;
}

Interval eventsInterval(const DateRange &range)
{
    if (range.days() <= hoursUpToDays)
        return Interval::Hour;
    if (range.days() <= daysUpToDays)
        return Interval::Day;
    return range.days() <= weeksUpToDays ? Interval::Week : Interval::Month;
}

ReportQuery mallEventsQuery(
    const DateRange &range, Interval interval, const QTimeZone &zone, const QList<SendingId> &sendings, const Instant &now)
{
    constexpr qint64 second = 1'000'000;
    ReportQuery query {.report = u"sendings_events_history"_s, .interval = interval, .from = range.begin(zone)};
    query.to = std::max(*query.from, std::min(Instant {range.end(zone).microseconds - second}, now)); // it is inclusive (contract 8.27)
    QJsonArray ids;
    for (const SendingId &id : sendings)
        ids.append(id.value);
    if (!ids.isEmpty())
        query.filter = filters::in(u"sending_id"_s, ids);
    return query;
}

} // namespace atrium
