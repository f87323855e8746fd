// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartzoom.h"

#include <algorithm>

namespace atrium {

EventCurves within(const EventCurves &curves, const ChartRange &range)
{
    const QList<Instant> &starts = curves.axis.starts;
    const qsizetype from = std::lower_bound(starts.begin(), starts.end(), range.first) - starts.begin();
    const qsizetype to = std::upper_bound(starts.begin(), starts.end(), range.last) - starts.begin();
    if (from >= to)
        return curves;
    EventCurves part = curves;
    part.axis.starts = starts.mid(from, to - from);
    if (to < starts.size()) {
        part.axis.end = starts.at(to);
        part.axis.partial.reset();
    }
    for (EventCurve &curve : part.curves) {
        curve.values = curve.values.mid(from, to - from);
        curve.starts = curve.starts.mid(from, to - from);
    }
    return part;
}

qsizetype bucketHolding(const BucketAxis &axis, const Instant &at)
{
    if (axis.starts.isEmpty() || at < axis.starts.first() || at >= axis.end)
        return -1;
    return std::upper_bound(axis.starts.begin(), axis.starts.end(), at) - axis.starts.begin() - 1;
}

bool ChartZoom::in(const EventCurves &shown, qsizetype from, qsizetype to)
{
    const QList<Instant> &starts = shown.axis.starts;
    if (from > to)
        std::swap(from, to);
    from = std::max<qsizetype>(0, from);
    to = std::min(to, starts.size() - 1);
    if (to - from < 1 || to - from + 1 >= starts.size())
        return false;
    m_ranges << ChartRange {.first = starts.at(from), .last = starts.at(to)};
    return true;
}

bool ChartZoom::back()
{
    if (!active())
        return false;
    m_ranges.removeLast();
    return true;
}

} // namespace atrium
