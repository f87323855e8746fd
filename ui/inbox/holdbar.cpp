// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/holdbar.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/apply.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto step = 100ms;
constexpr int line = 2;
constexpr qint64 longestHold = 30'000; // as the outbox has it

} // namespace

HoldBar::HoldBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_sentence(new PlainLabel({}, Type::Body, this))
    , m_sendNow(new Button(Button::Flat, {}, u"holdSendNow"_s, this))
    , m_undo(new Button(Button::Plain, {}, u"holdUndo"_s, this))
{
    setObjectName(u"holdBar"_s);
    m_sentence->setObjectName(u"holdSentence"_s);
    m_sentence->setElided(Qt::ElideRight);
    m_sentence->setTabular(true);
    m_row->addSpacing(0); // for the icon; a spacer, since margins are not mirrored
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_sendNow);
    m_row->addWidget(m_undo);
    m_row->addSpacing(0);
    m_sendNow->setLow(true);
    m_undo->setLow(true);
    connect(m_sendNow, &Button::clicked, this, [this] {
        if (isHolding())
            Q_EMIT sendNowWanted(m_held.constLast().localId);
    });
    connect(m_undo, &Button::clicked, this, &HoldBar::undo);
    measure();
    reword();
    hide();
}

void HoldBar::setClock(Clock *clock)
{
    m_tick.stop();
    m_clock = clock;
    setHeld(QList<Outgoing>(m_held));
}

HoldBar::Span HoldBar::spanOf(const Outgoing &row) const
{
    // The stamps say how long it was to be when it was promised, and after a restart how much of that is left.
    const qint64 until = row.heldUntil ? row.heldUntil->toMSecs() : 0;
    const qint64 left = until - Instant::fromUtc(m_clock->now()).toMSecs();
    return {.until = m_clock->ticks() + std::clamp<qint64>(left, 0, longestHold),
        .whole = std::clamp<qint64>(until - row.createdAt.toMSecs(), 1, longestHold)};
}

void HoldBar::setHeld(const QList<Outgoing> &held)
{
    const bool another = !held.isEmpty() && (m_held.isEmpty() || m_held.constLast().localId != held.constLast().localId);
    m_held = held;
    if (held.isEmpty()) {
        m_tick.stop();
        const QWidget *holder = window()->focusWidget();
        if (holder && isAncestorOf(holder))
            Q_EMIT leavesFocus(); // or Qt gives it to whatever comes next
        hide();
        return;
    }
    if (m_clock) {
        m_spans.removeIf([now = m_clock->ticks()](const std::pair<const QString &, Span &> &one) { return one.second.until <= now; });
        for (const Outgoing &row : held) {
            if (!m_spans.contains(row.localId))
                m_spans.insert(row.localId, spanOf(row));
        }
        m_tick = Wait(m_clock, m_clock->every(step, this, [this] { tick(); }));
    }
    say();
    show();
    update();
    if (another)
        announce(this, tr("%1 %2 brings the text back.", "%1 is a sentence, %2 a key").arg(m_sentence->text(), m_keys));
}

qint64 HoldBar::left() const
{
    return m_clock && isHolding() ? std::max<qint64>(0, m_spans.value(m_held.constLast().localId).until - m_clock->ticks()) : 0;
}

void HoldBar::tick()
{
    say();
    update();
}

/// The seconds are words, so that they count where nothing may move, too.
void HoldBar::say()
{
    const QString seconds = QLocale().toString((left() + 999) / 1000);
    QString words;
    if (!m_clock)
        words = tr("Held for a moment. Nothing has left this computer.");
    else if (m_held.size() == 1)
        words = tr("Sending in %1 s. Nothing has left this computer.", "seconds").arg(seconds);
    else
        words =
            tr("%Ln messages are held, the last one for %1 s. Nothing has left this computer.", nullptr, static_cast<int>(m_held.size()))
                .arg(seconds);
    if (words == m_sentence->text())
        return;
    m_sentence->setText(words);
    setAccessibleName(words);
}

void HoldBar::undo()
{
    if (isHolding())
        Q_EMIT undoWanted(m_held.constLast().localId);
}

void HoldBar::setKeyCap(const QString &keys)
{
    m_keys = keys;
    m_undo->setKeyCap(keys);
}

void HoldBar::measure()
{
    const Density &d = density();
    setFixedHeight(d.strip);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(d.padXs);
    m_row->itemAt(0)->spacerItem()->changeSize(d.pad + d.iconSmall + d.padS, 0);
    m_row->itemAt(m_row->count() - 1)->spacerItem()->changeSize(d.padXs, 0);
    m_row->invalidate();
}

void HoldBar::reword()
{
    m_sendNow->setText(tr("Send now"));
    m_undo->setText(tr("Undo"));
    if (isHolding())
        say();
}

void HoldBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), d.cardRadius, d.cardRadius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), t.hover);
    const QRect place(d.pad, (height() - d.iconSmall) / 2, d.iconSmall, d.iconSmall);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), u"clock"_s, t.muted);
    if (!m_clock || !isHolding() || Appearance::reducedMotion())
        return;
    const qint64 whole = std::max<qint64>(1, m_spans.value(m_held.constLast().localId).whole);
    const QRect rest(0, height() - line, static_cast<int>(width() * left() / whole), line);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), rest), t.accent);
}

void HoldBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
