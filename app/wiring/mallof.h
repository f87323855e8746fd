// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

#include <algorithm>

namespace atrium {

/// The account's mall with that scope; an empty one where it has none.
[[nodiscard]] inline Mall mallOf(const Account &account, const CustomerScope &scope)
{
    const QList<Mall> &malls = account.malls();
    const auto it = std::find_if(malls.cbegin(), malls.cend(), [&](const Mall &mall) { return mall.scope == scope; });
    return it == malls.cend() ? Mall {} : *it;
}

} // namespace atrium
