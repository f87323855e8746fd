// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

namespace atrium {

/// A stretch of time: from the start of its first bucket to the start of its last one, both in it.
struct ChartRange {
    Instant first {};
    Instant last {};
    friend bool operator==(const ChartRange &, const ChartRange &) = default;
};

/// The curves on those buckets alone. The bucket that is not over is so only where it is among them. Whole where none is.
[[nodiscard]] EventCurves within(const EventCurves &curves, const ChartRange &range);
/// The bucket that holds the instant; -1 outside the axis.
[[nodiscard]] qsizetype bucketHolding(const BucketAxis &axis, const Instant &at);

/// How far a chart was zoomed in, step by step. Each back() undoes one in(), whatever came between in the curves: ranges are times, and
/// no numbers of buckets.
class ChartZoom {
public:
    /// Buckets of what is shown now. False, and nothing changes, where that is less than two of them or all of it.
    bool in(const EventCurves &shown, qsizetype from, qsizetype to);
    /// False: nothing is zoomed.
    bool back();
    void clear() { m_ranges.clear(); }
    [[nodiscard]] bool active() const { return !m_ranges.isEmpty(); }
    [[nodiscard]] std::optional<ChartRange> range() const { return active() ? std::optional(m_ranges.last()) : std::nullopt; }
    [[nodiscard]] EventCurves shown(const EventCurves &all) const { return active() ? within(all, m_ranges.last()) : all; }

private:
    QList<ChartRange> m_ranges;
};

} // namespace atrium
