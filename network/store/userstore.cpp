// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/userstore.h"

#include "network/api/endpoints.h"

namespace atrium {

namespace {
constexpr qint64 minute = 60'000;
constexpr int pagesMost = 1000; // 100,000 people; a server whose pages never end is not followed for ever
} // namespace

UserStore::UserStore(ApiClient *client, CustomerScope scope, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_scope(std::move(scope))
{
}

void UserStore::load()
{
    m_all = true;
    m_nowhere.clear();
    if (!m_call.active())
        readPage(m_next.value_or(Cursor {}));
}

void UserStore::want(const QList<UserId> &people)
{
    for (const UserId &id : people) {
        if (!id.isEmpty() && !knows(id) && !m_nowhere.contains(id))
            m_sought.insert(id);
    }
    if (m_sought.isEmpty() || m_call.active())
        return;
    if (m_next)
        readPage(*m_next);
    else if (m_loadedAt < 0 || m_client->clock()->ticks() - m_loadedAt >= minute)
        readPage({});
}

User UserStore::user(const UserId &id) const
{
    const auto it = m_users.constFind(id);
    return it == m_users.constEnd() ? User {.id = id} : *it;
}

void UserStore::readPage(const Cursor &after)
{
    if (after == Cursor {}) {
        m_loadedAt = m_client->clock()->ticks();
        m_pages = 0;
    }
    ++m_pages;
    m_call = m_client->send(
        api::listUsers(m_scope, after), this, [this](const Result<Page<Kept<User>>> &result) { take(result); }, Lane::Background);
}

void UserStore::take(const Result<Page<Kept<User>>> &result)
{
    if (!result) {
        m_next.reset(); // names stay as they are; from the first page again, when the minute is over
        return;
    }
    for (const Kept<User> &kept : result->items) {
        m_users.insert(kept.value.id, kept.value);
        m_sought.remove(kept.value.id);
    }
    m_next = m_pages < pagesMost ? result->next : std::nullopt;
    if (!m_next) {
        m_all = false;
        m_nowhere.unite(std::exchange(m_sought, {}));
    } else if (m_all || !m_sought.isEmpty()) {
        readPage(*m_next);
    }
    Q_EMIT changed();
}

} // namespace atrium
