// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/conversationnames.h"

#include "network/api/endpoints.h"

namespace atrium {

namespace {

constexpr qint64 failureHolds = 60'000; // ms

} // namespace

ConversationNames::ConversationNames(ApiClient *client, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_cache(cache)
{
}

void ConversationNames::want(const CustomerScope &scope, const ConversationId &id)
{
    Known &known = m_known[keyOf(scope, id)];
    const bool rests = known.failedAt && m_client->clock()->ticks() - *known.failedAt < failureHolds;
    if (known.conversation || known.asked || rests)
        return;
    known.asked = true;
    if (!m_cache) {
        ask(scope, id);
        return;
    }
    m_cache->readIds<Conversation>({.kind = cache::Kind::Conversations, .scope = scope, .parent = QStringLiteral("")}, {id.text()}, this,
        [this, scope, id](const cache::Page<Conversation> &page) {
            if (page.rows.isEmpty()) {
                ask(scope, id);
                return;
            }
            m_known[keyOf(scope, id)].conversation = page.rows.constFirst().value;
            Q_EMIT changed();
        });
}

void ConversationNames::ask(const CustomerScope &scope, const ConversationId &id)
{
    m_known[keyOf(scope, id)].call = m_client->send(
        api::showConversation(scope, id), this, [this, scope, id](const Result<Kept<Conversation>> &result) { take(scope, id, result); },
        Lane::Background);
}

void ConversationNames::take(const CustomerScope &scope, const ConversationId &id, const Result<Kept<Conversation>> &result)
{
    Known &known = m_known[keyOf(scope, id)];
    known.asked = false;
    if (!result) {
        known.failedAt = m_client->clock()->ticks(); // it is named by its number until it is worth another try
        return;
    }
    known.conversation = result->value;
    Q_EMIT changed();
}

std::optional<Conversation> ConversationNames::conversation(const CustomerScope &scope, const ConversationId &id) const
{
    const auto it = m_known.find(keyOf(scope, id));
    return it == m_known.end() ? std::nullopt : it->second.conversation;
}

} // namespace atrium
