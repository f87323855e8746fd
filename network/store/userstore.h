// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/types/user.h"

namespace atrium {

/// The people of one mall, all pages of List Users: there is no search on the wire (contract 8.13). Read once, again on demand. With a
/// cache, those of an earlier run stand in, and are good enough for a while.
class UserStore : public QObject {
    Q_OBJECT
public:
    UserStore(ApiClient *client, CustomerScope scope, Cache *cache = nullptr, QObject *parent = nullptr);

    void load();
    /// These are about to be shown: what the cache knows of them comes first, before everybody.
    void want(const QList<UserId> &people);
    /// Someone unknown was met: the list is read again, at most once a minute.
    void loadAgainFor(const UserId &unknown);
    /// An unknown user has the id only.
    [[nodiscard]] User user(const UserId &id) const;
    [[nodiscard]] bool knows(const UserId &id) const { return m_users.contains(id); }

Q_SIGNALS:
    void changed();

private:
    void readKept(const std::optional<cache::Position> &below);
    void takeKept(const cache::Page<User> &page);
    void ask();
    void readPage(const Cursor &after, int pagesLeft);
    void keep(const QList<Kept<User>> &page, bool last);

    ApiClient *m_client;
    CustomerScope m_scope;
    Cache *m_cache;
    cache::Shelf m_shelf;
    QHash<UserId, User> m_users;
    Call m_call;
    qint64 m_loadedAt {-1}; // ticks
    Instant m_round {}; // when the reading of all pages began
    QSet<UserId> m_asked; // the cache was asked for these
    bool m_recalling {false}; // rows of the cache are on their way
    bool m_recalled {false}; // they have come, all of them
};

} // namespace atrium
