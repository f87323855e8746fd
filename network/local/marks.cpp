// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/marks.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

MarkTarget targetOf(StateMark mark)
{
    switch (mark) {
    case StateMark::ConversationReceived:
    case StateMark::ConversationSeen:
        return MarkTarget::ConversationRead;
    case StateMark::ConversationArchived:
        return MarkTarget::ConversationPlace;
    case StateMark::NotificationReceived:
    case StateMark::NotificationSeen:
        return MarkTarget::NotificationRead;
    case StateMark::AllNotificationsReceived:
    case StateMark::AllNotificationsSeen:
        return MarkTarget::AllNotificationsRead;
    case StateMark::MessageArchived:
        return MarkTarget::MessagePlace;
    }
    Q_UNREACHABLE();
}

QList<MarkWish> readMarks(QSqlDatabase &db)
{
    QList<MarkWish> wishes;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(
        u"select scope, mark, id, wished_us, reason, http_status, up_to_us, within from marks where mark between 0 and ? order by wished_us"_s);
    query.addBindValue(int(StateMark::MessageArchived)); // what a newer version wished is left to it
    query.exec();
    while (query.next()) {
        wishes.append({.scope = {query.value(0).toString()},
            .mark = static_cast<StateMark>(query.value(1).toInt()),
            .id = query.value(2).toLongLong(),
            .wishedAt = {query.value(3).toLongLong()},
            .reason = query.value(4).toString(),
            .httpStatus = query.value(5).toInt(),
            .upTo = query.isNull(6) ? std::nullopt : std::optional(Instant {query.value(6).toLongLong()}),
            .within = query.value(7).toLongLong()});
    }
    return wishes;
}

QString saveMark(QSqlDatabase &db, const MarkWish &wish)
{
    QSqlQuery query(db);
    query.prepare(u"insert or replace into marks (scope, target, id, mark, wished_us, reason, http_status, up_to_us, within)"
                  " values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(notNull(wish.scope.value));
    query.addBindValue(int(targetOf(wish.mark)));
    query.addBindValue(wish.id);
    query.addBindValue(int(wish.mark));
    query.addBindValue(wish.wishedAt.microseconds);
    query.addBindValue(notNull(wish.reason));
    query.addBindValue(wish.httpStatus);
    query.addBindValue(wish.upTo ? QVariant(wish.upTo->microseconds) : QVariant());
    query.addBindValue(wish.within);
    return query.exec() ? QString() : query.lastError().text();
}

QString removeMark(QSqlDatabase &db, const MarkWish &wish)
{
    QSqlQuery query(db);
    query.prepare(u"delete from marks where scope = ? and target = ? and id = ? and mark = ? and wished_us = ?"_s);
    query.addBindValue(notNull(wish.scope.value));
    query.addBindValue(int(targetOf(wish.mark)));
    query.addBindValue(wish.id);
    query.addBindValue(int(wish.mark));
    query.addBindValue(wish.wishedAt.microseconds);
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
