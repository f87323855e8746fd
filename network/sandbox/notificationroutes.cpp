// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/notificationroutes.h"
#include "network/sandbox/inboxrows.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"
#include "network/sandbox/worldtime.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

const QString &mine()
{
    static const QString sql = u" FROM notifications WHERE user_id = :me AND customer_id = :customer"_s;
    return sql;
}

const QString &noticeColumns()
{
    static const QString sql = u"SELECT id, type, title, content, data, seen, received, created_at, updated_at"_s;
    return sql;
}

void writeNotification(JsonWriter &json, const QSqlQuery &row)
{
    json.beginObject().field("id"_L1, row.value(0).toLongLong()).field("type"_L1, row.value(1).toString());
    json.field("title"_L1, row.value(2).toString()).field("content"_L1, row.value(3).toString());
    json.key("data"_L1).raw(row.value(4).toString().toUtf8());
    json.field("seen"_L1, row.value(5).toBool()).field("received"_L1, row.value(6).toBool());
    json.field("created_at"_L1, row.value(7).toString()).field("updated_at"_L1, row.value(8).toString());
    json.endObject();
}

/// Sets `assignment` where it changes something; `condition` says where that is.
bool mark(const Visit &visit, const QString &assignment, const QString &condition, qint64 id)
{
    QSqlQuery update = prepared(visit,
        u"UPDATE notifications SET "_s + assignment + u", updated_at = max(:stamp, updated_at)"_s
            + u" WHERE user_id = :me AND customer_id = :customer AND "_s + condition + (id > 0 ? u" AND id = :id"_s : u""_s));
    update.bindValue(u":stamp"_s, stampOf(visit.now, id));
    if (id > 0) {
        update.bindValue(u":id"_s, id);
    }
    return update.exec();
}

// What was seen was received; what was received need not have been seen.
bool markSeen(const Visit &visit, qint64 id)
{
    return mark(visit, u"seen = 1, received = 1"_s, u"seen = 0"_s, id);
}

bool markReceived(const Visit &visit, qint64 id)
{
    return mark(visit, u"received = 1"_s, u"received = 0"_s, id);
}

Answer answerOne(const Visit &visit, bool (*marked)(const Visit &, qint64))
{
    const qint64 id = visit.parts.first().toLongLong();
    if (id > 0 && !marked(visit, id)) {
        return refusal(500, u"The notification could not be marked"_s);
    }
    return showNotification(visit);
}

Answer answerAll(bool isMarked)
{
    return isMarked ? Answer {.body = "{}"} : refusal(500, u"The notifications could not be marked"_s);
}

} // namespace

Answer listNotifications(const Visit &visit)
{
    Problems problems;
    const ListRules rules {.sortColumns = {u"created_at"_s, u"updated_at"_s, u"id"_s}};
    const ListQuery list = readListQuery(visit.request.query, rules, problems);
    if (problems.any()) {
        return problems.answer();
    }
    QSqlQuery count = prepared(visit, u"SELECT count(*)"_s + mine());
    count.exec();
    const qint64 total = count.next() ? count.value(0).toLongLong() : 0;
    QSqlQuery rows = prepared(visit, noticeColumns() + mine() + u" ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("notifications"_L1).beginArray();
    while (rows.next()) {
        writeNotification(json, rows);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

Answer showNotification(const Visit &visit)
{
    QSqlQuery row = prepared(visit, noticeColumns() + mine() + u" AND id = :id"_s);
    row.bindValue(u":id"_s, visit.parts.first().toLongLong());
    if (!row.exec() || !row.next()) {
        return refusal(404, u"There is no such notification"_s);
    }
    JsonWriter json;
    json.beginObject().key("notification"_L1);
    writeNotification(json, row);
    return {.body = json.endObject().take()};
}

Answer markNotificationSeen(const Visit &visit)
{
    return answerOne(visit, markSeen);
}

Answer markNotificationReceived(const Visit &visit)
{
    return answerOne(visit, markReceived);
}

Answer markAllNotificationsSeen(const Visit &visit)
{
    return answerAll(markSeen(visit, 0));
}

Answer markAllNotificationsReceived(const Visit &visit)
{
    return answerAll(markReceived(visit, 0));
}

} // namespace atrium::sandbox
