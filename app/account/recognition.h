// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/account/person.h"
#include "network/auth/identityprovider.h"

namespace atrium {

/// Whether somebody who has just signed in is the one whose account this is, found out before anything of it is theirs to see or to send:
/// by what the provider calls them, or else by a few lists of conversations, asked for with their token by a client of its own. An account
/// that keeps nothing and knows nobody is anybody's. Decides once, later; not when it is gone first.
class Recognition : public QObject {
    Q_OBJECT
public:
    /// details: with the issuer set. account outlives it.
    Recognition(Account *account, const Credentials &credentials, const SignInDetails &details, QObject *parent = nullptr);

Q_SIGNALS:
    void decided(atrium::Whose whose);

private:
    void readMalls();
    void nextMall();
    void ask(const CustomerScope &mall);
    void conclude(Whose whose);

    Account *m_account;
    ApiClient m_client;
    Person m_owner;
    Person m_came;
    bool m_keeps {false}; // there is something of the owner's here
    QList<CustomerScope> m_malls; // to be looked at yet
    Call m_call;
};

/// For the next sign-in: what the provider called whoever is signed in to the account now.
void rememberSubject(Account *account, const Credentials &credentials, const SignInDetails &details);

} // namespace atrium
