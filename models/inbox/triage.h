// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/conversationcard.h"

#include <array>

namespace atrium {

/// The views of the inbox, in the order in which they stand above it. All but the last three leave out what is archived and what is
/// snoozed.
enum class InboxFilter {
    All,
    Unread,
    NeedsReply, ///< the last message is not mine. That it was looked at changes nothing
    StartedByMe,
    Snoozed,
    Archived,
    FollowUp, ///< flagged by hand, wherever it is
};
inline constexpr std::array inboxFilters {InboxFilter::All, InboxFilter::Unread, InboxFilter::NeedsReply, InboxFilter::StartedByMe,
    InboxFilter::Snoozed, InboxFilter::Archived, InboxFilter::FollowUp};

/// For a file: "unread". filterOf() takes what it does not know for All.
[[nodiscard]] QString wordOf(InboxFilter filter);
[[nodiscard]] InboxFilter filterOf(const QString &word);
/// As its segment reads: "Needs my reply".
[[nodiscard]] QString filterName(InboxFilter filter);

/// From when on a wait is long, and too long. Settings; the second is never less than the first.
struct WaitingLimits {
    milliseconds first {std::chrono::hours(4)};
    milliseconds second {std::chrono::hours(24)};
    milliseconds nudge {std::chrono::hours(72)}; ///< of silence after a message of mine
    friend bool operator==(const WaitingLimits &, const WaitingLimits &) = default;
};
/// Ours counts as the newest until the server's copy of it is the last message.
[[nodiscard]] bool pendingIsNewest(const ConversationCard &card);
/// The last message is known and somebody else's, and no answer of ours is on its way.
[[nodiscard]] bool waitsForMe(const ConversationCard &card);
/// The last message is mine and known to have arrived, and older than limits.nudge: somebody may have to be reminded. In the archive nobody
/// waits, and what was silent for two weeks more has ended.
[[nodiscard]] bool waitsForThem(const ConversationCard &card, const Instant &now, const WaitingLimits &limits);
/// By the server's count, or marked so by hand.
[[nodiscard]] bool isUnread(const ConversationCard &card);
[[nodiscard]] bool passes(const ConversationCard &card, InboxFilter filter);

/// 0 up to the first limit, 1 up to the second, 2 past that.
[[nodiscard]] int waitingLevel(const Instant &since, const Instant &now, const WaitingLimits &limits);

/// A conversation that waited past a limit. last: of its newest message, so that a later one is another wait.
struct Crossing {
    Key key {};
    MessageId last {};
    int level {};
    friend bool operator==(const Crossing &, const Crossing &) = default;
    friend size_t qHash(const Crossing &one, size_t seed = 0) noexcept { return qHashMulti(seed, one.key, one.last, one.level); }
};
/// Those among cards that wait for me and came past a limit after `from`, up to now: archived and snoozed ones left out.
[[nodiscard]] QList<Crossing> crossings(
    const QList<ConversationCard> &cards, const Instant &from, const Instant &now, const WaitingLimits &limits);

} // namespace atrium
