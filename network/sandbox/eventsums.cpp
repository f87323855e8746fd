// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/eventsums.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/sendingsreport.h"

#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// From instants to what the clocks of a zone show, as milliseconds. Remembers the offset until clocks change: asking the zone each
/// time costs more than everything else of a report.
class WallClock {
public:
    explicit WallClock(const QByteArray &zone)
        : m_zone(zone)
    {
    }

    qint64 shownAt(qint64 instant)
    {
        if (instant < m_since || instant >= m_until) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
            m_offset = 1'000LL * m_zone.offsetFromUtc(at);
            const QTimeZone::OffsetData before = m_zone.previousTransition(at.addMSecs(1));
            const QTimeZone::OffsetData after = m_zone.nextTransition(at);
            m_since = before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() : instant;
            m_until = after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() : instant + 1;
        }
        return instant + m_offset;
    }

private:
    QTimeZone m_zone;
    qint64 m_offset {0};
    qint64 m_since {0};
    qint64 m_until {0};
};

class Sums {
public:
    Sums(const TimeAxis &axis, const QList<QByteArray> &zones)
        : m_axis(axis)
        , m_isLocal(zones.size() > 1)
    {
        m_series.reserve(size_t(zones.size()) * eventNames.size());
        for (const QByteArray &zone : zones) {
            m_zones.append(zone);
            m_clocks.emplace_back(zone);
            for (size_t event = 0; event < eventNames.size(); ++event) {
                m_series.push_back({.zone = zone, .event = event, .values = std::vector<qint64>(axis.size(), 0)});
            }
        }
    }

    void addSlots(const QByteArray &zone, size_t event, qint64 start, const QByteArray &counts)
    {
        for (qsizetype at = 0; at + 4 <= counts.size(); at += 4, start += slotLength) {
            if (const auto count = qFromLittleEndian<quint32>(counts.constData() + at); count > 0) {
                add(zone, event, start, count);
            }
        }
    }

    void add(const QByteArray &zone, size_t event, qint64 instant, qint64 count)
    {
        const qsizetype place = m_zones.indexOf(zone);
        if (place < 0 || event >= eventNames.size()) {
            return;
        }
        m_near = m_axis.bucketOf(m_isLocal ? m_clocks[size_t(place)].shownAt(instant) : instant, m_near);
        if (m_near < m_axis.size()) {
            m_series[size_t(place) * eventNames.size() + event].values[m_near] += count;
        }
    }

    std::vector<EventSeries> take() { return std::move(m_series); }

private:
    const TimeAxis &m_axis;
    const bool m_isLocal;
    QList<QByteArray> m_zones;
    std::vector<WallClock> m_clocks;
    std::vector<EventSeries> m_series;
    size_t m_near {0};
};

} // namespace

QList<QByteArray> zonesOf(const Visit &visit)
{
    QSqlQuery query(visit.database);
    query.exec(u"SELECT DISTINCT timezone FROM malls WHERE customer_id IN "_s + customerList(visit) + u" ORDER BY timezone"_s);
    QList<QByteArray> zones;
    while (query.next()) {
        zones.append(query.value(0).toByteArray());
    }
    return zones;
}

std::optional<std::vector<EventSeries>> sumEvents(
    const Visit &visit, const Condition &filter, const TimeAxis &axis, const QList<QByteArray> &zones)
{
    Sums sums(axis, zones);
    if (axis.size() == 0) {
        return sums.take();
    }
    // Clocks on the wall are less than a day from UTC; curves end within two days, and what members report later is not counted or
    // belongs to a sending that stayed open.
    const QString before = sendingStamp(QDateTime::fromMSecsSinceEpoch(axis.end(), Qt::UTC).addDays(1), 0);
    const QString where = u" JOIN malls m ON m.customer_id = s.customer_id WHERE s.customer_id IN "_s + customerList(visit)
        + u" AND s.created_at < ? AND ("_s + filter.sql + u')';
    const auto run = [&](QSqlQuery &query, const QString &sql) {
        query.setForwardOnly(true);
        query.prepare(sql);
        query.addBindValue(before);
        for (const QVariant &value : filter.values) {
            query.addBindValue(value);
        }
        return query.exec();
    };
    constexpr qint64 day = 86'400'000;
    QSqlQuery curves(visit.database);
    const QString since = QString::number(axis.start(0) - 3 * day);
    if (!run(curves,
            u"SELECT m.timezone, c.event, c.starts_at, c.counts FROM sendings s JOIN curves c ON c.sending_id = s.id"_s + where
                + u" AND c.starts_at + c.length > "_s + since)) {
        return {};
    }
    while (curves.next()) {
        sums.addSlots(curves.value(0).toByteArray(), curves.value(1).toUInt(), curves.value(2).toLongLong(), curves.value(3).toByteArray());
    }
    QSqlQuery reported(visit.database);
    if (!run(reported, u"SELECT m.timezone, e.event, e.at FROM sendings s JOIN member_events e ON e.sending_id = s.id"_s + where)) {
        return {};
    }
    while (reported.next()) {
        sums.add(reported.value(0).toByteArray(), reported.value(1).toUInt(), reported.value(2).toLongLong(), 1);
    }
    return sums.take();
}

} // namespace atrium::sandbox
