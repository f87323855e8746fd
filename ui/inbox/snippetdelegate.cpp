// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/snippetdelegate.h"

#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace atrium {

QSize SnippetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, density().control};
}

void SnippetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const Density &d = density();
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, option.rect, d.radius, t.selected, t.selectedEdge);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, option.rect, d.radius, t.hover);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, option.rect);
    const QRect inside = option.rect.adjusted(d.padS, 0, -d.padS, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString preview = index.data(PreviewRole).toString();
    const QFont font = typeface(preview.isEmpty() ? Type::Body : Type::Label);
    const int wanted = QFontMetrics(font).horizontalAdvance(title) + 2;
    const QRect left(
        inside.left(), inside.top(), std::min(wanted, preview.isEmpty() ? inside.width() : inside.width() / 2), inside.height());
    paintLine(*painter, QStyle::visualRect(option.direction, inside, left), title, font, t.text);
    const QRect right = inside.adjusted(left.width() + d.pad, 0, 0, 0);
    if (!preview.isEmpty())
        paintLine(*painter, QStyle::visualRect(option.direction, inside, right), preview, typeface(Type::Body), t.muted);
    painter->restore();
}

} // namespace atrium
