// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/userstore.h"

#include "network/api/endpoints.h"

namespace atrium {

namespace {
constexpr qint64 nameMinute = 60'000;
constexpr int pagesMost = 1000; // 100,000 people; a server whose pages never end is not followed for ever
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
    if (m_recalling)
        return;
    if (m_cache && !m_recalled) {
        m_recalling = true;
        readKept({});
    } else {
        readAll();
    }
}

void UserStore::readKept(const std::optional<cache::Position> &below)
{
    m_cache->read<User>(m_shelf, below, portion, this, [this](const cache::Page<User> &page) { takeKept(page); });
}

void UserStore::takeKept(const cache::Page<User> &page)
{
    learn(page);
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
        readAll();
}

void UserStore::readAll()
{
    m_all = true;
    m_nowhere.clear();
    if (!m_call.active())
        readPage(m_next.value_or(Cursor {}));
}

void UserStore::want(const QList<UserId> &people)
{
    QStringList ids;
    for (const UserId &id : people) {
        if (id.isEmpty() || knows(id) || m_nowhere.contains(id))
            continue;
        m_sought.insert(id);
        if (!m_cache || m_recalled || m_asked.contains(id))
            continue;
        m_asked.insert(id);
        ids.append(id.value);
    }
    if (!ids.isEmpty()) {
        ++m_recalls;
        m_cache->readIds<User>(m_shelf, ids, this, [this](const cache::Page<User> &page) { takeSome(page); });
    }
    seek();
}

void UserStore::takeSome(const cache::Page<User> &page)
{
    --m_recalls;
    learn(page);
    if (!page.rows.isEmpty())
        Q_EMIT changed();
    seek();
}

/// Those whom the server named within the last while need not be sought; the others have their old names until it does again.
void UserStore::learn(const cache::Page<User> &page)
{
    const qint64 now = Instant::fromUtc(m_client->clock()->now()).microseconds;
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const User &user = page.rows.at(i).value;
        if (!knows(user.id)) // else the server may have said something newer
            m_users.insert(user.id, user);
        if (now - page.sorts.at(i) <= goodForUs)
            m_sought.remove(user.id);
    }
}

void UserStore::seek()
{
    if (m_sought.isEmpty() || m_call.active() || m_recalls > 0)
        return;
    if (m_next)
        readPage(*m_next);
    else if (m_loadedAt < 0 || m_client->clock()->ticks() - m_loadedAt >= nameMinute)
        readPage({});
}

Shared<User> UserStore::shared(const UserId &id) const
{
    const auto it = m_users.constFind(id);
    return it == m_users.constEnd() ? Shared<User>(User {.id = id}) : *it;
}

void UserStore::readPage(const Cursor &after)
{
    if (after == Cursor {}) {
        m_loadedAt = m_client->clock()->ticks();
        m_round = Instant::fromUtc(m_client->clock()->now());
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
        m_all = false;
        m_error = result.error();
        Q_EMIT changed();
        return;
    }
    m_error.reset();
    for (const Kept<User> &kept : result->items) {
        Shared<User> &known = m_users[kept.value.id];
        if (*known != kept.value)
            known = kept.value;
        m_sought.remove(kept.value.id);
    }
    keep(result->items, !result->next);
    m_next = m_pages < pagesMost ? result->next : std::nullopt;
    const bool more = m_next && (m_all || !m_sought.isEmpty());
    if (!m_next) {
        m_all = false;
        m_nowhere.unite(std::exchange(m_sought, {}));
    }
    if (more) {
        readPage(*m_next);
    }
    Q_EMIT changed();
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
