// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartwalk.h"

#include "ui/charts/timeaxis.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace atrium {

namespace {

bool has(const EventCurve &curve, qsizetype bucket)
{
    return bucket >= 0 && bucket < curve.values.size() && curve.values.at(bucket).has_value();
}

/// The next bucket with a value from there on, or -1.
qsizetype nextIn(const EventCurve &curve, qsizetype bucket, int direction)
{
    for (; bucket >= 0 && bucket < curve.values.size(); bucket += direction) {
        if (has(curve, bucket))
            return bucket;
    }
    return -1;
}

qsizetype nearestIn(const EventCurve &curve, qsizetype bucket)
{
    const qsizetype before = nextIn(curve, std::min(bucket, curve.values.size() - 1), -1);
    const qsizetype after = nextIn(curve, std::max<qsizetype>(bucket, 0), 1);
    if (before < 0 || after < 0)
        return std::max(before, after);
    return std::abs(after - bucket) < std::abs(bucket - before) ? after : before;
}

} // namespace

std::optional<double> valueAt(const EventCurves &curves, const ChartPoint &point)
{
    if (point.curve < 0 || point.curve >= curves.curves.size() || !has(curves.curves.at(point.curve), point.bucket))
        return {};
    return curves.curves.at(point.curve).values.at(point.bucket);
}

ChartPoint stepped(const EventCurves &curves, const ChartPoint &from, ChartStep step)
{
    const qsizetype count = curves.curves.size();
    const bool nowhere = !valueAt(curves, from);
    if (step == ChartStep::Up || step == ChartStep::Down) {
        const int direction = step == ChartStep::Up ? -1 : 1;
        const qsizetype begin = nowhere ? 0 : from.curve + direction;
        for (qsizetype curve = begin; curve >= 0 && curve < count; curve += nowhere ? 1 : direction) {
            const qsizetype bucket = nowhere ? nextIn(curves.curves.at(curve), 0, 1) : nearestIn(curves.curves.at(curve), from.bucket);
            if (bucket >= 0)
                return {curve, bucket};
        }
        return from;
    }
    const bool backward = step == ChartStep::Left || step == ChartStep::Last;
    const bool toEnd = nowhere || step == ChartStep::First || step == ChartStep::Last;
    for (qsizetype curve = nowhere ? 0 : from.curve; curve < count; ++curve) {
        const EventCurve &line = curves.curves.at(curve);
        const bool fromTheEnd = step == ChartStep::Last;
        const qsizetype begin = !toEnd ? from.bucket + (backward ? -1 : 1) : fromTheEnd ? line.values.size() - 1 : 0;
        if (const qsizetype bucket = nextIn(line, begin, fromTheEnd || (backward && !toEnd) ? -1 : 1); bucket >= 0)
            return {curve, bucket};
        if (!nowhere)
            break;
    }
    return from;
}

qsizetype bucketAt(const BucketAxis &axis, double x, double width)
{
    qsizetype best = -1;
    double distance = 0;
    for (qsizetype i = 0; i < axis.starts.size(); ++i) {
        const double off = std::abs(timePosition(axis, axis.starts.at(i), width) - x);
        if (best < 0 || off < distance) {
            best = i;
            distance = off;
        }
    }
    return best;
}

} // namespace atrium
