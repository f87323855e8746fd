// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

#include <QPointF>

namespace atrium {

/// One thing that is drawn of a curve: a stretch of its line, or markers.
struct ChartPart {
    enum Kind {
        Line,
        Unfinished, ///< into the bucket that is not over: dotted
        Markers,
        HollowMarker, ///< of the bucket that is not over
    };
    Kind kind {};
    qsizetype curve {};
    QString event {};
    QList<QPointF> points {}; ///< milliseconds since 1970, value

    [[nodiscard]] bool isMarkers() const { return kind == Markers || kind == HollowMarker; }
};

/// All curves cut into parts, lines before markers: a line for each stretch without a gap, the last one dotted where the bucket is not
/// over. Each `markerEvery`-th bucket has a marker.
[[nodiscard]] QList<ChartPart> chartParts(const EventCurves &curves, qsizetype markerEvery);
/// So that two markers of one line do not touch. width: of the plot, px.
[[nodiscard]] qsizetype markerDistance(const BucketAxis &axis, double width);

} // namespace atrium
