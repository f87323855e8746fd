// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartpaint.h"

#include "models/sendings/bucketwords.h"
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
        if (const auto value = valueAt(curves, {curve, bucket}))
            rows << Row {.point = {curve, bucket}, .name = words.value(curve).name.simplified(), .value = valueText(value)};
    }
    return rows;
}

void paintBox(QPainter &painter, const QRect &room, const QString &head, const QString &foot, const QList<Row> &rows,
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
    width = std::max({width, digitsWidth(head, strong), digitsWidth(foot, plain)}) + 2 * d.padS;
    const int lines = static_cast<int>(rows.size()) + 1 + (foot.isEmpty() ? 0 : 1);
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
    if (!foot.isEmpty()) {
        text.translate(0, line);
        paintDigits(painter, text, foot, plain, t.muted);
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

void paintChartCursor(QPainter &painter, const QRect &room, const ChartLayout &layout, const EventCurves &curves,
    const QList<CurveWords> &words, qsizetype bucket, const ChartPoint &point)
{
    if (bucket < 0 || bucket >= curves.axis.starts.size())
        return;
    const Tokens &t = tokens();
    const double x = layout.placeOf(curves, {0, bucket}).x();
    painter.setPen(QPen(t.text, 1));
    painter.drawLine(QLineF(qRound(x) + 0.5, layout.plot.top(), qRound(x) + 0.5, layout.plot.y() + layout.plot.height()));
    const QList<Row> rows = rowsOf(curves, words, bucket);
    for (const Row &row : rows) {
        constexpr qreal large = seriesMarkerSize + 3;
        const QPointF place = layout.placeOf(curves, row.point);
        const SeriesLook look = seriesLook(curves.curves.at(row.point.curve).event);
        paintMarker(painter, place, look, true, large);
        if (row.point == point) { // the keyboard's own
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(t.accent, 2));
            painter.drawEllipse(place, large, large);
            painter.restore();
        }
    }
    const bool unfinished = curves.axis.partial && bucket + 1 == curves.axis.starts.size();
    paintBox(painter, room, bucketText(curves.axis, bucket), unfinished ? partialText(curves.axis) : QString(), rows, curves, point, x,
        layout.plot.top());
}

} // namespace atrium
