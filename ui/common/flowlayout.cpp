// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace atrium {

namespace {

QSize sizeIn(const QLayoutItem *item, int room)
{
    const int width = std::min(item->sizeHint().width(), room);
    return {width, item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setLineSpacing(int px)
{
    m_lineSpacing = px;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    bool first = true;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        all = {all.width() + (std::exchange(first, false) ? 0 : spacing()) + one.width(), std::max(all.height(), one.height())};
    }
    return all.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        // A policy of Fixed says how wide a widget wants to be, not how narrow it can be read.
        QWidget *widget = item->widget();
        least = least.expandedTo(widget ? widget->minimumSizeHint().expandedTo(widget->minimumSize()) : item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QRect>> line;
    int x = room.left();
    int y = room.top();
    int tall = 0;
    const auto finish = [&] {
        for (const auto &[item, box] : std::as_const(line)) {
            if (place)
                item->setGeometry(QStyle::visualRect(
                    parentWidget()->layoutDirection(), rect, QRect(box.topLeft() + QPoint(0, (tall - box.height()) / 2), box.size())));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(item, room.width());
        if (!line.isEmpty() && x + spacing() + size.width() > room.left() + room.width()) {
            finish();
            x = room.left();
            y += tall + m_lineSpacing;
            tall = 0;
        }
        x += line.isEmpty() ? 0 : spacing();
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width();
        tall = std::max(tall, size.height());
    }
    finish();
    return y + tall - room.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace atrium
