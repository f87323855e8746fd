// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/live/sender.h"
#include "network/sandbox/dispatches.h"
#include "network/sandbox/events.h"
#include "network/sandbox/pool.h"
#include "network/sandbox/reportstamps.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 betweenBatches = 20'000; // ms
constexpr qint64 batchShare = 15; // one of so many that wait
constexpr qint64 leastBatch = 15;
constexpr qint64 stuckAfter = 2 * 3'600; // s

struct Waiting {
    qint64 id {0};
    qint64 fresh {0};
    qint64 delayed {0};
};

std::vector<Waiting> waitingPushes(const QSqlDatabase &database, const QDateTime &now)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id, new_count, transiently_failed_count FROM sendings WHERE channel = 'push' AND transmitted_count > 0"
                  " AND new_count + transiently_failed_count > 0 AND created_at > :since AND created_at <= :now ORDER BY id"_s);
    query.bindValue(u":since"_s, sendingStamp(now.addSecs(-stuckAfter), 0));
    query.bindValue(u":now"_s, sendingStamp(now, 0));
    query.exec();
    std::vector<Waiting> all;
    while (query.next()) {
        all.push_back({.id = query.value(0).toLongLong(), .fresh = query.value(1).toLongLong(), .delayed = query.value(2).toLongLong()});
    }
    return all;
}

/// One event each, as a phone's report is one: that is what the sending's timeseries is made of.
qint64 transmit(const QSqlDatabase &database, const QDateTime &now, const Waiting &waiting)
{
    const std::optional<PushSending> sending = pushSending(database, waiting.id);
    if (!sending || sending->members <= 0) {
        return 0;
    }
    const qint64 all = waiting.fresh + waiting.delayed;
    const qint64 batch = std::min(all, std::max(leastBatch, all / batchShare));
    const qint64 fresh = std::min(batch, waiting.fresh); // those that were tried once come last
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO member_events (sending_id, event, dispatch, member_id, at) VALUES (?, ?, ?, ?, ?)"_s);
    for (qint64 number = sending->transmitted; number < sending->transmitted + batch; ++number) {
        for (const QVariant &value :
            QVariantList {waiting.id, int(Event::Transmitted), number, memberOf(*sending, number), now.toMSecsSinceEpoch()}) {
            insert.addBindValue(value);
        }
        if (!insert.exec()) {
            return 0;
        }
    }
    QSqlQuery update(database);
    update.prepare(u"UPDATE sendings SET new_count = new_count - ?, transiently_failed_count = transiently_failed_count - ?,"
                   " transmitted_count = transmitted_count + ? WHERE id = ?"_s);
    for (const qint64 value : {fresh, batch - fresh, batch, waiting.id}) {
        update.addBindValue(value);
    }
    return update.exec() ? batch : 0;
}

} // namespace

qint64 Sender::advance(Pool &pool, const QDateTime &now, qint64 elapsed)
{
    if (elapsed < m_due) {
        return 0;
    }
    m_due = elapsed + betweenBatches;
    const std::lock_guard lock(pool.writer());
    QSqlDatabase database = pool.here();
    if (!database.transaction()) {
        return 0;
    }
    qint64 sent = 0;
    for (const Waiting &waiting : waitingPushes(database, now)) {
        const qint64 left = transmit(database, now, waiting);
        if (left == 0) { // all of it or nothing: counts and events agree
            database.rollback();
            return 0;
        }
        sent += left;
    }
    return database.commit() ? sent : 0;
}

} // namespace atrium::sandbox
