// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/recipientscard.h"

#include "models/sendings/figurewords.h"
#include "models/sendings/recipientwords.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/announcer.h"
#include "ui/common/digits.h"
#include "ui/common/liststates.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/funnelcard.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 10;
constexpr int barsWidth = 260;

QString sentenceOf(const BarsView::Bar &bar)
{
    return BarsView::tr("%1: %2, %3", "group, members, share").arg(bar.name, bar.text, bar.share);
}

} // namespace

BarsView::BarsView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarsView::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    m_row = std::clamp<qsizetype>(m_row, 0, std::max<qsizetype>(0, bars.size() - 1));
    QStringList sentences;
    sentences.reserve(bars.size());
    for (const Bar &bar : bars)
        sentences << sentenceOf(bar);
    setAccessibleDescription(sentences.join(u". "_s));
    updateGeometry();
    update();
}

QSize BarsView::sizeHint() const
{
    return {barsWidth, std::max(1, static_cast<int>(m_bars.size())) * lineHeight(Type::Body)};
}

void BarsView::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QFont body = typeface(Type::Body);
    const QFont caption = typeface(Type::Caption);
    int names = 0;
    int texts = 0;
    int shares = 0;
    qint64 most = 1;
    for (const Bar &bar : std::as_const(m_bars)) {
        names = std::max(names, QFontMetrics(body).horizontalAdvance(bar.name) + 2);
        texts = std::max(texts, digitsWidth(bar.text, body));
        shares = std::max(shares, digitsWidth(bar.share, caption));
        most = std::max(most, bar.value);
    }
    names = std::min(names, width() / 3);
    const int room = std::max(0, width() - names - texts - shares - 3 * d.padS);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int line = lineHeight(Type::Body);
        const int top = static_cast<int>(i) * line;
        paintLine(painter, placed({0, top, names, line}), bar.name, body, t.text);
        const int length = bar.value > 0
            ? std::max(2, static_cast<int>(static_cast<double>(room) * static_cast<double>(bar.value) / static_cast<double>(most)))
            : 0;
        if (length > 0)
            paintBox(painter, placed({names + d.padS, top + (line - barHeight) / 2, length, barHeight}), 2, t.accent);
        paintDigits(painter, placed({names + 2 * d.padS + room, top, texts, line}), bar.text, body, t.text, trailing);
        paintDigits(painter, placed({width() - shares, top, shares, line}), bar.share, caption, t.muted, trailing);
        if (hasFocus() && i == m_row)
            paintFocusRing(painter, {0, top, width(), line});
    }
}

void BarsView::keyPressEvent(QKeyEvent *event)
{
    qsizetype to = m_row;
    switch (event->key()) {
    case Qt::Key_Up:
        to = m_row - 1;
        break;
    case Qt::Key_Down:
        to = m_row + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_bars.size() - 1;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (to < 0 || to >= m_bars.size() || to == m_row)
        return;
    m_row = to;
    announce(this, sentenceOf(m_bars.at(to)));
    update();
}

void BarsView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_row < m_bars.size())
        announce(this, sentenceOf(m_bars.at(m_row)));
    update();
}

void BarsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

RecipientsCard::RecipientsCard(QWidget *parent)
    : Card(u"recipientsCard"_s, parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_age(new PlainLabel({}, Type::Caption, this))
    , m_ways(new Segments(u"recipientsWays"_s, this))
    , m_view(new BarsView(u"recipientsView"_s))
{
    m_title->setElided(Qt::ElideRight);
    m_age->setObjectName(u"recipientsAge"_s);
    m_age->setMuted(true);
    m_age->setTabular(true);
    m_ways->add(u"recipientsByAge"_s);
    m_ways->add(u"recipientsByGender"_s);
    m_ways->choose(0);
    m_states = new ListStates(m_view, u"recipientsStates"_s, this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_age);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_ways, 0, Qt::AlignLeft);
    column->addWidget(m_states);
    column->addStretch(1);
    connect(m_ways, &Segments::chosenByHand, this, [this](int number) {
        const bool byGender = number == 1;
        if (byGender == m_byGender)
            return;
        m_byGender = byGender;
        setGroups({});
        Q_EMIT genderChosen(m_byGender);
    });
    measure();
    reword();
}

void RecipientsCard::setGroups(const QList<RecipientGroup> &groups)
{
    m_groups = groups;
    reword();
    setState(m_state, m_zone);
}

void RecipientsCard::setState(const ListState &state, const QTimeZone &zone)
{
    m_state = state;
    m_zone = zone;
    m_states->setState(state, static_cast<int>(m_groups.size()), zone);
    showFreshness(m_age, state, zone);
}

void RecipientsCard::reword()
{
    m_title->setText(tr("Recipients"));
    m_ways->setWords(0, tr("By age"), {}, tr("Recipients by age"));
    m_ways->setWords(1, tr("By gender"), {}, tr("Recipients by gender"));
    m_view->setAccessibleName(m_byGender ? tr("Recipients by gender") : tr("Recipients by age"));
    m_states->setEmptyWords(
        u"people"_s, tr("No recipients are reported"), tr("They appear here once messages have been made for members."));
    m_states->setForbiddenWords(tr("Your account may not read recipients here"));
    qint64 whole = 0;
    for (const RecipientGroup &group : std::as_const(m_groups))
        whole += group.members;
    const QList<RecipientGroup> groups = m_byGender ? m_groups : byAge(byDecade(m_groups));
    QList<BarsView::Bar> bars;
    bars.reserve(groups.size());
    for (const RecipientGroup &group : groups) {
        const Figure share {.state = FigureState::Value,
            .kind = FigureKind::Percent,
            .numerator = group.members,
            .denominator = std::max<qint64>(1, whole)};
        bars.append({m_byGender ? genderWord(group) : ageWord(group), group.members, QLocale().toString(group.members), figureText(share)});
    }
    m_view->setBars(bars);
    m_states->setMinimumHeight(bars.isEmpty() ? 0 : m_view->sizeHint().height());
    showFreshness(m_age, m_state, m_zone);
}

void RecipientsCard::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.padL, d.padS, d.padL, d.pad);
    layout()->setSpacing(d.padS);
}

void RecipientsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
