// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/accountwiring.h"
#include "app/wiring/checkwiring.h"

class QWidget;

namespace atrium {

class FirstRun;
class Settings;
class Transport;

/// The first screen and what is joined to it, for one visit: somebody new, another account beside those that are open, or one that has to
/// be signed in to again. Whatever it sends goes the way, with the trust and under the identity of the account it is for.
class FirstScreen : public QObject {
    Q_OBJECT
public:
    FirstScreen(Clock *clock, Settings *settings, Transport *transport, QObject *parent = nullptr);
    ~FirstScreen() override;

    struct Visit {
        AccountId account {}; ///< to be signed in to again; empty: a new one
        QString server {};
        SignInDetails details {};
        QString problem {};
        QWidget *over {}; ///< the window that waits behind it; null: there is none, and the demo is offered
    };
    /// Goes on with the one that is shown when it is for the same account.
    void show(const Visit &visit);
    void close();
    /// In the language in force. The server that was entered stays; where more would be lost the words stay as they are.
    void sayAnew();
    /// After accepted() (accountwiring.h).
    [[nodiscard]] bool admit() { return m_shown.attempts && m_shown.attempts->admit(); }
    void turnAway(const QString &sentence);
    [[nodiscard]] FirstRun *page() const { return m_shown.page.get(); } ///< null: not shown, or on its way out
    [[nodiscard]] const AccountId &account() const { return m_account; }

    /// Owner of the settings of an account that is none yet: what a policy, the defaults or a visit before said.
    [[nodiscard]] static QString newcomer();

Q_SIGNALS:
    void accepted(atrium::SignIn *attempt);
    void demoWanted();

private:
    struct Shown {
        std::unique_ptr<FirstRun> page {};
        std::unique_ptr<AccountWiring> attempts {}; // these two go before the page that they are joined to
        std::unique_ptr<CheckWiring> check {};
    };
    void make();

    Clock *m_clock;
    Settings *m_settings;
    Transport *m_transport;
    AccountId m_account;
    Visit m_visit;
    Shown m_shown;
    std::vector<Shown> m_former; // we may be inside one of their signals
};

} // namespace atrium
