// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/timeseries.h"

namespace atrium {

/// How the values of parts come together where two of them have one for the same bucket and series.
enum class Join {
    Beside, ///< the parts are of other times or other series: a bucket that two of them touch is whole in both, so one value stands
    Sum, ///< the parts are of other sendings: values add up
};

/// Several answers as one: all buckets in order of time, all series in order of appearance. Null stays null where no part has a value.
/// Data points are those of the result. Empty series and no interval without parts.
[[nodiscard]] TimeSeries joined(const QList<TimeSeries> &parts, Join how);

} // namespace atrium
