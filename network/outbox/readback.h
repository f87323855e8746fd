// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/types/conversation.h"
#include "network/types/outgoing.h"

#include <QSet>

namespace atrium {

/// What the outbox knows of the server's side, for telling its own things from others'.
struct OutboxKnowledge {
    UserId me {}; ///< empty: not known yet
    std::optional<qint64> skewMs {}; ///< server's clock minus ours; empty before the first answer
    QHash<CustomerScope, QSet<MessageId>> messages {}; ///< that have answered for a row already
    QHash<CustomerScope, QSet<ConversationId>> conversations {}; ///< likewise
};

/// The server's copy of a row: the message, and the conversation if the row started one. Both empty: it said yes and no more.
struct Arrival {
    std::optional<Kept<Conversation>> conversation {};
    std::optional<Kept<Message>> message {};
};

/// One look whether a row has arrived: reads from the newest back to the time of its first attempt, however many pages that takes.
/// For a new conversation it looks for the conversation, and then at how that begins. Letting go of it stops it.
class Readback : public QObject {
    Q_OBJECT
public:
    /// The arrival; or empty: it is not there.
    using Done = std::function<void(const Result<std::optional<Arrival>> &)>;
    /// known has to outlive this; what is in it when the last page came counts. done may delete this.
    Readback(ApiClient *client, Outgoing row, const OutboxKnowledge *known, Done done);

private:
    void readMessages(const Cursor &after);
    void readConversations(const Cursor &after);
    void readNextCandidate();
    void readBeginning(const Cursor &after);
    void finish(const Result<std::optional<Arrival>> &result);
    [[nodiscard]] Instant since() const;

    ApiClient *m_client;
    Outgoing m_row;
    const OutboxKnowledge *m_known;
    Done m_done;
    QList<Kept<Message>> m_messages;
    QList<Kept<Conversation>> m_conversations;
    QList<Conversation> m_candidates;
    Call m_call;
};

} // namespace atrium
