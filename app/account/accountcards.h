// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountset.h"
#include "models/accounts/accountcard.h"

namespace atrium {

class Settings;

/// What its owner called it, or its server's host.
[[nodiscard]] QString accountName(const Account &account, const Settings &settings);

/// The accounts of a set as menus and pages show them, in the order of the set.
[[nodiscard]] QList<AccountCard> accountCards(const AccountSet &accounts, const Settings &settings, const AccountId &current);

} // namespace atrium
