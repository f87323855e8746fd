// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/outgoing.h"

/// What becomes of a row of the outbox: pure decisions, which the engine carries out.
namespace atrium::outbox {

enum class Event {
    HoldOver, ///< or the person says: now
    Leaves, ///< about to be sent
    Doubted, ///< about to be sent again, but an earlier attempt may have turned up since it was looked for
    NotActed, ///< nothing of the attempt can have been acted on: refused before bytes left, signed out, rate limited
    Refused, ///< the server said no
    LostTrack, ///< it may have acted: time-out, reset, 5xx, an answer that cannot be read
    Accepted, ///< yes, without the message
    Arrived, ///< yes, with the message; or it was found by reading
    Absent, ///< not found by two reads some seconds apart
    Unreadable, ///< the conversation can no longer be read: this will never be known
    Retried, ///< by the person
    Edited, ///< by the person
    Restarted, ///< the program was started anew, perhaps after a crash
};

/// What an unsuccessful attempt to send means. *Reach* decides (design 3.4).
[[nodiscard]] Event eventOf(const ApiError &error);
/// Whether a failed read will fail for ever.
[[nodiscard]] bool neverReadable(const ApiError &error);

/// The row after the event, with everything that follows from it (stamps, reason). Empty when the event does not apply in that state:
/// nothing may be done then. A row that is through has the state Sent and its serverId, or none.
[[nodiscard]] std::optional<Outgoing> after(const Outgoing &row, Event event);

/// Whether and why not it can be edited or taken back. `waitsBehindRefused`: what "send alone" is for.
[[nodiscard]] OutgoingChoices choicesOf(const Outgoing &row, bool waitsBehindRefused);

} // namespace atrium::outbox
