// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"

#include <QStackedWidget>

class QVBoxLayout;

namespace atrium {

class Actions;
class Composer;
class ListStates;
class MessagePanel;
class MessagesModel;
class OutgoingStrip;
class Settings;
class ThreadHeadBar;
class ThreadView;

/// The right side of the inbox: head, thread and composer, or one sentence while nothing is open.
class ThreadSide : public QStackedWidget {
    Q_OBJECT
public:
    ThreadSide(MessagesModel *model, Actions *actions, Settings *settings, QWidget *parent = nullptr);

    [[nodiscard]] ThreadHeadBar *head() const { return m_head; }
    [[nodiscard]] ThreadView *view() const { return m_view; }
    [[nodiscard]] ListStates *states() const { return m_states; }
    [[nodiscard]] Composer *composer() const { return m_composer; }
    [[nodiscard]] OutgoingStrip *strip() const { return m_strip; }
    void setOpen(bool open);
    void reword(bool withKeys);

Q_SIGNALS:
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);
    void resendWanted(const QString &localId);
    void discardWanted(const QString &localId);
    void replyWanted(const QString &text);
    void draftChanged(const QString &text, int cursor);
    void left(); ///< Esc: back to the list

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWhole(const QModelIndex &index);
    void measure();

    MessagePanel *m_nothingOpen;
    QWidget *m_thread;
    ThreadHeadBar *m_head;
    ThreadView *m_view;
    ListStates *m_states;
    OutgoingStrip *m_strip; // before the composer, here too: made in this order they are walked in it
    Composer *m_composer;
    QVBoxLayout *m_composerFrame;
};

} // namespace atrium
