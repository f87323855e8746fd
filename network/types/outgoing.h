// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/instant.h"
#include "network/types/scope.h"

#include <QList>

namespace atrium {

/// A message of ours that has not become the server's yet, as the list and the thread show it. The numbers stand in files: a new state
/// comes at the end.
enum class OutgoingState {
    Queued, ///< kept on this computer, waits for the network or for the one before it
    InFlight,
    Sent, ///< answered; stands until the server's copy has been seen
    Failed, ///< refused; waits for the person
    Uncertain, ///< it may have arrived: being checked by reading, never sent again blindly
    Held, ///< undo send: stays here until heldUntil
};

/// A row of the outbox: what was promised to the person who pressed Enter (design 3.9).
struct Outgoing {
    QString localId {}; ///< UUID of ours, stable from the first keystroke to the end
    CustomerScope scope {};
    ConversationId conversation {}; ///< 0 where the message starts one
    QString content {};
    OutgoingState state {OutgoingState::Queued};
    int attempts {};
    Instant createdAt {};
    std::optional<Instant> firstSentAt {}; ///< by our clock: since then the server may have it. Empty: no attempt can have reached it
    std::optional<MessageId> serverId {};
    QString reason {}; ///< of Failed: the server's words, untrusted
    int httpStatus {};
    QList<UserId> users {}; ///< of a new conversation
    QList<AudienceId> audiences {}; ///< likewise
    std::optional<Instant> sentAtServer {}; ///< firstSentAt by the server's clock, if that was known then
    std::optional<Instant> heldUntil {}; ///< of Held
    bool alone {}; ///< the person wants it to pass the refused ones before it

    [[nodiscard]] bool startsConversation() const { return !users.isEmpty() || !audiences.isEmpty(); }
    friend bool operator==(const Outgoing &, const Outgoing &) = default;
};

/// Why a row does not move at this moment.
enum class OutgoingRest {
    Nothing, ///< it moves, or is about to
    Hold, ///< undo send; nextAt says until when
    Behind, ///< order is kept: another one of its conversation comes first
    Edited, ///< the person has it open
    Paused, ///< sending is paused
    Offline, ///< the server cannot be reached
    NextTry, ///< nextAt says when
    Person, ///< refused: waits for a decision
};

/// Why a row can be neither edited nor taken back.
enum class OutgoingPin {
    Free,
    Leaving, ///< its bytes may have left
    Checking, ///< it may have arrived, and is being looked for
    Arrived, ///< the server has it
};

/// What a person may do with a row now.
struct OutgoingChoices {
    bool edit {};
    bool takeBack {}; ///< cancel, undo, discard
    bool retry {};
    bool sendNow {}; ///< before its hold is over
    bool sendAlone {}; ///< past the refused one it waits behind
    OutgoingPin pin {OutgoingPin::Free};
    friend bool operator==(const OutgoingChoices &, const OutgoingChoices &) = default;
};

/// One row as the outbox pane needs it. Its age counts from row.createdAt.
struct OutboxEntry {
    Outgoing row {};
    OutgoingRest rest {OutgoingRest::Nothing};
    QString behind {}; ///< local id of the one it waits for
    bool behindEdited {}; ///< which the person has open: it stays until they are done
    std::optional<Instant> changedAt {}; ///< last change of state in this run: when the answer was lost, when it was refused
    std::optional<Instant> nextAt {}; ///< of Hold, NextTry and of the next look
    OutgoingChoices choices {};
    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

/// A change of state that may be asked for twice without harm. The numbers stand in files: a new one comes at the end.
enum class StateMark {
    ConversationReceived,
    ConversationSeen, ///< what was seen was received
    ConversationArchived,
    NotificationReceived,
    NotificationSeen,
    AllNotificationsReceived,
    AllNotificationsSeen,
    MessageArchived,
};

/// The last wish for one target, until the server has taken it.
struct MarkWish {
    CustomerScope scope {};
    StateMark mark {StateMark::ConversationSeen};
    qint64 id {}; ///< of the conversation, notification or message; 0 for all of them
    Instant wishedAt {};
    QString reason {}; ///< when refused: the server's words, untrusted
    int httpStatus {}; ///< not 0: refused, waits for the person
    /// How far what one had before one's eyes went, by the server's stamps: of all notifications the newest that is meant, of a
    /// conversation its version. Empty: not known, or of no account.
    std::optional<Instant> upTo {};
    qint64 within {}; ///< of a message: its conversation
    friend bool operator==(const MarkWish &, const MarkWish &) = default;
};

/// What one has typed and not sent.
struct Draft {
    CustomerScope scope {};
    ConversationId conversation {};
    QString content {};
    int cursor {};
    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace atrium
