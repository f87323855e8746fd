// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxrow.h"
#include "ui/outbox/outboxdeeds.h"

#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class Clock;
class OutboxModel;

/// What was promised and is not delivered yet, with what can be done about each of it (look/08, feature OF2). The model is its own; the
/// wiring fills it. It knows no engine: it emits what the person wants, and is told what became of it.
class OutboxPane : public QWidget {
    Q_OBJECT
public:
    OutboxPane(Actions *actions, Clock *clock, QWidget *parent = nullptr);
    ~OutboxPane() override;

    [[nodiscard]] OutboxModel *outbox() const;
    /// Whatever is shown afterwards is this.
    void setContents(const OutboxContents &contents);
    /// It waits for the person now: its text is opened for editing.
    void openEditor(const QString &localId);
    void closeEditor(const QString &localId);
    /// It could not be kept; the editor stays, with its text.
    void refuseEdit(const QString &localId, const QString &sentence);
    /// What became of a wish, where the row that showed it is gone; with the way to the conversation that has it now. It goes when it is
    /// closed, when the person does something else, and when the pane is left.
    void note(const QString &sentence, const CustomerScope &scope, const ConversationId &conversation);
    /// Likewise, of trouble; empty: not any more.
    void tell(const QString &sentence);
    [[nodiscard]] bool isEditing() const;
    /// The pane is in view, and the focus was last on that row; false while any text is being edited.
    [[nodiscard]] bool isLookingAt(const QString &localId) const;

Q_SIGNALS:
    void openWanted(const atrium::CustomerScope &scope, const atrium::ConversationId &conversation);
    void editWanted(const QString &localId);
    void editSaved(const QString &localId, const QString &text);
    void editLeft(const QString &localId);
    void editorClosed(); ///< kept or given up
    void retryWanted(const QString &localId);
    void sendAloneWanted(const QString &localId);
    void sendNowWanted(const QString &localId);
    void takeBackWanted(const QString &localId); ///< its text goes back to where it was written
    void discardWanted(const QString &localId); ///< and its text, too
    void marksRetryWanted(const QList<atrium::MarkWish> &wishes);
    void marksTakeBackWanted(const QList<atrium::MarkWish> &wishes);
    void retryAllWanted(); ///< whatever was refused
    void pauseWanted(bool paused);
    void countsChanged(int needYou, int onTheirWay);
    void pausedChanged(bool paused); ///< of what is shown: sending is

protected:
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(Actions *actions);
    void refresh();
    void forgetNote();
    void showPage(QWidget *page);
    void reword();
    void answer(const OutboxRow &row, OutboxDeed deed);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
