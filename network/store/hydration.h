// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/types/conversation.h"

#include <map>

namespace atrium {

/// Reads the newest message of conversations, those in view first: there is no preview on the wire, nor who wrote last. In the background
/// lane, a few at a time, once per conversation version, and never for rows nobody asked for. A version is updatedAt with the count of
/// unseen messages, because a new message may leave updatedAt as it was (contract 2.4). What an earlier run left comes first.
class Hydration : public QObject {
    Q_OBJECT
public:
    Hydration(ApiClient *client, CustomerScope scope, Cache *cache = nullptr, QObject *parent = nullptr);

    /// These rows, in that order; a row named twice is read once, and rows asked for before and not begun are forgotten.
    void want(const QList<Conversation> &inView);
    [[nodiscard]] std::optional<Message> last(const ConversationId &id) const;
    /// A newer message became known otherwise: a thread was read, a message sent.
    void learn(const ConversationId &id, const Kept<Message> &newest);

Q_SIGNALS:
    void changed();

private:
    struct Known {
        std::optional<Message> message;
        Instant version {}; // updatedAt of the conversation it was read for
        qint64 unseen {-1}; // and its count; below 0: learnt otherwise
        qint64 failedAt {-1}; // ticks; below 0: it did not
    };
    void recall();
    bool adopt(const ConversationId &id, const Message &message); ///< false: it is no news
    void keep(const ConversationId &id, const Kept<Message> &newest);
    [[nodiscard]] bool isKnown(const Conversation &conversation) const;
    void take(const Conversation &conversation, const Result<Page<Kept<Message>>> &result);
    void next();

    ApiClient *m_client;
    CustomerScope m_scope;
    Cache *m_cache;
    QHash<ConversationId, Known> m_known;
    QList<Conversation> m_wanted;
    QSet<ConversationId> m_recalled; // the cache was asked for these
    int m_recalls {0}; // and has not answered yet
    std::map<ConversationId, Call> m_calls;
};

} // namespace atrium
