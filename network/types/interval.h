// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

namespace atrium {

/// How long one bucket of a timeseries is (contract 3.5). Auto is asked for only: the answer names the one that was taken.
enum class Interval { Unknown, Auto, FiveMinutes, Hour, Day, Week, Month };

/// "5m", "1h", "1d", "1w", "1mo", "auto"; empty for Unknown.
[[nodiscard]] QString wordOf(Interval interval);
[[nodiscard]] Interval intervalOf(QStringView word);
/// Seconds of the shortest bucket of that length: a day of 23 hours, a month of 28 days less the hour that spring takes. 0 when unknown.
[[nodiscard]] qint64 shortestSeconds(Interval interval);
/// What Auto comes to for a span (contract 3.5).
[[nodiscard]] Interval autoInterval(qint64 seconds);

/// Between which instants a timeseries can be asked for (timeseries_time_ranges, contract 3.8).
struct TimeRange {
    Interval interval {};
    Instant from {};
    std::optional<Instant> to {}; ///< empty: open, more may come
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace atrium
