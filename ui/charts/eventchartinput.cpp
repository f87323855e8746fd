// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys and pointer of a chart: the cursor, what is chosen to be zoomed into, and the way back.
#include "models/sendings/bucketwords.h"
#include "ui/charts/eventchartprivate.h"
#include "ui/common/announcer.h"
#include "ui/theme/density.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

constexpr double dragFrom = 8; // px: less is a click with an unsteady hand

} // namespace

bool EventChart::zoomIn(qsizetype from, qsizetype to)
{
    if (!d->zoom.in(d->curves, from, to))
        return false;
    afterZoom(true);
    return true;
}

bool EventChart::zoomBack()
{
    if (!d->zoom.back())
        return false;
    afterZoom(false);
    return true;
}

void EventChart::afterZoom(bool in)
{
    show(d->zoom.shown(d->all));
    const BucketAxis &axis = d->curves.axis;
    const QString range =
        tr("%1 to %2", "the first and the last time of a chart").arg(bucketText(axis, 0), bucketText(axis, axis.starts.size() - 1));
    announce(this,
        in                     ? tr("Zoomed in: %1").arg(range)
            : d->zoom.active() ? tr("Zoomed back: %1").arg(range)
                               : tr("All of it: %1").arg(range));
    Q_EMIT zoomChanged(d->zoom.active());
}

bool EventChart::isZoomed() const
{
    return d->zoom.active();
}

std::optional<std::pair<qsizetype, qsizetype>> EventChart::chosenStretch() const
{
    if (d->stretchFrom < 0 || d->stretchTo < 0 || d->stretchFrom == d->stretchTo)
        return {};
    return std::pair(std::min(d->stretchFrom, d->stretchTo), std::max(d->stretchFrom, d->stretchTo));
}

void EventChart::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const auto key = static_cast<Qt::Key>(event->key());
    if (with == Qt::ShiftModifier && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End))
        return extendStretch(key);
    if (with) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto go = [&](ChartStep step) {
        d->endStretch();
        setPoint(stepped(d->curves, d->point, step));
    };
    switch (key) {
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
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto stretch = chosenStretch()) {
            zoomIn(stretch->first, stretch->second);
            return;
        }
        if (const QStringList ids = d->notesIn(d->point.bucket); !ids.isEmpty()) {
            Q_EMIT noteChosen(ids);
            return;
        }
        if (valueAt(d->curves, d->point)) {
            Q_EMIT bucketWanted(d->point.bucket);
            return;
        }
        break;
    case Qt::Key_Backspace:
        if (zoomBack())
            return;
        break;
    case Qt::Key_Escape:
        if (chosenStretch()) {
            d->endStretch();
            d->overlay->update();
            return;
        }
        if (d->point != ChartPoint())
            return setPoint({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// From where the cursor stands, as text is chosen; the cursor goes with the moving end.
void EventChart::extendStretch(Qt::Key key)
{
    const qsizetype from = d->stretchFrom >= 0 ? d->stretchFrom : d->point.bucket;
    const ChartStep step = key == Qt::Key_Left ? ChartStep::Left
        : key == Qt::Key_Right                 ? ChartStep::Right
        : key == Qt::Key_Home                  ? ChartStep::First
                                               : ChartStep::Last;
    setPoint(stepped(d->curves, d->point, step));
    d->stretchFrom = from >= 0 ? from : d->point.bucket;
    d->stretchTo = d->point.bucket;
    d->overlay->update();
}

qsizetype EventChart::bucketUnder(const QPointF &at, int reach) const
{
    const bool inside = QRectF(d->layout.plot).adjusted(-reach, -reach, reach, reach).contains(at);
    return inside ? bucketAt(d->curves.axis, at.x() - d->layout.plot.x(), d->layout.plot.width()) : -1;
}

ChartPoint EventChart::nearestPoint(qsizetype bucket, double y) const
{
    ChartPoint nearest;
    double distance = 0;
    for (qsizetype curve = 0; curve < d->curves.curves.size(); ++curve) {
        const ChartPoint point {curve, bucket};
        if (!valueAt(d->curves, point))
            continue;
        const double off = std::abs(d->layout.placeOf(d->curves, point).y() - y);
        if (nearest == ChartPoint() || off < distance) {
            nearest = point;
            distance = off;
        }
    }
    return nearest;
}

void EventChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (d->pressed && std::abs(at.x() - d->pressedAt.x()) >= dragFrom) {
        // Beyond the ends of the plot means up to the end.
        const QRect &plot = d->layout.plot;
        const double x = std::clamp<double>(at.x() - plot.x(), 0, plot.width());
        d->stretchFrom = bucketAt(d->curves.axis, d->pressedAt.x() - plot.x(), plot.width());
        d->stretchTo = bucketAt(d->curves.axis, x, plot.width());
        d->overlay->update();
    }
    const qsizetype bucket = bucketUnder(at, density().padL);
    const ChartPoint level = bucket < 0 ? ChartPoint() : nearestPoint(bucket, at.y());
    if (bucket == d->hovered && level == d->level)
        return;
    d->hovered = bucket;
    d->level = level;
    d->overlay->update();
}

void EventChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    for (const NoteFlag &flag : std::as_const(d->flags)) {
        if (flag.box.contains(at)) {
            Q_EMIT noteChosen(flag.ids);
            return;
        }
    }
    const qsizetype bucket = bucketUnder(event->position(), density().padL);
    if (bucket < 0)
        return;
    d->endStretch();
    d->pressed = true;
    d->pressedAt = event->position();
    setPoint(nearestPoint(bucket, event->position().y()));
}

void EventChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressed)
        return;
    const auto stretch = chosenStretch();
    d->endStretch();
    d->overlay->update();
    if (stretch)
        zoomIn(stretch->first, stretch->second);
}

void EventChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool onNote = std::any_of(d->flags.cbegin(), d->flags.cend(),
        [at = event->position().toPoint()](const NoteFlag &flag) { return flag.box.contains(at); }); // the first click has opened it
    const qsizetype bucket = bucketUnder(event->position(), density().padL);
    if (event->button() != Qt::LeftButton || onNote || bucket < 0)
        return;
    setPoint(nearestPoint(bucket, event->position().y()));
    if (valueAt(d->curves, d->point))
        Q_EMIT bucketWanted(bucket);
}

void EventChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->hovered = -1;
    d->overlay->update();
}

} // namespace atrium
