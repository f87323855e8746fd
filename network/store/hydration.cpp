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
                    if (!result->items.isEmpty())
                        entry.message = result->items.first().value;
                    Q_EMIT changed();
                }
                next();
            },
            Lane::Background);
    }
}

} // namespace atrium
