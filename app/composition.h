// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountset.h"
#include "app/account/sessionwords.h"
#include "app/arguments.h"
#include "app/demo.h"
#include "app/wiring/accountwiring.h"
#include "app/wiring/shellwiring.h"
#include "models/base/settings.h"
#include "network/auth/tokenvault.h"

#include <QLockFile>
#include <QTemporaryDir>

class QApplication;

namespace atrium {

class Appearance;
class FirstRun;
class MainWindow;
class Power;
class Reachability;
class RefreshWiring;

/// Builds and owns everything, in order: settings, looks, clock, vault, accounts, windows, wiring.
class Composition : public QObject {
    Q_OBJECT
public:
    /// token: of ATRIUM_TOKEN, for this run; empty for none. keychain: null for this computer's; tests bring their own.
    Composition(QApplication *application, const Arguments &arguments, QByteArray token, std::unique_ptr<TokenVault> keychain = {});
    ~Composition() override;

    /// Empty when a window is up, otherwise one sentence for the terminal.
    [[nodiscard]] QString start();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] FirstRun *firstRun() const { return m_firstRun.get(); }
    [[nodiscard]] Account *account() const { return m_account; }
    [[nodiscard]] Session *session() const { return m_session; }

private:
    QString prepareProfile();
    QString makeDemoFolder();
    QString startDemo();
    void startKept(const AccountId &id);
    /// Its window and its session, which waits to be given something. False when it has no place in profile, the folder that its files go
    /// into; the first screen says so.
    bool openAccount(const AccountId &id, const QUrl &server, const SignInDetails &details, const QString &profile);
    void signInAgain();
    void showFirstRun(const QString &server, const SignInDetails &details, const QString &problem);
    void closeFirstRun();
    void acceptSignIn(const QUrl &server, const Credentials &credentials, const SignInDetails &details);
    [[nodiscard]] AccountId accountOf(const QUrl &server) const;
    [[nodiscard]] SignInDetails detailsOf(const QString &owner) const;
    [[nodiscard]] ClientSetup setupOf(const QString &owner) const;
    void showSession();
    void act(SessionDeed deed);
    void noticeActivated();
    void noticeSecondActivated();
    void signOut();
    void finishSignOut();
    void endSession(bool silently);

    QApplication *m_application;
    Arguments m_arguments;
    QByteArray m_token;
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    QString m_profile; // folder
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<TokenVault> m_vault; // the keychain
    std::unique_ptr<TokenVault> m_memory; // for this run
    std::unique_ptr<Demo> m_demo;
    AccountSet m_accounts;
    Account *m_account {nullptr};
    std::vector<std::unique_ptr<Session>> m_sessions; // of the accounts, and those that are still ending
    Session *m_session {nullptr}; // m_account's
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_leaving; // of the account just signed out; it must not outlive the clock
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<FirstRun> m_formerFirstRun; // we may be inside one of its signals
    std::unique_ptr<AccountWiring> m_accountWiring;
    std::unique_ptr<AccountWiring> m_formerAccountWiring; // likewise
    std::unique_ptr<ShellWiring> m_wiring;
    std::unique_ptr<Power> m_power;
    std::unique_ptr<Reachability> m_reachability;
    std::unique_ptr<RefreshWiring> m_refresh;
    bool m_noticed {false}; // the strip speaks of the session
    bool m_forThisRun {false}; // the session rests in memory, nothing of it may reach the keychain
};

} // namespace atrium
