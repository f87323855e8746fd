// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountset.h"
#include "app/account/signin.h"
#include "app/arguments.h"
#include "app/demo.h"
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
    /// token: of ATRIUM_TOKEN, for this run; empty for none.
    Composition(QApplication *application, const Arguments &arguments, QByteArray token);
    ~Composition() override;

    /// Empty when a window is up, otherwise one sentence for the terminal.
    [[nodiscard]] QString start();

    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] FirstRun *firstRun() const { return m_firstRun.get(); }
    [[nodiscard]] Account *account() const { return m_account; }

private:
    QString prepareProfile();
    QString makeDemoFolder();
    QString startDemo();
    void startKept(const AccountId &id);
    /// profile: the folder that its files go into.
    void openAccount(const AccountId &id, const QUrl &server, const QByteArray &token, const QString &profile);
    void signInAgain();
    void showFirstRun(const QString &server, const QString &problem);
    void trySignIn(const QString &server, const QString &token);
    void acceptSignIn();
    [[nodiscard]] AccountId accountOf(const QUrl &server) const;
    void keep(const AccountId &id, const QByteArray &token);
    void sessionEnded();
    void signOut();
    void finishSignOut();

    QApplication *m_application;
    Arguments m_arguments;
    QByteArray m_token;
    AccountId m_kept; // whose token could not be read: its drafts and messages wait in its folder
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
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<MainWindow> m_leaving; // of the account just signed out; it must not outlive the clock
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<ShellWiring> m_wiring;
    std::unique_ptr<Power> m_power;
    std::unique_ptr<Reachability> m_reachability;
    std::unique_ptr<RefreshWiring> m_refresh;
    Wait m_keptWait;
    bool m_forThisRun {false}; // the session rests in memory, nothing of it may reach the keychain
};

} // namespace atrium
