// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inbox/messagelayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace atrium {

class ThreadSearch;

/// Paints a row of MessagesModel from its MessageLayout and nothing else. A wrapped text costs 23 us to measure and a list view asks for
/// the heights of all rows whenever one comes: heights are kept by row, layouts of those last looked at, and how high a row is that nobody
/// has come near yet is guessed from the length of its text.
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
    /// Measures a row whose height was a guess, in a view of that width. True: it is another than sizeHint() said.
    bool measure(const QModelIndex &index, int width) const;
    [[nodiscard]] bool isMeasured(int row) const { return row >= m_heights.size() || m_heights.at(row).measured; }
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
    struct Height {
        int px {-1}; ///< -1: not even guessed
        bool measured {};
    };
    const Entry &entryOf(const QModelIndex &index, int width) const; ///< until the next one is asked for
    void setWidth(int width) const;
    [[nodiscard]] int guessedHeight(const QModelIndex &index) const;
    [[nodiscard]] TextMarks marksOf(const QModelIndex &index, const QString &content) const;

    const ThreadSearch *m_search {};
    static constexpr int entriesKept = 400;
    mutable QCache<QString, Entry> m_entries {entriesKept};
    mutable QList<Height> m_heights; ///< of the rows at that width
    mutable int m_heightsWidth {-1};
    mutable int m_lettersOfLine {1}; ///< at that width
};

} // namespace atrium
