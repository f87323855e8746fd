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

Q_SIGNALS:
    /// The server let it in.
    void accepted(const QUrl &server, const atrium::Credentials &credentials, const atrium::SignInDetails &details);

private:
    void tryToken(const QString &server, const QString &token);
    void tryBrowser(const QString &server, const SignInDetails &details);
    void cancel();
    void openBrowser(const QUrl &address);
    void check(const QUrl &server, const Credentials &credentials, const SignInDetails &details);
    void refuse(const ApiError &error);
    void fail(const QString &sentence, const QString &detail);

    FirstRun *m_page;
    Clock *m_clock;
    ClientSetup m_setup;
    SignInDetails m_details; // as the page shows them
    std::unique_ptr<BrowserSignIn> m_browser;
    std::unique_ptr<SignIn> m_check;
};

} // namespace atrium
