// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountset.h"

#include <algorithm>
#include <numeric>

namespace atrium {

Account *AccountSet::add(std::unique_ptr<Account> account)
{
    Account *added = m_accounts.emplace_back(std::move(account)).get();
    connect(added->outbox(), &Outbox::changed, this, &AccountSet::changed);
    connect(added->connection(), &Connection::changed, this, &AccountSet::changed);
    connect(added->client(), &ApiClient::signInNeeded, this, &AccountSet::changed);
    connect(added->client(), &ApiClient::tokenChanged, this, &AccountSet::changed);
    connect(added, &Account::unseenChanged, this, &AccountSet::changed);
    Q_EMIT changed();
    return added;
}

void AccountSet::remove(Account *account)
{
    const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [account](const auto &one) { return one.get() == account; });
    if (it == m_accounts.end())
        return;
    const std::unique_ptr<Account> leaving = std::move(*it); // out of the sums before anything of it is torn down
    m_accounts.erase(it);
    disconnect(leaving.get(), nullptr, this, nullptr);
    Q_EMIT changed();
}

Account *AccountSet::find(const AccountId &id) const
{
    const auto it = std::find_if(m_accounts.begin(), m_accounts.end(), [&id](const auto &one) { return one->id() == id; });
    return it == m_accounts.end() ? nullptr : it->get();
}

template<class F>
int AccountSet::sumOf(F one) const
{
    return std::accumulate(m_accounts.begin(), m_accounts.end(), 0, [&one](int sum, const auto &account) { return sum + one(*account); });
}

int AccountSet::badge() const
{
    return sumOf([](const Account &account) { return account.unseen(); });
}

int AccountSet::offline() const
{
    return sumOf([](Account &account) { return account.connection()->reachable() ? 0 : 1; });
}

int AccountSet::unsent() const
{
    return sumOf([](Account &account) { return account.outbox()->waiting(); });
}

} // namespace atrium
