// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"

namespace atrium {

/// computed_counts (contract 3.8): the server's own sums, a cross-check only. Missing members are not reported.
struct ComputedCounts {
    std::optional<qint64> sent {}; ///< messages
    std::optional<qint64> failedToSend {}; ///< messages
    std::optional<qint64> enRoute {}; ///< messages
    std::optional<qint64> delivered {}; ///< messages
    std::optional<qint64> errored {}; ///< messages
    std::optional<double> openRate {}; ///< percent; null: there is none

    static ComputedCounts fromJson(Decoder &d);
    friend bool operator==(const ComputedCounts &, const ComputedCounts &) = default;
};

/// The counters of a sending as sent (contract 3.8). Nothing is derived here, and what is absent was not reported: it is never 0.
struct Counts {
    std::optional<qint64> dispatches {}; ///< messages
    std::optional<qint64> members {}; ///< members
    std::optional<qint64> fresh {}; ///< messages; new_count
    std::optional<qint64> transientlyFailed {}; ///< messages
    std::optional<qint64> transmitted {}; ///< messages
    std::optional<qint64> failed {}; ///< messages
    std::optional<qint64> delivered {}; ///< messages
    std::optional<qint64> deliveryErrored {}; ///< messages
    std::optional<qint64> opened {}; ///< members; bots skipped by the server
    std::optional<qint64> openedEvents {}; ///< events
    std::optional<qint64> clicked {}; ///< members; bots skipped by the server
    std::optional<ComputedCounts> computed {};

    static Counts fromJson(Decoder &d);
    friend bool operator==(const Counts &, const Counts &) = default;
};

} // namespace atrium
