// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/liststate.h"
#include "network/types/mall.h"
#include "network/types/permit.h"
#include "network/types/recipient.h"
#include "ui/newconversation/separateprogress.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class Clock;
class PickerModel;
class Settings;

/// Where a conversation is begun (look/02): who, what, and before it goes to many or from the wrong mall a question. It takes the thread's
/// place. It keeps what was typed until it is told that the text is safe.
class NewConversationPage : public QWidget {
    Q_OBJECT
public:
    NewConversationPage(Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~NewConversationPage() override;

    [[nodiscard]] PickerModel *picker() const;
    void setClock(Clock *clock);
    /// The mall in view, which it is written from, and all malls, for their names.
    void setMall(const Mall &from, const QList<Mall> &all);
    void setPickerState(const ListState &state, const QTimeZone &zone);
    /// What is being prepared, as it was kept; nothing is said of it.
    void setDraft(const NewDraft &draft);
    [[nodiscard]] const NewDraft &draft() const;
    /// Title of a conversation with exactly these people; empty for none.
    void setExisting(const QString &title);
    /// Without it nothing can be sent; what is typed stays, and is kept as ever.
    void setMissingPermit(const MissingPermit &missing);
    void setOffline(bool offline);
    void setDraftKept(bool kept);
    /// What was to be sent is committed to the disk: the page is empty again.
    void taken();
    /// It could not be: everything stays, and the sentence is shown.
    void refused(const QString &sentence);
    /// Conversations that were begun one by one; empty: none.
    void setProgress(const QList<SeparateRow> &rows);
    /// Where one goes on writing: to the recipients, or to the text when there are some.
    void focusForm();

Q_SIGNALS:
    void draftChanged(const atrium::NewDraft &draft); ///< by the person only
    /// Confirmed where that was needed. confirmed: one word for each thing that spoke against it, nothing of the text in them.
    void sendWanted(const atrium::NewDraft &draft, const QStringList &confirmed);
    void existingWanted(); ///< on with the one that exists
    void mallWanted(const atrium::CustomerScope &scope); ///< write from there
    void closeWanted();
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);
    void pauseWanted(bool pause);
    void separateRetryWanted(const QStringList &localIds);
    void progressSeen(); ///< the list of what was begun one by one may go

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void take(const QList<Recipient> &who, bool together);
    void remove(int place);
    void changed(bool recipients);
    void send();
    void deliver();
    void confirm();
    void showRecipients();
    void showForeign();
    void showFoot();
    void arrange();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
