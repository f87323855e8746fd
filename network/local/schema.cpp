// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/schema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace atrium::local {

namespace {

QString first(QSqlDatabase &db)
{
    const char *statements[] = {
        "create table drafts (scope text not null, conversation integer not null, content text not null, cursor integer not null,"
        " primary key (scope, conversation)) without rowid",
        "create table outbox (position integer primary key autoincrement, local_id text not null unique, scope text not null,"
        " conversation integer not null, content text not null, state integer not null, attempts integer not null,"
        " created_us integer not null, first_sent_us integer, reason text not null, http_status integer not null)",
        "create table audit (position integer primary key autoincrement, at_us integer not null, scope text not null,"
        " endpoint text not null, path text not null, outcome text not null, http_status integer not null, request_id text not null)",
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

} // namespace atrium::local
