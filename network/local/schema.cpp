// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/schema.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <span>

namespace atrium::local {

namespace {

QString run(QSqlDatabase &db, std::span<const char *const> statements)
{
    QSqlQuery query(db);
    for (const char *statement : statements) {
        if (!query.exec(QString::fromLatin1(statement)))
            return query.lastError().text();
    }
    return {};
}

QString first(QSqlDatabase &db)
{
    constexpr const char *statements[] = {
        "create table drafts (scope text not null, conversation integer not null, content text not null, cursor integer not null,"
        " primary key (scope, conversation)) without rowid",
        "create table outbox (position integer primary key autoincrement, local_id text not null unique, scope text not null,"
        " conversation integer not null, content text not null, state integer not null, attempts integer not null,"
        " created_us integer not null, first_sent_us integer, reason text not null, http_status integer not null)",
        "create table audit (position integer primary key autoincrement, at_us integer not null, scope text not null,"
        " endpoint text not null, path text not null, outcome text not null, http_status integer not null, request_id text not null)",
    };
    return run(db, statements);
}

/// New conversations, undo send, "send alone", stamps by the server's clock; what server messages have answered for; state writes.
QString second(QSqlDatabase &db)
{
    constexpr const char *statements[] = {
        "alter table outbox add column users text not null default ''", // JSON array, or empty
        "alter table outbox add column audiences text not null default ''", // likewise
        "alter table outbox add column server_sent_us integer",
        "alter table outbox add column held_until_us integer",
        "alter table outbox add column alone integer not null default 0",
        "alter table outbox add column server_id integer",
        "create table taken (scope text not null, kind integer not null, id integer not null, at_us integer not null,"
        " primary key (scope, kind, id)) without rowid",
        "create table marks (scope text not null, target integer not null, id integer not null, mark integer not null,"
        " wished_us integer not null, reason text not null, http_status integer not null, primary key (scope, target, id)) without rowid",
        "create table facts (name text not null primary key, value text not null) without rowid",
    };
    return run(db, statements);
}

/// How far a wish goes: "all" that has waited must not take in what came later.
QString third(QSqlDatabase &db)
{
    constexpr const char *statements[] = {"alter table marks add column up_to_us integer"};
    return run(db, statements);
}

/// Texts that one writes often.
QString snippets(QSqlDatabase &db)
{
    constexpr const char *statements[] = {
        "create table snippets (id text not null primary key, name text not null, content text not null) without rowid"};
    return run(db, statements);
}

/// What a person notes about a conversation: snoozed, to be followed up, marked unread.
QString triage(QSqlDatabase &db)
{
    constexpr const char *statements[] = {
        "create table triage (scope text not null, conversation integer not null, snooze_day text not null, snooze_time text not null,"
        " snooze_zone text not null, up_to_us integer not null, unseen integer not null, back_us integer, follow_up integer not null,"
        " unread integer not null, primary key (scope, conversation)) without rowid",
    };
    return run(db, statements);
}

/// A wish about a message names its conversation, too.
QString marksOfMessages(QSqlDatabase &db)
{
    constexpr const char *statements[] = {"alter table marks add column within integer not null default 0"};
    return run(db, statements);
}

/// What a person notes about a moment in a mall's figures.
QString annotations(QSqlDatabase &db)
{
    constexpr const char *statements[] = {
        "create table annotations (id text not null primary key, scope text not null, at_us integer not null, sending integer,"
        " content text not null) without rowid",
    };
    return run(db, statements);
}

} // namespace

QList<LadderStep> ladder()
{
    return {first, second, third, snippets, triage, marksOfMessages, annotations};
}

} // namespace atrium::local
