// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/cacherows.h"

#include "network/database/notnull.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <zlib.h>

#include <algorithm>

namespace atrium::cache {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Clubs:
        return u"clubs"_s;
    case Kind::Conversations:
        return u"conversations"_s;
    case Kind::Messages:
        return u"messages"_s;
    case Kind::Newest:
        return u"newest"_s;
    case Kind::Notifications:
        return u"notifications"_s;
    case Kind::Sendings:
        return u"sendings"_s;
    case Kind::Users:
        return u"users"_s;
    case Kind::Groups:
        return u"groups"_s;
    }
    Q_UNREACHABLE();
}

/// Of everything that makes the row, so that a text in which a bit fell over, and a row under a wrong name, are both found.
qint64 checksum(const Row &row)
{
    const QByteArray name = row.id.toUtf8() + ' ' + QByteArray::number(row.sort) + ' ';
    uLong crc = crc32_z(0, reinterpret_cast<const Bytef *>(name.constData()), static_cast<z_size_t>(name.size()));
    crc = crc32_z(crc, reinterpret_cast<const Bytef *>(row.json.constData()), static_cast<z_size_t>(row.json.size()));
    return static_cast<qint64>(crc);
}

bool saysDamaged(const QSqlQuery &query)
{
    const QString code = query.lastError().nativeErrorCode(); // extended codes keep the primary one in their low byte
    const int primary = code.toInt() & 0xff;
    return primary == 11 || primary == 26; // SQLITE_CORRUPT, SQLITE_NOTADB
}

/// Runs one statement with these values. The query is left on its first row, if there is one.
bool run(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    if (!query.prepare(sql))
        return false;
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec();
}

/// 0: there is no such list.
qint64 listOf(QSqlQuery &query, const Shelf &shelf)
{
    const bool found = run(query, u"select list, as_of_us, used_day from lists where kind = ? and scope = ? and parent = ?"_s,
                           {nameOf(shelf.kind), notNull(shelf.scope.value), notNull(shelf.parent)})
        && query.next();
    return found ? query.value(0).toLongLong() : 0;
}

void noteUse(QSqlQuery &query, qint64 list, qint64 today)
{
    // At most once a day: reading is no reason to write.
    run(query, u"update lists set used_day = ? where list = ? and used_day <> ?"_s, {today, list, today});
}

/// The row that the query stands on: id, sort, json, crc.
void take(const QSqlQuery &query, Found &found)
{
    Row row {.id = query.value(0).toString(), .sort = query.value(1).toLongLong(), .json = query.value(2).toByteArray()};
    if (checksum(row) == query.value(3).toLongLong())
        found.rows.append(std::move(row));
    else
        found.spoilt.append(row.id);
}

QString idList(const QList<Row> &rows, QVariantList &values)
{
    QStringList marks;
    marks.reserve(rows.size());
    for (const Row &row : rows) {
        marks.append(u"?"_s);
        values.append(row.id);
    }
    return marks.join(u',');
}

/// What has to go before the rows are written.
bool makeRoom(QSqlQuery &query, qint64 list, const QList<Row> &rows, Replaces replaces)
{
    if (replaces == Replaces::Nothing)
        return true;
    if (replaces == Replaces::All || rows.isEmpty())
        return replaces != Replaces::All || run(query, u"delete from rows where list = ?"_s, {list});
    const auto [oldest, newest] = std::minmax_element(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.sort < b.sort; });
    QVariantList values {list};
    const QString ids = idList(rows, values);
    if (replaces == Replaces::Head) {
        if (!run(query, u"select 1 from rows where list = ? and id in ("_s + ids + u") limit 1"_s, values))
            return false;
        if (!query.next())
            return run(query, u"delete from rows where list = ?"_s, {list});
    }
    QString sql = u"delete from rows where list = ? and id not in ("_s + ids + u')';
    if (replaces != Replaces::Rest) {
        sql += u" and sort > ?"_s;
        values.append(oldest->sort);
    }
    if (replaces != Replaces::Head) {
        sql += u" and sort < ?"_s;
        values.append(newest->sort);
    }
    return run(query, sql, values);
}

} // namespace

QString putRows(
    QSqlDatabase &db, const Shelf &shelf, const QList<Row> &rows, Replaces replaces, const std::optional<Instant> &asOf, qint64 today)
{
    QSqlQuery query(db);
    qint64 list = listOf(query, shelf);
    if (list == 0) {
        if (!run(query, u"insert into lists (kind, scope, parent, used_day) values (?, ?, ?, ?)"_s,
                {nameOf(shelf.kind), notNull(shelf.scope.value), notNull(shelf.parent), today}))
            return query.lastError().text();
        list = query.lastInsertId().toLongLong();
    } else {
        noteUse(query, list, today);
    }
    if (!makeRoom(query, list, rows, replaces))
        return query.lastError().text();
    if (asOf && !run(query, u"update lists set as_of_us = ? where list = ?"_s, {asOf->microseconds, list}))
        return query.lastError().text();
    if (!query.prepare(u"insert into rows (list, id, sort, json, crc) values (?, ?, ?, ?, ?)"
                       " on conflict (list, id) do update set sort = excluded.sort, json = excluded.json, crc = excluded.crc"
                       " where crc <> excluded.crc"_s))
        return query.lastError().text();
    for (const Row &row : rows) {
        query.bindValue(0, list);
        query.bindValue(1, notNull(row.id));
        query.bindValue(2, row.sort);
        query.bindValue(3, row.json);
        query.bindValue(4, checksum(row));
        if (!query.exec())
            return query.lastError().text();
    }
    return {};
}

Found readRows(QSqlDatabase &db, const Shelf &shelf, const std::optional<Position> &below, int most, qint64 today)
{
    Found found;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    const qint64 list = listOf(query, shelf);
    if (list == 0) {
        found.damaged = saysDamaged(query);
        return found;
    }
    if (!query.value(1).isNull())
        found.asOf = Instant {query.value(1).toLongLong()};
    noteUse(query, list, today);
    QVariantList values {list};
    if (below)
        values << below->sort << below->id;
    values << most;
    if (!run(query,
            below ? u"select id, sort, json, crc from rows where list = ? and (sort, id) < (?, ?) order by sort desc, id desc limit ?"_s
                  : u"select id, sort, json, crc from rows where list = ? order by sort desc, id desc limit ?"_s,
            values)) {
        found.damaged = saysDamaged(query);
        return found;
    }
    int count = 0;
    Position last;
    for (; query.next(); ++count) {
        last = {query.value(1).toLongLong(), query.value(0).toString()};
        take(query, found);
    }
    found.damaged = saysDamaged(query);
    if (count == most)
        found.next = last;
    return found;
}

Found readIds(QSqlDatabase &db, const Shelf &shelf, const QStringList &ids)
{
    Found found;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    const qint64 list = listOf(query, shelf);
    if (list != 0 && query.prepare(u"select id, sort, json, crc from rows where list = ? and id = ?"_s)) {
        for (const QString &id : ids) {
            query.bindValue(0, list);
            query.bindValue(1, notNull(id));
            if (query.exec() && query.next())
                take(query, found);
        }
    }
    found.damaged = saysDamaged(query);
    return found;
}

Found readNewest(QSqlDatabase &db, const CustomerScope &scope, const QStringList &conversations)
{
    Found found = readIds(db, {.kind = Kind::Newest, .scope = scope}, conversations);
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(u"select id, sort, json, crc from rows where list = (select list from lists where kind = 'messages' and scope = ?"
                       " and parent = ?) order by sort desc, id desc limit 1"_s))
        return found;
    for (const QString &conversation : conversations) {
        query.bindValue(0, notNull(scope.value));
        query.bindValue(1, notNull(conversation));
        if (!query.exec() || !query.next())
            continue;
        const auto known = std::find_if(found.rows.begin(), found.rows.end(), [&](const Row &row) { return row.id == conversation; });
        Found thread;
        take(query, thread);
        if (thread.rows.isEmpty())
            continue; // found again, and removed, when the thread itself is read
        Row &newest = thread.rows.first();
        newest.id = conversation;
        if (known == found.rows.end())
            found.rows.append(newest);
        else if (newest.sort >= known->sort)
            *known = newest;
    }
    found.damaged = found.damaged || saysDamaged(query);
    return found;
}

QString removeRows(QSqlDatabase &db, const Shelf &shelf, const QStringList &ids)
{
    QSqlQuery query(db);
    const qint64 list = listOf(query, shelf);
    for (const QString &id : ids) {
        if (!run(query, u"delete from rows where list = ? and id = ?"_s, {list, notNull(id)}))
            return query.lastError().text();
    }
    return {};
}

QString removeOlder(QSqlDatabase &db, const Shelf &shelf, qint64 sort)
{
    QSqlQuery query(db);
    const qint64 list = listOf(query, shelf);
    return run(query, u"delete from rows where list = ? and sort < ?"_s, {list, sort}) ? QString() : query.lastError().text();
}

} // namespace atrium::cache
