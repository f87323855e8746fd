// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/clubroutes.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/query.h"

#include <QJsonArray>
#include <QSqlQuery>
#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

const QString &columns()
{
    static const QString text = u"id, community_id, customer_id, main_slug, short_slug, other_slugs, name, country, timezone"_s;
    return text;
}

void writeClub(JsonWriter &json, const QSqlQuery &row)
{
    json.beginObject();
    json.field("id"_L1, row.value(0).toLongLong()).field("community_id"_L1, row.value(1).toLongLong());
    json.field("customer_id"_L1, row.value(2).toLongLong());
    json.field("main_slug"_L1, row.value(3).toString()).field("short_slug"_L1, row.value(4).toString());
    json.key("other_slugs"_L1).beginArray();
    for (const QString &slug : row.value(5).toString().split(u' ', Qt::SkipEmptyParts)) {
        json.string(slug);
    }
    json.endArray();
    json.field("name"_L1, row.value(6).toString()).field("country"_L1, row.value(7).toString());
    json.field("timezone"_L1, row.value(8).toString());
    json.key("member_identifiers"_L1).beginArray().string(u"msisdn"_s).endArray();
    json.field("new_offers_api_enabled"_L1, true);
    json.endObject();
}

const QString &hasSlug()
{
    static const QString sql = u"(:value IN (main_slug, short_slug) OR instr(' ' || other_slugs || ' ', ' ' || :value || ' ') > 0)"_s;
    return sql;
}

Answer oneClub(const Visit &visit, const QString &condition, const QVariant &value)
{
    QSqlQuery row(visit.database);
    row.prepare(u"SELECT "_s + columns() + u" FROM malls WHERE "_s + condition);
    row.bindValue(u":value"_s, value);
    if (!row.exec() || !row.next()) {
        return noSuchClub();
    }
    JsonWriter json;
    writeClub(json, row); // documented: the bare object, not wrapped
    return {.body = json.take()};
}

} // namespace

Answer listLoyaltyClubs(const Visit &visit)
{
    Problems problems;
    const ListRules rules {.sortColumns = {u"position"_s, u"id"_s, u"name"_s}, .perPage = 1000, .perPageMaximum = 1000, .ascending = true};
    const ListQuery list = readListQuery(visit.request.query, rules, problems);
    const qint64 customer = readInteger(visit.request.query, u"customer_id"_s, 0, 1, std::numeric_limits<qint64>::max(), problems);
    const QStringList types {u"REGULAR"_s, u"TENANTS"_s, u"ICOM"_s};
    const QString type = visit.request.query.queryItemValue(u"type"_s);
    if (!type.isEmpty() && !types.contains(type)) {
        problems.add({u"type"_s}, u"inclusion"_s, {{u"in"_s, QJsonArray::fromStringList(types)}});
    }
    if (problems.any()) {
        return problems.answer();
    }
    // Every club of this world is a regular one.
    const QString where = u" FROM malls WHERE (:customer = 0 OR customer_id = :customer) AND :type IN ('', 'REGULAR')"_s;
    QSqlQuery rows(visit.database);
    const auto run = [&](const QString &sql) {
        rows.prepare(sql);
        rows.bindValue(u":customer"_s, customer);
        rows.bindValue(u":type"_s, type.isEmpty() ? u""_s : type);
    };
    run(u"SELECT count(*)"_s + where);
    rows.exec();
    const qint64 total = rows.next() ? rows.value(0).toLongLong() : 0;
    run(u"SELECT "_s + columns() + where + u" ORDER BY "_s + list.orderBy + u" LIMIT :limit OFFSET :offset"_s);
    rows.bindValue(u":limit"_s, list.perPage);
    rows.bindValue(u":offset"_s, list.offset());
    rows.exec();
    JsonWriter json;
    json.beginObject().key("loyalty_clubs"_L1).beginArray();
    while (rows.next()) {
        writeClub(json, rows);
    }
    json.endArray();
    writePaginationInfo(json, list, total);
    return {.body = json.endObject().take()};
}

Answer showLoyaltyClub(const Visit &visit)
{
    return oneClub(visit, hasSlug(), visit.parts.constFirst());
}

Answer showLoyaltyClubByCommunity(const Visit &visit)
{
    return oneClub(visit, u"community_id = :value"_s, visit.parts.constFirst().toLongLong());
}

qint64 customerOfSlug(const Visit &visit, const QString &slug)
{
    QSqlQuery row(visit.database);
    row.prepare(u"SELECT customer_id FROM malls WHERE "_s + hasSlug());
    row.bindValue(u":value"_s, slug);
    return row.exec() && row.next() ? row.value(0).toLongLong() : 0;
}

Answer noSuchClub()
{
    return refusal(404, u"There is no such loyalty club"_s);
}

} // namespace atrium::sandbox
