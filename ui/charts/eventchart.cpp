// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/charts.h"

#include "models/sendings/bucketwords.h"
#include "models/sendings/figurewords.h"
#include "ui/charts/accessiblechart.h"
#include "ui/charts/chartlayout.h"
#include "ui/charts/chartpaint.h"
#include "ui/charts/qtcharts.h"
#include "ui/common/announcer.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int designedHeight = 220;
constexpr int leastHeight = 196;
constexpr int leastWidth = 240;

/// What lies over the lines: the pointer's and the keyboard's cursor, and the focus ring.
class Overlay : public QWidget {
public:
    Overlay(QWidget *parent, std::function<void(QPainter &)> paint)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
        setObjectName(u"chartOverlay"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setLayoutDirection(Qt::LeftToRight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter);
    }

private:
    std::function<void(QPainter &)> m_paint;
};

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

struct EventChart::Private {
    EventCurves curves;
    QList<CurveWords> words;
    QString empty;
    ChartLayout layout;
    ChartCanvas *canvas {}; // made with the first curves: an empty one takes as long as the rest of the pane
    Overlay *overlay {};
    ChartPoint point; // the keyboard's
    qsizetype hovered {-1}; // the pointer's bucket

    [[nodiscard]] bool hasValues() const
    {
        return std::any_of(curves.curves.cbegin(), curves.curves.cend(), [](const EventCurve &curve) {
            return std::any_of(
                curve.values.cbegin(), curve.values.cend(), [](const std::optional<double> &value) { return value.has_value(); });
        });
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        all.reserve(words.size());
        for (const CurveWords &one : words)
            all << one.name;
        return all;
    }
};

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
    d->overlay = new Overlay(this, [this](QPainter &painter) {
        const qsizetype bucket = d->hovered >= 0 ? d->hovered : hasFocus() ? d->point.bucket : -1;
        if (d->hasValues())
            paintChartCursor(painter, rect(), d->layout, d->curves, d->words, bucket, hasFocus() ? d->point : ChartPoint());
        if (hasFocus())
            paintFocusRing(painter, rect());
    });
}

EventChart::~EventChart() = default;

void EventChart::setCurves(const EventCurves &curves, const QList<CurveWords> &words)
{
    if (curves == d->curves && words == d->words)
        return;
    d->point = carried(d->curves, d->point, curves);
    d->curves = curves;
    d->words = words;
    d->hovered = -1;
    layOut();
    Q_EMIT curvesChanged();
}

const EventCurves &EventChart::curves() const
{
    return d->curves;
}

void EventChart::setSentence(const QString &name, const QString &sentence)
{
    setAccessibleName(name);
    setAccessibleDescription(sentence);
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
    const QString time = bucketText(d->curves.axis, point.bucket);
    const QString count = countText(*value, words.unit);
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
    painter.end();
    if (d->canvas)
        d->canvas->render(&image, {}, {}, QWidget::DrawChildren);
    return image;
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
    painter.setFont(typeface(Type::Body));
    painter.setPen(tokens().muted);
    painter.drawText(rect().adjusted(density().pad, 0, -density().pad, 0), Qt::AlignCenter | Qt::TextWordWrap, d->empty);
}

void EventChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void EventChart::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto go = [&](ChartStep step) { setPoint(stepped(d->curves, d->point, step)); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(ChartStep::Left);
    case Qt::Key_Right:
        return go(ChartStep::Right);
    case Qt::Key_Up:
        return go(ChartStep::Up);
    case Qt::Key_Down:
        return go(ChartStep::Down);
    case Qt::Key_Home:
        return go(ChartStep::First);
    case Qt::Key_End:
        return go(ChartStep::Last);
    case Qt::Key_Escape:
        if (d->point != ChartPoint())
            return setPoint({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void EventChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const int reach = density().padL;
    const bool inside = QRectF(d->layout.plot).adjusted(-reach, -reach, reach, reach).contains(at);
    const qsizetype bucket = inside ? bucketAt(d->curves.axis, at.x() - d->layout.plot.x(), d->layout.plot.width()) : -1;
    if (bucket == d->hovered)
        return;
    d->hovered = bucket;
    d->overlay->update();
}

void EventChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->hovered < 0)
        return;
    ChartPoint nearest;
    double distance = 0;
    for (qsizetype curve = 0; curve < d->curves.curves.size(); ++curve) {
        const ChartPoint point {curve, d->hovered};
        const double off = std::abs(d->layout.placeOf(d->curves, point).y() - event->position().y());
        if (valueAt(d->curves, point) && (!valueAt(d->curves, nearest) || off < distance)) {
            nearest = point;
            distance = off;
        }
    }
    setPoint(nearest);
}

void EventChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->hovered = -1;
    d->overlay->update();
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
