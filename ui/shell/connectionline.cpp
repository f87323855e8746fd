// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/connectionline.h"

#include "models/base/actions.h"
#include "models/base/clock.h"
#include "models/inbox/timewords.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/humantext.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int dot = 8;

QColor dotColour(ConnectionState::Kind kind)
{
    const Tokens &t = tokens();
    switch (kind) {
    case ConnectionState::Online:
        return t.good;
    case ConnectionState::Slowed:
        return t.warn;
    case ConnectionState::Checking:
    case ConnectionState::Offline:
    case ConnectionState::SignedOut:
        break;
    }
    return t.controlBorder;
}

QString offlineSince(const ConnectionState &state, const QTimeZone &zone, const QDateTime &now)
{
    return state.checkedAt ? ConnectionLine::tr("Offline since %1").arg(clockTime(*state.checkedAt, now, zone))
                           : ConnectionLine::tr("Offline");
}

} // namespace

QString connectionSentence(const ConnectionState &state, const QTimeZone &zone, const QDateTime &now, bool narrow)
{
    switch (state.kind) {
    case ConnectionState::Online: {
        if (!state.checkedAt)
            return ConnectionLine::tr("Online");
        // Seconds while it is today's; with its day after a long sleep.
        const bool today = state.checkedAt->toUtc().toTimeZone(zone).date() == now.toTimeZone(zone).date();
        const QString when = today ? clockSeconds(*state.checkedAt, zone) : clockTime(*state.checkedAt, now, zone);
        return narrow ? ConnectionLine::tr("Online %1", "time of the last check").arg(when)
                      : ConnectionLine::tr("Online, checked %1").arg(when);
    }
    case ConnectionState::Checking:
        return ConnectionLine::tr("Checking the connection");
    case ConnectionState::Offline: {
        QString since = offlineSince(state, zone, now);
        if (!state.nextAt)
            return since;
        // The time of day and not what is left of it: nothing has to count down, and it is right whenever somebody looks.
        const QString next = clockSeconds(*state.nextAt, zone);
        return narrow ? ConnectionLine::tr("Offline, next try %1", "time of day with seconds").arg(next)
                      : ConnectionLine::tr("%1. Next try at %2", "%1 is: Offline since 13:51, %2 a time of day").arg(since, next);
    }
    case ConnectionState::Slowed:
        return ConnectionLine::tr("Slowed down by the server");
    case ConnectionState::SignedOut:
        return ConnectionLine::tr("Signed out");
    }
    Q_UNREACHABLE();
}

QString offlineSentence(const ConnectionState &state, const QTimeZone &zone, const QDateTime &now)
{
    const QString since = offlineSince(state, zone, now); // without the next try: it would be read aloud anew with each
    if (state.waiting == 1)
        return ConnectionLine::tr("%1. One message waits.", "%1 is: Offline since 13:51").arg(since);
    if (state.waiting > 1)
        return ConnectionLine::tr("%1. %Ln messages wait.", "%1 is: Offline since 13:51", state.waiting).arg(since);
    return ConnectionLine::tr("%1. Everything read before is still here.", "%1 is: Offline since 13:51").arg(since);
}

ConnectionLine::ConnectionLine(Clock *clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_clock(clock)
    , m_sentence(new PlainLabel({}, Type::Caption, this))
    , m_retry(new Button(Button::Flat, tr("Try now"), u"topBarTryNow"_s, this))
{
    setObjectName(u"connectionLine"_s);
    m_sentence->setObjectName(u"connectionSentence"_s);
    m_sentence->setMuted(true);
    m_sentence->setTabular(true);
    m_sentence->setElided(Qt::ElideRight);
    m_sentence->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    m_retry->setLow(true);
    m_retry->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addSpacing(2 * density().padS + dot); // spacers, since margins are not mirrored
    row->setSpacing(density().padXs);
    row->addWidget(m_sentence);
    row->addWidget(m_retry);
    row->addSpacing(density().padXs);
    connect(m_retry, &Button::clicked, this, &ConnectionLine::retryWanted);
    measure();
    reword();
}

void ConnectionLine::setState(const ConnectionState &state, const QTimeZone &zone)
{
    if (std::exchange(m_state, state).kind != state.kind)
        update(); // the dot
    m_zone = zone;
    reword();
}

void ConnectionLine::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    reword();
}

void ConnectionLine::setOffersRetry(bool offers)
{
    m_retry->setVisible(offers);
}

void ConnectionLine::reword()
{
    const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
    m_sentence->setText(connectionSentence(m_state, zone, m_clock->now(), m_narrow));
    setText(m_sentence->text());
    setAccessibleName(m_sentence->text());
    setAccessibleDescription(tr("Shows the connection"));
    setPlainToolTip(
        this, tr("%1 (%2)", "an action and its key").arg(actionText(ActionId::ConnectionPanel), keyCapText(ActionId::ConnectionPanel)));
}

/// Buttons are as high as their contents and no higher, and this one's is a line of text: its ring and its hover need more.
void ConnectionLine::measure()
{
    setFixedHeight(density().control);
}

void ConnectionLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = density().padS;
    const QRect body(0, (height() - density().control) / 2, width(), density().control);
    if (isDown() || underMouse())
        paintBox(painter, body, density().radius, isDown() ? tokens().selected : tokens().hover);
    const QRect place(side, (height() - dot) / 2, dot, dot);
    paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), place), dot / 2, dotColour(m_state.kind));
    if (hasFocus())
        paintFocusRing(painter, body);
}

void ConnectionLine::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_retry->setText(tr("Try now"));
        reword();
    } else if (event->type() == QEvent::StyleChange) {
        measure();
    }
}

} // namespace atrium
