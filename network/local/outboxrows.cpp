// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/outboxrows.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace atrium::local {

using namespace Qt::StringLiterals;

namespace {

// Bind empty text, never null: a null QString is SQL NULL, and the columns are not null for that reason.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant stamp(const std::optional<Instant> &when)
{
    return when ? QVariant(when->microseconds) : QVariant(QMetaType(QMetaType::LongLong));
}

OutgoingState stateOf(int stored)
{
    const bool known = stored >= int(OutgoingState::Queued) && stored <= int(OutgoingState::Uncertain);
    // A row whose state this version does not know may have been sent: it is checked, not sent again.
    return known ? static_cast<OutgoingState>(stored) : OutgoingState::Uncertain;
}

} // namespace

QList<Outgoing> readOutbox(QSqlDatabase &db)
{
    QList<Outgoing> rows;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.exec(u"select local_id, scope, conversation, content, state, attempts, created_us, first_sent_us, reason, http_status"
               " from outbox order by position"_s);
    while (query.next()) {
        Outgoing row {.localId = query.value(0).toString(),
            .scope = {query.value(1).toString()},
            .conversation = {query.value(2).toLongLong()},
            .content = query.value(3).toString(),
            .state = stateOf(query.value(4).toInt()),
            .attempts = query.value(5).toInt(),
            .createdAt = {query.value(6).toLongLong()},
            .reason = query.value(8).toString(),
            .httpStatus = query.value(9).toInt()};
        if (!query.value(7).isNull())
            row.firstSentAt = Instant {query.value(7).toLongLong()};
        rows.append(row);
    }
    return rows;
}

QString addOutgoing(QSqlDatabase &db, const Outgoing &row)
{
    QSqlQuery query(db);
    query.prepare(u"insert into outbox (local_id, scope, conversation, content, state, attempts, created_us, first_sent_us, reason,"
                  " http_status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(row.localId);
    query.addBindValue(notNull(row.scope.value));
    query.addBindValue(row.conversation.value);
    query.addBindValue(notNull(row.content));
    query.addBindValue(int(row.state));
    query.addBindValue(row.attempts);
    query.addBindValue(row.createdAt.microseconds);
    query.addBindValue(stamp(row.firstSentAt));
    query.addBindValue(notNull(row.reason));
    query.addBindValue(row.httpStatus);
    return query.exec() ? QString() : query.lastError().text();
}

QString updateOutgoing(QSqlDatabase &db, const Outgoing &row)
{
    QSqlQuery query(db);
    query.prepare(u"update outbox set state = ?, attempts = ?, first_sent_us = ?, reason = ?, http_status = ? where local_id = ?"_s);
    query.addBindValue(int(row.state));
    query.addBindValue(row.attempts);
    query.addBindValue(stamp(row.firstSentAt));
    query.addBindValue(notNull(row.reason));
    query.addBindValue(row.httpStatus);
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
