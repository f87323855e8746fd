// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/inboxwiring.h"
#include "app/wiring/sendingswiring.h"

namespace atrium {

class MainWindow;
enum class Setting;

/// Puts the window back as the person left it, for each account its pane, for each of its malls what was chosen, filtered and scrolled to.
/// What is chosen is kept at once; how far lists are scrolled, when the mall or the window is left.
class RestoreWiring : public QObject {
    Q_OBJECT
public:
    RestoreWiring(
        MainWindow *window, Account *account, InboxWiring *inbox, SendingsWiring *sendings, Settings *settings, QObject *parent = nullptr);

    /// Right after the panes were given that mall, in the same turn of the event loop: before any row is chosen for want of another.
    /// wholeInbox: the inbox was given all malls; what was chosen in it then is kept apart.
    void show(const Mall &mall, bool wholeInbox);
    /// The person wishes to be somewhere else than where they were.
    void goElsewhere();
    /// Before the panes are given another one, or none.
    void leave();

private:
    void connectPanes();
    void keepScrolls();
    void keep(Setting key, const QVariant &value);
    void keepOfInbox(Setting key, const QVariant &value);
    [[nodiscard]] QString kept(Setting key) const;
    [[nodiscard]] QString keptOfInbox(Setting key) const;
    void openConversation();
    void openSending();

    MainWindow *m_window;
    Account *m_account;
    InboxWiring *m_inbox;
    SendingsWiring *m_sendings;
    Settings *m_settings;
    Soon m_soon;
    QString m_owner; // of the mall's settings; empty: none is shown
    QString m_inboxOwner; // the same, or that of all malls
    CustomerScope m_mall;
    QString m_conversation; // still to be opened: its id, behind its mall where the inbox is of all
    QString m_sending; // still to be chosen
};

} // namespace atrium
