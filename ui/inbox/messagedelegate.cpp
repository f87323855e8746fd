// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/messagedelegate.h"

#include "models/inbox/threadsearch.h"
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

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype guessedLines = 300; // a longer text is folded

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

/// One of several: a fill over the row's width, and a bar at its beginning that needs no colour to be seen.
void paintSelection(QPainter &painter, const QRect &row, const QRect &ring)
{
    painter.fillRect(row, tokens().hover);
    painter.fillRect(QRect(ring.left(), row.top(), 3, row.height()), tokens().accent);
}

bool severalSelected(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QItemSelection selection = view ? view->selectionModel()->selection() : QItemSelection();
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

const MessageDelegate::Entry &MessageDelegate::entryOf(const QModelIndex &index, int width) const
{
    const QString rowId = index.data(RowIdRole).toString();
    Entry *kept = m_entries.object(rowId);
    if (!kept) {
        kept = new Entry;
        m_entries.insert(rowId, kept); // takes it over
    }
    Entry &entry = *kept;
    if (entry.width == width)
        return entry;
    const MessageWords words = wordsOf(index);
    const bool mine = isMine(index);
    const int lineWidth = messageTextWidth(mine, width);
    const size_t textHash = qHashMulti(0, words.content, lineWidth);
    if (entry.textHash != textHash || entry.text.pieces.isEmpty()) {
        entry.setting = settingOf(words.content, lineWidth);
        entry.text = measureMessage(words.content, entry.setting);
    }
    entry.textHash = textHash;
    entry.layout = layOutMessage(words, mine, entry.text, moreText(words.content, entry.text.measured), width);
    entry.width = width;
    return entry;
}

TextMarks MessageDelegate::marksOf(const QModelIndex &index, const QString &content) const
{
    if (!m_search || m_search->folded().isEmpty())
        return {};
    TextMarks marks {.hits = findFolded(content, m_search->folded())}; // of what is in view only, so it is not kept
    if (m_search->current() && m_search->current()->rowId == index.data(RowIdRole).toString())
        marks.current = m_search->currentHit();
    return marks;
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
    if (option.state & QStyle::State_Selected && severalSelected(option))
        paintSelection(*painter, option.rect, placed(layout.ring));
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
        paintBox(*painter, placed(layout.bubble), density().cardRadius, t.selected, t.selectedEdge);
    const QRect visible =
        option.widget ? option.rect.intersected(qobject_cast<const QAbstractItemView *>(option.widget)->viewport()->rect()) : option.rect;
    paintText(
        *painter, placed(layout.text).topLeft(), entry.text, words.content, entry.setting, t.text, visible, marksOf(index, words.content));
    if (layout.more.isValid())
        paintLine(*painter, placed(layout.more), moreText(words.content, entry.text.measured), typeface(Type::Label), t.accent);
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
    const int width = widthOf(option);
    if (index.row() >= m_heights.size()) // nobody tells of rows
        return {density().row, entryOf(index, width).layout.height};
    setWidth(width);
    Height &height = m_heights[index.row()];
    if (height.px < 0)
        height.px = guessedHeight(index);
    return {density().row, height.px};
}

bool MessageDelegate::measure(const QModelIndex &index, int width) const
{
    setWidth(width);
    if (isMeasured(index.row()))
        return false;
    const int px = entryOf(index, width).layout.height;
    const Height before = std::exchange(m_heights[index.row()], {.px = px, .measured = true});
    return before.px != px;
}

void MessageDelegate::setWidth(int width) const
{
    if (std::exchange(m_heightsWidth, width) == width)
        return;
    m_heights.fill({});
    const QFontMetrics metrics(typeface(Type::Body));
    m_lettersOfLine = std::max(1, messageTextWidth(false, width) / std::max(1, metrics.averageCharWidth()));
}

int MessageDelegate::guessedHeight(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MessagesModel *>(index.model());
    if (!model)
        return density().row;
    const QString &text = model->rowAt(index.row()).message.content;
    const qsizetype lines = std::min<qsizetype>(1 + text.size() / m_lettersOfLine + text.count(u'\n'), guessedLines);
    return static_cast<int>(lines) * lineHeight(Type::Body) + density().padL;
}

QRect MessageDelegate::moreBox(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Entry &entry = entryOf(index, widthOf(option));
    const QRect local(QPoint(0, 0), option.rect.size());
    return entry.layout.more.isValid() ? QStyle::visualRect(option.direction, local, entry.layout.more).translated(option.rect.topLeft())
                                       : QRect();
}

int MessageDelegate::topOfHit(const QStyleOptionViewItem &option, const QModelIndex &index, const TextHit &hit) const
{
    const Entry &entry = entryOf(index, widthOf(option));
    const int top = hit.from < entry.text.measured ? topOfCharacter(entry.text, wordsOf(index).content, entry.setting, hit.from) : 0;
    return entry.layout.text.top() + top;
}

QList<TextLink> MessageDelegate::links(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return linksOf(wordsOf(index).content, entryOf(index, widthOf(option)).text.measured);
}

std::optional<TextLink> MessageDelegate::linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint point) const
{
    const Entry &entry = entryOf(index, widthOf(option));
    const bool any = std::any_of(
        entry.setting.runs.begin(), entry.setting.runs.end(), [](const TextRun &run) { return (run.look & TextRun::Link) != 0; });
    if (!any)
        return {};
    const QRect local(QPoint(0, 0), option.rect.size());
    const QPoint corner = QStyle::visualRect(option.direction, local, entry.layout.text).translated(option.rect.topLeft()).topLeft();
    const qsizetype at = characterAt(entry.text, wordsOf(index).content, entry.setting, point - corner);
    if (at < 0)
        return {};
    const QList<TextLink> all = links(option, index);
    const auto it =
        std::find_if(all.begin(), all.end(), [at](const TextLink &link) { return at >= link.from && at < link.from + link.length; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

bool MessageDelegate::isFolded(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return entryOf(index, widthOf(option)).layout.more.isValid();
}

bool MessageDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && moreBox(option, index).contains(mouse->pos())) {
            Q_EMIT wholeTextWanted(index);
            return true;
        }
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier) {
            if (const auto link = linkAt(option, index, mouse->pos())) {
                Q_EMIT linkWanted(*link);
                return true;
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool MessageDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    if (const auto link = linkAt(option, index, event->pos())) {
        showRowTip(*event, view->viewport(), option.rect, {link->address.scheme() == "mailto"_L1 ? link->address.path() : link->host});
        return true;
    }
    const MessageLayout &layout = entryOf(index, widthOf(option)).layout;
    const QRect head = layout.bubble.united(layout.state).united(layout.initials).united(layout.name).united(layout.time);
    const QRect local(QPoint(0, 0), option.rect.size());
    if (!QStyle::visualRect(option.direction, local, head).translated(option.rect.topLeft()).contains(event->pos()))
        return false; // reading is not asking
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

void MessageDelegate::rowsCame(int first, int count)
{
    if (first <= m_heights.size())
        m_heights.insert(first, count, {});
}

void MessageDelegate::rowsWent(int first, int count)
{
    if (first < m_heights.size())
        m_heights.remove(first, std::min<qsizetype>(count, m_heights.size() - first));
}

void MessageDelegate::rowsMoved()
{
    m_heights.fill({});
}

void MessageDelegate::forget(const QModelIndex &index)
{
    if (index.row() < m_heights.size())
        m_heights[index.row()].measured = false; // what it was is the best guess
    if (Entry *entry = m_entries.object(index.data(RowIdRole).toString()))
        entry->width = -1;
}

void MessageDelegate::drop(const QString &rowId)
{
    m_entries.remove(rowId);
}

void MessageDelegate::remeasure()
{
    m_entries.clear();
    m_heights.fill({});
    m_heightsWidth = -1; // letters are as wide as their font has them
}

} // namespace atrium
