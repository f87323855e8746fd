// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/inboxroutes.h"
#include "network/sandbox/inboxrows.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

bool exists(const Visit &visit, const QString &sql, const QVariant &value)
{
    QSqlQuery query = prepared(visit, sql);
    query.bindValue(u":value"_s, value);
    return query.exec() && query.next();
}

bool isKnownUser(const Visit &visit, const QJsonValue &value)
{
    return value.isString() && exists(visit, u"SELECT 1 FROM users WHERE id = :value"_s, value.toString());
}

bool isKnownAudience(const Visit &visit, const QJsonValue &value)
{
    const qint64 id = value.toInteger(-1);
    // Whoever can find an audience among the groups can write to it, though nobody of this world may be in it.
    return id > 0
        && (exists(visit, u"SELECT 1 FROM audience_members WHERE audience_id = :value"_s, id)
            || exists(visit, u"SELECT 1 FROM members_groups WHERE audience_id = :value"_s, id));
}

/// Reads user_ids or audience_ids: known ones, each once. Unknown ones are problems at their index.
QJsonArray readRecipients(const Visit &visit, const QString &key, bool (*isKnown)(const Visit &, const QJsonValue &), Problems &problems)
{
    const QJsonValue value = visit.body.value("conversation"_L1)[key];
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    if (!value.isArray()) {
        problems.add({u"conversation"_s, key}, u"must_be_an_array"_s);
        return {};
    }
    QJsonArray recipients;
    const QJsonArray given = value.toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        if (!isKnown(visit, given.at(i))) {
            problems.add({u"conversation"_s, key, QString::number(i)}, u"inclusion"_s);
        } else if (!recipients.contains(given.at(i))) {
            recipients.append(given.at(i));
        }
    }
    return recipients;
}

void addRecipients(const Visit &visit, qint64 conversation, const QString &sql, const QJsonArray &recipients)
{
    for (const auto &recipient : recipients) {
        QSqlQuery insert = prepared(visit, sql);
        insert.bindValue(u":conversation"_s, conversation);
        insert.bindValue(u":recipient"_s, recipient.toVariant());
        insert.exec();
    }
}

qint64 addConversation(const Visit &visit, const QString &stamp, const QJsonArray &users, const QJsonArray &audiences)
{
    QSqlQuery next(visit.database);
    next.exec(u"SELECT ifnull(max(id), 0) + 1 FROM conversations"_s);
    const qint64 id = next.next() ? next.value(0).toLongLong() : 0;
    next.finish();
    QSqlQuery insert = prepared(visit,
        u"INSERT INTO conversations (id, customer_id, author_id, audience_ids, user_ids, created_at, updated_at)"
        " VALUES (:id, :customer, :me, :audiences, :users, :stamp, :stamp)"_s);
    insert.bindValue(u":id"_s, id);
    insert.bindValue(u":audiences"_s, QString::fromUtf8(compact(audiences)));
    insert.bindValue(u":users"_s, QString::fromUtf8(compact(users)));
    insert.bindValue(u":stamp"_s, stamp);
    insert.exec();
    addRecipients(visit, id, u"INSERT INTO participants (conversation_id, user_id) VALUES (:conversation, :recipient)"_s, users);
    addRecipients(
        visit, id, u"INSERT INTO conversation_audiences (conversation_id, audience_id) VALUES (:conversation, :recipient)"_s, audiences);
    return id;
}

/// The actions have no body to speak of: they change the visitor's own state and answer with the conversation.
Answer changeState(const Visit &visit, const QString &assignment)
{
    const qint64 id = visit.parts.first().toLongLong();
    if (!isMine(visit, id)) {
        return noSuchConversation();
    }
    QSqlQuery add = prepared(visit, u"INSERT OR IGNORE INTO states (conversation_id, user_id) VALUES (:id, :me)"_s);
    add.bindValue(u":id"_s, id);
    add.exec();
    QSqlQuery update = prepared(visit, u"UPDATE states SET "_s + assignment + u" WHERE conversation_id = :id AND user_id = :me"_s);
    update.bindValue(u":id"_s, id);
    update.exec();
    return showConversation(visit);
}

const QString &newestMessage()
{
    static const QString sql = u"(SELECT ifnull(max(id), 0) FROM messages m WHERE m.conversation_id = states.conversation_id)"_s;
    return sql;
}

} // namespace

Answer listConversations(const Visit &visit)
{
    Problems problems;
    const ListRules rules {.sortColumns = {u"created_at"_s, u"updated_at"_s, u"id"_s}};
    const ListQuery list = readListQuery(visit.request.query, rules, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const QString where = u" FROM "_s + conversationTables() + u" WHERE c.customer_id = :customer AND "_s + mayBeSeen()
        + (list.withArchived ? u""_s : u" AND ifnull(s.archived, 0) = 0"_s);
    QSqlQuery count = prepared(visit, u"SELECT count(*)"_s + where);
    count.exec();
    const qint64 total = count.next() ? count.value(0).toLongLong() : 0;

    QSqlQuery rows =
        prepared(visit, u"SELECT "_s + conversationColumns() + where + u" ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("conversations"_L1).beginArray();
    while (rows.next()) {
        writeConversation(json, rows);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

Answer createConversation(const Visit &visit)
{
    Problems problems;
    const QJsonValue conversation = visit.body.value("conversation"_L1);
    if (!conversation.isObject() && !conversation.isUndefined() && !conversation.isNull()) {
        problems.add({u"conversation"_s}, u"must_be_an_object"_s);
    }
    const QJsonArray users = readRecipients(visit, u"user_ids"_s, isKnownUser, problems);
    const QJsonArray audiences = readRecipients(visit, u"audience_ids"_s, isKnownAudience, problems);
    if (users.isEmpty() && audiences.isEmpty() && !problems.any()) {
        problems.add({u"conversation"_s, u"user_ids"_s}, u"blank"_s);
        problems.add({u"conversation"_s, u"audience_ids"_s}, u"blank"_s);
    }
    const QString content = readContent(visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const Next message = nextMessage(visit);
    const qint64 id = addConversation(visit, message.stamp, users, audiences);
    const bool added = addMessage(visit, id, message, content);
    JsonWriter json;
    json.beginObject().key("conversation"_L1);
    const bool conversationWritten = writeOneConversation(json, visit, id);
    json.key("message"_L1);
    const bool messageWritten = writeOneMessage(json, visit, id, message.id);
    if (!added || !conversationWritten || !messageWritten) {
        return refusal(500, u"The conversation could not be stored"_s);
    }
    return {.body = json.endObject().take()};
}

Answer showConversation(const Visit &visit)
{
    JsonWriter json;
    json.beginObject().key("conversation"_L1);
    if (!writeOneConversation(json, visit, visit.parts.first().toLongLong())) {
        return noSuchConversation();
    }
    return {.body = json.endObject().take()};
}

Answer markConversationReceived(const Visit &visit)
{
    return changeState(visit, u"received_until = "_s + newestMessage());
}

Answer markConversationSeen(const Visit &visit)
{
    // What was seen was received.
    return changeState(visit, u"seen_until = "_s + newestMessage() + u", received_until = "_s + newestMessage());
}

Answer archiveConversation(const Visit &visit)
{
    return changeState(visit, u"archived = 1"_s);
}

} // namespace atrium::sandbox
