// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"
#include "network/types/scope.h"

#include <QByteArray>
#include <QList>

class QSqlDatabase;

/// The tables of cache.db. Each function runs on the database thread.
namespace atrium::cache {

enum class Kind {
    Clubs,
    Conversations,
    Messages, ///< parent: the conversation
    Newest, ///< the newest message of each conversation, by the conversation's id: what a list's second line needs
    Notifications,
    Sendings,
    Users,
    Groups, ///< of a club's members: where audiences have their names
};

/// The name of one list of the server.
struct Shelf {
    Kind kind {};
    CustomerScope scope {}; ///< empty: of no mall
    QString parent {}; ///< what tells apart lists of the same kind and mall
};

/// The server's JSON of one thing, and where it stands in its list: larger `sort` first.
struct Row {
    QString id {};
    qint64 sort {};
    QByteArray json {};
};

/// A place in a list: just below the row of that sort key and id.
struct Position {
    qint64 sort {};
    QString id {};

    /// Above every row of that sort key: whoever does not know how the file orders equal ones gets those again.
    static Position at(qint64 sort) { return {sort, QStringLiteral("\uffff")}; }
};

/// What a write of rows means for those that are there already.
enum class Replaces {
    Nothing, ///< but rows of the same id
    Head, ///< the first page of an ordered list: no other row stands among it, and with none in common what follows is unknown
    Page, ///< a later page of one: no other row stands among it
    Rest, ///< the last page of one: no other row stands among it or below
    All, ///< the whole list
};

/// One read. damaged: SQLite found the file to be so.
struct Found {
    QList<Row> rows {};
    std::optional<Instant> asOf {};
    std::optional<Position> next {}; ///< empty: there are no more
    QStringList spoilt {}; ///< ids whose checksum did not match
    bool damaged {};
};

/// today: days since 1970, so that lists nobody looks at any more can be told. asOf empty: stays what it was. Returns an error text or
/// nothing.
[[nodiscard]] QString putRows(
    QSqlDatabase &db, const Shelf &shelf, const QList<Row> &rows, Replaces replaces, const std::optional<Instant> &asOf, qint64 today);
/// Rows from the top, or below a position, in order.
[[nodiscard]] Found readRows(QSqlDatabase &db, const Shelf &shelf, const std::optional<Position> &below, int most, qint64 today);
[[nodiscard]] Found readIds(QSqlDatabase &db, const Shelf &shelf, const QStringList &ids);
/// For each conversation of the mall the newest message there is, the row's id being the conversation's.
[[nodiscard]] Found readNewest(QSqlDatabase &db, const CustomerScope &scope, const QStringList &conversations);
[[nodiscard]] QString removeRows(QSqlDatabase &db, const Shelf &shelf, const QStringList &ids);
/// Rows below that sort key: what a list that was read to its end did not hold.
[[nodiscard]] QString removeOlder(QSqlDatabase &db, const Shelf &shelf, qint64 sort);

} // namespace atrium::cache
