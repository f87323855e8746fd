// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

/// The accounts of this run. What the shell shows is a fold over them: made anew from what each account says at every question, so that
/// it cannot drift from their sum.
class AccountSet : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    Account *add(std::unique_ptr<Account> account);
    void remove(Account *account);
    [[nodiscard]] const std::vector<std::unique_ptr<Account>> &all() const { return m_accounts; }
    [[nodiscard]] Account *find(const AccountId &id) const; ///< null when it is not there
    /// Unseen messages and notifications, over all accounts.
    [[nodiscard]] int badge() const;
    /// Accounts whose server cannot be reached.
    [[nodiscard]] int offline() const;
    /// Messages of ours that have not arrived, over all accounts.
    [[nodiscard]] int unsent() const;

Q_SIGNALS:
    /// An account came or went, or one of the folds may be different.
    void changed();

private:
    template<class F>
    [[nodiscard]] int sumOf(F one) const;

    std::vector<std::unique_ptr<Account>> m_accounts;
};

} // namespace atrium
