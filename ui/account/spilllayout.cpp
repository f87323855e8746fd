// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/spilllayout.h"

#include "ui/theme/density.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace atrium {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

SpillLayout::SpillLayout(QWidget *lead, QWidget *trail, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(density().padL);
    addWidget(lead);
    addWidget(trail);
}

SpillLayout::~SpillLayout()
{
    qDeleteAll(m_items);
}

void SpillLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *SpillLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *SpillLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize SpillLayout::trailSize(int width) const
{
    const QLayoutItem *trail = m_items.at(1);
    const int wide = std::min(trail->sizeHint().width(), width);
    return {wide, heightOf(trail, wide)};
}

bool SpillLayout::fits(int width) const
{
    return m_items.at(0)->minimumSize().width() + spacing() + m_items.at(1)->sizeHint().width() <= width;
}

QSize SpillLayout::sizeHint() const
{
    const QSize lead = m_items.at(0)->sizeHint();
    const QSize trail = m_items.at(1)->sizeHint();
    return QSize(lead.width() + spacing() + trail.width(), std::max(lead.height(), trail.height())).grownBy(contentsMargins());
}

QSize SpillLayout::minimumSize() const
{
    const int width = std::max(m_items.at(0)->minimumSize().width(), m_items.at(1)->minimumSize().width());
    return QSize(width, std::max(m_items.at(0)->minimumSize().height(), m_items.at(1)->minimumSize().height())).grownBy(contentsMargins());
}

int SpillLayout::heightForWidth(int whole) const
{
    const QMargins margins = contentsMargins();
    const int width = whole - margins.left() - margins.right();
    const int around = margins.top() + margins.bottom();
    const QSize trail = trailSize(width);
    if (fits(width))
        return around + std::max(heightOf(m_items.at(0), width - spacing() - trail.width()), trail.height());
    return around + heightOf(m_items.at(0), width) + spacing() / 2 + trail.height();
}

void SpillLayout::setGeometry(const QRect &whole)
{
    QLayout::setGeometry(whole);
    const QRect rect = whole.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    const QSize trail = trailSize(rect.width());
    const auto place = [&](int index, const QRect &box) { m_items.at(index)->setGeometry(QStyle::visualRect(direction, rect, box)); };
    if (fits(rect.width())) {
        const int room = rect.width() - spacing() - trail.width();
        const int lead = std::min(heightOf(m_items.at(0), room), rect.height());
        place(0, {rect.x(), rect.y() + (rect.height() - lead) / 2, room, lead});
        place(1, {rect.x() + rect.width() - trail.width(), rect.y() + (rect.height() - trail.height()) / 2, trail.width(), trail.height()});
    } else {
        const int lead = heightOf(m_items.at(0), rect.width());
        place(0, {rect.x(), rect.y(), rect.width(), lead});
        place(1, {rect.x(), rect.y() + lead + spacing() / 2, trail.width(), trail.height()});
    }
}

} // namespace atrium
