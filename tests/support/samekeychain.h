// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/tokenvault.h"

namespace atrium {

/// The keychain of a computer outlives the programs that use it.
class SameKeychain : public TokenVault {
public:
    explicit SameKeychain(TokenVault *vault)
        : m_vault(vault)
    {
    }
    void read(const AccountId &account, QObject *context, Read f) override { m_vault->read(account, context, std::move(f)); }
    void write(const AccountId &account, const QByteArray &token, QObject *context, Done f) override
    {
        m_vault->write(account, token, context, std::move(f));
    }
    void forget(const AccountId &account, QObject *context, Done f) override { m_vault->forget(account, context, std::move(f)); }

private:
    TokenVault *m_vault;
};

} // namespace atrium
