// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

/// The accounts of this run. What the shell shows is a fold over them.
class AccountSet : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    Account *add(std::unique_ptr<Account> account);
    void remove(Account *account);
    [[nodiscard]] const std::vector<std::unique_ptr<Account>> &all() const { return m_accounts; }
    /// Messages of ours that have not arrived, over all accounts.
    [[nodiscard]] int unsent() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<std::unique_ptr<Account>> m_accounts;
};

} // namespace atrium
