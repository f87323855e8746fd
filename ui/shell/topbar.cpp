// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

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
    , m_connection(new ConnectionLine(clock, this))
{
    setObjectName(u"topBar"_s);
    m_row->addWidget(m_malls);
    m_row->addStretch(1);
    m_row->addWidget(m_connection);
    m_row->addSpacing(density().padXs); // a spacer, since margins are not mirrored
    measure();
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
