// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notifications/notificationdelegate.h"

#include "models/notifications/notificationsmodel.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/inbox/rowtip.h"
#include "ui/notifications/notificationlayout.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>

namespace atrium {

namespace {

constexpr double ringWidth = 1.5;

NotificationWords wordsAt(const QModelIndex &index)
{
    return index.data(NotificationsModel::WordsRole).value<NotificationWords>();
}

Type titleType(const QModelIndex &index)
{
    return index.data(NotificationsModel::UnseenRole).toBool() ? Type::Strong : Type::Body;
}

/// Filled for what is new, a ring for what was here before, nothing for what is seen: told apart by shape, and by the word beside it.
void paintState(QPainter &painter, const QRect &box, int state)
{
    if (state == NotificationsModel::Seen)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = tokens().accent;
    if (state == NotificationsModel::New) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(box));
    } else {
        painter.setPen(QPen(ink, ringWidth));
        painter.setBrush(Qt::NoBrush);
        const double inset = ringWidth / 2;
        painter.drawEllipse(QRectF(box).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace

void NotificationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    if (index.data(NotificationsModel::IsHeaderRole).toBool())
        paintDay(*painter, option, index);
    else
        paintNotification(*painter, option, index);
    painter->restore();
}

void NotificationDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto words = index.data(NotificationsModel::DayWordsRole).value<DayWords>();
    const DayLayout layout = layOutDay(words, option.rect);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    paintLine(painter, placed(layout.title), words.title, typeface(Type::Strong), tokens().text);
    paintLine(painter, placed(layout.date), words.date, typeface(Type::Body), tokens().muted);
}

void NotificationDelegate::paintNotification(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const NotificationWords words = wordsAt(index);
    const NotificationLayout layout = layOutNotification(words, option.rect);
    const int state = index.data(NotificationsModel::StateRole).toInt();
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const Tokens &t = tokens();
    const Density &d = density();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = !selected && option.state & QStyle::State_MouseOver;
    const bool mirrored = option.direction == Qt::RightToLeft;

    if (selected || hovered)
        paintBox(painter, placed(layout.fill), d.radius, selected ? t.selected : t.hover, selected ? t.selectedEdge : QColor());
    paintState(painter, placed(layout.dot), state);
    paintBox(painter, placed(layout.tile), d.cardRadius, hovered || selected ? t.surface : t.hover);
    paintIcon(painter, placed(layout.icon), words.iconName, t.muted);

    const QFont caption = typeface(Type::Caption);
    paintLine(painter, placed(layout.title), words.title, typeface(titleType(index)), t.text);
    paintDigits(painter, placed(layout.time), words.time, caption, t.muted, mirrored ? Qt::AlignLeft : Qt::AlignRight);
    if (layout.mallDot.isValid()) {
        const auto card = index.data(ValueRole).value<NotificationCard>();
        paintBox(painter, placed(layout.mallDot), layout.mallDot.width() / 2, mallColour(card.key.scope.value));
        paintLine(painter, placed(layout.mall), words.mall, caption, t.muted);
    }
    paintLine(painter, placed(layout.preview), words.preview, caption, t.muted);
    paintLine(painter, placed(layout.state), words.state, caption, state == NotificationsModel::New ? t.accent : t.muted, Qt::AlignRight);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, placed(layout.fill));
}

QSize NotificationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    // The width is the view's: a list of one column stretches its rows, and less than all of it never scrolls sideways.
    const int height = index.data(NotificationsModel::IsHeaderRole).toBool() ? dayHeight() : density().row;
    return {density().row, height};
}

bool NotificationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(NotificationsModel::IsHeaderRole).toBool())
        return false;
    const NotificationWords words = wordsAt(index);
    const NotificationLayout layout = layOutNotification(words, option.rect);
    const QFontMetrics caption(typeface(Type::Caption));
    QStringList lines;
    if (QFontMetrics(typeface(titleType(index))).horizontalAdvance(words.title) > layout.title.width())
        lines << words.title;
    if (caption.horizontalAdvance(words.mall) > layout.mall.width())
        lines << words.mall;
    if (caption.horizontalAdvance(words.preview) > layout.preview.width())
        lines << words.preview;
    lines << words.fullTime;
    showRowTip(*event, view->viewport(), option.rect, lines);
    return true;
}

} // namespace atrium
