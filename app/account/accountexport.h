// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/settings.h"
#include "network/types/ids.h"

namespace atrium {

/// Account settings as a file to carry to another computer (SI10): every settings row of each account, what a person decided for the whole
/// program, and the layout of the window, as JSON. There is no secret in it, because settings hold none: tokens rest in the keychain.
[[nodiscard]] QByteArray exportAccounts(const Settings &settings, const QList<AccountId> &accounts);

/// What an import found.
struct ImportedAccounts {
    QString problem {}; ///< one sentence; empty when the file was taken
    QList<AccountId> accounts {}; ///< whose settings are there now; nobody is signed in to them yet
};
/// Takes such a file, all of it or nothing. It is a stranger's: ids, addresses and sizes are checked, unknown rows are left out, and rows
/// that the policy locks stay as they are. known: accounts of this computer, whose token may rest in the keychain: a file that would move
/// one of them to another server or sign-in provider is refused, or that token would go there.
[[nodiscard]] ImportedAccounts importAccounts(const QByteArray &json, Settings *settings, const QList<AccountId> &known);

} // namespace atrium
