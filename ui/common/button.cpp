// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/button.h"

#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFocusFrame>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atrium {

namespace {

/// Rounded up: an advance cut to whole pixels is one too short to draw into.
int widthOf(const QPushButton &button)
{
    return static_cast<int>(std::ceil(QFontMetricsF(button.font()).horizontalAdvance(button.text()))) + 1;
}

struct Look {
    QColor fill, edge, ink;
};

Look lookOf(Button::Kind kind, bool enabled, bool over, bool down)
{
    const Tokens &t = tokens();
    const bool bare = kind == Button::Flat || kind == Button::IconOnly;
    if (!enabled)
        return {bare ? QColor() : t.window, bare ? QColor() : t.border, t.muted};
    if (kind == Button::Primary)
        return {down ? t.accentPressed : over ? t.accentHover : t.accent, {}, t.onAccent};
    Look look {t.surface, t.border, kind == Button::Harmful ? t.bad : t.text};
    if (bare)
        look = {{}, {}, kind == Button::IconOnly && !over && !down ? t.muted : t.text};
    if (down) {
        look.fill = t.selected;
        look.edge = t.accent;
    } else if (over) {
        look.fill = t.hover;
    }
    return look;
}

} // namespace

Button::Button(Kind kind, const QString &text, const QString &objectName, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    Q_ASSERT(!objectName.isEmpty());
    setObjectName(objectName);
    setText(text);
    setAutoDefault(false); // Enter does what it says on the button with the focus, and nothing else
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(typeface(Type::Label));
}

Button::~Button()
{
    delete m_ring;
}

void Button::setIconName(const QString &name)
{
    if (std::exchange(m_iconName, name) == name)
        return;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString &keys)
{
    if (std::exchange(m_keyCap, keys) == keys)
        return;
    updateGeometry();
    update();
}

void Button::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

void Button::setText(const QString &text)
{
    QPushButton::setText(text);
    setAccessibleName(text);
    if (m_kind == IconOnly)
        setPlainToolTip(this, text);
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const Density &d = density();
    const int height = m_low ? d.controlLow : d.control;
    if (m_kind == IconOnly)
        return {height, height};
    int width = 2 * d.pad + widthOf(*this);
    if (!m_iconName.isEmpty())
        width += d.iconSmall + d.padS;
    if (!m_keyCap.isEmpty())
        width += d.padS + keyCapSize(m_keyCap).width();
    return {width, height};
}

void Button::paintEvent(QPaintEvent *)
{
    const Density &d = density();
    const Tokens &t = tokens();
    const Look look = lookOf(m_kind, isEnabled(), underMouse(), isDown() || isChecked());
    QPainter painter(this);
    if (look.fill.isValid() || look.edge.isValid())
        paintBox(painter, rect(), d.radius, look.fill, look.edge);

    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (m_kind == IconOnly) {
        const int size = d.icon;
        paintIcon(painter, QRect((width() - size) / 2, (height() - size) / 2, size, size), m_iconName, look.ink);
        return;
    }

    // Laid out from the leading edge, and centred as a whole where a layout made the button wider than it asked for.
    int x = d.pad + std::max(0, (width() - sizeHint().width()) / 2);
    if (!m_iconName.isEmpty()) {
        paintIcon(painter, placed({x, (height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall}), m_iconName, look.ink);
        x += d.iconSmall + d.padS;
    }
    const QSize cap = m_keyCap.isEmpty() ? QSize() : keyCapSize(m_keyCap);
    const int capRoom = m_keyCap.isEmpty() ? 0 : cap.width() + d.padS;
    const int room = std::min(widthOf(*this), width() - x - d.pad - capRoom);
    painter.setFont(font());
    painter.setPen(look.ink);
    painter.drawText(
        placed({x, 0, room, height()}), Qt::AlignCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (!m_keyCap.isEmpty()) {
        const QRect box({x + room + d.padS, (height() - cap.height()) / 2}, cap);
        const bool primary = m_kind == Primary && isEnabled();
        paintKeyCap(painter, placed(box), m_keyCap, primary ? t.onAccent : t.muted, primary ? t.onAccent : t.border);
    }
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setFont(typeface(Type::Label));
        updateGeometry();
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (event->modifiers() & ~Qt::KeypadModifier)) {
        QPushButton::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!event->isAutoRepeat()) // the Enter that opened a dialog, still held, must not answer it
        click();
}

void Button::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    if (!m_ring) {
        m_ring = new QFocusFrame(this);
        m_ring->setWidget(this);
    }
}

void Button::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    if (m_ring) {
        m_ring->setWidget(nullptr);
        m_ring->deleteLater();
    }
    m_ring.clear();
}

} // namespace atrium
