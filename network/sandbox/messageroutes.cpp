// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/messageroutes.h"
#include "network/sandbox/inboxrows.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

Answer oneMessage(const Visit &visit, qint64 conversation, qint64 message)
{
    JsonWriter json;
    json.beginObject().key("message"_L1);
    if (!writeOneMessage(json, visit, conversation, message)) {
        return refusal(404, u"There is no such message"_s);
    }
    return {.body = json.endObject().take()};
}

bool touchConversation(const Visit &visit, qint64 conversation, const QString &stamp)
{
    QSqlQuery update = prepared(visit, u"UPDATE conversations SET updated_at = :stamp WHERE id = :id"_s);
    update.bindValue(u":stamp"_s, stamp);
    update.bindValue(u":id"_s, conversation);
    return update.exec();
}

} // namespace

Answer listMessages(const Visit &visit)
{
    const qint64 conversation = visit.parts.first().toLongLong();
    if (!isMine(visit, conversation)) {
        return noSuchConversation();
    }
    Problems problems;
    const ListRules rules {.sortColumns = {u"created_at"_s, u"updated_at"_s, u"id"_s}};
    const ListQuery list = readListQuery(visit.request.query, rules, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const QString where = u" FROM "_s + messageTables() + u" WHERE m.conversation_id = :conversation"_s
        + (list.withArchived ? u""_s : u" AND x.message_id IS NULL"_s);
    QSqlQuery count = prepared(visit, u"SELECT count(*)"_s + where);
    count.bindValue(u":conversation"_s, conversation);
    count.exec();
    const qint64 total = count.next() ? count.value(0).toLongLong() : 0;

    QSqlQuery rows =
        prepared(visit, u"SELECT "_s + messageColumns() + where + u" ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":conversation"_s, conversation);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("messages"_L1).beginArray();
    while (rows.next()) {
        writeMessage(json, rows);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

Answer createMessage(const Visit &visit)
{
    const qint64 conversation = visit.parts.first().toLongLong();
    if (!isMine(visit, conversation)) {
        return noSuchConversation();
    }
    Problems problems;
    const QString content = readContent(visit.body, problems);
    if (problems.any()) {
        return problems.answer();
    }
    const Next message = nextMessage(visit);
    const bool added = addMessage(visit, conversation, message, content);
    if (!added || (visit.touch && !touchConversation(visit, conversation, message.stamp))) {
        return refusal(500, u"The message could not be stored"_s);
    }
    return oneMessage(visit, conversation, message.id);
}

Answer archiveMessage(const Visit &visit)
{
    const qint64 conversation = visit.parts.at(0).toLongLong();
    const qint64 message = visit.parts.at(1).toLongLong();
    if (!isMine(visit, conversation)) {
        return noSuchConversation();
    }
    QSqlQuery insert = prepared(visit,
        u"INSERT OR IGNORE INTO archived_messages (message_id, user_id)"
        " SELECT id, :me FROM messages WHERE id = :id AND conversation_id = :conversation"_s);
    insert.bindValue(u":id"_s, message);
    insert.bindValue(u":conversation"_s, conversation);
    insert.exec();
    return oneMessage(visit, conversation, message);
}

} // namespace atrium::sandbox
