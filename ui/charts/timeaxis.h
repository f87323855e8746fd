// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

#include <functional>

namespace atrium {

/// One mark below a time axis. Positions are px from the start of the plot.
struct TimeTick {
    qsizetype bucket {}; ///< its place among the axis' starts
    double x {};
    double left {}; ///< of the label, moved inward where it would leave the room
    QString label {};
    bool dayBreak {}; ///< the first bucket of a day on an axis of hours or minutes; its label is the date
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// px: the plot's width, and how far labels may stand out at its ends.
struct TimeAxisRoom {
    double width {};
    double before {};
    double after {};
};

using TextWidth = std::function<double(const QString &)>; ///< px

/// Where an instant lies on a plot of that width. The first start lies at 0 and the last one at width; a lone bucket in the middle. Days
/// of 23 and 25 hours are as long as they were.
[[nodiscard]] double timePosition(const BucketAxis &axis, const Instant &when, double width);
/// As many labels as fit beside each other. All of them in the axis' own zone, whatever the machine's is: midnight says the date, an hour
/// that a change of clocks skips has no label, and one that it repeats says which of the two it is ("02:00 (UTC+2)").
[[nodiscard]] QList<TimeTick> timeTicks(const BucketAxis &axis, const TimeAxisRoom &room, const TextWidth &widthOf);

} // namespace atrium
