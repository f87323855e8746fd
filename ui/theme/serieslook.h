// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPen>

class QPainter;

namespace atrium {

enum class Marker { None, Circle, Square, Diamond, Triangle, Cross };

/// How an event is drawn: one colour, one dash and one marker each, the same everywhere, so that no line depends on its colour alone.
struct SeriesLook {
    QColor colour {};
    QList<qreal> dash {}; ///< lengths in pen widths, drawn and left out in turn; empty: solid
    Marker marker {Marker::None};
    friend bool operator==(const SeriesLook &, const SeriesLook &) = default;
};

constexpr int seriesLineWidth = 2; ///< px
constexpr int seriesMarkerSize = 7; ///< px, with its edge

/// Of one of the API's words (delivered, opened, ...), in the theme in force; "slot:0" to "slot:7" are sendings beside each other. A word
/// we do not know gets a neutral look.
[[nodiscard]] SeriesLook seriesLook(const QString &event);
/// The pen of a line. unfinished: the stretch into a bucket that is not over, dotted in every series.
[[nodiscard]] QPen seriesPen(const SeriesLook &look, bool unfinished = false);
/// Centred on `at`; hollow: filled with the surface's colour.
void paintMarker(QPainter &painter, const QPointF &at, const SeriesLook &look, bool hollow = false, qreal size = seriesMarkerSize);
/// What stands before a name in a legend: a piece of the line with its marker, in the middle of box.
void paintSeriesSample(QPainter &painter, const QRect &box, const SeriesLook &look);

} // namespace atrium
