// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/listhead.h"

#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

ListHead::ListHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_remark(new PlainLabel({}, Type::Caption, this))
    , m_nextUnread(new Button(Button::Flat, {}, u"nextUnreadButton"_s, this))
{
    setObjectName(u"listHead"_s);
    m_title->setObjectName(u"listTitle"_s);
    m_remark->setObjectName(u"listRemark"_s);
    m_remark->setMuted(true);
    m_remark->setElided(Qt::ElideRight);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_nextUnread->setIconName(u"arrow-down"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(m_remark, 1);
    row->addWidget(m_nextUnread);
    measure();
}

void ListHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void ListHead::reword(bool withKeys)
{
    m_title->setText(tr("Inbox"));
    m_nextUnread->setText(actionText(ActionId::NextUnread));
    m_nextUnread->setKeyCap(withKeys ? keyCapText(ActionId::NextUnread) : QString());
}

void ListHead::measure()
{
    const Density &d = density();
    setFixedHeight(d.paneHead);
    layout()->setContentsMargins(d.padL, 0, d.padXs, 1); // flat buttons bring their own air; the line below is ours
    layout()->setSpacing(d.padS);
}

void ListHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
