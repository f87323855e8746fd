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
    , m_new(new Button(Button::Primary, {}, u"newConversationButton"_s, this))
{
    setObjectName(u"listHead"_s);
    m_title->setObjectName(u"listTitle"_s);
    m_title->setElided(Qt::ElideRight);
    m_remark->setObjectName(u"listRemark"_s);
    m_remark->setMuted(true);
    m_remark->setElided(Qt::ElideRight);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_nextUnread->setIconName(u"arrow-down"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(m_remark, 1);
    row->addWidget(m_nextUnread);
    m_new->setIconName(u"plus"_s);
    row->addWidget(m_new);
    measure();
}

void ListHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

void ListHead::reword(bool withKeys)
{
    m_withKeys = withKeys;
    m_title->setText(tr("Inbox"));
    m_nextUnread->setText(actionText(ActionId::NextUnread));
    m_new->setText(tr("New", "conversation"));
    m_new->setAccessibleName(actionText(ActionId::NewConversation));
    setPlainToolTip(
        m_new, tr("%1 (%2)", "an action and its key").arg(actionText(ActionId::NewConversation), keyCapText(ActionId::NewConversation)));
    fit();
}

/// The picture of the key goes before words have to be cut.
void ListHead::fit()
{
    m_nextUnread->setKeyCap(m_withKeys ? keyCapText(ActionId::NextUnread) : QString());
    const QMargins margins = layout()->contentsMargins();
    const int needed = margins.left() + m_title->sizeHint().width() + 3 * layout()->spacing() + m_nextUnread->sizeHint().width()
        + m_new->sizeHint().width() + margins.right();
    if (needed > width())
        m_nextUnread->setKeyCap({});
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ListHead::measure()
{
    const Density &d = density();
    setFixedHeight(d.paneHead);
    const bool mirrored = layoutDirection() == Qt::RightToLeft; // Qt mirrors layouts, but not their margins
    // Flat buttons bring their own air; the line below is ours.
    layout()->setContentsMargins(mirrored ? d.pad : d.padL, 0, mirrored ? d.padL : d.pad, 1);
    layout()->setSpacing(d.padS);
    fit();
}

void ListHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

void ListHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        measure();
}

} // namespace atrium
