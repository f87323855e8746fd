// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/cache/schema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace atrium::cache {

namespace {

QString first(QSqlDatabase &db)
{
    const char *statements[] = {
        // One list of the server each. as_of_us: when its first page was last confirmed; null: never. used_day: since 1970, for the limits.
        "create table lists (list integer primary key, kind text not null, scope text not null, parent text not null,"
        " as_of_us integer, used_day integer not null, unique (kind, scope, parent))",
        // No `without rowid`: rows of some hundred bytes make for a deep tree, and a search index needs a number to point at.
        "create table rows (row integer primary key, list integer not null, id text not null, sort integer not null, json blob not null,"
        " crc integer not null, unique (list, id))",
        "create index rows_in_order on rows (list, sort, id)",
    };
    QSqlQuery query(db);
    for (const char *statement : statements) {
        if (!query.exec(QString::fromLatin1(statement)))
            return query.lastError().text();
    }
    return {};
}

} // namespace

QList<LadderStep> ladder()
{
    return {first};
}

} // namespace atrium::cache
