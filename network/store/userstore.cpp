// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/userstore.h"

#include "network/api/endpoints.h"

namespace atrium {

namespace {
constexpr int portion = 1000; // people at once: a millisecond to decode there, a fraction of one to take in here
constexpr qint64 goodForUs = 60LL * 60 * 1'000'000; // names change seldom, and 20,000 people are 200 requests
} // namespace

UserStore::UserStore(ApiClient *client, CustomerScope scope, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_scope(std::move(scope))
    , m_cache(cache)
    , m_shelf {.kind = cache::Kind::Users, .scope = m_scope}
{
}

void UserStore::load()
{
    if (m_call.active() || m_recalling)
        return;
    if (m_cache && !m_recalled) {
        m_recalling = true;
        readKept({});
    } else {
        ask();
    }
}

void UserStore::want(const QList<UserId> &people)
{
    QStringList ids;
    for (const UserId &id : people) {
        if (!m_cache || m_recalled || knows(id) || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        ids.append(id.value);
    }
    if (ids.isEmpty())
        return;
    m_cache->readIds<User>(m_shelf, ids, this, [this](const cache::Page<User> &page) {
        for (const Kept<User> &kept : page.rows)
            m_users.insert(kept.value.id, kept.value);
        if (!page.rows.isEmpty())
            Q_EMIT changed();
    });
}

void UserStore::readKept(const std::optional<cache::Position> &below)
{
    m_cache->read<User>(m_shelf, below, portion, this, [this](const cache::Page<User> &page) { takeKept(page); });
}

void UserStore::takeKept(const cache::Page<User> &page)
{
    for (const Kept<User> &kept : page.rows)
        m_users.insert(kept.value.id, kept.value);
    if (page.next) {
        readKept(page.next);
        return;
    }
    m_recalling = false;
    m_recalled = true;
    m_asked.clear();
    Q_EMIT changed();
    const qint64 now = Instant::fromUtc(m_client->clock()->now()).microseconds;
    if (!page.asOf || now - page.asOf->microseconds > goodForUs || m_users.isEmpty())
        ask();
}

void UserStore::ask()
{
    m_round = Instant::fromUtc(m_client->clock()->now());
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
            keep(result->items, !result->next);
            Q_EMIT changed();
            if (result->next && pagesLeft > 0)
                readPage(*result->next, pagesLeft - 1);
        },
        Lane::Background);
}

/// People have no order of their own: theirs here is the round that met them last, so that the end of one tells who is gone.
void UserStore::keep(const QList<Kept<User>> &page, bool last)
{
    if (!m_cache)
        return;
    QList<cache::Row> rows;
    rows.reserve(page.size());
    for (const Kept<User> &kept : page)
        rows.append({kept.value.id.value, m_round.microseconds, kept.json});
    m_cache->put(m_shelf, rows, cache::Replaces::Nothing, last ? std::optional(m_round) : std::nullopt);
    if (last)
        m_cache->removeOlder(m_shelf, m_round.microseconds);
}

} // namespace atrium
