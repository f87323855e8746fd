// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/linkbutton.h"

#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace atrium {

LinkButton::LinkButton(Ink ink, const QString &text, const QString &objectName, QWidget *parent)
    : Button(Flat, text, objectName, parent)
    , m_ink(ink)
{
    setCursor(Qt::PointingHandCursor);
    updateGeometry();
}

void LinkButton::setShy(bool shy)
{
    m_shy = shy;
    update();
}

QSize LinkButton::sizeHint() const
{
    return {Button::sizeHint().width() - 2 * density().pad, Button::sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    if (m_shy && !hasFocus() && !parentWidget()->underMouse())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(isEnabled() && underMouse());
    painter.setFont(face);
    painter.setPen(!isEnabled() ? t.muted : m_ink == Accent ? t.accent : t.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

} // namespace atrium
