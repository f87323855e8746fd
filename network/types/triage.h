// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/instant.h"
#include "network/types/scope.h"

#include <QByteArray>
#include <QDate>
#include <QTime>

namespace atrium {

/// A conversation is put off until then. A wall time, not an instant: "tomorrow at nine" stays nine where the mall is, whatever becomes of
/// this computer's zone or of the rules of the mall's.
struct Snooze {
    QDate day {}; ///< in the mall
    QTime time {}; ///< likewise
    QByteArray zone {}; ///< IANA name of the mall's zone when it was chosen; serves while the mall's own is not known
    Instant upTo {}; ///< the newest that was known of the conversation then, by the server's stamps: what others write later ends it
    qint64 unseen {}; ///< messages that were unseen then, or fewer since: more of them end it, too
    friend bool operator==(const Snooze &, const Snooze &) = default;
};

/// What a person noted about a conversation on this computer alone; the API has no place for it.
struct Triage {
    CustomerScope scope {};
    ConversationId conversation {};
    std::optional<Snooze> snooze {};
    std::optional<Instant> backSince {}; ///< it was snoozed until then, or until somebody wrote
    bool followUp {};
    bool unread {}; ///< marked so by hand: the API has no "unsee"

    [[nodiscard]] bool isEmpty() const { return !snooze && !backSince && !followUp && !unread; }
    friend bool operator==(const Triage &, const Triage &) = default;
};

} // namespace atrium
