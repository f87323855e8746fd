// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/composerparts.h"

#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace atrium {

ComposerBox::ComposerBox(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setCursor(Qt::IBeamCursor);
}

void ComposerBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool focus = m_field->hasFocus();
    paintBox(painter, rect(), density().cardRadius, t.surface, focus ? QColor() : t.controlBorder);
    if (focus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), density().cardRadius - 1, density().cardRadius - 1);
    }
}

void ComposerBox::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_field->setFocus(Qt::MouseFocusReason);
}

void KeyCap::setKeys(const QString &keys)
{
    m_keys = keys;
    setFixedSize(keyCapSize(keys));
    update();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_keys, tokens().muted, tokens().border);
}

} // namespace atrium
