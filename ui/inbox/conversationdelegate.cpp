// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/conversationdelegate.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/inbox/conversationlayout.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/rowtip.h"
#include "ui/inbox/statelook.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QCoreApplication>
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
    const Tokens &t = tokens();
    if (row.words.standing == ConversationWords::NotDone)
        row.state = {u"warning"_s, t.bad};
    else if (card.pending && !row.words.pending.isEmpty())
        row.state = lookOf(card.pending->state);
    else if (row.words.standing != ConversationWords::Usual)
        row.state = {u"clock"_s, t.muted};
    else
        row.state = waitingLook(row.words.waitingLevel);
    return row;
}

/// More is chosen than this row, or could be: colour alone would not say which.
bool isOneOfSeveral(const QStyleOptionViewItem &option)
{
    const auto *list = qobject_cast<const ConversationList *>(option.widget);
    return list && (option.state & QStyle::State_Selected) && (list->choosing() || list->chosenCount() > 1);
}

} // namespace

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row = rowOf(index);
    const ConversationWords &words = row.words;
    const ConversationLayout layout = layOutConversation(words, row.unseen, option.rect);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const Tokens &t = tokens();
    const bool unread = words.unread;
    const bool mirrored = option.direction == Qt::RightToLeft;

    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected)
        paintBox(*painter, placed(layout.fill), density().radius, t.selected, t.selectedEdge);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, placed(layout.fill), density().radius, t.hover);
    if (isOneOfSeveral(option)) {
        const QRect box = placed(layout.initials);
        const int inset = (box.height() - density().icon) / 2;
        paintBox(*painter, box, box.height() / 2, t.accent);
        paintIcon(*painter, box.adjusted(inset, inset, -inset, -inset), u"check"_s, t.onAccent);
    } else {
        paintInitials(*painter, placed(layout.initials), words.initials, words.tint, words.audience);
    }

    if (layout.mallDot.isValid()) {
        const QRect box = placed(layout.mallDot);
        const QColor ground = option.state & QStyle::State_Selected ? t.selected
            : option.state & QStyle::State_MouseOver                ? t.hover
                                                                    : t.surface;
        paintBox(*painter, box.adjusted(-2, -2, 2, 2), box.height() / 2 + 2, ground); // so that it stands off the initials
        paintBox(*painter, box, box.height() / 2, mallColour(index.data(ValueRole).value<ConversationCard>().key.scope.value));
    }

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
        const QString &state = layout.stateText;
        paintIcon(*painter, placed(layout.mark), row.state.iconName, row.state.colour);
        if (digitsWidth(state, caption) > layout.waiting.width())
            paintLine(*painter, placed(layout.waiting), state, caption, row.state.colour);
        else
            paintDigits(*painter, placed(layout.waiting), state, caption, row.state.colour, mirrored ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (layout.flag.isValid())
        paintIcon(*painter, placed(layout.flag), u"flag"_s, t.accent);
    if (!layout.badgeText.isEmpty())
        paintBadge(*painter, placed(layout.badge), layout.badgeText);
    else if (layout.badge.isValid())
        paintBox(*painter, placed(layout.badge), layout.badge.height() / 2, t.accent);
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
    if (!row.words.mall.isEmpty())
        lines << row.words.mall;
    const QFontMetrics metrics(typeface(row.words.unread ? Type::Strong : Type::Body));
    if (layout.titleText != row.words.title || metrics.horizontalAdvance(row.words.title) > layout.title.width())
        lines << row.words.title;
    const QString &second = row.words.draft.isEmpty() ? row.words.preview : row.words.draft;
    if (QFontMetrics(typeface(density().compact ? Type::Caption : Type::Body)).horizontalAdvance(second) > layout.preview.width())
        lines << second;
    if (!layout.stateText.isEmpty() && layout.stateText == row.words.standingWords)
        lines << layout.stateText; // with its time, which may be longer than the row
    if (row.unseen == 0 && row.words.unread)
        lines << QCoreApplication::translate("ConversationLayout", "Marked unread on this computer alone");
    lines << row.words.fullTime;
    showRowTip(*event, view->viewport(), option.rect, lines);
    return true;
}

} // namespace atrium
