// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/events.h"
#include "network/sandbox/world/sendings.h"

namespace atrium::sandbox {

/// The events of one kind of a sending: counts of five minutes each, 32 bits little-endian, from `start`.
struct Curve {
    Event event {Event::New};
    QDateTime start {};
    QByteArray counts {};
};

/// How a sending's counts came about up to `now`, within the 48 hours of its timeseries. The sums are the counts: `new` is the
/// dispatches, `opened` the opening events. Opens and clicks sleep at night, in `zone`.
[[nodiscard]] std::vector<Curve> curvesOf(const Sending &sending, const QTimeZone &zone, const QDateTime &now);

/// The same in few bytes, for sendings by the hundred thousand: all of it within three hours, by day and night alike.
[[nodiscard]] std::vector<Curve> briefCurvesOf(const Sending &sending);

} // namespace atrium::sandbox
