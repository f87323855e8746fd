// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace atrium {

class Actions;

/// The inbox as a list: one row is current, arrows, their letters and clicks make it so, and it tells which rows can be seen. Several can
/// be chosen, with Shift and Ctrl or, while choosing, without; opened is only one that is chosen alone.
class ConversationList : public QListView {
    Q_OBJECT
public:
    explicit ConversationList(Actions *actions, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &) override { } // single letters are commands here

    /// Clicks and Space add and take away, as with Ctrl.
    void setChoosing(bool choosing);
    [[nodiscard]] bool choosing() const { return m_choosing; }
    /// Row ids, from the top.
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] int chosenCount() const;

Q_SIGNALS:
    void enterPressed(); ///< Enter on a row
    void opened(const QString &rowId); ///< it is current, and chosen alone
    void chosenChanged();
    void handMoved(); ///< the pointer over the rows, or a key that walks them
    void menuWanted(const QPoint &globalPosition); ///< for what is chosen
    void peekWanted(const QString &rowId); ///< while Space is held on it; empty: it is let go
    void rowsInView(const QStringList &rowIds); ///< when they changed, at most once a turn of the event loop

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void lookSoon();
    void look();
    void walk(int step);
    void consider();
    bool peekKey(const QKeyEvent &event);
    void peekAt(int row);
    void endPeek();
    [[nodiscard]] int stepOf(const QKeyEvent &event) const;

    Actions *m_actions;
    bool m_lookPending {};
    bool m_choosing {};
    int m_gap {-1}; // where the current row went away: arrows go on from there
    bool m_peeking {};
    QPersistentModelIndex m_peeked;
    QStringList m_seen;
};

} // namespace atrium
