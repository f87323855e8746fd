// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/grouproutes.h"
#include "network/sandbox/clubroutes.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

Answer listMembersGroups(const Visit &visit)
{
    const qint64 customer = customerOfSlug(visit, visit.parts.constFirst());
    if (customer == 0) {
        return noSuchClub();
    }
    Problems problems;
    const QUrlQuery &query = visit.request.query;
    const ListRules rules {.sortColumns = {u"id"_s, u"name"_s}, .perPage = 1000, .perPageMaximum = 1000, .ascending = true};
    const ListQuery list = readListQuery(query, rules, problems);
    const QString type = readChoice(query, u"type"_s, u""_s, {u"audience"_s, u"manual"_s}, problems);
    const std::optional<bool> automatic = readBoolean(query, u"automatic"_s, problems);
    const std::optional<bool> system = readBoolean(query, u"system"_s, problems);
    if (problems.any()) {
        return problems.answer();
    }
    QSqlQuery rows(visit.database);
    rows.setForwardOnly(true);
    const auto run = [&](const QString &sql) {
        rows.prepare(sql);
        rows.bindValue(u":customer"_s, customer);
        rows.bindValue(u":name"_s, textOf(query, u"name"_s));
        rows.bindValue(u":search"_s, textOf(query, u"search"_s));
        rows.bindValue(u":type"_s, type);
        rows.bindValue(u":automatic"_s, automatic ? int(*automatic) : -1);
        rows.bindValue(u":system"_s, system ? int(*system) : -1);
    };
    const QString where = u" FROM members_groups WHERE customer_id = :customer AND :name IN ('', name) AND :type IN ('', type)"
                          " AND :automatic IN (-1, automatic) AND :system IN (-1, system)"
                          " AND (:search = '' OR instr(lower(name || char(10) || description), lower(:search)) > 0)"_s;
    run(u"SELECT count(*)"_s + where);
    rows.exec();
    const qint64 total = rows.next() ? rows.value(0).toLongLong() : 0;
    run(u"SELECT id, name, description, type, automatic, system, audience_id, members_count"_s + where + u" ORDER BY "_s + list.orderBy
        + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("members_groups"_L1).beginArray();
    while (rows.next()) {
        json.beginObject().field("id"_L1, rows.value(0).toLongLong()).field("name"_L1, rows.value(1).toString());
        json.field("description"_L1, rows.value(2).toString()).field("type"_L1, rows.value(3).toString());
        json.field("automatic"_L1, rows.value(4).toBool()).field("system"_L1, rows.value(5).toBool());
        json.key("audience_id"_L1);
        rows.value(6).isNull() ? json.null() : json.number(rows.value(6).toLongLong());
        json.field("members_count"_L1, rows.value(7).toLongLong()).endObject();
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

} // namespace atrium::sandbox
