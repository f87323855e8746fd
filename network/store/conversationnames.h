// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/cache/cache.h"
#include "network/types/conversation.h"

#include <map>

namespace atrium {

/// Conversations that are spoken of outside their list, of any mall: the outbox names who a message goes to before that list was ever
/// opened. What an earlier run left comes first; what is not there is asked for, in the background, one by one.
class ConversationNames : public QObject {
    Q_OBJECT
public:
    explicit ConversationNames(ApiClient *client, Cache *cache = nullptr, QObject *parent = nullptr);

    /// These are spoken of. What could not be read is tried again after a minute, when it is still wanted.
    void want(const CustomerScope &scope, const ConversationId &id);
    /// Empty until known.
    [[nodiscard]] std::optional<Conversation> conversation(const CustomerScope &scope, const ConversationId &id) const;

Q_SIGNALS:
    void changed();

private:
    struct Known {
        std::optional<Conversation> conversation {};
        Call call {};
        bool asked {false}; // the cache, or the server; no answer yet
        std::optional<qint64> failedAt {}; // ticks
    };
    [[nodiscard]] static std::pair<QString, qint64> keyOf(const CustomerScope &scope, const ConversationId &id)
    {
        return {scope.value, id.value};
    }
    void ask(const CustomerScope &scope, const ConversationId &id);
    void take(const CustomerScope &scope, const ConversationId &id, const Result<Kept<Conversation>> &result);

    ApiClient *m_client;
    Cache *m_cache;
    std::map<std::pair<QString, qint64>, Known> m_known; // by mall and id
};

} // namespace atrium
