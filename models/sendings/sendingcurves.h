// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "network/types/sending.h"

namespace atrium {

/// A sending's events on every bucket of its range, the four main events always among them. In the zone that the server cut the buckets
/// by; where it says `local` or none that is known here, in the mall's.
[[nodiscard]] EventCurves curvesOf(const TimeSeries &answer, const Sending &of, const QTimeZone &mallZone, const Instant &now);

} // namespace atrium
