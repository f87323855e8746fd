// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/curverows.h"
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/sendingsreport.h"

#include <QSqlQuery>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

bool eachCurve(
    const Visit &visit, const Timeseries &asked, const CurveQuery &wanted, const std::function<void(const CurveRow &row)> &callBack)
{
    if (asked.axis.size() == 0) {
        return true;
    }
    // Clocks on the wall are less than a day from UTC, and curves end within two days.
    const auto stampOf = [](qint64 instant, int days) {
        return sendingStamp(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).addDays(days), 0);
    };
    QSqlQuery query(visit.database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT m.timezone, c.starts_at, c.counts, "_s + wanted.columns.join(u", "_s)
        + u" FROM sendings s JOIN curves c ON c.sending_id = s.id"_s
        + (wanted.event ? u" AND c.event = "_s + QString::number(int(*wanted.event)) : u""_s)
        + u" JOIN malls m ON m.customer_id = s.customer_id WHERE s.customer_id IN "_s + customerList(visit)
        + u" AND s.created_at >= ? AND s.created_at < ? AND ("_s + wanted.filter.sql + u')');
    query.addBindValue(stampOf(asked.axis.start(0), -4));
    query.addBindValue(stampOf(asked.axis.end(), 1));
    for (const QVariant &value : wanted.filter.values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return false;
    }
    CurveRow row;
    while (query.next()) {
        row.zone = query.value(0).toByteArray();
        row.start = query.value(1).toLongLong();
        row.counts = query.value(2).toByteArray();
        row.values.clear();
        for (int i = 0; i < wanted.columns.size(); ++i) {
            row.values.append(query.value(3 + i));
        }
        callBack(row);
    }
    return true;
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
