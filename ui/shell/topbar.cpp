// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/palette/paletteopener.h"
#include "ui/shell/connectionline.h"
#include "ui/shell/mallswitcher.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullFrom = 1100; // narrower windows say less (look, frame)

} // namespace

TopBar::TopBar(Clock *clock, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_malls(new MallSwitcher(this))
    , m_palette(new PaletteOpener(this))
    , m_waiting(new Button(Button::Flat, {}, u"topBarWaiting"_s, this))
    , m_connection(new ConnectionLine(clock, this))
{
    setObjectName(u"topBar"_s);
    m_row->addWidget(m_malls);
    m_row->addSpacing(density().pad);
    m_row->addWidget(m_palette, 100); // as wide as it likes before anything else spreads
    m_row->addStretch(1);
    m_row->addWidget(m_waiting);
    m_row->addWidget(m_connection);
    m_row->addSpacing(density().padXs); // a spacer, since margins are not mirrored
    m_waiting->setLow(true);
    m_waiting->setIconName(u"send"_s);
    connect(m_waiting, &Button::clicked, this, &TopBar::outboxWanted);
    measure();
    reword();
}

void TopBar::setWaiting(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    reword();
}

void TopBar::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    reword();
}

void TopBar::reword()
{
    const bool shown = m_count > 0 || m_paused;
    if (!shown && m_waiting->hasFocus())
        m_connection->setFocus(Qt::OtherFocusReason);
    QString words = tr("%Ln waiting", "messages that are to be sent", m_count);
    if (m_paused)
        words = m_count > 0 ? tr("Paused, %1", "sending is; %1: 3 waiting").arg(words) : tr("Sending is paused");
    m_waiting->setText(words);
    m_waiting->setVisible(shown);
    setPlainToolTip(m_waiting, tr("Show the outbox"));
    m_waiting->setAccessibleDescription(tr("Show the outbox"));
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_connection->setNarrow(window()->width() < fullFrom);
}

void TopBar::measure()
{
    const Density &d = density();
    setFixedHeight(d.topBar);
    m_row->setContentsMargins(d.pad, 0, d.pad, 0);
    m_row->setSpacing(0);
}

} // namespace atrium
