// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace atrium {

class MessageDelegate;
class MessagesModel;

/// A thread, oldest first. Whatever is inserted, removed or re-laid above, what one reads stays where it is; at the bottom it stays at the
/// bottom; and when the "new" line first appears there, the view goes to it.
class ThreadView : public QListView {
    Q_OBJECT
public:
    explicit ThreadView(MessagesModel *model, QWidget *parent = nullptr);

    /// Another thread is about to be shown: from its bottom, or from its first unseen message.
    void startOver();
    void goToBottom();
    /// Asks the model for older messages if the top is near.
    void wantOlder();
    void keyboardSearch(const QString &) override { } // single letters are commands here

Q_SIGNALS:
    void enterPressed(); ///< Enter on a message that is shown whole
    void left(); ///< Esc
    void currentMoved(const QModelIndex &index);
    void wholeTextWanted(const QModelIndex &index); ///< "Show all ..." of a folded message, by mouse or key

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
    void noteAnchor();
    void restoreAnchor();
    void copyCurrent();
    bool scrollsWithin(int key);
    void reveal(bool fromBelow);
    [[nodiscard]] QModelIndex rowAtTop() const;
    [[nodiscard]] QStyleOptionViewItem optionOf(const QModelIndex &index) const;

    MessagesModel *m_messages;
    MessageDelegate *m_delegate;
    QPersistentModelIndex m_anchor; ///< first row in view
    int m_anchorTop {}; ///< where its top is in the viewport
    bool m_atBottom {true};
    bool m_adjusting {};
    bool m_dividerSeen {}; ///< the "new" line has been gone to
    bool m_olderPending {};
};

} // namespace atrium
