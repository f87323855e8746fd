// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"

namespace atrium {

/// Where one account keeps its two files. `local.db` is durable; `cache.db` may be deleted at any time.
struct AccountFiles {
    QString folder {};
    [[nodiscard]] QString local() const { return folder + QStringLiteral("/local.db"); }
    [[nodiscard]] QString cache() const { return folder + QStringLiteral("/cache.db"); }

    /// profile: the profile's folder. The account's folder is made for the owner alone; empty when that is not possible.
    static std::optional<AccountFiles> make(const QString &profile, const AccountId &account);
    /// Ids of the accounts that have a folder there.
    static QList<AccountId> list(const QString &profile);
    /// Removes both files and whatever SQLite keeps beside them.
    [[nodiscard]] bool wipe() const;
};

} // namespace atrium
