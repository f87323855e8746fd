// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/actions.h"
#include "models/inbox/snoozechoices.h"
#include "models/inbox/triage.h"
#include "network/types/liststate.h"
#include "network/types/permit.h"

#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class Button;
class Clock;
class ConversationList;
class ConversationsModel;
class KeptScroll;
class ListStates;
class Settings;
struct MallsTrouble;

/// The left side of the inbox: head with the views of it, rows, and below them what is chosen and what can still be taken back.
class ListSide : public QWidget {
    Q_OBJECT
public:
    ListSide(ConversationsModel *model, Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~ListSide() override;

    [[nodiscard]] ConversationList *list() const;
    [[nodiscard]] ListStates *states() const;
    /// What can be done to the conversation that is open; nothing while several are chosen, which it would be done to.
    [[nodiscard]] QList<ActionId> deedsOfOpen() const;
    [[nodiscard]] Button *newConversation() const; ///< over the rows
    [[nodiscard]] KeptScroll *scroll() const;
    /// For rows that rest while a hand is on them, and for what can be taken back for ten seconds.
    void setClock(Clock *clock);
    void setState(const ListState &state, const QTimeZone &zone);
    void setMallsTrouble(const MallsTrouble &trouble);
    void setFilter(InboxFilter filter); ///< by program
    /// Makes the row current, in another view if it is not in this one. Nothing where there is no such conversation.
    void select(const QString &rowId);
    /// The conversation that is open: what commands are for while no row is chosen.
    void setOpen(const QString &rowId);
    void setRemark(const QString &remark);
    void setMissingPermits(const MissingPermit &archive, const MissingPermit &markSeen);
    /// The server would not: these are as they were.
    void showNotDone(const QStringList &rowIds, StateMark mark, const ApiError &error);
    /// What can still be taken back is done: another mall, or the end.
    void settle();
    void reword(bool withKeys);

Q_SIGNALS:
    void opened(const QString &rowId); ///< empty: the one that was open has been sent away
    void filterChosen(atrium::InboxFilter filter); ///< by hand
    void archiveWanted(const QStringList &rowIds);
    void markSeenWanted(const QStringList &rowIds); ///< several, by the list's own means
    void snoozeWanted(const QStringList &rowIds, const atrium::WallTime &until);
    void snoozeUndone(const QStringList &rowIds); ///< as they were before
    void bringBackWanted(const QStringList &rowIds);
    void markUnreadWanted(const QStringList &rowIds);
    void followUpWanted(const QStringList &rowIds, bool on);
    void detailsWanted(const atrium::ApiError &error);
    void retryWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectList();
    void connectCommands();
    void chooseFilter(InboxFilter filter);
    void refresh();
    void lookFurther();
    void showChosen();
    void placePill();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
