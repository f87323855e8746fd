// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/composerparts.h"

#include "models/inbox/plaintext.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mallDotSize = 12; // as the switcher's
constexpr int longestName = 60;

} // namespace

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

ComposerMall::ComposerMall(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, Type::Caption, this))
{
    setObjectName(u"composerMall"_s);
    m_words->setObjectName(u"composerMallName"_s);
    m_words->setElided(Qt::ElideRight);
    m_words->setMuted(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addSpacing(mallDotSize + density().padS); // the row's own spacing is none beside it
    row->addWidget(m_words, 1);
    measure();
    hide();
}

void ComposerMall::setMall(const Mall &mall)
{
    m_mall = mall;
    reword();
    setVisible(!mall.scope.value.isEmpty());
    update();
}

QString ComposerMall::name() const
{
    return isolated(singleLine(m_mall.name, longestName));
}

void ComposerMall::reword()
{
    m_words->setText(m_mall.name.isEmpty() ? QString() : tr("In %1", "above a reply: the mall that it goes to").arg(name()));
}

void ComposerMall::measure()
{
    layout()->setSpacing(density().padS);
}

void ComposerMall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box(0, (height() - mallDotSize) / 2, mallDotSize, mallDotSize);
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), box), mallDotSize / 2, mallColour(m_mall.scope.value));
}

void ComposerMall::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
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
