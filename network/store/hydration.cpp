// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/hydration.h"

#include "network/api/endpoints.h"

namespace atrium {

Hydration::Hydration(ApiClient *client, CustomerScope scope, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_scope(std::move(scope))
{
}

void Hydration::want(const QList<Conversation> &inView)
{
    m_wanted = inView;
    next();
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
        if (!result->items.isEmpty())
            known.message = result->items.first().value;
        Q_EMIT changed();
    } else {
        known.failedAt = m_client->clock()->ticks(); // the row has no preview until it is worth another try
    }
    next();
}

void Hydration::next()
{
    constexpr std::size_t atOnce = 2;
    while (m_calls.size() < atOnce && !m_wanted.isEmpty()) {
        const Conversation conversation = m_wanted.takeFirst();
        if (isKnown(conversation) || m_calls.contains(conversation.id))
            continue;
        m_calls[conversation.id] = m_client->send(
            api::listMessages(m_scope, conversation.id, {}, 1), this,
            [this, conversation](const Result<Page<Kept<Message>>> &result) { take(conversation, result); }, Lane::Background);
    }
}

} // namespace atrium
