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
    if (!recall())
        next();
}

/// Asks the cache for what is in view and was not asked for before; true when it is being asked.
bool Hydration::recall()
{
    QStringList ids;
    for (const Conversation &conversation : std::as_const(m_wanted)) {
        if (!m_cache || m_known.contains(conversation.id) || m_recalled.contains(conversation.id))
            continue;
        m_recalled.insert(conversation.id);
        ids.append(conversation.id.text());
    }
    if (ids.isEmpty())
        return false;
    m_cache->readNewest<Message>(m_scope, ids, this, [this](const cache::Page<Message> &page) {
        for (qsizetype i = 0; i < page.rows.size(); ++i)
            learn({page.ids.at(i).toLongLong()}, page.rows.at(i).value);
        next();
    });
    return true;
}

std::optional<Message> Hydration::last(const ConversationId &id) const
{
    const auto it = m_known.constFind(id);
    return it == m_known.constEnd() ? std::nullopt : it->message;
}

void Hydration::learn(const ConversationId &id, const Message &message)
{
    Known &known = m_known[id];
    if (known.message && known.message->createdAt > message.createdAt)
        return;
    if (known.message == message)
        return;
    known.message = message;
    known.version = std::max(known.version, message.createdAt);
    Q_EMIT changed();
}

void Hydration::next()
{
    constexpr std::size_t atOnce = 2;
    while (m_calls.size() < atOnce && !m_wanted.isEmpty()) {
        const Conversation conversation = m_wanted.takeFirst();
        const auto known = m_known.constFind(conversation.id);
        const bool fresh = known != m_known.constEnd() && known->version >= conversation.updatedAt;
        if (fresh || m_calls.contains(conversation.id))
            continue;
        m_calls[conversation.id] = m_client->send(
            api::listMessages(m_scope, conversation.id, {}, 1), this,
            [this, conversation](Result<Page<Kept<Message>>> result) {
                m_calls.erase(conversation.id);
                // A failure is not remembered: the row simply has no preview until it comes into view again.
                if (result) {
                    Known &entry = m_known[conversation.id];
                    entry.version = conversation.updatedAt;
                    if (!result->items.isEmpty()) {
                        const Kept<Message> &newest = result->items.first();
                        entry.message = newest.value;
                        if (m_cache)
                            m_cache->put({.kind = cache::Kind::Newest, .scope = m_scope},
                                {{conversation.id.text(), newest.value.createdAt.microseconds, newest.json}}, cache::Replaces::Nothing);
                    }
                    Q_EMIT changed();
                }
                next();
            },
            Lane::Background);
    }
}

} // namespace atrium
