// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/cache/cacherows.h"
#include "network/cache/decoderows.h"
#include "network/cache/limits.h"
#include "network/database/database.h"

namespace atrium {

/// cache.db of one account: what the server can give again, so that the console opens with everything it knew. Everything runs on a
/// thread of its own; what is read is decoded there, too. Never the truth: what is damaged, of whatever size, is removed and comes again
/// from the server.
class Cache : public QObject {
    Q_OBJECT
public:
    using Limits = cache::Limits;
    using Shelf = cache::Shelf;

    Cache(const QString &file, Clock *clock, const Limits &limits, QObject *parent = nullptr);
    ~Cache() override;

    /// Opens the file. What is asked for meanwhile waits.
    void open();
    /// Other limits hold from now on; what they do not allow goes at once.
    void setLimits(const Limits &limits);
    /// Removes what the limits do not allow; purged() tells. Happens by itself, too: once the start is over, and every six hours.
    void purge();
    /// Removes every message now, whatever the limits allow; what is put later is kept again as they say. f: what went; empty: it failed.
    void removeTexts(QObject *context, std::function<void(const std::optional<cache::Purged> &)> f);
    /// f: empty when there is no file that could be read.
    void measure(QObject *context, std::function<void(const std::optional<cache::Use> &)> f);
    /// Reads the whole file for damage and begins a new one where there is some. Happens by itself, too, once the start is over.
    void check();

    /// Rows of a list from the top, or below a position. Always answers, unless context dies; a file that cannot be used holds nothing.
    template<class T>
    void read(
        const Shelf &shelf, const std::optional<cache::Position> &below, int most, QObject *context, std::function<void(cache::Page<T>)> f)
    {
        writeStamps();
        ask<T>(
            shelf, [shelf, below, most, today = today()](QSqlDatabase &db) { return cache::readRows(db, shelf, below, most, today); },
            context, std::move(f));
    }
    /// Those rows of a list that are there.
    template<class T>
    void readIds(const Shelf &shelf, const QStringList &ids, QObject *context, std::function<void(cache::Page<T>)> f)
    {
        ask<T>(
            shelf, [shelf, ids](QSqlDatabase &db) { return cache::readIds(db, shelf, ids); }, context, std::move(f));
    }
    /// The newest message of each conversation, `ids` being the conversations'.
    template<class T>
    void readNewest(const CustomerScope &scope, const QStringList &conversations, QObject *context, std::function<void(cache::Page<T>)> f)
    {
        ask<T>(
            {.kind = cache::Kind::Newest, .scope = scope},
            [scope, conversations](QSqlDatabase &db) { return cache::readNewest(db, scope, conversations); }, context, std::move(f));
    }

    /// Queued, and committed with its neighbours. A failure is no news: the server has it. Of what is put as it was put last, only asOf
    /// is new: that is written when somebody reads the list, with others once a minute, or at the end.
    void put(const Shelf &shelf, const QList<cache::Row> &rows, cache::Replaces replaces, const std::optional<Instant> &asOf = {});
    void remove(const Shelf &shelf, const QStringList &ids);
    void removeOlder(const Shelf &shelf, qint64 sort);

    [[nodiscard]] qint64 today() const;

Q_SIGNALS:
    /// What was kept could not be used, and a new file was begun. Damaged: it was; Newer: a newer version's, which is left alone.
    void begunAnew(const atrium::DatabaseError &why);
    /// There is no file to keep anything in; everything comes from the server, always.
    void unusable(const atrium::DatabaseError &why);
    void purged(const atrium::cache::Purged &done);

private:
    template<class T>
    void ask(const Shelf &shelf, std::function<cache::Found(QSqlDatabase &)> find, QObject *context, std::function<void(cache::Page<T>)> f)
    {
        if (!keeps(shelf.kind)) {
            find = [](QSqlDatabase &) { return cache::Found {}; };
        }
        m_database.readOr<cache::Page<T>>(
            {},
            [shelf, find = std::move(find)](QSqlDatabase &db) {
                cache::Page<T> page = cache::decode<T>(find(db));
                if (!page.spoilt.isEmpty())
                    (void)cache::removeRows(db, shelf, page.spoilt); // else they are found spoilt again, which does no harm
                return page;
            },
            context,
            [this, f = std::move(f)](cache::Page<T> page) {
                if (!page.spoilt.isEmpty())
                    m_put.clear(); // they shall come again
                if (page.damaged)
                    beginAnew({DatabaseError::Damaged, QStringLiteral("a read found the file malformed")});
                f(std::move(page));
            });
    }
    [[nodiscard]] bool keeps(cache::Kind kind) const;
    /// What was put last on a shelf, and since when it is known to be so still, where that is not written yet.
    struct Put {
        Shelf shelf {};
        QByteArray digest {};
        std::optional<Instant> asOf {};
    };
    static QString keyOf(const Shelf &shelf);
    void writeStamps();
    void write(Database::Work work);
    void purgeBy(const Limits &limits, QObject *context, std::function<void(const std::optional<cache::Purged> &)> f);
    void beginAnew(const DatabaseError &why);

    Clock *m_clock;
    Limits m_limits;
    Database m_database;
    Wait m_careful; // the first check and purge
    QHash<QString, Put> m_put;
    Wait m_stamps; // until they are written
    bool m_stampsWait {false};
    bool m_checking {false};
    bool m_beginning {false};
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::cache::Purged)
