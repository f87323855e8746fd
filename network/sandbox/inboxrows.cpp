// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/inboxrows.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/worldtime.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Assumed: the contract states no bound (README, assumption 19).
constexpr qsizetype maximumContentLength = 10'000;

bool runsToFirstRow(QSqlQuery &query)
{
    return query.exec() && query.next();
}

} // namespace

QString mayBeSeen()
{
    return u"(c.author_id = :me"
           " OR EXISTS (SELECT 1 FROM participants p WHERE p.user_id = :me AND p.conversation_id = c.id)"
           " OR EXISTS (SELECT 1 FROM conversation_audiences a JOIN audience_members m ON m.audience_id = a.audience_id"
           "  WHERE a.conversation_id = c.id AND m.user_id = :me))"_s;
}

QString conversationColumns()
{
    return u"c.id AS id, c.author_id, c.audience_ids,"
           " (SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.id > ifnull(s.seen_until, 0) AND m.author_id <> :me"
           "  AND NOT EXISTS (SELECT 1 FROM archived_messages x WHERE x.message_id = m.id AND x.user_id = :me)),"
           " c.user_ids, c.created_at AS created_at, c.updated_at AS updated_at"_s;
}

QString conversationTables()
{
    return u"conversations c LEFT JOIN states s ON s.conversation_id = c.id AND s.user_id = :me"_s;
}

QString messageColumns()
{
    return u"m.id AS id, m.author_id, m.content, m.author_id = :me OR m.id <= ifnull(s.seen_until, 0),"
           " m.created_at AS created_at, m.updated_at AS updated_at"_s;
}

QString messageTables()
{
    return u"messages m LEFT JOIN states s ON s.conversation_id = m.conversation_id AND s.user_id = :me"
           " LEFT JOIN archived_messages x ON x.message_id = m.id AND x.user_id = :me"_s;
}

QSqlQuery prepared(const Visit &visit, const QString &sql)
{
    QSqlQuery query(visit.database);
    query.setForwardOnly(true);
    query.prepare(sql);
    if (sql.contains(":me"_L1)) {
        query.bindValue(u":me"_s, visit.user);
    }
    if (sql.contains(":customer"_L1)) {
        query.bindValue(u":customer"_s, visit.customer);
    }
    return query;
}

void writeConversation(JsonWriter &json, const QSqlQuery &row)
{
    json.beginObject();
    json.field("id"_L1, row.value(0).toLongLong()).field("author_id"_L1, row.value(1).toString());
    json.key("audience_ids"_L1).raw(row.value(2).toString().toUtf8());
    json.field("unseen_messages_count"_L1, row.value(3).toLongLong());
    json.key("user_ids"_L1).raw(row.value(4).toString().toUtf8());
    json.field("created_at"_L1, row.value(5).toString()).field("updated_at"_L1, row.value(6).toString());
    json.endObject();
}

void writeMessage(JsonWriter &json, const QSqlQuery &row)
{
    json.beginObject();
    json.field("id"_L1, row.value(0).toLongLong()).field("author_id"_L1, row.value(1).toString());
    json.field("content"_L1, row.value(2).toString()).field("seen"_L1, row.value(3).toBool());
    json.field("created_at"_L1, row.value(4).toString()).field("updated_at"_L1, row.value(5).toString());
    json.endObject();
}

bool isMine(const Visit &visit, qint64 conversation)
{
    QSqlQuery query = prepared(visit, u"SELECT 1 FROM conversations c WHERE c.id = :id AND c.customer_id = :customer AND "_s + mayBeSeen());
    query.bindValue(u":id"_s, conversation);
    return runsToFirstRow(query);
}

bool writeOneConversation(JsonWriter &json, const Visit &visit, qint64 conversation)
{
    QSqlQuery query = prepared(visit,
        u"SELECT "_s + conversationColumns() + u" FROM "_s + conversationTables()
            + u" WHERE c.id = :id AND c.customer_id = :customer AND "_s + mayBeSeen());
    query.bindValue(u":id"_s, conversation);
    if (!runsToFirstRow(query)) {
        return false;
    }
    writeConversation(json, query);
    return true;
}

bool writeOneMessage(JsonWriter &json, const Visit &visit, qint64 conversation, qint64 message)
{
    QSqlQuery query = prepared(visit,
        u"SELECT "_s + messageColumns() + u" FROM "_s + messageTables() + u" WHERE m.id = :id AND m.conversation_id = :conversation"_s);
    query.bindValue(u":id"_s, message);
    query.bindValue(u":conversation"_s, conversation);
    if (!runsToFirstRow(query)) {
        return false;
    }
    writeMessage(json, query);
    return true;
}

QString readContent(const QJsonObject &body, Problems &problems)
{
    const QJsonValue message = body.value("message"_L1);
    if (!message.isObject() && !message.isUndefined() && !message.isNull()) {
        problems.add({u"message"_s}, u"must_be_an_object"_s);
        return u""_s;
    }
    const QStringList path {u"message"_s, u"content"_s};
    const QJsonValue value = message[u"content"_s];
    QString content = value.toString();
    if (!value.isString() && !value.isUndefined() && !value.isNull()) {
        problems.add(path, u"invalid"_s);
    } else if (content.trimmed().isEmpty()) {
        problems.add(path, u"blank"_s);
    } else if (content.toUcs4().size() > maximumContentLength) {
        problems.add(path, u"too_long"_s, {{u"max_length"_s, maximumContentLength}});
    }
    return content;
}

Next nextMessage(const Visit &visit)
{
    QSqlQuery newest(visit.database);
    newest.exec(u"SELECT id, created_at FROM messages ORDER BY id DESC LIMIT 1"_s);
    if (!newest.next()) {
        return {.id = 1, .stamp = stampOf(visit.now, 1)};
    }
    const qint64 id = newest.value(0).toLongLong() + 1;
    return {.id = id, .stamp = stampAfter(newest.value(1).toString(), visit.now, id)};
}

bool addMessage(const Visit &visit, qint64 conversation, const Next &next, const QString &content)
{
    QSqlQuery insert = prepared(visit,
        u"INSERT INTO messages (id, conversation_id, author_id, content, created_at, updated_at)"
        " VALUES (:id, :conversation, :me, :content, :stamp, :stamp)"_s);
    insert.bindValue(u":id"_s, next.id);
    insert.bindValue(u":conversation"_s, conversation);
    insert.bindValue(u":content"_s, content);
    insert.bindValue(u":stamp"_s, next.stamp);
    return insert.exec();
}

Answer noSuchConversation()
{
    return refusal(404, u"There is no such conversation"_s);
}

} // namespace atrium::sandbox
