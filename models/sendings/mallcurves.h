// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "models/sendings/dashboardquery.h"

namespace atrium {

/// The event of the other range that a curve is compared with: "before:delivered". Its look is a dotted line without markers.
[[nodiscard]] QString beforeEvent(const QString &event);
[[nodiscard]] bool isBeforeEvent(const QString &event);
[[nodiscard]] QString eventBefore(const QString &beforeEvent); ///< "delivered"

/// A mall's events over a range, on every bucket of it. In the zone asked for where hours came, else in the one the server cut by.
[[nodiscard]] EventCurves mallCurves(
    const TimeSeries &answer, const DateRange &range, Interval interval, const QTimeZone &zone, const Instant &now);
/// With the delivered ones of the range before, day for day; those of days that it does not reach stay empty.
[[nodiscard]] EventCurves withBefore(EventCurves curves, const EventCurves &before);

/// The running sum of each curve: what is empty before the first value stays so, and nothing goes on past the last known bucket.
[[nodiscard]] EventCurves summed(EventCurves curves);

} // namespace atrium
