// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

namespace atrium {

/// The same events in longer buckets, cut in the zone given: hours as the days of Oslo are still whole hours of another zone, days are not
/// (features 4.3: never re-bucket daily data). What came in hours or less is summed; anything longer, and a `local` answer, stays as it is.
[[nodiscard]] TimeSeries regrouped(const TimeSeries &answer, Interval into, const QTimeZone &zone);

} // namespace atrium
