// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/types/shared.h"
#include "network/types/user.h"

#include <QSet>

namespace atrium {

/// The people of one mall, from the pages of List Users: there is no search on the wire (contract 8.13), so a name may be on any of them.
/// They are read for as long as somebody in view has none, and no further. With a cache, those of an earlier run stand in, and are good
/// enough for a while.
class UserStore : public QObject {
    Q_OBJECT
public:
    UserStore(ApiClient *client, CustomerScope scope, Cache *cache = nullptr, QObject *parent = nullptr);

    /// All of them: for whoever chooses among people.
    void load();
    /// These are in view. Whoever is not known is looked for: in the cache, on the pages not read yet, else from the first one on, at most
    /// once a minute, and never again when no page had them.
    void want(const QList<UserId> &people);
    /// An unknown user has the id only.
    [[nodiscard]] User user(const UserId &id) const { return *shared(id); }
    /// The same, without a copy; as long as nothing about them changes it is one and the same.
    [[nodiscard]] Shared<User> shared(const UserId &id) const;
    /// Everybody known, in no order.
    [[nodiscard]] QList<User> all() const { return {m_users.cbegin(), m_users.cend()}; }
    [[nodiscard]] bool knows(const UserId &id) const { return m_users.contains(id); }
    /// A reading of all of them is under way, here or at the server.
    [[nodiscard]] bool loading() const { return m_recalling || (m_all && m_call.active()); }
    /// What the last page that was asked for ended with. Names that are known stay as they are.
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void readKept(const std::optional<cache::Position> &below);
    void takeKept(const cache::Page<User> &page);
    void takeSome(const cache::Page<User> &page);
    void learn(const cache::Page<User> &page);
    void seek();
    void readAll();
    void readPage(const Cursor &after);
    void take(const Result<Page<Kept<User>>> &result);
    void keep(const QList<Kept<User>> &page, bool last);

    ApiClient *m_client;
    CustomerScope m_scope;
    Cache *m_cache;
    cache::Shelf m_shelf;
    QHash<UserId, Shared<User>> m_users;
    QSet<UserId> m_sought;
    QSet<UserId> m_nowhere; // a whole reading did not meet them
    std::optional<Cursor> m_next; // the page that the reading stopped before
    int m_pages {0}; // of this reading
    bool m_all {false}; // read on, whoever is sought
    Call m_call;
    std::optional<ApiError> m_error;
    qint64 m_loadedAt {-1}; // ticks
    Instant m_round {}; // when the reading began, by the clock of the wall
    QSet<UserId> m_asked; // the cache was asked for these
    int m_recalls {0}; // and has not answered yet
    bool m_recalling {false}; // rows of the cache are on their way
    bool m_recalled {false}; // they have come, all of them
};

} // namespace atrium
