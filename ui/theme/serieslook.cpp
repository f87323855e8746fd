// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/serieslook.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Sendings that are laid beside each other: hues of the events, here as places. The second four repeat them with another dash and marker.
SeriesLook slotLook(int slot)
{
    const Tokens::Series &series = tokens().series;
    switch (slot) {
    case 0:
        return {tokens().accent, {}, Marker::Circle};
    case 1:
        return {series.failed, {5, 1.5}, Marker::Square};
    case 2:
        return {series.opened, {1, 1.5}, Marker::Triangle};
    case 3:
        return {series.clicked, {5, 1.5, 1, 1.5}, Marker::Diamond};
    case 4:
        return {series.transmitted, {2.5, 1.5}, Marker::Cross};
    case 5:
        return {series.deliveryErrored, {8, 1.5}, Marker::Circle};
    case 6:
        return {series.delivered, {3, 1, 1, 1, 1, 1}, Marker::Square};
    default:
        return {series.rest, {2, 2}, Marker::Triangle};
    }
}

} // namespace

SeriesLook seriesLook(const QString &event)
{
    const Tokens::Series &series = tokens().series;
    if (event == "transmitted"_L1)
        return {series.transmitted, {1, 2}, Marker::Triangle};
    if (event == "delivered"_L1)
        return {series.delivered, {}, Marker::Circle};
    if (event == "opened"_L1)
        return {series.opened, {5, 1.5}, Marker::Square};
    if (event == "clicked"_L1)
        return {series.clicked, {}, Marker::Diamond};
    if (event == "failed"_L1)
        return {series.failed, {2.5, 1.5}, Marker::Cross};
    if (event == "delivery_errored"_L1)
        return {series.deliveryErrored, {5, 1.5, 1, 1.5}, Marker::Triangle};
    if (event == "transiently_failed"_L1)
        return {series.rest, {3, 3}, Marker::None};
    if (event.startsWith("slot:"_L1))
        return slotLook(event.mid(5).toInt());
    return {series.rest, {1, 2}, Marker::None}; // new, and words of tomorrow
}

QPen seriesPen(const SeriesLook &look, bool unfinished)
{
    QPen pen(look.colour, seriesLineWidth);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (unfinished)
        pen.setDashPattern({1.5, 2});
    else if (!look.dash.isEmpty())
        pen.setDashPattern(look.dash);
    return pen;
}

void paintMarker(QPainter &painter, const QPointF &at, const SeriesLook &look, bool hollow, qreal size)
{
    if (look.marker == Marker::None && !hollow)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal edge = 1.5;
    const qreal half = (size - edge) / 2;
    painter.setPen(QPen(look.colour, edge, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(hollow ? tokens().surface : look.colour);
    switch (look.marker) {
    case Marker::Square:
        painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        break;
    case Marker::Diamond:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -half - 1), at + QPointF(half + 1, 0), at + QPointF(0, half + 1), at + QPointF(-half - 1, 0)}));
        break;
    case Marker::Triangle:
        painter.drawPolygon(QPolygonF({at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)}));
        break;
    case Marker::Cross:
        painter.setPen(QPen(look.colour, hollow ? edge : seriesLineWidth));
        painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half));
        painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half));
        break;
    case Marker::None: // only where a bucket is unfinished
    case Marker::Circle:
        painter.drawEllipse(at, half, half);
        break;
    }
    painter.restore();
}

void paintSeriesSample(QPainter &painter, const QRect &box, const SeriesLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(seriesPen(look));
    const qreal middle = box.y() + box.height() / 2.0;
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + box.width(), middle));
    paintMarker(painter, QPointF(box.left() + box.width() / 2.0, middle), look);
    painter.restore();
}

} // namespace atrium
