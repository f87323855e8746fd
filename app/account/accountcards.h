// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountset.h"
#include "models/accounts/accountcard.h"

namespace atrium {

class Settings;

/// What its owner called it, or its server's host; of the demo "Demo mall".
[[nodiscard]] QString accountName(const Account &account, const Settings &settings);
/// Its server as it is shown: of the demo in words, because an address of this computer says nothing to anybody.
[[nodiscard]] QString accountServer(const Account &account);

/// The accounts of a set as menus and pages show them, in the order of the set.
[[nodiscard]] QList<AccountCard> accountCards(const AccountSet &accounts, const Settings &settings, const AccountId &current);

} // namespace atrium
