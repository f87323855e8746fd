// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/kept.h"
#include "network/types/message.h"

namespace atrium {

/// A conversation (contract 2.2). No title and no preview: they are not on the wire.
struct Conversation {
    ConversationId id {};
    UserId author {};
    QList<UserId> users {};
    QList<AudienceId> audiences {};
    qint64 unseen {}; ///< messages; unseen_messages_count, for the asking user
    Instant createdAt {};
    Instant updatedAt {};

    static Conversation fromJson(Decoder &d);
    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// The answer to Create Conversation: both objects, or `{}` (contract 2.3 and 8.18), after which one lists again.
struct CreatedConversation {
    std::optional<Kept<Conversation>> conversation {};
    std::optional<Kept<Message>> message {};

    static CreatedConversation fromJson(Decoder &d);
    friend bool operator==(const CreatedConversation &, const CreatedConversation &) = default;
};

/// How a list of conversations is asked for (contract 2.4); two equal queries are one feed.
struct ConversationQuery {
    QString sortBy {QStringLiteral("updated_at")};
    bool withArchived {};
    friend bool operator==(const ConversationQuery &, const ConversationQuery &) = default;
};

} // namespace atrium
