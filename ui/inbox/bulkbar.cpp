// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/bulkbar.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, Type::Label, this))
    , m_archive(new Button(Button::Plain, {}, u"bulkArchive"_s, this))
    , m_markSeen(new Button(Button::Plain, {}, u"bulkMarkSeen"_s, this))
    , m_snooze(new Button(Button::IconOnly, {}, u"bulkSnooze"_s, this))
    , m_leave(new Button(Button::IconOnly, {}, u"bulkLeave"_s, this))
{
    setObjectName(u"bulkBar"_s);
    m_words->setObjectName(u"bulkCount"_s);
    m_snooze->setIconName(u"clock"_s);
    m_leave->setIconName(u"close"_s);
    auto *row = new FlowLayout(this);
    row->addWidget(m_words);
    for (Button *button : {m_archive, m_markSeen, m_snooze, m_leave}) {
        button->setLow(true);
        row->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    measure();
    reword();
}

void BulkBar::setCount(int count)
{
    m_count = count;
    reword();
}

void BulkBar::reword()
{
    m_words->setText(m_count == 0 ? tr("None chosen") : tr("%Ln chosen", "conversations", m_count));
    setAccessibleName(m_words->text());
    m_archive->setText(tr("Archive"));
    m_markSeen->setText(tr("Mark seen"));
    m_snooze->setText(tr("Snooze"));
    m_leave->setText(tr("Clear"));
    for (Button *button : {m_archive, m_markSeen, m_snooze})
        button->setEnabled(m_count > 0);
    updateGeometry();
}

void BulkBar::measure()
{
    const Density &d = density();
    auto *row = static_cast<FlowLayout *>(layout());
    row->setContentsMargins(d.padS, d.padS, d.padS, d.padS);
    row->setSpacing(d.padS);
    row->setLineSpacing(d.padXs);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().hover);
}

void BulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
