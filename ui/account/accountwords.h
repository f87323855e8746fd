// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"

namespace atrium {

/// "Online", "Offline", "Connecting", "Signed out".
[[nodiscard]] QString accountStateWord(AccountCard::State state);
/// What waits, and how it is: "3 not seen, 2 not sent, offline". Never empty.
[[nodiscard]] QString accountFacts(const AccountCard &card);

} // namespace atrium
