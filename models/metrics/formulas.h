// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/channel.h"
#include "models/metrics/figure.h"
#include "network/types/counts.h"

namespace atrium {

/// What a formula reads: the counters of one sending, or of one aggregated row (which has no channel).
struct Reading {
    Counts counts {};
    Channel channel {Channel::Unknown};
    std::optional<Instant> asOf {}; ///< when they were read, UTC
    bool settling {true}; ///< the counters might still have moved when they were read
};

/// The metrics of features 4.1, one function each. A field that was not reported makes the figure NotReported; nothing to divide by makes
/// it NotApplicable, whatever else is missing.
namespace formulas {
[[nodiscard]] Figure dispatched(const Reading &reading); ///< messages
[[nodiscard]] Figure sent(const Reading &reading); ///< messages; computed_counts.sent, else transmitted_count
[[nodiscard]] Figure enRoute(const Reading &reading); ///< messages; dispatched - delivered - failed - delivery errored
[[nodiscard]] Figure enRouteRate(const Reading &reading); ///< of dispatched
[[nodiscard]] Figure delivered(const Reading &reading); ///< messages
[[nodiscard]] Figure deliveryRate(const Reading &reading); ///< of dispatched
[[nodiscard]] Figure deliveryRateOfSent(const Reading &reading); ///< of sent
[[nodiscard]] Figure errored(const Reading &reading); ///< messages; failed + delivery errored
[[nodiscard]] Figure errorRate(const Reading &reading); ///< of dispatched
[[nodiscard]] Figure opened(const Reading &reading); ///< members; not for SMS
[[nodiscard]] Figure openRate(const Reading &reading); ///< of delivered; not for SMS
[[nodiscard]] Figure openedPerMember(const Reading &reading); ///< percent of members; not for SMS
[[nodiscard]] Figure clicked(const Reading &reading); ///< members
[[nodiscard]] Figure clickRate(const Reading &reading); ///< of delivered
[[nodiscard]] Figure ctor(const Reading &reading); ///< clicked of opened; not for SMS
[[nodiscard]] Figure messagesPerMember(const Reading &reading); ///< a ratio
[[nodiscard]] Figure opensPerOpener(const Reading &reading); ///< a ratio, events over members; not for SMS
// Where messages are on their way (features SD4); rates of these, of dispatched, are made by shareOfDispatched().
[[nodiscard]] Figure waiting(const Reading &reading); ///< messages; new + transiently failed
[[nodiscard]] Figure failedToSend(const Reading &reading); ///< messages
[[nodiscard]] Figure transmitted(const Reading &reading); ///< messages
[[nodiscard]] Figure underWay(const Reading &reading); ///< messages; transmitted - delivered - delivery errored
[[nodiscard]] Figure deliveryErrored(const Reading &reading); ///< messages
[[nodiscard]] Figure shareOfDispatched(const Figure &part, const Reading &reading);
} // namespace formulas

/// Whether the counters agree with each other.
struct Integrity {
    /// Messages that are in none of new, transiently failed, transmitted and failed; negative: more than were dispatched; 0: they add up;
    /// empty: one of the five was not reported.
    std::optional<qint64> unaccounted {};
    bool moreOpenersThanMembers {};
    bool moreEndedThanTransmitted {}; ///< delivered + delivery errored
    bool rateOverWhole {}; ///< some share is over 100 %

    [[nodiscard]] bool clean() const
    {
        return unaccounted.value_or(0) == 0 && !moreOpenersThanMembers && !moreEndedThanTransmitted && !rateOverWhole;
    }
    friend bool operator==(const Integrity &, const Integrity &) = default;
};

[[nodiscard]] Integrity integrityOf(const Reading &reading);

} // namespace atrium
