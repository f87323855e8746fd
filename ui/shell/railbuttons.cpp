// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/railbuttons.h"

#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 99;

QFont labelFont(bool current)
{
    QFont font = typeface(Type::Caption);
    font.setWeight(current ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

PaneButton::PaneButton(QString iconName, const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(std::move(iconName))
{
    setObjectName(objectName);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaneButton::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        update();
}

void PaneButton::setWarns(bool warns)
{
    if (std::exchange(m_warns, warns) != warns)
        update();
}

void PaneButton::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) != paused)
        update();
}

void PaneButton::setRoom(int width)
{
    m_room = width;
    updateGeometry();
}

int PaneButton::widthWanted() const
{
    // Whole pixels and fractions differ with the screen's hinting: room for the wider.
    const QFont font = labelFont(true);
    const auto exact = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text())));
    return std::max(exact, QFontMetrics(font).horizontalAdvance(text())) + density().padXs;
}

QSize PaneButton::sizeHint() const
{
    const Density &d = density();
    return {std::max(m_room, d.rail - d.padS), d.railItem};
}

void PaneButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    if (isChecked())
        paintBox(painter, rect(), d.cardRadius, t.selected, t.selectedEdge);
    else if (underMouse())
        paintBox(painter, rect(), d.cardRadius, t.hover);

    const int side = d.icon + d.padXs;
    const int caption = lineHeight(Type::Caption);
    const int top = (height() - side - d.padXs - caption) / 2;
    const QRect picture((width() - side) / 2, top, side, side);
    const QColor ink = isChecked() ? t.accent : t.muted;
    paintIcon(painter, picture, m_iconName, ink);

    const QFont font = labelFont(isChecked());
    const QRect label(0, picture.bottom() + 1 + d.padXs, width(), caption);
    const QString words = QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - d.padXs);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, words);

    if (m_count > 0 || m_paused) {
        const QString count = m_count > mostShown ? tr("%1+").arg(QLocale().toString(mostShown)) : QLocale().toString(m_count);
        QFont small = typeface(Type::Caption);
        small.setWeight(QFont::DemiBold);
        const int high = caption;
        const int wide = std::max(high, digitsWidth(count, small) + d.padS);
        // Over the upper corner on the trailing side of the icon, with a rim of the ground so that the two stay apart.
        QRect badge(picture.right() - d.padXs, picture.top() - d.padXs, wide, high);
        if (layoutDirection() == Qt::RightToLeft)
            badge.moveRight(picture.left() + d.padXs);
        const QColor ground = isChecked() ? t.selected : underMouse() ? t.hover : t.window;
        paintBox(painter, badge.adjusted(-2, -2, 2, 2), (high + 4) / 2, ground);
        paintBox(painter, badge, high / 2, m_warns ? t.warnSoft : t.accent);
        const QColor on = m_warns ? t.warn : t.onAccent;
        if (m_count > 0) {
            paintDigits(painter, badge, count, small, on, Qt::AlignHCenter);
        } else {
            const int bar = high / 8;
            const QRect bars(badge.center().x() + 1 - bar * 3 / 2, badge.top() + high / 4, bar * 3, high / 2);
            painter.fillRect(QRect(bars.left(), bars.top(), bar, bars.height()), on);
            painter.fillRect(QRect(bars.right() + 1 - bar, bars.top(), bar, bars.height()), on);
        }
    }
    if (hasFocus())
        paintFocusRing(painter, rect());
}

AccountButton::AccountButton(const QString &objectName, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AccountButton::setPerson(const QString &initials, int tint)
{
    if (m_initials == initials && m_tint == tint)
        return;
    m_initials = initials;
    m_tint = tint;
    update();
}

void AccountButton::setDot(const QColor &colour)
{
    if (std::exchange(m_dot, colour) != colour)
        update();
}

QSize AccountButton::sizeHint() const
{
    const int side = density().control + 4 * 4; // 4 of gap and ring on each side, and as much air again
    return {side, side};
}

void AccountButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const int size = density().control;
    QRect circle(0, 0, size, size);
    circle.moveCenter(rect().center());
    if (underMouse() || isDown())
        paintBox(painter, circle.adjusted(-4, -4, 4, 4), size / 2 + 4, t.hover);
    if (m_initials.isEmpty()) {
        paintBox(painter, circle, size / 2, t.hover);
        paintIcon(painter, circle.adjusted(6, 6, -6, -6), u"person"_s, t.muted);
    } else {
        paintInitials(painter, circle, m_initials, m_tint, false);
    }
    if (m_dot.isValid()) {
        constexpr int side = 12;
        QRect dot(circle.right() - side + 3, circle.bottom() - side + 3, side, side);
        if (layoutDirection() == Qt::RightToLeft)
            dot.moveLeft(circle.left() - 2);
        paintBox(painter, dot.adjusted(-2, -2, 2, 2), side / 2 + 2, t.window); // a rim, so that the two stay apart
        paintBox(painter, dot, side / 2, m_dot);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(circle).adjusted(-3, -3, 3, 3));
    }
}

} // namespace atrium
