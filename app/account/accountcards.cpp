// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountcards.h"

#include "app/account/openaccounts.h"
#include "models/base/settings.h"

#include <QCoreApplication>

namespace atrium {

namespace {

struct AccountCards {
    Q_DECLARE_TR_FUNCTIONS(atrium::AccountCards)
};

AccountCard::State stateOf(Account *account)
{
    if (account->client()->waitsForSignIn())
        return AccountCard::SignedOut;
    const Connection *connection = account->connection();
    if (!connection->reachable())
        return AccountCard::Offline;
    return connection->checkedAt() ? AccountCard::Online : AccountCard::Checking;
}

} // namespace

QString accountName(const Account &account, const Settings &settings)
{
    QString name = settings.text(Setting::AccountName, account.id().value).simplified();
    if (!name.isEmpty())
        return name;
    return isDemo(account.id()) ? AccountCards::tr("Demo mall") : account.serverHost();
}

QString accountServer(const Account &account)
{
    return isDemo(account.id()) ? AccountCards::tr("Invented data, on this computer only") : account.serverHost();
}

QList<AccountCard> accountCards(const AccountSet &accounts, const Settings &settings, const AccountId &current)
{
    QList<AccountCard> cards;
    for (const std::unique_ptr<Account> &account : accounts.all()) {
        cards.append({.id = account->id(),
            .name = accountName(*account, settings),
            .colour = settings.text(Setting::AccountColour, account->id().value),
            .server = accountServer(*account),
            .state = stateOf(account.get()),
            .unseen = account->unseen(),
            .unsent = account->outbox()->waiting(),
            .current = account->id() == current});
    }
    return cards;
}

} // namespace atrium
