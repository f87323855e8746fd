// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCache>
#include <QListView>

#include <optional>

class QMenu;

namespace atrium {

class Button;
class MessageDelegate;
class MessagesModel;
class ThreadSearch;
struct TextLink;

/// A thread, oldest first. Whatever is inserted, removed or re-laid above, what one reads stays where it is; at the bottom it stays at the
/// bottom; and when the "new" line first appears there, the view goes to it. Rows are measured when one comes near them, so that a thread
/// of 20,000 messages opens, and takes another width, like one of twenty.
class ThreadView : public QListView {
    Q_OBJECT
public:
    explicit ThreadView(MessagesModel *model, QWidget *parent = nullptr);

    /// Another thread is about to be shown: from its bottom, from its first unseen message, or from where one left it. thread: what it is
    /// known by, empty for none. resume: whether where one left it still counts.
    void startOver(const QString &thread, bool resume);
    void goToBottom();
    /// To the newest message, and that one is current then.
    void jumpToLatest();
    /// The button that does: it stands over the messages while newer ones are below.
    [[nodiscard]] Button *latestButton() const { return m_latest; }
    void reword(const QString &latestKey); ///< with the key that jumps to the latest; empty: none is shown
    /// Marks what is found, and follows the current place.
    void setSearch(ThreadSearch *search);
    void followSearch(); ///< to the current place, in the upper half unless it can be seen already
    [[nodiscard]] int topRow() const; ///< first row in view; -1: none
    /// What is selected, or the current message: its text, or with author and time; several always have them.
    void copySelected(bool withAuthor);
    /// The addresses of the current message: the only one at once, of several a menu.
    void openLinks();
    void setMayArchive(bool may); ///< the menu offers it
    /// Asks the model for older messages if the top is near.
    void wantOlder();
    void keyboardSearch(const QString &) override { } // single letters are commands here
    void doItemsLayout() override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void enterPressed(); ///< Enter on a message that is shown whole
    void left(); ///< Esc
    void currentMoved(const QModelIndex &index);
    void wholeTextWanted(const QModelIndex &index); ///< "Show all ..." of a folded message, by mouse or key
    void linkWanted(const atrium::TextLink &link); ///< by mouse or key
    void archiveWanted(const QModelIndex &index); ///< one that the server has
    void resendWanted(const QString &localId); ///< a refused one: once more
    void discardWanted(const QString &localId); ///< a refused or queued one: back into the composer

protected:
    void updateGeometries() override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where one read in a thread: its first row in view.
    struct Place {
        QString row {}; ///< key in the model
        int top {}; ///< pixels in the viewport
    };
    void keepPlace();
    void takePlace();
    void noteAnchor();
    void restoreAnchor();
    [[nodiscard]] int anchorRow() const;
    bool measureAround(int row);
    void settleAround(int row);
    void showLatest();
    void placeLatest();
    [[nodiscard]] QList<int> selectedRows() const;
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void addLinks(QMenu *menu, const QModelIndex &index);
    bool scrollsWithin(int key);
    void reveal(bool fromBelow);
    [[nodiscard]] QModelIndex rowAtTop() const;
    [[nodiscard]] QStyleOptionViewItem optionOf(const QModelIndex &index) const;

    MessagesModel *m_messages;
    MessageDelegate *m_delegate;
    QPersistentModelIndex m_anchor; ///< first row in view
    QRect m_anchorPlace {}; ///< where it is in the viewport
    int m_anchorWidth {}; ///< of the viewport then
    bool m_atBottom {true};
    bool m_adjusting {};
    bool m_dividerSeen {}; ///< the "new" line has been gone to
    bool m_olderPending {};
    QString m_thread;
    QCache<QString, Place> m_places; ///< by thread; of those that were left at the bottom there is none
    std::optional<Place> m_resumed; ///< until its row is there, or others are
    QPersistentModelIndex m_came; ///< first row that came below while one read above
    Button *m_latest;
    QString m_latestKey;
    ThreadSearch *m_search {};
    bool m_mayArchive {};
};

} // namespace atrium
