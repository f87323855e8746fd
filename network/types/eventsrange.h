// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/reportquery.h"
#include "network/types/sending.h"

namespace atrium {

/// From where to where the events of a sending can be asked for by an interval: the range the server names (contract 3.8), or, where it
/// names none, from creation to 48 h later. An open end is `now`.
struct EventsRange {
    Instant from {};
    Instant to {};
    bool open {}; ///< more may come
    friend bool operator==(const EventsRange &, const EventsRange &) = default;
};
[[nodiscard]] EventsRange eventsRange(const Sending &of, Interval interval, const Instant &now);

/// The question behind a sending's chart. assumed: the filter field sending_id (contract 8.23).
[[nodiscard]] ReportQuery eventsQuery(const Sending &of, Interval interval, const Instant &now);

/// Whether the server answers by that interval at all: at most 150 time points, and nothing older than it keeps (contract 3.5).
enum class IntervalFit { Fits, TooManyPoints, TooOld };
[[nodiscard]] IntervalFit intervalFit(const Sending &of, Interval interval, const Instant &now);
/// The finest of hour, day, week and month that fits.
[[nodiscard]] Interval finestFitting(const Sending &of, const Instant &now);

} // namespace atrium
