// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/triage.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

QList<Triage> readTriage(QSqlDatabase &db)
{
    QList<Triage> all;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(
        u"select scope, conversation, snooze_day, snooze_time, snooze_zone, up_to_us, unseen, back_us, follow_up, unread from triage"_s);
    while (query.next()) {
        Triage one {.scope = {query.value(0).toString()},
            .conversation = {query.value(1).toLongLong()},
            .backSince = query.isNull(7) ? std::nullopt : std::optional(Instant {query.value(7).toLongLong()}),
            .followUp = query.value(8).toBool(),
            .unread = query.value(9).toBool()};
        const QDate day = QDate::fromString(query.value(2).toString(), Qt::ISODate);
        const QTime time = QTime::fromString(query.value(3).toString(), Qt::ISODate);
        if (day.isValid() && time.isValid()) { // else it is there, rather than gone for good
            one.snooze = Snooze {.day = day,
                .time = time,
                .zone = query.value(4).toString().toLatin1(),
                .upTo = {query.value(5).toLongLong()},
                .unseen = query.value(6).toLongLong()};
        }
        all.append(one);
    }
    return all;
}

QString saveTriage(QSqlDatabase &db, const Triage &triage)
{
    QSqlQuery query(db);
    if (triage.isEmpty()) {
        query.prepare(u"delete from triage where scope = ? and conversation = ?"_s);
        query.addBindValue(notNull(triage.scope.value));
        query.addBindValue(triage.conversation.value);
        return query.exec() ? QString() : query.lastError().text();
    }
    const Snooze snooze = triage.snooze.value_or(Snooze {});
    query.prepare(u"insert or replace into triage (scope, conversation, snooze_day, snooze_time, snooze_zone, up_to_us, unseen, back_us,"
                  " follow_up, unread) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(notNull(triage.scope.value));
    query.addBindValue(triage.conversation.value);
    query.addBindValue(notNull(snooze.day.toString(Qt::ISODate)));
    query.addBindValue(notNull(snooze.time.toString(Qt::ISODate)));
    query.addBindValue(notNull(QString::fromLatin1(snooze.zone)));
    query.addBindValue(snooze.upTo.microseconds);
    query.addBindValue(snooze.unseen);
    query.addBindValue(triage.backSince ? QVariant(triage.backSince->microseconds) : QVariant());
    query.addBindValue(int(triage.followUp));
    query.addBindValue(int(triage.unread));
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
