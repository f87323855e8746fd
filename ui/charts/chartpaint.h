// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlayout.h"

class QPainter;

namespace atrium {

/// The parts of a chart that are not Qt Charts': below the lines, and above them.

/// Legend, labels, marks, the lines of midnight, and the words about an unfinished bucket.
void paintChartGround(QPainter &painter, const ChartLayout &layout, const EventCurves &curves, const QList<CurveWords> &words);
/// A vertical through the bucket, its points, and a box with their values beside it; `point` is the one the keyboard stands on.
void paintChartCursor(QPainter &painter, const QRect &room, const ChartLayout &layout, const EventCurves &curves,
    const QList<CurveWords> &words, qsizetype bucket, const ChartPoint &point);

} // namespace atrium
