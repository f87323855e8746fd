// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/openaccounts.h"
#include "app/wiring/accountswiring.h"
#include "app/wiring/noticewiring.h"
#include "app/wiring/settingswiring.h"
#include "app/wiring/shellwiring.h"

namespace atrium {

class MainWindow;
class Power;
class Reachability;
class RefreshWiring;

/// The window, and which of the accounts it shows: what joins the two is made with either and goes before both.
class ShownAccount : public QObject {
    Q_OBJECT
public:
    struct Surroundings {
        Clock *clock {};
        Settings *settings {};
        OpenAccounts *accounts {};
        Power *power {};
        Reachability *reachability {};
        QString profile {}; ///< folder
    };
    explicit ShownAccount(Surroundings around);
    ~ShownAccount() override;

    [[nodiscard]] MainWindow *window() const { return m_window.get(); } ///< null while there is none
    [[nodiscard]] Account *account() const { return m_account; } ///< the one shown
    [[nodiscard]] Session *session() const { return m_session; } ///< its session

    void show(Account *account);
    void leave(); ///< the window shows none
    void leaveWindow(); ///< there is no window
    void sayAnew(); ///< in another language
    void showSession(); ///< the state of the sessions changed
    /// False while no account is shown.
    [[nodiscard]] bool follow(const Place &place);
    /// A sentence above the panes. Likewise.
    [[nodiscard]] bool tell(const QString &sentence);

Q_SIGNALS:
    void switchWanted(const atrium::AccountId &id);
    void addWanted();
    void removeWanted(const atrium::AccountId &id);
    void imported(const QList<atrium::AccountId> &ids);
    void signInWanted();
    void signOutWanted();

private:
    void makeWindow();
    void join(Account *account, std::unique_ptr<ToolsWiring> tools = {}); // to the window

    Surroundings m_around;
    Account *m_account {nullptr};
    Session *m_session {nullptr}; // m_account's
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_leaving; // of the account just signed out; it must not outlive the clock
    std::unique_ptr<AccountsWiring> m_accountsWiring;
    std::unique_ptr<AccountsWiring> m_formerAccountsWiring; // we may be inside one of its signals
    std::unique_ptr<SettingsWiring> m_settingsWiring;
    std::unique_ptr<ShellWiring> m_wiring;
    std::unique_ptr<NoticeWiring> m_notices;
    std::unique_ptr<NoticeWiring> m_formerNotices; // likewise
    std::unique_ptr<RefreshWiring> m_refresh;
};

} // namespace atrium
