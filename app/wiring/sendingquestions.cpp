// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/sendingquestions.h"

#include "network/types/eventsrange.h"
#include "network/types/reportlimits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QList<SendingId> idsOf(const SendingRow &row)
{
    QList<SendingId> ids;
    const QList<Sending> sendings = row.sendings();
    ids.reserve(sendings.size());
    for (const Sending &sending : sendings)
        ids.append(sending.id);
    return ids;
}

Filter filterOf(const SendingRow &row)
{
    if (!row.isGroup())
        return filters::equal(u"sending_id"_s, row.sending.id.value);
    if (row.key.startsWith(u'r') && row.sending.reportingId)
        return filters::equal(u"reporting_id"_s, row.sending.reportingId->value);
    if (row.sending.campaignId)
        return filters::equal(u"campaign_id"_s, row.sending.campaignId->value);
    QJsonArray ids;
    for (const SendingId &id : idsOf(row))
        ids.append(id.value);
    return filters::in(u"sending_id"_s, ids);
}

} // namespace

ReportQuery eventsQueryOf(const SendingRow &row, Interval interval, const Instant &now)
{
    ReportQuery query = eventsQuery(row.sending, interval, now);
    query.filter = filterOf(row);
    return query;
}

std::shared_ptr<SeriesFeed> eventsOf(SendingStore *store, const SendingRow &row, Interval interval, Clock *clock)
{
    if (!row.isGroup())
        return store->events(row.sending, interval);
    auto feed = store->series([row, interval, clock] { return eventsQueryOf(row, interval, Instant::fromUtc(clock->now())); });
    feed->setSendings(idsOf(row));
    return feed;
}

int costOfRange(
    const DateRange &range, const FilterChips &chips, const QTimeZone &zone, const DateRange &inView, qsizetype known, const Instant &now)
{
    constexpr qint64 perPage = 100;
    const qint64 days = std::max<qint64>(1, inView.days());
    const qint64 pages = std::max<qint64>(1, (known * range.days() / days + perPage - 1) / perPage);
    const ReportQuery events = mallEventsQuery(range, eventsInterval(range), zone, {}, now);
    const qsizetype parts = std::max<qsizetype>(1, splitInTime(events, zone).size());
    return static_cast<int>(pages) * sendingsQuery(range, chips, zone).cost() + static_cast<int>(parts) * events.cost();
}

ReportQuery recipientsQueryOf(const SendingRow &row, bool byGender, const Instant &now)
{
    const Interval interval = intervalFit(row.sending, Interval::Day, now) == IntervalFit::Fits ? Interval::Day : Interval::Month;
    ReportQuery query = eventsQueryOf(row, interval, now);
    query.report = u"sendings_recipients_statistics"_s;
    query.aggregateBy = byGender ? u"gender"_s : u"age"_s;
    return query;
}

ReportQuery recipientsQueryOf(const SendingRow &row, const QString &gender, const Instant &now)
{
    ReportQuery query = recipientsQueryOf(row, false, now);
    query.filter = filters::and_({query.filter, filters::equal(u"gender"_s, gender)});
    return query;
}

ReportQuery recordsQueryOf(const SendingRow &row)
{
    QJsonArray ids;
    for (const SendingId &id : idsOf(row))
        ids.append(id.value);
    return {.report = u"sendings"_s, .filter = ids.size() == 1 ? filters::equal(u"id"_s, ids.first()) : filters::in(u"id"_s, ids)};
}

QString jsonOf(const ReportQuery &query)
{
    return QString::fromUtf8(QJsonDocument(query.toJson()).toJson(QJsonDocument::Compact));
}

QStringList linkSourcesOf(const SendingRow &row)
{
    QStringList sources;
    const QList<Sending> sendings = row.sendings();
    for (const Sending &sending : sendings) {
        const QString source = sending.reportingId ? sending.reportingId->text() : sending.serviceType;
        if (!source.isEmpty() && !sources.contains(source))
            sources.append(source);
    }
    return sources;
}

} // namespace atrium
