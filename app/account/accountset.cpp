// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountset.h"

#include <numeric>

namespace atrium {

Account *AccountSet::add(std::unique_ptr<Account> account)
{
    Account *added = m_accounts.emplace_back(std::move(account)).get();
    connect(added->outbox(), &Outbox::changed, this, &AccountSet::changed);
    Q_EMIT changed();
    return added;
}

void AccountSet::remove(Account *account)
{
    std::erase_if(m_accounts, [account](const auto &one) { return one.get() == account; });
    Q_EMIT changed();
}

int AccountSet::unsent() const
{
    return std::accumulate(
        m_accounts.begin(), m_accounts.end(), 0, [](int sum, const auto &account) { return sum + account->outbox()->waiting(); });
}

} // namespace atrium
