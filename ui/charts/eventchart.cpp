// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/beforewords.h"
#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"
#include "ui/charts/accessiblechart.h"
#include "ui/charts/eventchartprivate.h"
#include "ui/charts/qtcharts.h"
#include "ui/common/announcer.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QImage>

#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int designedHeight = 220;
constexpr int leastHeight = 196;
constexpr int leastWidth = 240;

/// Where the same event and time stand in other curves; nowhere if they do not.
ChartPoint carried(const EventCurves &from, const ChartPoint &point, const EventCurves &to)
{
    if (!valueAt(from, point) || point.bucket >= from.axis.starts.size())
        return {};
    ChartPoint place;
    place.bucket = to.axis.starts.indexOf(from.axis.starts.at(point.bucket));
    for (qsizetype i = 0; i < to.curves.size(); ++i) {
        if (to.curves.at(i).event == from.curves.at(point.curve).event)
            place.curve = i;
    }
    return valueAt(to, place) ? place : ChartPoint();
}

/// "70 messages", in the right plural; what is not whole has none.
QString countText(double value, Unit unit)
{
    if (std::trunc(value) == value)
        return countWords(std::llround(value), unit);
    return EventChart::tr("%1 %2", "number, unit").arg(valueText(value), unitWord(unit)).trimmed();
}

} // namespace

EventChart::EventChart(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    teachChartsToSpeak();
    setObjectName(u"eventChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart"));
    d->overlay = new ChartOverlay(this, [this](QPainter &painter) {
        if (d->hasValues()) {
            if (const auto stretch = chosenStretch())
                paintChartStretch(painter, d->layout, d->curves, stretch->first, stretch->second);
            paintNotes(painter, d->layout, d->flags);
            paintChartCursor(painter, rect(), d->layout, d->curves, d->words, d->cursor(hasFocus()));
        }
        if (hasFocus())
            paintFocusRing(painter, rect());
    });
}

EventChart::~EventChart() = default;

void EventChart::setCurves(const EventCurves &curves, const QList<CurveWords> &words)
{
    if (curves == d->all && words == d->words)
        return;
    d->all = curves;
    d->words = words;
    const bool zoomed = d->zoom.active();
    const EventCurves shown = d->zoom.shown(curves);
    if (shown == curves) // another time altogether, or nothing
        d->zoom.clear();
    show(shown);
    if (zoomed && !d->zoom.active())
        Q_EMIT zoomChanged(false);
}

void EventChart::show(const EventCurves &curves)
{
    d->point = carried(d->curves, d->point, curves);
    d->curves = curves;
    d->hovered = -1;
    d->endStretch();
    layOut();
    setAccessibleDescription(spokenWhole());
    Q_EMIT curvesChanged();
}

const EventCurves &EventChart::curves() const
{
    return d->curves;
}

const QList<CurveWords> &EventChart::words() const
{
    return d->words;
}

void EventChart::setNotes(const QList<ChartNote> &notes)
{
    if (notes == d->notes)
        return;
    d->notes = notes;
    d->flags = layNotes(d->layout, d->curves.axis, notes);
    setAccessibleDescription(spokenWhole());
    d->overlay->update();
}

void EventChart::setSentence(const QString &name, const QString &sentence)
{
    setAccessibleName(name);
    d->sentence = sentence;
    setAccessibleDescription(spokenWhole());
}

/// The whole chart, and what is noted on it.
QString EventChart::spokenWhole() const
{
    QStringList sentences {d->sentence, notesSentence(d->curves.axis, d->notes)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void EventChart::setEmptyWords(const QString &sentence)
{
    d->empty = sentence;
    update();
}

ChartPoint EventChart::point() const
{
    return d->point;
}

void EventChart::setPoint(const ChartPoint &point)
{
    const ChartPoint next = valueAt(d->curves, point) ? point : ChartPoint();
    d->hovered = -1; // the last of pointer and keyboard is the one that shows
    d->overlay->update();
    if (next == d->point)
        return;
    d->point = next;
    announce(this, pointSentence(next));
    Q_EMIT pointMoved(next);
}

QString EventChart::pointSentence(const ChartPoint &point) const
{
    const std::optional<double> value = valueAt(d->curves, point);
    if (!value)
        return {};
    const CurveWords words = d->words.value(point.curve);
    const QString time = bucketTextOf(d->curves, point.curve, point.bucket);
    const QStringList notes = noteLines(d->curves.axis, d->notes, point.bucket);
    const QString said = d->curves.percent ? valueText(d->curves, value) : countText(*value, words.unit);
    const QString against = againstBefore(d->curves, point.curve, point.bucket);
    const QString told = against.isEmpty() ? said : tr("%1, %2", "count, change against another time").arg(said, against);
    const QString count = notes.isEmpty() ? told : tr("%1, noted: %2", "count, notes").arg(told, notes.join(u"; "_s));
    if (d->curves.axis.partial && point.bucket + 1 == d->curves.axis.starts.size()) // comparing it would say nothing
        return tr("%1, %2, %3, %4", "curve, time, count, partial").arg(words.name, time, count, partialText(d->curves.axis));
    const std::optional<double> before = valueAt(d->curves, {point.curve, point.bucket - 1});
    if (!before)
        return tr("%1, %2, %3", "curve, time, count").arg(words.name, time, count);
    const QString change = *before < *value ? tr("up %1").arg(valueText(*value - *before))
        : *before > *value                  ? tr("down %1").arg(valueText(*before - *value))
                                            : tr("as before");
    return tr("%1, %2, %3, %4", "curve, time, count, change").arg(words.name, time, count, change);
}

QRect EventChart::pointBox(const ChartPoint &point) const
{
    if (!valueAt(d->curves, point))
        return {};
    QRect box(0, 0, seriesMarkerSize + 5, seriesMarkerSize + 5);
    box.moveCenter(d->layout.placeOf(d->curves, point).toPoint());
    return box;
}

const ChartLayout &EventChart::chartLayout() const
{
    return d->layout;
}

QImage EventChart::picture(qreal devicePixelRatio) const
{
    QImage image(size() * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(tokens().surface);
    QPainter painter(&image);
    paintChartGround(painter, d->layout, d->curves, d->words);
    if (d->canvas)
        d->canvas->paint(painter);
    paintNotes(painter, d->layout, d->flags);
    painter.end();
    return image;
}

void EventChart::paintPlain(QPainter &painter) const
{
    if (!d->hasValues())
        return paintEmpty(painter);
    painter.setLayoutDirection(layoutDirection());
    paintChartGround(painter, d->layout, d->curves, d->words);
    paintChartLines(painter, d->layout, d->curves);
    paintNotes(painter, d->layout, d->flags);
}

QSize EventChart::sizeHint() const
{
    return {leastWidth * 2, designedHeight * std::max(13, density().bodyPx) / 13};
}

QSize EventChart::minimumSizeHint() const
{
    return {leastWidth, leastHeight * std::max(13, density().bodyPx) / 13};
}

void EventChart::layOut()
{
    d->layout = layOutChart(size(), d->curves, d->words, layoutDirection() == Qt::RightToLeft);
    const bool any = d->hasValues();
    if (any && !d->canvas)
        d->canvas = new ChartCanvas(this);
    if (d->canvas) {
        d->canvas->setGeometry(rect());
        d->canvas->setPlot(d->layout.plot);
        d->canvas->setCurves(d->curves, d->names(), d->layout.values);
        d->canvas->setVisible(any);
    }
    d->flags = layNotes(d->layout, d->curves.axis, d->notes);
    d->overlay->setGeometry(rect());
    d->overlay->raise();
    update();
    d->overlay->update();
}

void EventChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (d->hasValues()) {
        painter.setLayoutDirection(layoutDirection());
        paintChartGround(painter, d->layout, d->curves, d->words);
        return;
    }
    paintEmpty(painter);
}

void EventChart::paintEmpty(QPainter &painter) const
{
    painter.setFont(typeface(Type::Body));
    painter.setPen(tokens().muted);
    painter.drawText(rect().adjusted(density().pad, 0, -density().pad, 0), Qt::AlignCenter | Qt::TextWordWrap, d->empty);
}

void EventChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void EventChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    d->overlay->update();
}

void EventChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->overlay->update();
}

void EventChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
        if (d->canvas)
            d->canvas->restyle();
        updateGeometry();
        layOut();
        break;
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        layOut();
        break;
    default:
        break;
    }
}

} // namespace atrium
