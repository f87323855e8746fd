// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/openaccounts.h"
#include "app/account/transport.h"
#include "app/arguments.h"
#include "app/demo.h"
#include "app/firstscreen.h"
#include "app/language.h"
#include "app/profilefolder.h"
#include "models/base/policy.h"

class QApplication;

namespace atrium {

class Appearance;
class Arrivals;
class DesktopLooks;
class FirstRun;
class Instance;
class MainWindow;
class Power;
class Reachability;
class ShownAccount;

/// Builds and owns everything, in order: settings, looks, clock, vault, transport, accounts, windows, wiring. One window shows one of the
/// accounts; all of them are at work.
class Composition : public QObject {
    Q_OBJECT
public:
    /// token: of ATRIUM_TOKEN, for this run; empty for none. keychain, policy: empty for this computer's; tests bring their own.
    Composition(QApplication *application, const Arguments &arguments, QByteArray token, std::unique_ptr<TokenVault> keychain = {},
        std::optional<Policy> policy = {});
    ~Composition() override;

    /// Empty when a window is up, or another process was asked to show its own: then ended() follows. Otherwise one sentence for the
    /// terminal.
    [[nodiscard]] QString start();

    /// Without a question: nobody may be there to answer it. What was typed and promised is on the disk when this object is gone.
    void end();

    [[nodiscard]] MainWindow *window() const; ///< null while there is none
    [[nodiscard]] FirstRun *firstRun() const { return m_firstScreen ? m_firstScreen->page() : nullptr; }
    [[nodiscard]] Account *account() const; ///< the one shown
    [[nodiscard]] Session *session() const; ///< its session
    [[nodiscard]] OpenAccounts *accounts() const { return m_accounts.get(); }
    [[nodiscard]] Settings *settings() const { return m_settings.get(); }

Q_SIGNALS:
    /// Nothing of this process is shown, and it is to end with that code. For the terminal.
    void ended(int code, const QString &sentence);

private:
    QString begin();
    void callFirst();
    [[nodiscard]] QString cameForward() const;
    void comeForward();
    void go(const Place &place);
    void followDesktop();
    QString startDemo();
    void startRun(const QUrl &server);
    void startKept(const QList<AccountId> &kept);
    /// Reads its sign-in from the keychain. False when its address cannot be used.
    bool openKept(const AccountId &id);
    Account *open(const AccountId &id, const QUrl &server, const SignInDetails &details, const QString &profile);
    void show(Account *account);
    void makeShown();
    void switchTo(const AccountId &id);

    void showNewcomer(const QString &problem = {});
    void signInAgain();
    /// What of it outlives this run rests in the keychain; of the others nothing may reach it.
    [[nodiscard]] bool isLasting(const AccountId &id) const { return !m_arguments.demo && !isOfRun(id); }

    void signOut();
    void remove(const AccountId &id);
    void takeImported(const QList<AccountId> &ids);

    QApplication *m_application;
    Arguments m_arguments;
    QByteArray m_token;
    std::optional<Policy> m_policy; // empty: the machine's
    ProfileFolder m_folder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<TokenVault> m_vault; // the keychain
    std::unique_ptr<TokenVault> m_memory; // for this run
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<OpenAccounts> m_accounts;
    std::unique_ptr<FirstScreen> m_firstScreen;
    std::unique_ptr<Arrivals> m_arrivals;
    std::unique_ptr<Power> m_power;
    std::unique_ptr<Reachability> m_reachability;
    std::unique_ptr<DesktopLooks> m_desktopLooks;
    std::unique_ptr<ShownAccount> m_shown;
};

} // namespace atrium
