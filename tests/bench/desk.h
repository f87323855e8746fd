// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "network/types/liststate.h"
#include "network/types/threadentry.h"
#include "ui/common/actions.h"
#include "ui/inbox/inboxpane.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QPointer>

namespace atrium::bench {

/// One figure of one side of a case, in the stopwatch programs' way: case TAB side TAB unit TAB value.
void say(const char *name, const char *side, const char *unit, double value);
/// Ours, and beside it what it may take.
void sayBounded(const char *name, const char *unit, double value, double bound);

/// The inbox in a window, over rows made here: nobody is behind it. What is watched must be painted before a frame is over.
class Desk : public QObject {
public:
    Desk();

    static QTimeZone zone() { return QTimeZone("Europe/Oslo"); }
    static QDateTime now() { return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC}; }
    static ListState ready() { return {.complete = true, .asOf = Instant::fromUtc(now())}; }
    /// The same in every run.
    static User person(int number);
    static QString words(int seed, int count);
    static QList<ConversationCard> cards(int count);

    [[nodiscard]] QListView *list() const { return pane->findChild<QListView *>(QStringLiteral("conversationList")); }
    [[nodiscard]] QListView *messages() const { return pane->findChild<QListView *>(QStringLiteral("messageList")); }
    void watch(QWidget *painted);
    /// Milliseconds until that, all that it set off and the painting of what is watched are done; -1: nothing was painted.
    [[nodiscard]] double frame(const std::function<void()> &deed);
    /// What is still to be done is done.
    static void settle();

    RunningClock clock {now(), 0.0};
    Settings settings;

private:
    Appearance m_appearance {qApp, &settings};
    QMainWindow m_window;
    QPointer<QWidget> m_watched;
    int m_paints {};

public:
    Actions *actions {new Actions(&m_window)}; // the window's
    InboxPane *pane {new InboxPane(actions, &settings, &m_window)}; // the window's

    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Each tells its figures; false: something else came about than was to be measured.
[[nodiscard]] bool measureThread();
[[nodiscard]] bool measureHostile();
[[nodiscard]] bool measureList();
[[nodiscard]] bool measureTyping();

} // namespace atrium::bench
