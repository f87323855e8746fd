// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/schema.h"
#include "network/sandbox/world/directory.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

bool createSchema(const QSqlDatabase &database)
{
    // Stamps are texts of one length and one zone, so that they sort as they are. user_ids and audience_ids are kept as the JSON
    // they leave as; the tables beside them answer who may see what. "Seen" is a mark in the order of ids: everything up to it.
    // A curve is the events of one kind of a sending, as 32-bit counts of five minutes each from starts_at (ms); what members report
    // comes on top, one row each. under_way and openers are what a sending's counts said when the world was made. A sending that has a
    // delay (seconds until its first event) has no curves here: they follow from its counts.
    static const QStringList statements {
        u"CREATE TABLE malls (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, community_id INTEGER NOT NULL,"
        " customer_id INTEGER NOT NULL UNIQUE, main_slug TEXT NOT NULL UNIQUE, short_slug TEXT NOT NULL, other_slugs TEXT NOT NULL,"
        " name TEXT NOT NULL, country TEXT NOT NULL, timezone TEXT NOT NULL)"_s,
        u"CREATE TABLE users (id TEXT PRIMARY KEY, position INTEGER NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,"
        " roles TEXT NOT NULL, avatar_url TEXT NOT NULL, is_demo INTEGER NOT NULL)"_s,
        u"CREATE TABLE audience_members (audience_id INTEGER NOT NULL, user_id TEXT NOT NULL, PRIMARY KEY (audience_id, user_id))"_s,
        u"CREATE TABLE conversations (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, author_id TEXT NOT NULL,"
        " audience_ids TEXT NOT NULL, user_ids TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL)"_s,
        u"CREATE INDEX conversations_by_customer ON conversations (customer_id, created_at)"_s,
        u"CREATE TABLE participants (conversation_id INTEGER NOT NULL, user_id TEXT NOT NULL,"
        " PRIMARY KEY (user_id, conversation_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE conversation_audiences (conversation_id INTEGER NOT NULL, audience_id INTEGER NOT NULL,"
        " PRIMARY KEY (conversation_id, audience_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL, author_id TEXT NOT NULL,"
        " content TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL)"_s,
        u"CREATE INDEX messages_by_time ON messages (conversation_id, created_at)"_s, // pages of a thread
        u"CREATE INDEX messages_by_id ON messages (conversation_id)"_s, // counts of unseen ones
        u"CREATE TABLE states (conversation_id INTEGER NOT NULL, user_id TEXT NOT NULL, seen_until INTEGER NOT NULL DEFAULT 0,"
        " received_until INTEGER NOT NULL DEFAULT 0, archived INTEGER NOT NULL DEFAULT 0,"
        " PRIMARY KEY (conversation_id, user_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE archived_messages (message_id INTEGER NOT NULL, user_id TEXT NOT NULL,"
        " PRIMARY KEY (message_id, user_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE sendings (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, loyalty_club_id INTEGER NOT NULL, language TEXT,"
        " channel TEXT NOT NULL, service_type TEXT NOT NULL, reporting_id INTEGER, source_id INTEGER, source_app TEXT NOT NULL,"
        " source_type TEXT NOT NULL, audience_id INTEGER, campaign_id INTEGER, dispatches_count INTEGER NOT NULL,"
        " members_count INTEGER NOT NULL, new_count INTEGER NOT NULL, delivered_count INTEGER NOT NULL,"
        " delivery_errored_count INTEGER NOT NULL, failed_count INTEGER NOT NULL, opened_count INTEGER NOT NULL,"
        " opened_events_count INTEGER NOT NULL, transiently_failed_count INTEGER NOT NULL, transmitted_count INTEGER NOT NULL,"
        " clicked_count INTEGER NOT NULL, created_at TEXT NOT NULL, is_bare INTEGER NOT NULL, under_way INTEGER NOT NULL,"
        " openers INTEGER NOT NULL, delay INTEGER)"_s,
        u"CREATE INDEX sendings_by_time ON sendings (customer_id, created_at, id)"_s,
        u"CREATE TABLE curves (sending_id INTEGER NOT NULL, event INTEGER NOT NULL, starts_at INTEGER NOT NULL, length INTEGER NOT NULL,"
        " counts BLOB NOT NULL, PRIMARY KEY (sending_id, event))"_s,
        u"CREATE TABLE member_events (id INTEGER PRIMARY KEY, sending_id INTEGER NOT NULL, event INTEGER NOT NULL,"
        " dispatch INTEGER NOT NULL, member_id INTEGER NOT NULL, at INTEGER NOT NULL)"_s,
        u"CREATE INDEX member_events_by_member ON member_events (sending_id, event, member_id)"_s,
        u"CREATE INDEX member_events_by_dispatch ON member_events (sending_id, event, dispatch)"_s,
        u"CREATE TABLE notifications (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, user_id TEXT NOT NULL, type TEXT NOT NULL,"
        " title TEXT NOT NULL, content TEXT NOT NULL, data TEXT NOT NULL, seen INTEGER NOT NULL, received INTEGER NOT NULL,"
        " created_at TEXT NOT NULL, updated_at TEXT NOT NULL)"_s,
        u"CREATE INDEX notifications_by_user ON notifications (user_id, customer_id, created_at)"_s,
        u"PRAGMA user_version = "_s + QString::number(schemaVersion),
    };
    QSqlQuery query(database);
    for (const QStringList &list : {statements, directoryTables()}) {
        for (const QString &statement : list) {
            if (!query.exec(statement)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace atrium::sandbox
