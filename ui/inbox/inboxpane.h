// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/snippets.h"
#include "models/inbox/snoozechoices.h"
#include "models/inbox/triage.h"
#include "network/types/liststate.h"
#include "network/types/mall.h"
#include "network/types/outgoing.h"
#include "network/types/permit.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class Clock;
class ConversationsModel;
class KeptScroll;
class MessagesModel;
class NewConversationPage;
class Settings;
class ThreadSide;

/// What stands above a thread.
struct ThreadHead {
    QString title {}; ///< names, single line
    QString facts {}; ///< "4 people, with you"
    QString waiting {}; ///< "Waiting for you 3 h 12 min", or empty
    int waitingLevel {};
    bool hasUnseen {};
    friend bool operator==(const ThreadHead &, const ThreadHead &) = default;
};

/// What the account is known to lack in the mall in view.
struct InboxPermits {
    MissingPermit reply {};
    MissingPermit markSeen {};
    MissingPermit archive {};
};

/// Of an inbox of several malls: which of them it cannot show, by name.
struct MallsTrouble {
    QStringList failed {};
    QStringList reading {}; ///< for the first time: nothing of them is here yet
    std::optional<ApiError> error {}; ///< of one that failed
    friend bool operator==(const MallsTrouble &, const MallsTrouble &) = default;
};

/// List left, thread right, composer below it (look/01). The two models are its own; the wiring fills them. It knows no store.
class InboxPane : public QWidget {
    Q_OBJECT
public:
    InboxPane(Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~InboxPane() override;

    [[nodiscard]] ConversationsModel *conversations() const;
    [[nodiscard]] MessagesModel *messages() const;

    /// For skeleton rows that wait 150 ms before they show; without one they show at once.
    void setClock(Clock *clock);
    void setListState(const ListState &state, const QTimeZone &zone);
    /// The rows are of these malls: each carries its mall's colour, and where a conversation is begun is asked. Empty: all are of one.
    void setMalls(const QList<Mall> &malls);
    void setMallsTrouble(const MallsTrouble &trouble);
    /// The mall of the open conversation, said where one answers; an empty one where it need not be said.
    void setThreadMall(const Mall &mall);
    void setThreadState(const ListState &state, const QTimeZone &zone);
    void setThreadHead(const ThreadHead &head);
    /// Selects the row with that key if it is there; the thread opens as if clicked. An empty id closes the thread, as on changing malls.
    void select(const QString &rowId);
    [[nodiscard]] QString selected() const; ///< row id, empty for none
    [[nodiscard]] KeptScroll *scroll() const; ///< of the list
    void setFilter(InboxFilter filter); ///< by program: no signal
    /// What can still be taken back is done now: before another mall, and at the end.
    void settle();
    /// The server would not do that with these.
    void showNotDone(const QStringList &rowIds, StateMark mark, const ApiError &error);
    [[nodiscard]] ThreadSide *thread() const; ///< what stands beside the list
    /// For a window of its own: the list is there and not shown.
    void showThreadOnly();
    /// The draft that belongs to the conversation now open: put into the composer with its cursor. Called once per opening.
    void setDraft(const QString &text, int cursor);
    /// The text is committed to disk: the composer may clear it, if it still holds that text.
    void draftTaken(const QString &text);
    /// Committing failed: the text stays, the sentence is shown.
    void draftRefused(const QString &sentence);
    /// In the composer's foot, until one types: a trouble that leaves what is on its way to the disk where it is.
    void say(const QString &sentence);
    /// "Draft kept" in the composer's foot.
    void setDraftKept(bool kept);
    /// The page on which a conversation is begun; it takes the thread's place as long as it is shown.
    [[nodiscard]] NewConversationPage *newConversation() const;
    void showNewConversation(bool shown);
    [[nodiscard]] bool isBeginning() const; ///< it is shown
    /// The open conversation has yet to be begun by the server: nothing can be added to it.
    void setStarting(bool starting);
    /// Messages of the open thread that are held before they leave, in the order of their promises.
    void setHeld(const QList<Outgoing> &held);
    /// What a slash in the composer offers, and what its variables stand for in the open conversation.
    void setSnippets(const QList<Snippet> &snippets);
    void setSnippetValues(std::function<SnippetValues()> values);
    /// What speaks against sending a text as it stands to the open conversation, a sentence each.
    void setTextCheck(std::function<QStringList(const QString &text)> check);
    /// Controls without their permit are disabled and name it.
    void setMissingPermits(const InboxPermits &missing);

Q_SIGNALS:
    void conversationOpened(const QString &rowId); ///< row id of ConversationsModel; empty when none is open
    void newConversationShown(bool shown);
    void newConversationWanted(const atrium::CustomerScope &scope); ///< in that one of several malls
    void rowsInView(const QStringList &rowIds); ///< for the store to read names and last messages of
    void draftChanged(const QString &text, int cursor); ///< on each change, by the person only
    void textMeant(const QString &text); ///< the reply that follows goes out although something speaks against it
    void replyWanted(const QString &text); ///< Enter or Send; the composer keeps the text until draftTaken()
    void markSeenWanted();
    void filterChosen(atrium::InboxFilter filter); ///< by hand
    // Of rows of the list, once they can no longer be taken back:
    void archiveWanted(const QStringList &rowIds);
    void markRowsSeenWanted(const QStringList &rowIds);
    // Of rows of the list, on this computer alone:
    void snoozeWanted(const QStringList &rowIds, const atrium::WallTime &until);
    void snoozeUndone(const QStringList &rowIds); ///< as they were before
    void bringBackWanted(const QStringList &rowIds);
    void markUnreadWanted(const QStringList &rowIds);
    void followUpWanted(const QStringList &rowIds, bool on);
    void retryWanted(); ///< the list's strip
    void threadRetryWanted();
    void resendWanted(const QString &localId); ///< a refused message: once more
    void discardWanted(const QString &localId); ///< a refused or queued message: back into the composer
    void detailsWanted(const atrium::ApiError &error);
    void undoSendWanted(const QString &localId); ///< a held message: back into the composer
    void sendNowWanted(const QString &localId); ///< a held message: without further delay
    void snippetsWanted(); ///< the place where they are written
    void peekWanted(const QString &rowId); ///< only to be looked at, while a key is held; empty: it is let go
    void popOutWanted(); ///< the open conversation

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void open(const QString &rowId);
    void settleSelection();
    void beginConversation();
    void connectList();
    void connectThread();
    void connectNewConversation();
    void connectComposer();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
