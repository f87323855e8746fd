// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

namespace atrium {

/// Where the cursor of a chart stands: on one bucket of one curve. The default is nowhere.
struct ChartPoint {
    qsizetype curve {-1};
    qsizetype bucket {-1};
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

enum class ChartStep { Left, Right, Up, Down, First, Last };

[[nodiscard]] std::optional<double> valueAt(const EventCurves &curves, const ChartPoint &point);
/// Left and Right go to the next bucket with a value, First and Last to the ends of the curve; Up and Down go to the next curve, to its
/// value nearest in time. From nowhere each leads onto the first curve. Where there is nothing to go to, it stays.
[[nodiscard]] ChartPoint stepped(const EventCurves &curves, const ChartPoint &from, ChartStep step);
/// The bucket whose mark lies nearest to x on a plot of that width, or -1.
[[nodiscard]] qsizetype bucketAt(const BucketAxis &axis, double x, double width);

} // namespace atrium
