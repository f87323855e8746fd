// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/userroutes.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

void writeUser(JsonWriter &json, const QSqlQuery &row)
{
    json.beginObject().field("id"_L1, row.value(0).toString());
    json.field("first_name"_L1, row.value(1).toString()).field("last_name"_L1, row.value(2).toString());
    json.key("roles"_L1).raw(row.value(3).toString().toUtf8());
    if (const QString avatar = row.value(4).toString(); !avatar.isEmpty()) {
        json.field("avatar_url"_L1, avatar); // optional: absent for whoever has none
    }
    json.endObject();
}

} // namespace

Answer listUsers(const Visit &visit)
{
    Problems problems;
    const ListRules rules {.sortColumns = {u"position"_s, u"id"_s, u"first_name"_s, u"last_name"_s}, .ascending = true};
    const ListQuery list = readListQuery(visit.request.query, rules, problems);
    if (problems.any()) {
        return problems.answer();
    }
    QSqlQuery rows(visit.database);
    rows.exec(u"SELECT count(*) FROM users"_s);
    const qint64 total = rows.next() ? rows.value(0).toLongLong() : 0;
    rows.prepare(
        u"SELECT id, first_name, last_name, roles, avatar_url FROM users ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("users"_L1).beginArray();
    while (rows.next()) {
        writeUser(json, rows);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

} // namespace atrium::sandbox
