// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/outboxrows.h"

#include "network/database/notnull.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

namespace {

QString packed(const QJsonArray &ids)
{
    return ids.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QString usersText(const QList<UserId> &users)
{
    QJsonArray ids;
    for (const UserId &id : users)
        ids.append(id.value);
    return packed(ids);
}

QString audiencesText(const QList<AudienceId> &audiences)
{
    QJsonArray ids;
    for (const AudienceId &id : audiences)
        ids.append(id.value);
    return packed(ids);
}

QJsonArray unpacked(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

std::optional<Instant> instant(const QVariant &stored)
{
    return stored.isNull() ? std::nullopt : std::optional(Instant {stored.toLongLong()});
}

QVariant stamp(const std::optional<Instant> &when)
{
    return when ? QVariant(when->microseconds) : QVariant(QMetaType(QMetaType::LongLong));
}

OutgoingState stateOf(int stored)
{
    const bool known = stored >= int(OutgoingState::Queued) && stored <= int(OutgoingState::Held);
    // A row whose state this version does not know may have been sent: it is checked, not sent again.
    return known ? static_cast<OutgoingState>(stored) : OutgoingState::Uncertain;
}

} // namespace

QList<Outgoing> readOutbox(QSqlDatabase &db)
{
    QList<Outgoing> rows;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(u"select local_id, scope, conversation, content, state, attempts, created_us, first_sent_us, reason, http_status, users,"
               " audiences, server_sent_us, held_until_us, alone, server_id from outbox order by position"_s);
    while (query.next()) {
        Outgoing row {.localId = query.value(0).toString(),
            .scope = {query.value(1).toString()},
            .conversation = {query.value(2).toLongLong()},
            .content = query.value(3).toString(),
            .state = stateOf(query.value(4).toInt()),
            .attempts = query.value(5).toInt(),
            .createdAt = {query.value(6).toLongLong()},
            .firstSentAt = instant(query.value(7)),
            .reason = query.value(8).toString(),
            .httpStatus = query.value(9).toInt(),
            .sentAtServer = instant(query.value(12)),
            .heldUntil = instant(query.value(13)),
            .alone = query.value(14).toBool()};
        const QJsonArray users = unpacked(query.value(10));
        for (const auto &id : users)
            row.users.append(UserId {id.toString()});
        const QJsonArray audiences = unpacked(query.value(11));
        for (const auto &id : audiences)
            row.audiences.append(AudienceId {id.toInteger()});
        if (!query.value(15).isNull())
            row.serverId = MessageId {query.value(15).toLongLong()};
        rows.append(row);
    }
    return rows;
}

QString addOutgoing(QSqlDatabase &db, const Outgoing &row)
{
    QSqlQuery query(db);
    query.prepare(u"insert into outbox (local_id, scope, conversation, users, audiences, created_us, content, state, attempts, reason,"
                  " http_status) values (?, ?, ?, ?, ?, ?, '', 0, 0, '', 0)"_s);
    query.addBindValue(row.localId);
    query.addBindValue(notNull(row.scope.value));
    query.addBindValue(row.conversation.value);
    query.addBindValue(usersText(row.users));
    query.addBindValue(audiencesText(row.audiences));
    query.addBindValue(row.createdAt.microseconds);
    return query.exec() ? updateOutgoing(db, row) : query.lastError().text();
}

QString updateOutgoing(QSqlDatabase &db, const Outgoing &row)
{
    QSqlQuery query(db);
    query.prepare(u"update outbox set content = ?, state = ?, attempts = ?, first_sent_us = ?, reason = ?, http_status = ?,"
                  " server_sent_us = ?, held_until_us = ?, alone = ?, server_id = ? where local_id = ?"_s);
    query.addBindValue(notNull(row.content));
    query.addBindValue(int(row.state));
    query.addBindValue(row.attempts);
    query.addBindValue(stamp(row.firstSentAt));
    query.addBindValue(notNull(row.reason));
    query.addBindValue(row.httpStatus);
    query.addBindValue(stamp(row.sentAtServer));
    query.addBindValue(stamp(row.heldUntil));
    query.addBindValue(int(row.alone));
    query.addBindValue(row.serverId ? QVariant(row.serverId->value) : QVariant(QMetaType(QMetaType::LongLong)));
    query.addBindValue(row.localId);
    return query.exec() ? QString() : query.lastError().text();
}

QString removeOutgoing(QSqlDatabase &db, const QString &localId)
{
    QSqlQuery query(db);
    query.prepare(u"delete from outbox where local_id = ?"_s);
    query.addBindValue(localId);
    return query.exec() ? QString() : query.lastError().text();
}

} // namespace atrium::local
