// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/openaccounts.h"
#include "app/account/person.h"

#include <functional>

namespace atrium {

class FirstScreen;
class SignIn;

/// From a sign-in that a server accepted to the account it is for: the one it was begun for, one that was left on this computer, or a new
/// one. Where another person came than the one whose account it is, and where nobody can tell, it asks.
class Arrivals : public QObject {
    Q_OBJECT
public:
    /// Opens an account that is not open yet; null when it cannot be.
    using Open = std::function<Account *(const AccountId &id, const QUrl &server, const SignInDetails &details)>;
    /// profile: its folder. The others outlive this.
    Arrivals(FirstScreen *screen, OpenAccounts *accounts, Settings *settings, QString profile, Open open, QObject *parent = nullptr);

    /// How an account, or whoever is new, signs in: what the settings say of the provider.
    [[nodiscard]] static SignInDetails detailsOf(const Settings &settings, const QString &owner);

Q_SIGNALS:
    /// Its settings are kept, and the first screen is closed. Once it is shown, its session is to adopt what its owner signed in with.
    void arrived(atrium::Account *account, const atrium::Credentials &credentials, const atrium::SignInDetails &details);

private:
    /// Finds out whose account it would be, and asks where that is not clear.
    void accept(SignIn *attempt);
    void judge(SignIn *attempt, Account *account, Whose whose);
    void enter(SignIn *attempt, AccountId id); ///< id empty: a new account
    void keepSignIn(const AccountId &id, const SignIn &attempt, const SignInDetails &details);
    [[nodiscard]] AccountId keptFor(const QUrl &server) const;
    [[nodiscard]] QString freeColour() const;

    FirstScreen *m_screen;
    OpenAccounts *m_accounts;
    Settings *m_settings;
    QString m_profile;
    Open m_open;
};

} // namespace atrium
