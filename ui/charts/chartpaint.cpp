// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpaint.h"

#include "models/sendings/beforewords.h"
#include "models/sendings/bucketwords.h"
#include "models/sendings/mallcurves.h"
#include "ui/charts/chartparts.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>

#include <algorithm>

namespace atrium {

namespace {

constexpr int tickLength = 4;
constexpr int paintedSampleWidth = 20;
constexpr int mostName = 28; // letters of a curve's name in the box

/// One line of the box.
struct Row {
    ChartPoint point {};
    QString name {};
    QString value {};
};

QList<Row> rowsOf(const EventCurves &curves, const QList<CurveWords> &words, qsizetype bucket)
{
    QList<Row> rows;
    rows.reserve(curves.curves.size());
    for (qsizetype curve = 0; curve < curves.curves.size(); ++curve) {
        if (const auto value = valueAt(curves, {curve, bucket})) {
            const QString own = beforeName(curves, curve, bucket);
            rows << Row {.point = {curve, bucket},
                .name = own.isEmpty() ? words.value(curve).name.simplified() : own,
                .value = valueText(curves, value)};
        }
    }
    return rows;
}

QStringList againstLines(const EventCurves &curves, qsizetype bucket)
{
    QStringList lines;
    for (qsizetype curve = 0; curve < curves.curves.size(); ++curve) {
        if (isBeforeEvent(curves.curves.at(curve).event))
            lines << againstBefore(curves, curve, bucket);
    }
    lines.removeAll(QString());
    return lines;
}

void paintBox(QPainter &painter, const QRect &room, const QString &head, const QStringList &feet, const QList<Row> &rows,
    const EventCurves &curves, const ChartPoint &point, double at, int top)
{
    const Tokens &t = tokens();
    const Density &d = density();
    const QFont plain = typeface(Type::Caption);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const int line = lineHeight(Type::Caption);
    int names = 0;
    int values = 0;
    const QFontMetrics metrics(strong);
    for (const Row &row : rows) {
        names = std::max(names, std::min(metrics.horizontalAdvance(row.name), metrics.averageCharWidth() * mostName) + 1);
        values = std::max(values, digitsWidth(row.value, strong));
    }
    int width = rows.isEmpty() ? 0 : paintedSampleWidth + d.padS + names + d.padL + values;
    width = std::max(width, digitsWidth(head, strong));
    for (const QString &foot : feet)
        width = std::max(width, digitsWidth(foot, plain));
    width += 2 * d.padS;
    const int lines = static_cast<int>(rows.size() + 1 + feet.size());
    QRect box(qRound(at) + d.pad, top, std::min(width, room.width()), lines * line + 2 * d.padXs + 2);
    if (box.right() > room.right())
        box.moveRight(qRound(at) - d.pad);
    if (box.left() < room.left())
        box.moveLeft(room.left());
    if (box.bottom() > room.bottom())
        box.moveBottom(room.bottom());

    atrium::paintBox(painter, box, d.radius, t.surface, t.controlBorder);
    QRect text = box.adjusted(d.padS, d.padXs + 1, -d.padS, 0);
    text.setHeight(line);
    paintDigits(painter, text, head, strong, t.text);
    for (const Row &row : rows) {
        text.translate(0, line);
        const SeriesLook look = seriesLook(curves.curves.at(row.point.curve).event);
        paintSeriesSample(painter, QRect(text.left(), text.top(), paintedSampleWidth, line), look);
        const QFont &font = row.point == point ? strong : plain;
        const QRect name(
            text.left() + paintedSampleWidth + d.padS, text.top(), text.width() - paintedSampleWidth - 2 * d.padS - values, line);
        paintLine(painter, name, row.name, font, t.text, Qt::AlignLeft | Qt::AlignAbsolute);
        paintDigits(painter, text, row.value, font, t.text, Qt::AlignRight);
    }
    for (const QString &foot : feet) {
        text.translate(0, line);
        paintLine(painter, text, foot, plain, t.muted, Qt::AlignLeft | Qt::AlignAbsolute);
    }
}

} // namespace

void paintChartGround(QPainter &painter, const ChartLayout &layout, const EventCurves &curves, const QList<CurveWords> &words)
{
    const Tokens &t = tokens();
    const QFont font = typeface(Type::Caption);
    for (qsizetype i = 0; i < layout.legend.size(); ++i) {
        const ChartLayout::LegendItem &item = layout.legend.at(i);
        if (i < curves.curves.size() && i < words.size())
            paintSeriesSample(painter, item.sample, seriesLook(curves.curves.at(i).event));
        paintLine(painter, item.text, item.words, font, t.text);
    }
    if (curves.axis.starts.isEmpty())
        return;
    for (const ChartLayout::ValueLabel &label : layout.valueLabels) {
        painter.fillRect(QRect(layout.plot.left(), label.line, layout.plot.width(), 1), t.grid);
        paintDigits(painter, label.box, label.text, font, t.muted, Qt::AlignRight);
    }

    const int base = layout.plot.y() + layout.plot.height();
    painter.fillRect(QRect(layout.plot.left(), base, layout.plot.width(), 1), t.controlBorder);
    for (const TimeTick &tick : layout.ticks) {
        const int x = layout.plot.x() + qRound(tick.x);
        painter.setPen(QPen(t.controlBorder, 1));
        painter.drawLine(x, base, x, base + tickLength);
        if (tick.dayBreak && tick.bucket > 0) {
            painter.setPen(QPen(t.controlBorder, 1, Qt::CustomDashLine));
            QPen dashed = painter.pen();
            dashed.setDashPattern({2, 3});
            painter.setPen(dashed);
            painter.drawLine(x, layout.plot.top(), x, base);
        }
        const QRect box(layout.plot.x() + qRound(tick.left), layout.timeRow.top(), digitsWidth(tick.label, font), layout.timeRow.height());
        paintDigits(painter, box, tick.label, font, tick.dayBreak ? t.text : t.muted);
    }
    if (!layout.partial.isEmpty())
        paintDigits(painter, layout.partial, layout.partialText, font, t.text, Qt::AlignRight);
}

void paintChartLines(QPainter &painter, const ChartLayout &layout, const EventCurves &curves)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placeOf = [&](const QPointF &point) {
        const Instant at {static_cast<qint64>(point.x()) * 1000};
        return QPointF(layout.plot.x() + timePosition(curves.axis, at, layout.plot.width()),
            layout.plot.y() + layout.plot.height() * (1 - point.y() / static_cast<double>(layout.values.top)));
    };
    const QList<ChartPart> parts = chartParts(curves, markerDistance(curves.axis, layout.plot.width()));
    for (const ChartPart &part : parts) {
        const SeriesLook look = seriesLook(part.event);
        QPolygonF places;
        places.reserve(part.points.size());
        for (const QPointF &point : part.points)
            places << placeOf(point);
        if (part.isMarkers()) {
            for (const QPointF &place : std::as_const(places))
                paintMarker(painter, place, look, part.kind == ChartPart::HollowMarker);
            continue;
        }
        painter.setPen(seriesPen(look, part.kind == ChartPart::Unfinished));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(places);
    }
    painter.restore();
}

void paintChartCursor(QPainter &painter, const QRect &room, const ChartLayout &layout, const EventCurves &curves,
    const QList<CurveWords> &words, const ChartCursor &cursor)
{
    if (cursor.bucket < 0 || cursor.bucket >= curves.axis.starts.size())
        return;
    const Tokens &t = tokens();
    const double x = layout.placeOf(curves, {0, cursor.bucket}).x();
    painter.setPen(QPen(t.text, 1));
    painter.drawLine(QLineF(qRound(x) + 0.5, layout.plot.top(), qRound(x) + 0.5, layout.plot.y() + layout.plot.height()));
    if (valueAt(curves, cursor.level)) {
        const int y = qRound(layout.placeOf(curves, cursor.level).y());
        QPen dotted(t.muted, 1, Qt::CustomDashLine);
        dotted.setDashPattern({1, 3});
        painter.setPen(dotted);
        painter.drawLine(QLineF(layout.plot.left(), y + 0.5, layout.plot.x() + layout.plot.width(), y + 0.5));
    }
    const QList<Row> rows = rowsOf(curves, words, cursor.bucket);
    for (const Row &row : rows) {
        constexpr qreal large = seriesMarkerSize + 3;
        const QPointF place = layout.placeOf(curves, row.point);
        const SeriesLook look = seriesLook(curves.curves.at(row.point.curve).event);
        paintMarker(painter, place, look, true, large);
        if (row.point == cursor.point) { // the keyboard's own
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.accent, 2));
            painter.drawEllipse(place, large, large);
            painter.restore();
        }
    }
    QStringList feet;
    if (curves.axis.partial && cursor.bucket + 1 == curves.axis.starts.size())
        feet << partialText(curves.axis);
    feet << againstLines(curves, cursor.bucket);
    feet << cursor.notes;
    paintBox(painter, room, bucketText(curves.axis, cursor.bucket), feet, rows, curves, cursor.point, x, layout.plot.top());
}

void paintChartStretch(QPainter &painter, const ChartLayout &layout, const EventCurves &curves, qsizetype from, qsizetype to)
{
    const Tokens &t = tokens();
    const double left = layout.placeOf(curves, {0, std::min(from, to)}).x();
    const double right = layout.placeOf(curves, {0, std::max(from, to)}).x();
    const QRect box(qRound(left), layout.plot.top(), qRound(right) - qRound(left) + 1, layout.plot.height());
    QColor veil = t.accent;
    constexpr double faint = 0.16; // what is below stays readable
    veil.setAlphaF(faint);
    painter.fillRect(box, veil);
    painter.setPen(QPen(t.accent, 1));
    for (const int x : {box.left(), box.right()}) // the edges show without the veil, too
        painter.drawLine(x, box.top(), x, box.top() + box.height());
}

} // namespace atrium
