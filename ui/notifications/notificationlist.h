// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/actions.h"

#include <QListView>

namespace atrium {

class Actions;

/// The centre as a list: one row is current; days between the rows are passed over.
class NotificationList : public QListView {
    Q_OBJECT
public:
    explicit NotificationList(Actions *actions, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &) override { } // single letters are commands here
    /// Nothing more can be scrolled to: the end of what is loaded is in view.
    [[nodiscard]] bool isAtEnd() const;

Q_SIGNALS:
    void asked(atrium::ActionId id); ///< its key was pressed here: OpenRow, NextUnread, MarkSeen, MarkAllSeen or Undo

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    [[nodiscard]] std::optional<ActionId> actionOf(const QKeyEvent &event) const;
    [[nodiscard]] QModelIndex rowFrom(int row, int step) const;
    void walk(int step);

    Actions *m_actions;
};

} // namespace atrium
