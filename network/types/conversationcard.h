// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/conversation.h"
#include "network/types/outgoing.h"
#include "network/types/user.h"

namespace atrium {

/// One row of the inbox, joined by the store: a conversation, its newest message if known, and the people in it as far as known.
struct ConversationCard {
    Key key {};
    Conversation conversation {};
    UserId me {};
    std::optional<Message> last {};
    User lastAuthor {}; ///< of `last`; may take part through an audience only, so not always among people
    QList<User> people {}; ///< participants without me, author first; an unknown one has an id only
    QString draft {}; ///< unsent text, empty for none
    std::optional<Outgoing> pending {}; ///< the newest of ours on its way
    bool archived {}; ///< in the archive, or on its way there
    std::optional<StateMark> refused {}; ///< what the server would not do with it; waits for the person
    // On this computer alone:
    std::optional<Instant> snoozedUntil {}; ///< ahead of now
    std::optional<Instant> backSince {}; ///< it was snoozed until then
    bool followUp {}; ///< flagged
    bool markedUnread {}; ///< by hand
    friend bool operator==(const ConversationCard &, const ConversationCard &) = default;

    /// What was written last is mine: to me it is no news.
    [[nodiscard]] bool endsWithMine() const { return pending || (last && last->author == me); }
};

} // namespace atrium
