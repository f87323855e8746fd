// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/panelparts.h"

#include "ui/common/announcer.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

MallDot::MallDot(QWidget *parent)
    : QWidget(parent)
{
    measure();
}

void MallDot::setScope(const QString &scope)
{
    m_scope = scope;
    update();
}

void MallDot::measure()
{
    setFixedSize(density().padS, lineHeight(Type::Caption));
}

void MallDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, {0, (height() - width()) / 2, width(), width()}, width() / 2, mallColour(m_scope));
}

void MallDot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

WarnNote::WarnNote(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel({}, Type::Body, this))
{
    setObjectName(objectName);
    m_sentence->setObjectName(objectName + u"Sentence"_s);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addSpacing(0); // for the icon: a spacer, since margins are not mirrored
    row->addWidget(m_sentence, 1);
    measure();
    hide();
}

void WarnNote::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(this, sentence);
}

void WarnNote::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.pad, d.padS, d.pad, d.padS);
    layout()->itemAt(0)->spacerItem()->changeSize(d.icon + d.padS, 0);
    layout()->invalidate();
}

void WarnNote::paintEvent(QPaintEvent *)
{
    const Density &d = density();
    const Tokens &t = tokens();
    QPainter painter(this);
    paintBox(painter, rect(), d.radius, t.warnSoft);
    const QRect place(d.pad, d.padS, d.icon, lineHeight(Type::Body));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), u"warning"_s, t.warn);
}

void WarnNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
