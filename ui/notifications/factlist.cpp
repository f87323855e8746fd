// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/factlist.h"

#include "ui/common/painting.h"
#include "ui/inbox/rowtip.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

int rowHeight()
{
    return density().control;
}

/// 104 at 13 px; it grows with the text.
int nameWidth()
{
    return density().bodyPx * 8;
}

} // namespace

FactList::FactList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactList::setFacts(const QList<NotificationFact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    QStringList spoken;
    for (const NotificationFact &fact : facts)
        spoken << fact.name + u": "_s + fact.value;
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize FactList::sizeHint() const
{
    return {nameWidth() * 3, rowHeight() * static_cast<int>(m_facts.size())};
}

QSize FactList::minimumSizeHint() const
{
    return {nameWidth(), sizeHint().height()};
}

FactList::Place FactList::placeOf(int row) const
{
    const Density &d = density();
    const QRect line(0, row * rowHeight(), width(), rowHeight() - 1);
    const int name = std::min(nameWidth(), width() / 2);
    return {{line.x(), line.y(), name - d.padS, line.height()}, line.adjusted(name, 0, 0, 0)};
}

void FactList::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont font = typeface(Type::Body);
    for (int row = event->rect().top() / rowHeight(); row < m_facts.size() && row * rowHeight() <= event->rect().bottom(); ++row) {
        const Place place = placeOf(row);
        const NotificationFact &fact = m_facts.at(row);
        paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), place.name), fact.name, font, t.muted);
        paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), place.value), fact.value, font, t.text);
        painter.fillRect(QRect(0, (row + 1) * rowHeight() - 1, width(), 1), t.grid);
    }
}

bool FactList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / rowHeight();
    QStringList lines;
    if (row < m_facts.size()) {
        const Place place = placeOf(row);
        const QFontMetrics metrics(typeface(Type::Body));
        const NotificationFact &fact = m_facts.at(row);
        if (metrics.horizontalAdvance(fact.name) > place.name.width())
            lines << fact.name;
        if (metrics.horizontalAdvance(fact.value) > place.value.width())
            lines << fact.value;
    }
    showRowTip(*help, this, rect(), lines);
    return true;
}

} // namespace atrium
