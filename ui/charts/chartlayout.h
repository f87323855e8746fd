// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/charts.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/valueaxis.h"

#include <QRect>

namespace atrium {

/// Where the parts of a chart lie, in px of its widget.
struct ChartLayout {
    struct LegendItem {
        QRect sample {};
        QRect text {};
        QString words {}; ///< "Delivered, messages"
    };
    struct ValueLabel {
        QRect box {};
        QString text {};
        int line {}; ///< y of the line it names
    };

    QRect plot {}; ///< between the outermost buckets, and from 0 to the top value
    ValueAxis values {};
    QList<ValueLabel> valueLabels {};
    QList<TimeTick> ticks {};
    QRect timeRow {};
    QList<LegendItem> legend {};
    QRect partial {}; ///< of the words about the unfinished bucket; empty without one
    QString partialText {};

    [[nodiscard]] QPointF placeOf(const EventCurves &curves, const ChartPoint &point) const;
};

/// Sizes come from density() and the caption's letters. mirrored: the legend runs from right to left; the plot never does.
[[nodiscard]] ChartLayout layOutChart(const QSize &size, const EventCurves &curves, const QList<CurveWords> &words, bool mirrored);

} // namespace atrium
