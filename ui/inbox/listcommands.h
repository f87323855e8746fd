// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/actions.h"
#include "models/inbox/snoozechoices.h"
#include "network/types/permit.h"

#include <QObject>
#include <QStringList>

namespace atrium {

class Actions;
class Clock;
class ConversationList;
class ConversationsModel;
class ListDeeds;
class UndoBar;

/// What can be done with conversations of the list, by key, menu and button, and which of them it is for: the rows that are chosen, or the
/// conversation that is open.
class ListCommands : public QObject {
    Q_OBJECT
public:
    /// side: what has to be in view for a key to mean this list.
    ListCommands(ConversationList *list, ConversationsModel *model, Actions *actions, QWidget *side);

    /// What can be taken back is shown there; the bar is the caller's.
    void setBar(UndoBar *bar, Clock *clock);
    void setOpen(const QString &rowId);
    void setMissingArchivePermit(const MissingPermit &missing);
    void archive();
    void markChosenSeen();
    void snooze(const QPoint &globalPosition);
    /// What a menu offers for these conversations.
    [[nodiscard]] QList<ActionId> deeds() const;
    void openMenu(const QPoint &globalPosition);
    void leaveChoosing();
    /// What can still be taken back is done.
    void settle();

Q_SIGNALS:
    void said(const QString &remark); ///< to be read in the list's head
    void openLeft(); ///< one is done with the conversation that is open
    void undone();
    void archiveWanted(const QStringList &rowIds);
    void markSeenWanted(const QStringList &rowIds);
    void snoozeWanted(const QStringList &rowIds, const atrium::WallTime &until);
    void snoozeUndone(const QStringList &rowIds);
    void bringBackWanted(const QStringList &rowIds);
    void markUnreadWanted(const QStringList &rowIds);
    void followUpWanted(const QStringList &rowIds, bool on);

private:
    void connectActions();
    void markUnread();
    void flag();
    void go(bool down);
    void say(const QString &remark);
    void backToList();
    void comeBack(const QStringList &rowIds);
    void leaveOpen();
    [[nodiscard]] bool areArchived(const QStringList &rowIds) const;
    [[nodiscard]] QStringList targets() const;

    ConversationList *m_list;
    ConversationsModel *m_model;
    Actions *m_actions;
    QWidget *m_side;
    ListDeeds *m_deeds;
    QString m_open; // the conversation on the other side
    QString m_left; // the one that a deed took away from there
    MissingPermit m_mayNotArchive;
};

} // namespace atrium
