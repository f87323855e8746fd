// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/dashes.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr double shortest = 0.05; // px; a pattern of nothing would never end

} // namespace

QList<QLineF> dashesOf(const QPolygonF &line, const QPen &pen)
{
    QList<QLineF> pieces;
    const QList<qreal> pattern = pen.style() == Qt::SolidLine ? QList<qreal>() : pen.dashPattern();
    qsizetype place = 0; // in the pattern: even ones are drawn
    const auto lengthAt = [&](qsizetype i) { return std::max(shortest, pattern.at(i) * std::max(1.0, pen.widthF())); };
    double left = pattern.isEmpty() ? 0 : lengthAt(0);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line.at(i - 1), line.at(i));
        if (pattern.isEmpty()) {
            pieces << stretch;
            continue;
        }
        const double length = stretch.length();
        for (double at = 0; at < length;) {
            const double end = std::min(length, at + left);
            if (place % 2 == 0)
                pieces << QLineF(stretch.pointAt(at / length), stretch.pointAt(end / length));
            left -= end - at;
            if (end < length || left <= 0) {
                place = (place + 1) % pattern.size();
                left = lengthAt(place);
            }
            at = end;
        }
    }
    return pieces;
}

} // namespace atrium
