// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlayout.h"

class QPainter;

namespace atrium {

/// The parts of a chart that are not Qt Charts': below the lines, and above them.

/// Legend, labels, marks, the lines of midnight, and the words about an unfinished bucket.
void paintChartGround(QPainter &painter, const ChartLayout &layout, const EventCurves &curves, const QList<CurveWords> &words);
/// The lines and their markers, as vectors: the same parts that Qt Charts is given for the screen.
void paintChartLines(QPainter &painter, const ChartLayout &layout, const EventCurves &curves);

/// What the cursor stands on.
struct ChartCursor {
    qsizetype bucket {-1};
    ChartPoint point {}; ///< the keyboard's, if it is the keyboard's cursor
    ChartPoint level {}; ///< the horizontal of the cross goes through it; nowhere: there is none
    QStringList notes {}; ///< in that bucket, a line each
};
/// A cross through the bucket, its points, and a box with their values beside it.
void paintChartCursor(QPainter &painter, const QRect &room, const ChartLayout &layout, const EventCurves &curves,
    const QList<CurveWords> &words, const ChartCursor &cursor);
/// The stretch that is being chosen, from one bucket to another.
void paintChartStretch(QPainter &painter, const ChartLayout &layout, const EventCurves &curves, qsizetype from, qsizetype to);

} // namespace atrium
