// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartparts.h"

#include "models/sendings/mallcurves.h"

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

constexpr double markerRoom = 12; // px between two markers of one line; closer, some are left out

void cut(const BucketAxis &axis, const EventCurve &curve, qsizetype number, qsizetype markerEvery, QList<ChartPart> &parts)
{
    const qsizetype count = std::min(axis.starts.size(), curve.values.size());
    // What is compared with is over, whatever the last bucket of this range is.
    const bool whole = isBeforeEvent(curve.event);
    const qsizetype open = !whole && axis.partial && curve.values.size() == axis.starts.size() ? axis.starts.size() - 1 : count;
    const auto part = [&](ChartPart::Kind kind, const QList<QPointF> &points = {}) {
        return ChartPart {.kind = kind, .curve = number, .event = curve.event, .points = points};
    };
    ChartPart line = part(ChartPart::Line);
    ChartPart markers = part(ChartPart::Markers);
    const auto pointAt = [&](qsizetype i) { return QPointF(static_cast<double>(axis.starts.at(i).toMSecs()), *curve.values.at(i)); };
    const auto finish = [&] {
        if (line.points.size() == 1)
            markers.points << line.points; // one value between two gaps: a line of no length shows nothing
        if (line.points.size() > 1)
            parts << line;
        line.points.clear();
    };
    for (qsizetype i = 0; i < open; ++i) {
        if (!curve.values.at(i)) {
            finish();
            continue;
        }
        line.points << pointAt(i);
        if (i % markerEvery == 0)
            markers.points << pointAt(i);
    }
    finish();
    if (!markers.points.isEmpty())
        parts << markers;
    if (open < count && curve.values.at(open)) {
        if (open > 0 && curve.values.at(open - 1))
            parts << part(ChartPart::Unfinished, {pointAt(open - 1), pointAt(open)});
        parts << part(ChartPart::HollowMarker, {pointAt(open)});
    }
}

} // namespace

QList<ChartPart> chartParts(const EventCurves &curves, qsizetype markerEvery)
{
    QList<ChartPart> parts;
    for (qsizetype i = 0; i < curves.curves.size(); ++i)
        cut(curves.axis, curves.curves.at(i), i, markerEvery, parts);
    std::stable_partition(parts.begin(), parts.end(), [](const ChartPart &part) { return !part.isMarkers(); });
    return parts;
}

qsizetype markerDistance(const BucketAxis &axis, double width)
{
    const double buckets = static_cast<double>(std::max<qsizetype>(1, axis.starts.size() - 1));
    const double each = std::max(0.01, width / buckets);
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(markerRoom / each)));
}

} // namespace atrium
