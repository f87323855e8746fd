// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"

namespace atrium {

/// An account as menus and pages show it: what its owner called it, how it is, and what waits in it.
struct AccountCard {
    enum State { Online, Offline, Checking, SignedOut };

    AccountId id {};
    QString name {}; ///< never empty: the server's host where the person gave none
    QString colour {}; ///< "#2b63d9" as the person chose it; empty: by its place in the list
    QString server {}; ///< host
    State state {Checking};
    int unseen {}; ///< messages and notifications, over all its malls
    int unsent {}; ///< messages of ours that have not arrived
    bool current {}; ///< the one whose window this is
    friend bool operator==(const AccountCard &, const AccountCard &) = default;
};

} // namespace atrium
