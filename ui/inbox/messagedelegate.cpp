// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/messagedelegate.h"

#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/inbox/rowtip.h"
#include "ui/inbox/statelook.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype charactersPerTurn = 16'000; // a few milliseconds of layout

MessageWords wordsOf(const QModelIndex &index)
{
    return index.data(MessagesModel::WordsRole).value<MessageWords>();
}

bool isMine(const QModelIndex &index)
{
    return index.data(MessagesModel::MineRole).toBool();
}

StateLook stateOf(const QModelIndex &index)
{
    const QVariant pending = index.data(MessagesModel::PendingRole);
    return lookOf(pending.isValid() ? static_cast<OutgoingState>(pending.toInt()) : OutgoingState::Sent);
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

const MessageDelegate::Entry &MessageDelegate::entryOf(const QModelIndex &index, int width) const
{
    const QString id = index.data(RowIdRole).toString();
    Entry &entry = m_entries[id];
    if (entry.width == width)
        return entry;
    const MessageWords words = wordsOf(index);
    const bool mine = isMine(index);
    const int lines = messageTextWidth(mine, width);
    const size_t textHash = qHashMulti(0, words.content, lines);
    if (entry.textHash != textHash || entry.text.pieces.isEmpty()) {
        entry.text = {};
        entry.textHash = textHash;
        entry.lineWidth = lines;
        measureText(entry.text, words.content, foldedLength(words.content), lines, typeface(Type::Body), lineHeight(Type::Body));
        if (m_unfolded.contains(id))
            measureOn(index);
    }
    entry.shown = m_unfolded.contains(id) ? words.content.size() : entry.text.measured;
    entry.layout = layOutMessage(words, mine, entry.text, moreText(words.content, entry.shown), width);
    entry.width = width;
    return entry;
}

void MessageDelegate::measureOn(const QPersistentModelIndex &index) const
{
    const QString id = index.data(RowIdRole).toString();
    if (m_measuring.contains(id))
        return;
    m_measuring.insert(id);
    auto *self = const_cast<MessageDelegate *>(this); // the queue needs somebody to wake
    QMetaObject::invokeMethod(self, [self, index, id] {
        self->m_measuring.remove(id);
        const auto entry = self->m_entries.find(id);
        if (!index.isValid() || entry == self->m_entries.end())
            return;
        const QString content = wordsOf(index).content;
        if (entry->text.measured >= content.size() || entry->textHash != qHashMulti(0, content, entry->lineWidth))
            { qWarning("stop %lld of %lld hash %d", entry->text.measured, content.size(), entry->textHash != qHashMulti(0, content, entry->lineWidth)); return; } // done, or another text by now, which entryOf() begins anew
        measureText(entry->text, content, entry->text.measured + charactersPerTurn, entry->lineWidth, typeface(Type::Body),
            lineHeight(Type::Body));
        entry->width = -1;
        Q_EMIT self->sizeHintChanged(index);
        self->measureOn(index);
    }, Qt::QueuedConnection);
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry &entry = entryOf(index, widthOf(option));
    const MessageLayout &layout = entry.layout;
    const MessageWords words = wordsOf(index);
    const Tokens &t = tokens();
    const QRect local(QPoint(0, 0), option.rect.size());
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto placed = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, local, box).translated(option.rect.topLeft());
    };
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const QFont caption = typeface(Type::Caption);
    QFont captionStrong = caption;
    captionStrong.setWeight(QFont::DemiBold);

    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    if (layout.dayText.isValid()) {
        paintDigits(*painter, placed(layout.dayText), words.dayBreak, caption, t.muted, leading);
        painter->fillRect(placed(layout.dayRule), t.border);
    }
    if (layout.newText.isValid()) {
        paintDigits(*painter, placed(layout.newText), words.newBreak, captionStrong, t.accent, leading);
        painter->fillRect(placed(layout.newRule), t.accent);
    }
    if (layout.initials.isValid()) {
        paintInitials(*painter, placed(layout.initials), words.initials, words.tint, false);
        paintLine(*painter, placed(layout.name), words.name, typeface(Type::Strong), t.text);
        paintLine(*painter, placed(layout.role), words.role, caption, t.muted);
        paintDigits(*painter, placed(layout.time), words.time, caption, t.muted, leading);
    }
    if (layout.bubble.isValid())
        paintBox(*painter, placed(layout.bubble), density().cardRadius, t.selected);
    const QRect visible = option.widget ? option.rect.intersected(
                              qobject_cast<const QAbstractItemView *>(option.widget)->viewport()->rect())
                                        : option.rect;
    paintText(*painter, placed(layout.text).topLeft(), entry.text, words.content, entry.lineWidth,
        typeface(Type::Body), lineHeight(Type::Body), t.text, visible);
    if (layout.more.isValid())
        paintLine(*painter, placed(layout.more), moreText(words.content, entry.shown), typeface(Type::Label), t.accent);
    if (layout.state.isValid()) {
        const StateLook look = stateOf(index);
        paintIcon(*painter, placed(layout.stateMark), look.iconName, look.colour);
        paintDigits(*painter, placed(layout.state), words.state, caption, look.colour, leading);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, placed(layout.ring));
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {density().row, entryOf(index, widthOf(option)).layout.height};
}

QRect MessageDelegate::moreBox(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry &entry = entryOf(index, widthOf(option));
    return QStyle::visualRect(option.direction, QRect(QPoint(0, 0), option.rect.size()), entry.layout.more);
}

bool MessageDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect more = moreBox(option, index);
        if (mouse->button() == Qt::LeftButton && more.isValid() && more.translated(option.rect.topLeft()).contains(mouse->pos())) {
            unfold(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool MessageDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto entry = index.data(ValueRole).value<ThreadEntry>();
    const auto *model = qobject_cast<const MessagesModel *>(index.model());
    QStringList lines;
    if (!entry.mine)
        lines << nameOf(entry.author);
    if (model)
        lines << fullTime(entry.message.createdAt, model->zone());
    showRowTip(*event, view->viewport(), option.rect, lines);
    return true;
}

void MessageDelegate::forget(const QString &rowId)
{
    const auto entry = m_entries.find(rowId);
    if (entry != m_entries.end())
        entry->width = -1;
}

void MessageDelegate::drop(const QString &rowId)
{
    m_entries.remove(rowId);
    m_unfolded.remove(rowId);
}

void MessageDelegate::remeasure()
{
    m_entries.clear();
}

bool MessageDelegate::isFolded(const QModelIndex &index) const
{
    const QString content = wordsOf(index).content;
    return foldedLength(content) < content.size() && !m_unfolded.contains(index.data(RowIdRole).toString());
}

void MessageDelegate::unfold(const QModelIndex &index)
{
    if (!isFolded(index))
        return;
    const QString id = index.data(RowIdRole).toString();
    m_unfolded.insert(id);
    measureOn(index);
}

} // namespace atrium
