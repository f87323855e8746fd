// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/hydration.h"

#include "network/api/endpoints.h"

namespace atrium {

Hydration::Hydration(ApiClient *client, CustomerScope scope, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_scope(std::move(scope))
    , m_cache(cache)
{
}

void Hydration::want(const QList<Conversation> &inView)
{
    m_wanted = inView;
    // What was read meanwhile counts no longer: as many unseen ones again are others, and the newest is one of them.
    for (const Conversation &conversation : inView) {
        const auto known = m_known.find(conversation.id);
        if (known != m_known.end() && conversation.unseen < known->unseen)
            known->unseen = conversation.unseen;
    }
    recall();
    next();
}

/// Asks the cache for what is in view and was not asked for before.
void Hydration::recall()
{
    QStringList ids;
    for (const Conversation &conversation : std::as_const(m_wanted)) {
        if (!m_cache || m_known.contains(conversation.id) || m_recalled.contains(conversation.id))
            continue;
        m_recalled.insert(conversation.id);
        ids.append(conversation.id.text());
    }
    if (ids.isEmpty())
        return;
    ++m_recalls;
    m_cache->readNewest<Message>(m_scope, ids, this, [this](const cache::Page<Message> &page) {
        --m_recalls;
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            const ConversationId id {page.ids.at(i).toLongLong()};
            const bool before = m_known.contains(id);
            adopt(id, page.rows.at(i).value);
            if (!before)
                m_known[id].unseen = 0; // of an earlier run: where something is unseen it may not be the newest
        }
        next();
    });
}

std::optional<Message> Hydration::last(const ConversationId &id) const
{
    const auto it = m_known.constFind(id);
    return it == m_known.constEnd() ? std::nullopt : it->message;
}

void Hydration::learn(const ConversationId &id, const Kept<Message> &newest)
{
    // Kept, or the next run would show what was the newest before, where nothing says that there is a newer one.
    if (adopt(id, newest.value))
        keep(id, newest);
}

bool Hydration::adopt(const ConversationId &id, const Message &message)
{
    Known &known = m_known[id];
    if (known.message && (known.message->createdAt > message.createdAt || known.message == message))
        return false;
    known.message = message;
    known.version = std::max(known.version, message.createdAt);
    Q_EMIT changed();
    return true;
}

void Hydration::keep(const ConversationId &id, const Kept<Message> &newest)
{
    if (m_cache && !newest.json.isEmpty())
        m_cache->put({.kind = cache::Kind::Newest, .scope = m_scope}, {{id.text(), newest.value.createdAt.microseconds, newest.json}},
            cache::Replaces::Nothing);
}

bool Hydration::isKnown(const Conversation &conversation) const
{
    constexpr qint64 failureHolds = 60'000;
    const auto known = m_known.constFind(conversation.id);
    if (known == m_known.constEnd())
        return false;
    if (known->failedAt >= 0)
        return m_client->clock()->ticks() - known->failedAt < failureHolds;
    // Fewer unseen ones have been read, not written: the newest is the same.
    return known->version >= conversation.updatedAt && (known->unseen < 0 || conversation.unseen <= known->unseen);
}

void Hydration::take(const Conversation &conversation, const Result<Page<Kept<Message>>> &result)
{
    m_calls.erase(conversation.id);
    Known &known = m_known[conversation.id];
    if (result) {
        known.version = conversation.updatedAt;
        known.unseen = conversation.unseen;
        known.failedAt = -1;
        if (!result->items.isEmpty()) {
            const Kept<Message> &newest = result->items.first();
            known.message = newest.value;
            keep(conversation.id, newest);
        }
        Q_EMIT changed();
    } else {
        known.failedAt = m_client->clock()->ticks(); // the row has no preview until it is worth another try
    }
    next();
}

void Hydration::next()
{
    constexpr std::size_t atOnce = 2;
    while (m_recalls == 0 && m_calls.size() < atOnce && !m_wanted.isEmpty()) {
        const Conversation conversation = m_wanted.takeFirst();
        if (isKnown(conversation) || m_calls.contains(conversation.id))
            continue;
        m_calls[conversation.id] = m_client->send(
            api::listMessages(m_scope, conversation.id, {}, 1), this,
            [this, conversation](const Result<Page<Kept<Message>>> &result) { take(conversation, result); }, Lane::Background);
    }
}

} // namespace atrium
