// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingcurves.h"

#include "network/types/eventsrange.h"

namespace atrium {

EventCurves curvesOf(const TimeSeries &answer, const Sending &of, const QTimeZone &mallZone, const Instant &now)
{
    const QTimeZone said(answer.rangeTimezone.toUtf8());
    const QTimeZone &zone = said.isValid() ? said : mallZone;
    const EventsRange range = eventsRange(of, answer.interval, now);
    const BucketAxis axis = axisOf(range.from, range.to, answer.interval, zone, now);
    return filled(answer, axis, range.from, range.open ? std::optional<Instant>() : range.to, now, mainEvents());
}

} // namespace atrium
