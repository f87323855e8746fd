// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/messagefield.h"

#include "ui/common/painting.h"
#include "ui/inbox/composeredit.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int linesLeast = 4;
} // namespace

MessageField::MessageField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new ComposerEdit(this))
{
    setObjectName(u"messageField"_s);
    m_edit->setObjectName(u"newConversationText"_s);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left of the form's height, four lines at least
    setCursor(Qt::IBeamCursor);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &ComposerEdit::focusChanged, this, qOverload<>(&QWidget::update));
    measure();
}

void MessageField::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.pad, d.padS, d.pad, d.padS);
    setMinimumHeight(linesLeast * lineHeight(Type::Body) + 2 * d.padS);
}

void MessageField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool focus = m_edit->hasFocus();
    paintBox(painter, rect(), density().radius, t.surface, focus ? QColor() : t.controlBorder);
    if (focus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), density().radius - 1, density().radius - 1);
    }
}

void MessageField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

void MessageField::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    m_edit->setFocus(Qt::MouseFocusReason);
}

} // namespace atrium
