// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/beforewords.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/mallcurves.h"
#include "models/sendings/sendingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BeforeWords)
};

/// Events are counted in whole ones; what is not has no change to tell.
Figure countOf(const std::optional<double> &value)
{
    constexpr double most = 9e15; // whole numbers are exact below
    if (!value || std::trunc(*value) != *value || std::abs(*value) > most)
        return {};
    return {.state = FigureState::Value, .numerator = std::llround(*value), .unit = Unit::Events, .reported = 1};
}

const EventCurve *curveOf(const EventCurves &curves, const QString &event)
{
    const auto found =
        std::find_if(curves.curves.cbegin(), curves.curves.cend(), [&](const EventCurve &one) { return one.event == event; });
    return found == curves.curves.cend() ? nullptr : &*found;
}

} // namespace

QString bucketTextOf(const EventCurves &curves, qsizetype curve, qsizetype bucket, const QLocale &locale)
{
    BucketAxis axis = curves.axis;
    const EventCurve one = curves.curves.value(curve);
    if (!one.starts.isEmpty())
        axis.starts = one.starts;
    return bucketText(axis, bucket, locale);
}

QString beforeName(const EventCurves &curves, qsizetype curve, qsizetype bucket, const QLocale &locale)
{
    const EventCurve one = curves.curves.value(curve);
    if (!isBeforeEvent(one.event) || bucket < 0 || bucket >= one.starts.size())
        return {};
    return Words::tr("%1, %2", "an event, and the day or time of a bucket")
        .arg(eventWord(eventBefore(one.event)), bucketTextOf(curves, curve, bucket, locale));
}

QString againstBefore(const EventCurves &curves, qsizetype curve, qsizetype bucket, const QLocale &locale)
{
    const QString event = eventBefore(curves.curves.value(curve).event);
    const EventCurve *now = curveOf(curves, event);
    const EventCurve *before = curveOf(curves, beforeEvent(event));
    const bool open = curves.axis.partial && bucket + 1 == curves.axis.starts.size();
    if (!now || !before || open || curves.percent || bucket < 0 || bucket >= before->starts.size())
        return {};
    const QString change = changeText(changeOf(countOf(now->values.value(bucket)), countOf(before->values.value(bucket))), locale);
    if (change.isEmpty())
        return {};
    return Words::tr("%1 against %2", "a change, and the day or time that it is compared with")
        .arg(change, bucketTextOf(curves, before - curves.curves.constData(), bucket, locale));
}

} // namespace atrium
