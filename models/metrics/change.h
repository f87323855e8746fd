// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/figure.h"

namespace atrium {

/// How a figure differs from the same one of another time (features SD11, SD21): shares by percentage points, counts by percent of what
/// was.
struct Change {
    enum class Kind {
        None, ///< one of both has no value, or there was nothing to compare with
        Points, ///< percentage points
        Percent, ///< of the earlier count
    };
    Kind kind {Kind::None};
    qint64 tenths {}; ///< of a point or a percent, rounded half away from zero
    /// More than chance: both shares rest on 30 or more, and their 95 % intervals do not overlap. A count has no chance: it is never so.
    bool significant {};
    friend bool operator==(const Change &, const Change &) = default;
};

/// Below it a share says next to nothing (features SD21).
constexpr qint64 leastSample = 30;

[[nodiscard]] Change changeOf(const Figure &now, const Figure &before);

} // namespace atrium
