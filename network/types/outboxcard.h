// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"
#include "network/types/outgoing.h"
#include "network/types/user.h"

namespace atrium {

/// Who takes part in a conversation, as far as known on this computer. Nobody at all: not known yet.
struct OutboxPeople {
    QList<User> people {}; ///< without me, the author first; an unknown one has an id only
    QList<AudienceId> audiences {};
    friend bool operator==(const OutboxPeople &, const OutboxPeople &) = default;
};

/// A promised message as the outbox pane shows it: what the engine says about it, joined with who it goes to.
struct OutboxCard {
    OutboxEntry entry {};
    Mall mall {}; ///< has its scope only while the account's malls are not known
    OutboxPeople to {};
    friend bool operator==(const OutboxCard &, const OutboxCard &) = default;
};

/// A wished change of state, likewise.
struct MarkCard {
    MarkWish wish {};
    Mall mall {};
    OutboxPeople of {}; ///< of a conversation's; empty for notifications
    friend bool operator==(const MarkCard &, const MarkCard &) = default;
};

/// Everything that one account has promised, and what became of it lately.
struct OutboxContents {
    QList<OutboxCard> messages {}; ///< in the order of the promises
    QList<MarkCard> marks {}; ///< the oldest first
    QList<OutboxCard> arrived {}; ///< the newest first
    bool paused {};
    bool offline {};
    friend bool operator==(const OutboxContents &, const OutboxContents &) = default;
};

} // namespace atrium
