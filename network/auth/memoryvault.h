// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/tokenvault.h"

#include <QHash>

namespace atrium {

/// For this run only: `--demo`, ATRIUM_TOKEN, and computers without a keychain.
class MemoryVault : public TokenVault {
    Q_OBJECT
public:
    using TokenVault::TokenVault;
    ~MemoryVault() override;

    void read(const AccountId &account, QObject *context, Read f) override;
    void write(const AccountId &account, const QByteArray &token, QObject *context, Done f) override;
    void forget(const AccountId &account, QObject *context, Done f) override;

private:
    QHash<AccountId, QByteArray> m_tokens;
};

} // namespace atrium
