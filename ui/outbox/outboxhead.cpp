// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxhead.h"

#include "models/base/actions.h"
#include "models/outbox/outboxwords.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace atrium {

using namespace Qt::StringLiterals;

OutboxHead::OutboxHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_counts(new PlainLabel({}, Type::Body, this))
    , m_retry(new Button(Button::Plain, {}, u"outboxRetryFailed"_s, this))
    , m_pause(new Button(Button::Plain, {}, u"outboxPause"_s, this))
{
    setObjectName(u"outboxHead"_s);
    m_title->setObjectName(u"outboxTitle"_s);
    m_counts->setObjectName(u"outboxCounts"_s);
    m_counts->setMuted(true);
    m_counts->setTabular(true);
    m_counts->setElided(Qt::ElideRight);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(m_counts, 1);
    row->addWidget(m_retry);
    row->addWidget(m_pause);
    connect(m_retry, &Button::clicked, this, &OutboxHead::retryWanted);
    connect(m_pause, &Button::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
    measure();
    reword();
}

void OutboxHead::setCounts(int needYou, int onTheirWay, bool arrived)
{
    m_needYou = needYou;
    m_onTheirWay = onTheirWay;
    m_arrived = arrived;
    reword();
}

void OutboxHead::setPaused(bool paused)
{
    m_paused = paused;
    reword();
}

void OutboxHead::reword()
{
    m_title->setText(actionText(ActionId::GoOutbox));
    QString counts = outboxCounts(m_needYou, m_onTheirWay);
    if (counts.isEmpty() && m_arrived)
        counts = tr("Everything has arrived");
    m_counts->setText(counts);
    m_retry->setText(tr("Retry failed"));
    if (m_retry->hasFocus() && m_needYou == 0)
        Q_EMIT leavesFocus(); // or Qt gives it to whatever comes next: the button that pauses
    m_retry->setEnabled(m_needYou > 0);
    const QString why = m_needYou > 0 ? QString() : tr("Nothing was refused.");
    setPlainToolTip(m_retry, why);
    m_retry->setAccessibleDescription(why);
    m_pause->setText(m_paused ? tr("Go on sending") : tr("Pause sending"));
}

void OutboxHead::measure()
{
    const Density &d = density();
    setFixedHeight(d.paneHead);
    layout()->setContentsMargins(d.padL, 0, d.padL, 0);
    layout()->setSpacing(d.padS);
}

void OutboxHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
