// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/curverows.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/sendingsreport.h"
#include "network/sandbox/world/curves.h"

#include <QSqlQuery>
#include <QtEndian>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// How many of each kind of event there are, of the sending `s`, in the order of their numbers.
constexpr std::array<QLatin1StringView, eventNames.size()> totals {"s.dispatches_count"_L1, "s.transiently_failed_count"_L1,
    "s.transmitted_count"_L1, "s.failed_count"_L1, "s.delivered_count"_L1, "s.delivery_errored_count"_L1, "s.opened_events_count"_L1,
    "s.clicked_count"_L1};

/// The sendings of a request that may reach into the axis, with the zone of their mall.
class CurveReader {
public:
    CurveReader(const Visit &visit, const Timeseries &asked, const CurveQuery &wanted)
        : m_asked(asked)
        , m_wanted(wanted)
        , m_customers(customerList(visit))
        , m_query(visit.database)
    {
        m_query.setForwardOnly(true);
    }

    bool run(const QString &columns, const QString &curves)
    {
        // Clocks on the wall are less than a day from UTC, and curves end within two days.
        const auto stampOf = [](qint64 instant, int days) {
            return sendingStamp(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).addDays(days), 0);
        };
        const QStringList all = QStringList {columns} + m_wanted.columns;
        m_query.prepare(u"SELECT m.timezone, "_s + all.join(u", "_s) + u" FROM sendings s "_s + curves
            + u" JOIN malls m ON m.customer_id = s.customer_id WHERE s.customer_id IN "_s + m_customers
            + u" AND s.created_at >= ? AND s.created_at < ? AND ("_s + m_wanted.filter.sql + u')');
        m_query.addBindValue(stampOf(m_asked.axis.start(0), -4));
        m_query.addBindValue(stampOf(m_asked.axis.end(), 1));
        for (const QVariant &value : m_wanted.filter.values) {
            m_query.addBindValue(value);
        }
        return m_query.exec();
    }

    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// What the caller asked for, from that column on.
    [[nodiscard]] QVariantList rest(int first) const
    {
        QVariantList values;
        for (int i = 0; i < m_wanted.columns.size(); ++i) {
            values.append(m_query.value(first + i));
        }
        return values;
    }

private:
    const Timeseries &m_asked;
    const CurveQuery &m_wanted;
    const QString m_customers;
    QSqlQuery m_query;
};

bool eachKept(CurveReader &reader, const CurveQuery &wanted, const std::function<void(const CurveRow &row)> &callBack)
{
    const QString kind = wanted.event ? u" AND c.event = "_s + QString::number(int(*wanted.event)) : u""_s;
    if (!reader.run(u"c.event, c.starts_at, c.counts"_s, u"JOIN curves c ON c.sending_id = s.id"_s + kind)) {
        return false;
    }
    while (reader.next()) {
        callBack({.zone = reader.value(0).toByteArray(),
            .event = Event(reader.value(1).toInt()),
            .start = reader.value(2).toLongLong(),
            .counts = reader.value(3).toByteArray(),
            .values = reader.rest(4)});
    }
    return true;
}

/// Those that no table keeps: what their sendings' counts come to, at the pace of their channel.
bool eachFollowing(CurveReader &reader, const CurveQuery &wanted, const std::function<void(const CurveRow &row)> &callBack)
{
    QStringList columns {u"s.id"_s, u"s.channel"_s, u"s.created_at"_s, u"s.delay"_s};
    for (const QLatin1StringView &total : totals) {
        columns.append(QString(total));
    }
    const int firstTotal = 5;
    if (!reader.run(columns.join(u", "_s), u""_s)) {
        return false;
    }
    std::map<QByteArray, WallClock> clocks;
    while (reader.next()) {
        if (reader.value(4).isNull()) {
            continue;
        }
        const QByteArray zone = reader.value(0).toByteArray();
        const qint64 created = instantOf(reader.value(3).toString()).toMSecsSinceEpoch();
        const Pace pace({.id = reader.value(1).toLongLong(),
                            .channel = reader.value(2).toString(),
                            .created = created,
                            .delay = reader.value(4).toInt(),
                            .dispatches = reader.value(firstTotal).toLongLong()},
            clocks.try_emplace(zone, zone).first->second, created + Pace::length);
        for (size_t i = 0; i < totals.size(); ++i) {
            const qint64 total = reader.value(firstTotal + int(i)).toLongLong();
            if (total > 0 && (!wanted.event || *wanted.event == Event(i))) {
                callBack({.zone = zone,
                    .event = Event(i),
                    .start = pace.start(),
                    .counts = pace.counts(Event(i), total),
                    .values = reader.rest(firstTotal + int(totals.size()))});
            }
        }
    }
    return true;
}

} // namespace

bool eachCurve(
    const Visit &visit, const Timeseries &asked, const CurveQuery &wanted, const std::function<void(const CurveRow &row)> &callBack)
{
    if (asked.axis.size() == 0) {
        return true;
    }
    CurveReader kept(visit, asked, wanted);
    CurveReader following(visit, asked, wanted);
    return eachKept(kept, wanted, callBack) && eachFollowing(following, wanted, callBack);
}

void eachSlot(const CurveRow &row, const std::function<void(qint64 at, qint64 count)> &callBack)
{
    qint64 instant = row.start;
    for (qsizetype at = 0; at + 4 <= row.counts.size(); at += 4, instant += slotLength) {
        if (const auto count = qFromLittleEndian<quint32>(row.counts.constData() + at); count > 0) {
            callBack(instant, count);
        }
    }
}

void spread(const CurveRow &row, qint64 total, const std::function<void(qint64 at, qint64 count)> &callBack)
{
    qint64 whole = 0;
    eachSlot(row, [&](qint64, qint64 count) { whole += count; });
    qint64 seen = 0;
    qint64 given = 0;
    eachSlot(row, [&](qint64 at, qint64 count) {
        seen += count;
        const qint64 until = total * seen / whole;
        if (until > given) {
            callBack(at, until - given);
        }
        given = until;
    });
}

} // namespace atrium::sandbox
