// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartlayout.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"
#include "ui/common/digits.h"
#include "ui/theme/density.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>

#include <algorithm>

namespace atrium {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventChart)
};

constexpr int sampleWidth = 26; // px of line in the legend
constexpr int stepHeight = 30; // px at least between two horizontal lines
constexpr int mostSteps = 5;

double highestOf(const EventCurves &curves)
{
    double highest = 0;
    for (const EventCurve &curve : curves.curves) {
        for (const std::optional<double> &value : curve.values)
            highest = std::max(highest, value.value_or(0));
    }
    return highest;
}

/// Rows of samples and names, as many as are needed. Returns their height.
int layLegend(ChartLayout &layout, const QRect &room, const QList<CurveWords> &words, bool mirrored)
{
    const Density &d = density();
    const QFontMetrics metrics(typeface(Type::Caption));
    const int line = lineHeight(Type::Caption) + d.padXs;
    int x = 0;
    int y = 0;
    layout.legend.reserve(words.size());
    for (const CurveWords &one : words) {
        ChartLayout::LegendItem item;
        const QString unit = unitWord(one.unit);
        item.words = unit.isEmpty() ? one.name : Words::tr("%1, %2", "curve, what it counts: Delivered, messages").arg(one.name, unit);
        item.words = item.words.simplified();
        const int text = std::min(metrics.horizontalAdvance(item.words) + 2, std::max(0, room.width() - sampleWidth - d.padS));
        const int whole = sampleWidth + d.padS + text;
        if (x > 0 && x + whole > room.width()) {
            x = 0;
            y += line;
        }
        item.sample = {room.left() + x, room.top() + y, sampleWidth, line};
        item.text = {room.left() + x + sampleWidth + d.padS, room.top() + y, text, line};
        if (mirrored) {
            item.sample = QStyle::visualRect(Qt::RightToLeft, room, item.sample);
            item.text = QStyle::visualRect(Qt::RightToLeft, room, item.text);
        }
        layout.legend << item;
        x += whole + d.padL;
    }
    return words.isEmpty() ? 0 : y + line;
}

/// How many px of curve lie under a box: its points, and the lines between them at a few places.
int covered(const ChartLayout &layout, const EventCurves &curves, const QRect &box)
{
    constexpr int between = 8;
    int hits = 0;
    for (qsizetype c = 0; c < curves.curves.size(); ++c) {
        for (qsizetype b = 0; b + 1 < curves.axis.starts.size(); ++b) {
            if (!valueAt(curves, {c, b}) || !valueAt(curves, {c, b + 1}))
                continue;
            const QPointF from = layout.placeOf(curves, {c, b});
            const QPointF to = layout.placeOf(curves, {c, b + 1});
            if (to.x() < box.left())
                continue;
            for (int step = 0; step <= between; ++step) {
                const QPointF at = from + (to - from) * step / between;
                hits += box.contains(at.toPoint()) ? 1 : 0;
            }
        }
    }
    return hits;
}

/// The words about the unfinished bucket: at the end of the plot, as high as leaves the curves free.
void layPartial(ChartLayout &layout, const QRect &room, const EventCurves &curves)
{
    if (!curves.axis.partial || curves.axis.starts.isEmpty())
        return;
    const Density &d = density();
    const QFont font = typeface(Type::Caption);
    layout.partialText = partialText(curves.axis);
    const int width = std::min(digitsWidth(layout.partialText, font), room.width());
    const int height = lineHeight(Type::Caption);
    const int right = std::min(room.left() + room.width(), layout.plot.x() + layout.plot.width() + d.padS);
    int best = -1;
    for (int y = layout.plot.top(); y + height <= layout.plot.bottom() - d.padS; y += d.padXs) {
        const QRect box(right - width, y, width, height);
        const int hits = covered(layout, curves, box.adjusted(-d.padXs, -d.padXs, d.padXs, d.padXs));
        if (best < 0 || hits < best) {
            best = hits;
            layout.partial = box;
        }
        if (hits == 0)
            break;
    }
}

} // namespace

QPointF ChartLayout::placeOf(const EventCurves &curves, const ChartPoint &point) const
{
    const double value = valueAt(curves, point).value_or(0);
    if (point.bucket < 0 || point.bucket >= curves.axis.starts.size())
        return plot.bottomLeft();
    return {plot.x() + timePosition(curves.axis, curves.axis.starts.at(point.bucket), plot.width()),
        plot.y() + plot.height() * (1 - value / static_cast<double>(values.top))};
}

ChartLayout layOutChart(const QSize &size, const EventCurves &curves, const QList<CurveWords> &words, bool mirrored)
{
    ChartLayout layout;
    const Density &d = density();
    const QFont font = typeface(Type::Caption);
    const int line = lineHeight(Type::Caption);
    // Room for the focus ring around it all.
    const QRect room = QRect(QPoint(0, 0), size).adjusted(d.pad, d.padXs, -d.pad, -d.padXs);
    const int legend = layLegend(layout, room, words, mirrored);
    const int top = room.top() + legend + d.padS + line / 2;
    const int bottom = room.top() + room.height() - line - d.padS;
    const int height = std::max(1, bottom - top);
    layout.values = valueAxisFor(highestOf(curves), std::clamp(height / std::max(stepHeight, line * 3 / 2), 1, mostSteps));

    int side = 0;
    for (qint64 value = 0; value <= layout.values.top; value += layout.values.step) {
        const QString text = valueText(curves, static_cast<double>(value));
        const int y = bottom - static_cast<int>(height * value / layout.values.top);
        layout.valueLabels << ChartLayout::ValueLabel {.box = {room.left(), y - line / 2, 0, line}, .text = text, .line = y};
        side = std::max(side, digitsWidth(text, font));
    }
    for (ChartLayout::ValueLabel &label : layout.valueLabels)
        label.box.setWidth(side);

    const int left = room.left() + side + d.pad;
    layout.plot = {left, top, std::max(1, room.left() + room.width() - left - d.pad), height};
    layout.timeRow = {0, bottom + d.padXs + 2, size.width(), line};
    const TimeAxisRoom around {.width = static_cast<double>(layout.plot.width()),
        .before = static_cast<double>(left - room.left()),
        .after = static_cast<double>(room.left() + room.width() - layout.plot.x() - layout.plot.width())};
    layout.ticks = timeTicks(curves.axis, around, [&font](const QString &text) { return digitsWidth(text, font); });
    layPartial(layout, room, curves);
    return layout;
}

} // namespace atrium
