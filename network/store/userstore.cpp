// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/userstore.h"

#include "network/api/endpoints.h"

namespace atrium {

UserStore::UserStore(ApiClient *client, CustomerScope scope, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_scope(std::move(scope))
{
}

void UserStore::load()
{
    if (m_call.active())
        return;
    m_loadedAt = m_client->clock()->ticks();
    constexpr int pagesMost = 1000; // 100,000 people; a server whose pages never end is not followed for ever
    readPage({}, pagesMost);
}

void UserStore::loadAgainFor(const UserId &unknown)
{
    constexpr qint64 minute = 60'000;
    const qint64 now = m_client->clock()->ticks();
    if (!unknown.isEmpty() && !knows(unknown) && (m_loadedAt < 0 || now - m_loadedAt >= minute))
        load();
}

User UserStore::user(const UserId &id) const
{
    const auto it = m_users.constFind(id);
    return it == m_users.constEnd() ? User {.id = id} : *it;
}

void UserStore::readPage(const Cursor &after, int pagesLeft)
{
    m_call = m_client->send(
        api::listUsers(m_scope, after), this,
        [this, pagesLeft](Result<Page<Kept<User>>> result) {
            if (!result)
                return; // names stay as they are; whoever meets an unknown person asks again
            for (const Kept<User> &kept : result->items)
                m_users.insert(kept.value.id, kept.value);
            Q_EMIT changed();
            if (result->next && pagesLeft > 0)
                readPage(*result->next, pagesLeft - 1);
        },
        Lane::Background);
}

} // namespace atrium
