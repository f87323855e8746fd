// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/mallcurves.h"

#include "models/metrics/regroup.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr auto prefix = "before:"_L1;
}

QString beforeEvent(const QString &event)
{
    return prefix + event;
}

bool isBeforeEvent(const QString &event)
{
    return event.startsWith(prefix);
}

QString eventBefore(const QString &beforeEvent)
{
    return isBeforeEvent(beforeEvent) ? beforeEvent.mid(prefix.size()) : beforeEvent;
}

EventCurves mallCurves(const TimeSeries &answer, const DateRange &range, Interval interval, const QTimeZone &zone, const Instant &now)
{
    constexpr qint64 second = 1'000'000;
    const TimeSeries grouped = regrouped(answer, interval, zone);
    const QTimeZone said(grouped.rangeTimezone.toUtf8());
    const QTimeZone &axisZone = said.isValid() ? said : zone;
    const Instant from = range.begin(axisZone);
    const Instant to {range.end(axisZone).microseconds - second};
    const BucketAxis axis = axisOf(from, std::max(from, std::min(to, now)), grouped.interval, axisZone, now);
    return filled(grouped, axis, from, to, now, {u"delivered"_s, u"opened"_s});
}

EventCurves withBefore(EventCurves curves, const EventCurves &before)
{
    const auto found =
        std::find_if(before.curves.cbegin(), before.curves.cend(), [](const EventCurve &curve) { return curve.event == "delivered"_L1; });
    if (found == before.curves.cend() || curves.axis.starts.isEmpty())
        return curves;
    EventCurve beside {.event = beforeEvent(found->event), .values = found->values, .starts = before.axis.starts};
    beside.values.resize(curves.axis.starts.size());
    curves.curves.append(std::move(beside));
    curves.cut = curves.cut || before.cut;
    return curves;
}

EventCurves summed(EventCurves curves)
{
    for (EventCurve &curve : curves.curves) {
        std::optional<double> sum;
        for (std::optional<double> &value : curve.values) {
            if (value)
                value = sum = sum.value_or(0) + *value;
        }
    }
    return curves;
}

} // namespace atrium
