// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/agewiring.h"
#include "app/wiring/connectionwiring.h"
#include "app/wiring/inboxwiring.h"
#include "app/wiring/newconversationwiring.h"
#include "app/wiring/notificationswiring.h"
#include "app/wiring/outboxwiring.h"
#include "app/wiring/palettewiring.h"
#include "app/wiring/permitswiring.h"
#include "app/wiring/placewiring.h"
#include "app/wiring/popoutwiring.h"
#include "app/wiring/restorewiring.h"
#include "app/wiring/sendingswiring.h"
#include "app/wiring/storagewiring.h"
#include "app/wiring/toolswiring.h"

namespace atrium {

class MainWindow;

/// Joins the frame to one account: its malls, and with each of them the panes.
class ShellWiring : public QObject {
    Q_OBJECT
public:
    /// tools: of this account and window, as an earlier one gave them away; null: new ones.
    ShellWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, std::unique_ptr<ToolsWiring> tools = {},
        QObject *parent = nullptr);

    [[nodiscard]] InboxWiring *inbox() { return &m_inbox; }
    [[nodiscard]] PopoutWiring *popouts() { return &m_popouts; }
    /// A link's from outside: as soon as a mall is in view.
    void follow(const Place &place);
    /// Nothing is asked until somebody signs in: panes that have nothing yet say so.
    void setSignedOut(bool signedOut);

    /// Before it goes, when another one takes its place for the same account: what the Tools menu opened stays open.
    [[nodiscard]] std::unique_ptr<ToolsWiring> takeTools() { return std::move(m_tools); }
    /// Before it goes: nothing of the account stays in the window.
    void leave();

Q_SIGNALS:
    /// Something to be read once, whatever pane is in view.
    void remark(const QString &sentence);

private:
    void showMalls();
    void showOnAll(const ListState &state);
    void showMallsFailed(const ApiError &error);
    void choose(const CustomerScope &scope);
    void chooseAll();
    void setAll(bool all);
    void show(const CustomerScope &scope);

    MainWindow *m_window;
    Account *m_account;
    Settings *m_settings;
    InboxWiring m_inbox;
    NewConversationWiring m_newConversation;
    NotificationsWiring m_notifications;
    SendingsWiring m_sendings;
    OutboxWiring m_outbox;
    std::unique_ptr<ToolsWiring> m_tools;
    PermitsWiring m_permits;
    ConnectionWiring m_connection;
    AgeWiring m_ages;
    StorageWiring m_storage;
    PlaceWiring m_places;
    RestoreWiring m_restore;
    PaletteWiring m_palette;
    PopoutWiring m_popouts;
    bool m_all {false}; // malls in the inbox; the other panes have m_mall
    Mall m_mall;
    QList<Mall> m_inboxMalls;
    Place m_wanted; // a link's that came before the malls
};

} // namespace atrium
