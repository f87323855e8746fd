// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"

namespace atrium {

/// "Online", "Offline", "Connecting", "Signed out".
[[nodiscard]] QString accountStateWord(AccountCard::State state);
/// What waits, and how it is: "Offline, 3 unread in all malls, 2 not sent". Never empty.
[[nodiscard]] QString accountFacts(const AccountCard &card);

} // namespace atrium
