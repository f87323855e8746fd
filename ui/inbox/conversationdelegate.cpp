// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/conversationdelegate.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/inbox/conversationlayout.h"
#include "ui/inbox/rowtip.h"
#include "ui/inbox/statelook.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    ConversationWords words;
    qint64 unseen;
    StateLook state;
};

Row rowOf(const QModelIndex &index)
{
    Row row {
        index.data(ConversationsModel::WordsRole).value<ConversationWords>(), index.data(ConversationsModel::UnseenRole).toLongLong(), {}};
    const auto card = index.data(ValueRole).value<ConversationCard>();
    row.state = card.pending && !row.words.pending.isEmpty() ? lookOf(card.pending->state) : waitingLook(row.words.waitingLevel);
    return row;
}

} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row = rowOf(index);
    const ConversationWords &words = row.words;
    const ConversationLayout layout = layOutConversation(words, row.unseen, option.rect);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const Tokens &t = tokens();
    const bool unread = row.unseen > 0;
    const bool mirrored = option.direction == Qt::RightToLeft;

    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, placed(layout.fill), density().radius, t.selected, t.selectedEdge);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, placed(layout.fill), density().radius, t.hover);
    paintInitials(*painter, placed(layout.initials), words.initials, words.tint, words.audience);

    paintLine(*painter, placed(layout.title), layout.titleText, typeface(unread ? Type::Strong : Type::Body), t.text);
    if (!layout.othersText.isEmpty())
        paintDigits(*painter, placed(layout.others), layout.othersText, typeface(Type::Body), t.muted);
    if (!layout.tagText.isEmpty())
        paintTag(*painter, placed(layout.tag), layout.tagText);
    paintDigits(*painter, placed(layout.time), words.time, typeface(Type::Caption), t.muted, mirrored ? Qt::AlignLeft : Qt::AlignRight);

    const QFont second = typeface(density().compact ? Type::Caption : Type::Body);
    if (!layout.draftText.isEmpty())
        paintLine(*painter, placed(layout.draft), layout.draftText, second, t.accent);
    paintLine(*painter, placed(layout.preview), words.draft.isEmpty() ? words.preview : words.draft, second,
        unread && words.draft.isEmpty() ? t.text : t.muted);
    if (layout.mark.isValid()) {
        const QFont caption = typeface(Type::Caption);
        const QString &state = words.pending.isEmpty() ? words.waiting : words.pending;
        paintIcon(*painter, placed(layout.mark), row.state.iconName, row.state.colour);
        if (digitsWidth(state, caption) > layout.waiting.width())
            paintLine(*painter, placed(layout.waiting), state, caption, row.state.colour);
        else
            paintDigits(*painter, placed(layout.waiting), state, caption, row.state.colour, mirrored ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (!layout.badgeText.isEmpty())
        paintBadge(*painter, placed(layout.badge), layout.badgeText);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, placed(layout.fill));
    painter->restore();
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    // The width is the view's: a list of one column stretches its rows, and less than all of it never scrolls sideways.
    return {density().row, density().row};
}

bool ConversationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const Row row = rowOf(index);
    const ConversationLayout layout = layOutConversation(row.words, row.unseen, option.rect);
    QStringList lines;
    const QFontMetrics metrics(typeface(row.unseen > 0 ? Type::Strong : Type::Body));
    if (layout.titleText != row.words.title || metrics.horizontalAdvance(row.words.title) > layout.title.width())
        lines << row.words.title;
    const QString &second = row.words.draft.isEmpty() ? row.words.preview : row.words.draft;
    if (QFontMetrics(typeface(density().compact ? Type::Caption : Type::Body)).horizontalAdvance(second) > layout.preview.width())
        lines << second;
    lines << row.words.fullTime;
    showRowTip(*event, view->viewport(), option.rect, lines);
    return true;
}

} // namespace atrium
