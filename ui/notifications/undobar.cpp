// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/undobar.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/apply.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto step = 100ms;
constexpr int line = 2;

} // namespace

UndoBar::UndoBar(const QString &objectName, Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_row(new QHBoxLayout(this))
    , m_sentence(new PlainLabel({}, Type::Body, this))
    , m_seconds(new PlainLabel({}, Type::Body, this))
    , m_undo(new Button(Button::Flat, tr("Undo"), objectName + u"Undo"_s, this))
{
    setObjectName(objectName);
    m_sentence->setObjectName(objectName + u"Sentence"_s);
    m_sentence->setElided(Qt::ElideRight);
    m_seconds->setObjectName(objectName + u"Seconds"_s);
    m_seconds->setMuted(true);
    m_seconds->setTabular(true);
    m_undo->setLow(true);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_seconds);
    m_row->addWidget(m_undo);
    connect(m_undo, &Button::clicked, this, &UndoBar::undo);
    measure();
    hide();
}

void UndoBar::start(const QString &sentence, milliseconds span)
{
    m_running = true;
    m_span = span;
    m_until = m_clock->ticks() + span.count();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_tick = Wait(m_clock, m_clock->every(step, this, [this] { tick(); }));
    show();
    announce(this, sentence);
    tick();
}

qint64 UndoBar::left() const
{
    return std::max<qint64>(0, m_until - m_clock->ticks());
}

void UndoBar::tick()
{
    if (left() == 0) {
        finish();
        return;
    }
    const qint64 seconds = (left() + 999) / 1000;
    m_seconds->setText(tr("%1 s", "seconds left").arg(QLocale().toString(seconds)));
    update();
}

void UndoBar::stop()
{
    m_running = false;
    m_tick.stop();
    hide();
}

void UndoBar::undo()
{
    if (!m_running)
        return;
    stop();
    Q_EMIT undone();
}

void UndoBar::finish()
{
    if (!m_running)
        return;
    stop();
    Q_EMIT ranOut();
}

void UndoBar::setKeyCap(const QString &keys)
{
    m_undo->setKeyCap(keys);
}

void UndoBar::measure()
{
    const Density &d = density();
    setFixedHeight(d.strip);
    m_row->setContentsMargins(d.padL, line, d.padL, 0);
    m_row->setSpacing(d.padS);
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.hover);
    if (Appearance::reducedMotion() || m_span.count() <= 0)
        return;
    const QRect whole(0, 0, static_cast<int>(width() * left() / m_span.count()), line);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), whole), t.accent);
}

void UndoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        m_undo->setText(tr("Undo"));
}

} // namespace atrium
