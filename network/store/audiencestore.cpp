// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/audiencestore.h"

#include "network/api/endpoints.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 goodFor = 10 * 60'000; // ms: audiences are made by the day, and their sizes move by the hour
constexpr int most = 10'000;
} // namespace

AudienceStore::AudienceStore(ApiClient *client, Mall mall, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_mall(std::move(mall))
    , m_cache(cache)
    , m_shelf {.kind = cache::Kind::Groups, .scope = m_mall.scope}
{
}

void AudienceStore::load()
{
    if (m_cache && !std::exchange(m_recalled, true)) {
        m_cache->read<MembersGroup>(m_shelf, {}, most, this, [this](const cache::Page<MembersGroup> &page) {
            if (!m_readAt && !page.rows.isEmpty())
                take(page.rows, page.asOf);
        });
    }
    if (m_mall.clubSlug.isEmpty() || m_call.active() || (m_readAt && !m_error && m_client->clock()->ticks() - *m_readAt < goodFor))
        return;
    readPage({}, {});
}

void AudienceStore::readPage(const Cursor &after, QList<Kept<MembersGroup>> sofar)
{
    m_call = m_client->send(
        keeping(api::listMembersGroups(ClubSlug {m_mall.clubSlug}, {}, after)), this,
        [this, sofar](const Result<Page<Kept<MembersGroup>>> &result) mutable {
            if (!result) {
                m_error = result.error(); // what is known stays
                Q_EMIT changed();
                return;
            }
            sofar.append(result->items);
            if (result->next && sofar.size() < most) {
                readPage(*result->next, sofar);
                return;
            }
            m_error.reset();
            m_readAt = m_client->clock()->ticks();
            const Instant now = Instant::fromUtc(m_client->clock()->now());
            if (m_cache) {
                QList<cache::Row> rows;
                rows.reserve(sofar.size());
                for (const Kept<MembersGroup> &kept : std::as_const(sofar))
                    rows.append({QString::number(kept.value.id), -rows.size(), kept.json});
                m_cache->put(m_shelf, rows, cache::Replaces::All, now);
            }
            take(sofar, now);
        },
        Lane::Background);
}

void AudienceStore::take(const QList<Kept<MembersGroup>> &groups, const std::optional<Instant> &asOf)
{
    m_audiences.clear();
    for (const Kept<MembersGroup> &kept : groups) {
        const MembersGroup &group = kept.value;
        if (group.audience
            && std::none_of(m_audiences.cbegin(), m_audiences.cend(), [&](const Audience &one) { return one.id == *group.audience; }))
            m_audiences.append({.id = *group.audience, .name = group.name, .members = group.members, .asOf = asOf});
    }
    std::stable_sort(
        m_audiences.begin(), m_audiences.end(), [](const Audience &a, const Audience &b) { return a.name.localeAwareCompare(b.name) < 0; });
    Q_EMIT changed();
}

} // namespace atrium
