// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/instant.h"
#include "network/types/scope.h"

namespace atrium {

/// A message of ours that has not become the server's yet, as the list and the thread show it.
enum class OutgoingState {
    Queued, ///< kept on this computer, waits for the network or for the one before it
    InFlight,
    Sent, ///< answered; stands until the server's copy appears in the thread
    Failed, ///< refused; waits for the person
    Uncertain, ///< it may have arrived: being checked by reading, never sent again blindly
};

/// A row of the outbox: what was promised to the person who pressed Enter (design 3.9).
struct Outgoing {
    QString localId {}; ///< UUID of ours, stable from the first keystroke to the end
    CustomerScope scope {};
    ConversationId conversation {};
    QString content {};
    OutgoingState state {OutgoingState::Queued};
    int attempts {};
    Instant createdAt {};
    std::optional<Instant> firstSentAt {};
    std::optional<MessageId> serverId {};
    QString reason {}; ///< of Failed: the server's words, untrusted
    int httpStatus {};
    friend bool operator==(const Outgoing &, const Outgoing &) = default;
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
