// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/types/conversation.h"

#include <map>

namespace atrium {

/// Reads the newest message of the conversations in view: there is no preview on the wire. In the background lane, a few at a time, once
/// per conversation version, and never for rows nobody sees. What an earlier run left comes first.
class Hydration : public QObject {
    Q_OBJECT
public:
    Hydration(ApiClient *client, CustomerScope scope, Cache *cache = nullptr, QObject *parent = nullptr);

    /// These rows are in view, top first; rows asked for before and not begun are forgotten.
    void want(const QList<Conversation> &inView);
    [[nodiscard]] std::optional<Message> last(const ConversationId &id) const;
    /// A newer message became known otherwise: a thread was read, a message sent.
    void learn(const ConversationId &id, const Message &message);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool recall();
    void next();

    ApiClient *m_client;
    CustomerScope m_scope;
    Cache *m_cache;
    struct Known {
        std::optional<Message> message;
        Instant version; // updatedAt of the conversation it was read for
    };
    QHash<ConversationId, Known> m_known;
    QList<Conversation> m_wanted;
    QSet<ConversationId> m_recalled; // the cache was asked for these
    std::map<ConversationId, Call> m_calls;
};

} // namespace atrium
