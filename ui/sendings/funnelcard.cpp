// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/funnelcard.h"

#include "ui/common/humantext.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>

namespace atrium {

using namespace Qt::StringLiterals;

QString freshnessText(const ListState &state, const QTimeZone &zone)
{
    if (!state.asOf)
        return {};
    const QString time = clockSeconds(*state.asOf, zone);
    return state.offline ? FunnelCard::tr("from cache, %1", "time of reading").arg(time) : FunnelCard::tr("as of %1").arg(time);
}

void showFreshness(PlainLabel *label, const ListState &state, const QTimeZone &zone)
{
    label->setText(freshnessText(state, zone));
    if (state.stale || state.offline)
        label->setTone(QPalette::LinkVisited);
    else
        label->setMuted(true);
}

FunnelCard::FunnelCard(QWidget *parent)
    : Card(u"funnelCard"_s, parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_age(new PlainLabel({}, Type::Caption, this))
    , m_flaw(new PlainLabel({}, Type::Caption, this))
    , m_view(new FunnelView(this))
{
    m_title->setElided(Qt::ElideRight);
    m_age->setObjectName(u"funnelAge"_s);
    m_age->setMuted(true);
    m_age->setTabular(true);
    m_flaw->setObjectName(u"funnelFlaw"_s);
    m_flaw->setWordWrap(true);
    m_flaw->setTone(QPalette::LinkVisited);
    m_flaw->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_age);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_flaw);
    column->addWidget(m_view);
    column->addStretch(1);
    measure();
    reword();
}

void FunnelCard::setFunnel(const Funnel &funnel, const ListState &state, const QTimeZone &zone)
{
    m_state = state;
    m_zone = zone;
    m_view->setFunnel(funnel, zone);
    reword();
}

void FunnelCard::reword()
{
    m_title->setText(tr("Where the messages went"));
    showFreshness(m_age, m_state, m_zone);
    const QString flaw = funnelFlaw(m_view->funnel());
    m_flaw->setText(flaw);
    m_flaw->setVisible(!flaw.isEmpty());
}

void FunnelCard::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.padL, d.padS, d.padL, d.pad);
    layout()->setSpacing(d.padS);
}

void FunnelCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
