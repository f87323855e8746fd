// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/popover.h"

#include "ui/common/button.h"
#include "ui/inbox/overlaybar.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace atrium {

namespace {
constexpr int tip = 8; // px: its height, and half its width
}

Popover::Popover(const QString &objectName, QWidget *anchor)
    : QWidget(anchor->window())
    , m_anchor(anchor)
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget)
{
    setObjectName(objectName);
    m_body->setObjectName(objectName + QStringLiteral("Body"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    overlayScrollBar(m_scroll);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    hide();
}

QRect Popover::spotInWindow() const
{
    if (!m_anchor)
        return {};
    const QRect spot = m_spot.isValid() ? m_spot : m_anchor->rect();
    return {m_anchor->mapTo(parentWidget(), spot.topLeft()), spot.size()};
}

void Popover::place()
{
    const QRect spot = spotInWindow();
    const QRect room = parentWidget()->rect();
    const int gap = density().padXs;
    m_body->ensurePolished();
    QLayout *contents = m_body->layout();
    const int needed = contents ? contents->totalMinimumSize().width() : 0; // by words that cannot be broken
    const int width = std::min(std::max(m_width, needed), room.width() - 2 * gap);
    const int wanted = contents && contents->hasHeightForWidth() ? contents->totalHeightForWidth(width) : m_body->sizeHint().height();
    const int below = room.bottom() - spot.bottom() - gap - tip;
    const int above = spot.top() - room.top() - gap - tip;
    m_above = wanted > below && above > below;
    // Where there is room neither below nor above, it lies beside what it is about, or else over it; where it is taller than the window, it
    // scrolls.
    const bool over = wanted > std::max(below, above);
    const int height = over ? std::min(wanted, room.height() - 2 * gap - tip) : wanted;
    // Not further towards the beginning of the line than what it is about, where there is room: it would cover the rail.
    const int middle = spot.center().x() - width / 2;
    const int wished = layoutDirection() == Qt::RightToLeft ? std::min(middle, spot.right() + 1 + 2 * tip - width)
                                                            : std::max(middle, spot.left() - 2 * tip);
    const int after = spot.right() + 1 + gap;
    const int before = spot.left() - gap - width;
    const bool fitsAfter = after + width + gap <= room.right() + 1;
    const bool beside = over && (fitsAfter || before >= room.left() + gap);
    m_tipless = over;
    const int left = beside ? (fitsAfter ? after : before) : std::clamp(wished, room.left() + gap, room.right() + 1 - width - gap);
    m_above = m_above && !over;
    const int top = over ? std::max(gap, room.bottom() - gap - height - tip) : m_above ? spot.top() - height - tip : spot.bottom() + 1;
    setGeometry(left, top, width, height + tip);
    m_scroll->setGeometry(0, m_above ? 0 : tip, width, height);
}

void Popover::openUnder(int width, const QRect &spot)
{
    m_spot = spot;
    m_width = width;
    m_byPointer = true;
    if (!std::exchange(m_open, true))
        qApp->installEventFilter(this);
    place();
    show();
    raise();
    place(); // now that its fonts are the window's
}

void Popover::openWithFocus(int width, QWidget *first, const QRect &spot)
{
    m_before = window()->focusWidget();
    openUnder(width, spot);
    m_byPointer = false;
    if (first)
        first->setFocus(Qt::PopupFocusReason);
}

void Popover::settle()
{
    if (m_open)
        place();
}

void Popover::shut()
{
    if (!std::exchange(m_open, false))
        return;
    qApp->removeEventFilter(this);
    const bool inside = isAncestorOf(window()->focusWidget());
    hide();
    if (inside && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        shut();
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Qt's buttons pass arrows on to what comes after the box, which would close it.
bool Popover::step(QWidget *from, int key)
{
    const int by = key == Qt::Key_Down || key == Qt::Key_Right ? 1 : key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 0;
    if (by == 0)
        return false;
    QList<Button *> buttons = m_body->findChildren<Button *>();
    buttons.removeIf([](const Button *button) { return !button->isVisible() || !button->isEnabled(); });
    std::stable_sort(buttons.begin(), buttons.end(),
        [this](const Button *a, const Button *b) { return a->mapTo(m_body, QPoint()).y() < b->mapTo(m_body, QPoint()).y(); });
    const qsizetype at = buttons.indexOf(from) + by;
    if (at >= 0 && at < buttons.size()) {
        buttons.at(at)->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(buttons.at(at));
    } else {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(bar->value() + by * lineHeight(Type::Body));
    }
    return true;
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !m_open)
        return QWidget::eventFilter(watched, event);
    const bool ours = widget == this || isAncestorOf(widget);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        // A menu of ours is a window of its own; what is pressed there belongs to what it opened from.
        if (!ours && widget->window() == window() && widget != m_anchor)
            shut();
        break;
    case QEvent::KeyPress:
        // One that nobody is in goes by Esc all the same.
        if (m_byPointer && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && widget->window() == window()) {
            shut();
            return true;
        }
        if (ours && qobject_cast<Button *>(widget) && step(widget, static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::FocusIn:
        if (!m_byPointer && !ours && widget->window() == window() && !m_body->isAncestorOf(window()->focusWidget()))
            shut();
        break;
    case QEvent::Leave:
        if (m_byPointer && (widget == m_anchor || widget == this)) {
            const QRect near = geometry().united(spotInWindow()).united(QRect(m_anchor->mapTo(window(), QPoint()), m_anchor->size()));
            if (!near.contains(window()->mapFromGlobal(QCursor::pos())))
                shut();
        }
        break;
    case QEvent::Resize:
        if (widget == parentWidget())
            place();
        break;
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        if (widget == m_anchor || (m_byPointer && widget == window()))
            shut();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(m_scroll->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double x = std::clamp<double>(spotInWindow().center().x() - this->x(), box.left() + 2 * tip, box.right() - 2 * tip);
    const double edge = m_above ? box.bottom() : box.top();
    const double point = m_above ? edge + tip - 1 : edge - tip + 1;
    QPainterPath outline;
    outline.addRoundedRect(box, density().cardRadius, density().cardRadius);
    QPainterPath arrow;
    arrow.moveTo(x - tip, edge);
    arrow.lineTo(x, point);
    arrow.lineTo(x + tip, edge);
    arrow.closeSubpath();
    painter.setPen(QPen(t.controlBorder, 1));
    painter.setBrush(t.surface);
    painter.drawPath(m_tipless ? outline : outline.united(arrow));
}

} // namespace atrium
