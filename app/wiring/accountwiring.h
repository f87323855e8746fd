// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/signin.h"
#include "network/auth/signin.h"

namespace atrium {

class FirstRun;

/// Joins the first screen to the attempts to sign in that it starts, one at a time: through the browser or with a token. Whoever owns
/// the accounts hears of those that the server accepted.
class AccountWiring : public QObject {
    Q_OBJECT
public:
    AccountWiring(FirstRun *page, Clock *clock, ClientSetup setup, QObject *parent = nullptr);
    ~AccountWiring() override;

    /// After accepted(): it is taken. False when the page was left in the meantime, and with it whoever wanted in.
    [[nodiscard]] bool admit();
    /// After accepted(): it is not, and is given back; the page goes on and says why.
    void turnAway(const QString &sentence, const QString &detail = {});

Q_SIGNALS:
    /// The server let it in; whoever hears that admits it or turns it away. It lives until then, or until the page is left.
    void accepted(atrium::SignIn *attempt);

private:
    void tryToken(const QString &server, const QString &token);
    void tryBrowser(const QString &server, const SignInDetails &details);
    void leave(); // the person gave up, or left the page: nobody would see what comes of the attempt
    void openBrowser(const QUrl &address);
    void check(const QUrl &server, const Credentials &credentials, const SignInDetails &details);
    void failBrowser(const QUrl &server, const SignInDetails &asked, const SignInFailure &failure);
    void fail(const QString &sentence, const QString &detail);

    FirstRun *m_page;
    Clock *m_clock;
    ClientSetup m_setup;
    QUrl m_address; // that the browser was given
    std::unique_ptr<BrowserSignIn> m_browser;
    std::unique_ptr<SignIn> m_check;
};

} // namespace atrium
