// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/types/user.h"

namespace atrium {

/// The people of one mall, all pages of List Users: there is no search on the wire (contract 8.13). Read once, again on demand.
class UserStore : public QObject {
    Q_OBJECT
public:
    UserStore(ApiClient *client, CustomerScope scope, QObject *parent = nullptr);

    void load();
    /// Someone unknown was met: the list is read again, at most once a minute.
    void loadAgainFor(const UserId &unknown);
    /// An unknown user has the id only.
    [[nodiscard]] User user(const UserId &id) const;
    [[nodiscard]] bool knows(const UserId &id) const { return m_users.contains(id); }

Q_SIGNALS:
    void changed();

private:
    void readPage(const Cursor &after, int pagesLeft);

    ApiClient *m_client;
    CustomerScope m_scope;
    QHash<UserId, User> m_users;
    Call m_call;
    qint64 m_loadedAt {-1}; // ticks
};

} // namespace atrium
