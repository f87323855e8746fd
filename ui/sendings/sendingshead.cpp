// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingshead.h"

#include "models/sendings/sendingwords.h"
#include "ui/common/button.h"
#include "ui/common/digits.h"
#include "ui/common/humantext.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

SendingsHead::SendingsHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_count(new PlainLabel({}, Type::Caption, this))
    , m_age(new PlainLabel({}, Type::Caption, this))
    , m_export(new Button(Button::Plain, {}, u"exportSendingsButton"_s, this))
    , m_refresh(new Button(Button::IconOnly, {}, u"refreshSendingsButton"_s, this))
{
    setObjectName(u"sendingsHead"_s);
    m_title->setObjectName(u"sendingsTitle"_s);
    m_title->setElided(Qt::ElideRight);
    m_count->setObjectName(u"sendingsCount"_s);
    m_age->setObjectName(u"sendingsAge"_s);
    for (PlainLabel *label : {m_count, m_age}) {
        label->setMuted(true);
        label->setTabular(true);
        label->setElided(Qt::ElideRight);
    }
    m_export->setIconName(u"document"_s);
    m_refresh->setIconName(u"refresh"_s);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_age);
    row->addWidget(m_export);
    row->addWidget(m_refresh);
    measure();
    reword();
}

void SendingsHead::setFacts(int count, bool complete, const std::optional<Instant> &asOf, const QTimeZone &zone)
{
    m_rows = count;
    m_complete = complete;
    m_asOf = asOf;
    m_zone = zone;
    reword();
}

void SendingsHead::setRefreshCost(std::optional<int> tokens)
{
    m_cost = tokens;
    reword();
}

void SendingsHead::reword()
{
    m_title->setText(tr("Sendings"));
    m_export->setText(tr("Export"));
    setPlainToolTip(m_export, {});
    m_export->setEnabled(m_rows > 0);
    m_refresh->setText(tr("Refresh"));
    // Its words go before the title's.
    const int needed = m_title->sizeHint().width() + m_export->sizeHint().width() + m_refresh->sizeHint().width() + 5 * density().padL;
    if (needed > width()) {
        m_export->setText({});
        m_export->setAccessibleName(tr("Export"));
        setPlainToolTip(m_export, tr("Export"));
    }
    // What stands beside the title gives way to it.
    const int beside = m_title->sizeHint().width() + m_export->sizeHint().width() + m_refresh->sizeHint().width() + 6 * density().padL;
    const bool room = beside + m_count->minimumSizeHint().width() + m_age->minimumSizeHint().width() <= width();
    m_count->setVisible(room);
    m_age->setVisible(room);
    QString count;
    if (m_rows > 0)
        count = m_complete ? tr("%Ln sendings", nullptr, m_rows) : tr("newest %Ln loaded, older follow", nullptr, m_rows);
    m_count->setText(count);
    const QString age = m_asOf ? tr("as of %1").arg(clockSeconds(*m_asOf, m_zone)) : QString();
    const QString cost = m_cost ? tr("Refreshing costs %Ln tokens", nullptr, *m_cost) : QString();
    // What it costs goes before the age has to be cut.
    QString both = age.isEmpty() || cost.isEmpty() ? age + cost : tr("%1 · %2", "age of the list, cost of a refresh").arg(age, cost);
    const int taken = m_title->sizeHint().width() + m_count->sizeHint().width() + m_export->sizeHint().width()
        + m_refresh->sizeHint().width() + 7 * density().padL;
    if (taken + digitsWidth(both, typeface(Type::Caption)) > width())
        both = age;
    m_age->setText(both);
}

void SendingsHead::measure()
{
    const Density &d = density();
    setFixedHeight(d.paneHead);
    layout()->setContentsMargins(d.padL, 0, d.padL, 0);
    layout()->setSpacing(d.padS);
}

void SendingsHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reword();
}

void SendingsHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

SendingLine::SendingLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sendingLine"_s);
    measure();
}

void SendingLine::setSending(const std::optional<Sending> &sending, const QString &tag, const QString &created)
{
    m_name = sending ? sendingName(*sending) : QString();
    m_number = sending ? sendingNumber(*sending) : QString();
    m_tag = tag;
    QStringList facts;
    if (sending) {
        facts << channelWord(sending->channel);
        if (const QString service = humanised(sending->serviceType); !service.isEmpty() && service != m_name)
            facts << service;
        if (sending->audienceId)
            facts << tr("Audience #%1").arg(sending->audienceId->text());
        if (!sending->language.isEmpty())
            facts << languageWord(sending->language);
        facts << tr("created %1", "when a sending was").arg(created);
    }
    m_facts = facts.join(u" · "_s);
    QStringList spoken {m_name, m_number, m_tag, m_facts};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    update();
}

/// Name, number and tag from the leading edge, facts at the other. The facts are cut first, then the name.
void SendingLine::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QFont strong = typeface(Type::Strong);
    const QFont plain = typeface(Type::Body);
    const int number = m_number.isEmpty() ? 0 : digitsWidth(m_number, plain);
    const QSize tag = m_tag.isEmpty() ? QSize(0, 0) : tagSize(m_tag);
    const int rest = (number > 0 ? d.padS + number : 0) + (m_tag.isEmpty() ? 0 : d.padS + tag.width());
    const int name = std::clamp(width() - rest, 0, QFontMetrics(strong).horizontalAdvance(m_name) + 2);
    paintLine(painter, placed({0, 0, name, height()}), m_name, strong, t.text);
    int x = name + d.padS;
    if (number > 0) {
        paintDigits(painter, placed({x, 0, number, height()}), m_number, plain, t.muted);
        x += number + d.padS;
    }
    if (!m_tag.isEmpty()) {
        paintTag(painter, placed({x, (height() - tag.height()) / 2, tag.width(), tag.height()}), m_tag);
        x += tag.width() + d.padS;
    }
    x += d.padS;
    const QFont caption = typeface(Type::Caption);
    const int facts = std::min(width() - x, QFontMetrics(caption).horizontalAdvance(m_facts) + 2);
    if (facts > 0)
        paintLine(painter, placed({width() - facts, 0, facts, height()}), m_facts, caption, t.muted, Qt::AlignRight);
}

void SendingLine::measure()
{
    setFixedHeight(density().tag + density().padXs);
}

void SendingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
