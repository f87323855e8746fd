// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/peoplemodel.h"
#include "network/types/apierror.h"

#include <QStackedWidget>

#include <functional>

class QVBoxLayout;

namespace atrium {

class Actions;
class ArchiveBar;
class Clock;
class Composer;
class ErrorStrip;
class FindBar;
class ListStates;
class MessagePanel;
class MessagesModel;
class OutgoingStrip;
class PeekSide;
class PeoplePanel;
class Settings;
class ThreadHeadBar;
class ThreadSearch;
class ThreadView;
enum class ActionId;
struct TextLink;

/// The right side of the inbox: head, thread and composer, or one sentence while nothing is open; over both, another thread that is only
/// looked at.
class ThreadSide : public QStackedWidget {
    Q_OBJECT
public:
    ThreadSide(MessagesModel *model, Actions *actions, Settings *settings, QWidget *parent = nullptr);

    [[nodiscard]] ThreadHeadBar *head() const { return m_head; }
    [[nodiscard]] ThreadView *view() const { return m_view; }
    [[nodiscard]] ListStates *states() const { return m_states; }
    [[nodiscard]] Composer *composer() const { return m_composer; }
    [[nodiscard]] OutgoingStrip *strip() const { return m_strip; }
    [[nodiscard]] PeoplePanel *people() const { return m_people; }
    [[nodiscard]] ArchiveBar *archiving() const { return m_archiving; }
    [[nodiscard]] PeekSide *peek() const { return m_peek; }
    void setClock(Clock *clock);
    void setOpen(const QString &thread, bool resume);
    void showPeek(bool peek);
    /// Somebody can be reading it: it is in view, in the window that has the keyboard.
    [[nodiscard]] bool inView() const;
    /// What can be done to the conversation as a whole, for the menu to offer it.
    void setDeeds(std::function<QList<ActionId>()> deeds) { m_deeds = std::move(deeds); }
    void reword(bool withKeys);
    /// Older messages are being read before the file is written: so many are here.
    void showExporting(int messages);
    /// file: empty when it could not be written.
    void showExported(const QString &file, int messages, bool complete);

Q_SIGNALS:
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);
    void resendWanted(const QString &localId);
    void discardWanted(const QString &localId);
    void replyWanted(const QString &text);
    void draftChanged(const QString &text, int cursor);
    void left(); ///< Esc: back to the list
    void inViewChanged();
    void popOutWanted();
    void exportWanted(bool json);
    void exportGivenUp();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFind();
    void connectHead();
    void onAction(ActionId id, const std::function<void()> &f);
    void showWhole(const QModelIndex &index);
    void find();
    void showFound();
    void openLink(const TextLink &link);
    void showPeople(bool show);
    void showMenu();
    void fitPeople();
    void measure();

    Actions *m_actions;
    MessagesModel *m_model;
    MessagePanel *m_nothingOpen;
    QWidget *m_thread;
    PeekSide *m_peek;
    ThreadHeadBar *m_head;
    FindBar *m_find;
    ThreadSearch *m_search;
    ThreadView *m_view;
    ListStates *m_states;
    PeoplePanel *m_people;
    ErrorStrip *m_exporting;
    ArchiveBar *m_archiving;
    OutgoingStrip *m_strip; // before the composer, here too: made in this order they are walked in it
    Composer *m_composer;
    QVBoxLayout *m_composerFrame;
    QWidget *m_before {}; // page under the peek
    std::function<QList<ActionId>()> m_deeds;
};

} // namespace atrium
