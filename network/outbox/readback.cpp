// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/readback.h"

#include "network/api/endpoints.h"
#include "network/outbox/reconcile.h"

#include <algorithm>

namespace atrium {

namespace {

template<class T>
QList<T> valuesOf(const QList<Kept<T>> &kept)
{
    QList<T> values;
    values.reserve(kept.size());
    std::transform(kept.begin(), kept.end(), std::back_inserter(values), [](const Kept<T> &one) { return one.value; });
    return values;
}

template<class T, class Id>
Kept<T> keptOf(const QList<Kept<T>> &kept, const Id &id)
{
    return *std::find_if(kept.begin(), kept.end(), [&](const Kept<T> &one) { return one.value.id == id; });
}

} // namespace

Readback::Readback(ApiClient *client, Outgoing row, const OutboxKnowledge *known, Done done)
    : m_client(client)
    , m_row(std::move(row))
    , m_known(known)
    , m_done(std::move(done))
{
    if (m_row.startsConversation())
        readConversations({});
    else
        readMessages({});
}

Instant Readback::since() const
{
    return earliestArrival(m_row, m_known->skewMs.value_or(0)).value_or(m_row.createdAt);
}

void Readback::finish(const Result<std::optional<Arrival>> &result)
{
    const Done done = std::exchange(m_done, {});
    done(result);
}

void Readback::readMessages(const Cursor &after)
{
    m_call =
        m_client->send(api::listMessages(m_row.scope, m_row.conversation, after), this, [this](const Result<Page<Kept<Message>>> &result) {
            if (!result) {
                finish(result.error());
                return;
            }
            m_messages += result->items;
            if (result->next && olderPagesMatter(valuesOf(result->items), since())) {
                readMessages(*result->next);
                return;
            }
            const auto found =
                findArrived(m_row, m_known->me, valuesOf(m_messages), m_known->messages.value(m_row.scope), m_known->skewMs.value_or(0));
            if (found)
                finish(std::optional(Arrival {.message = keptOf(m_messages, found->id)}));
            else
                finish(std::optional<Arrival>());
        });
}

void Readback::readConversations(const Cursor &after)
{
    // Archived ones too: another console of ours may have put it away already.
    const ConversationQuery query {.sortBy = QStringLiteral("created_at"), .withArchived = true};
    m_call =
        m_client->send(api::listConversations(m_row.scope, query, after), this, [this](const Result<Page<Kept<Conversation>>> &result) {
            if (!result) {
                finish(result.error());
                return;
            }
            m_conversations += result->items;
            if (result->next && olderPagesMatter(valuesOf(result->items), since())) {
                readConversations(*result->next);
                return;
            }
            m_candidates = mayBeStarted(
                m_row, m_known->me, valuesOf(m_conversations), m_known->conversations.value(m_row.scope), m_known->skewMs.value_or(0));
            readNextCandidate();
        });
}

void Readback::readNextCandidate()
{
    m_messages.clear();
    if (m_candidates.isEmpty())
        finish(std::optional<Arrival>());
    else
        readBeginning({});
}

void Readback::readBeginning(const Cursor &after)
{
    const ConversationId id = m_candidates.first().id;
    m_call = m_client->send(api::listMessages(m_row.scope, id, after), this, [this, id](const Result<Page<Kept<Message>>> &result) {
        if (!result) {
            finish(result.error());
            return;
        }
        m_messages += result->items;
        if (result->next) {
            readBeginning(*result->next);
            return;
        }
        const QList<Message> all = valuesOf(m_messages);
        // Meanwhile it may have answered for another row.
        if (!beginsWith(m_row, all) || m_known->conversations.value(m_row.scope).contains(id)) {
            m_candidates.removeFirst();
            readNextCandidate();
            return;
        }
        const auto first = std::min_element(all.begin(), all.end(),
            [](const Message &a, const Message &b) { return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id); });
        finish(std::optional(Arrival {.conversation = keptOf(m_conversations, id), .message = keptOf(m_messages, first->id)}));
    });
}

} // namespace atrium
