// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inbox/messagelayout.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace atrium {

class ThreadSearch;

/// Paints a row of MessagesModel from its MessageLayout and nothing else. Layouts are kept by row id, since a wrapped text costs 23 us to
/// measure; heights by row as well, since a list view asks for all of them whenever one row comes.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    // What the view hears of its rows, and tells before it asks for a height:
    void rowsCame(int first, int count);
    void rowsWent(int first, int count);
    void rowsMoved();
    /// The row's words changed: it is laid out anew, its text measured again only if it is another.
    void forget(const QModelIndex &index);
    void drop(const QString &rowId); ///< the row is going
    void remeasure(); ///< fonts or sizes changed
    /// Not all of its text is shown.
    [[nodiscard]] bool isFolded(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// "Show all ..." of that row, in the view's coordinates; empty when there is none.
    [[nodiscard]] QRect moreBox(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Places of what is searched for are marked from now on; null: none are.
    void setSearch(const ThreadSearch *search) { m_search = search; }
    /// Where a hit of that row stands, from the row's top; the text's top when it is folded away.
    [[nodiscard]] int topOfHit(const QStyleOptionViewItem &option, const QModelIndex &index, const TextHit &hit) const;
    /// Addresses in what is shown of the row, from left to right.
    [[nodiscard]] QList<TextLink> links(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The one at that point of the view.
    [[nodiscard]] std::optional<TextLink> linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint point) const;

Q_SIGNALS:
    void wholeTextWanted(const QModelIndex &index);
    void linkWanted(const atrium::TextLink &link);

private:
    struct Entry {
        int width {-1}; ///< of the row; -1: stale
        size_t textHash {}; ///< of the text and of how wide its lines may be
        TextSetting setting {};
        TextBlock text {};
        MessageLayout layout {};
    };
    const Entry &entryOf(const QModelIndex &index, int width) const;
    [[nodiscard]] TextMarks marksOf(const QModelIndex &index, const QString &content) const;

    const ThreadSearch *m_search {};
    mutable QHash<QString, Entry> m_entries;
    mutable QList<int> m_heights; ///< of the rows at that width; -1: not known
    mutable int m_heightsWidth {-1};
};

} // namespace atrium
