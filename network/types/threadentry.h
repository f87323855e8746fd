// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/message.h"
#include "network/types/outgoing.h"
#include "network/types/rare.h"
#include "network/types/shared.h"
#include "network/types/user.h"

namespace atrium {

/// One row of a thread: the server's message or one of ours on its way.
struct ThreadEntry {
    Message message {}; ///< of a pending one: id 0, createdAt from this computer
    Shared<User> author {}; ///< an unknown one has an id only
    bool mine {};
    Rare<Outgoing> pending {};
    friend bool operator==(const ThreadEntry &, const ThreadEntry &) = default;
    /// Stable while a pending message turns into the server's.
    [[nodiscard]] QString rowId() const { return pending ? pending->localId : message.id.text(); }
};

} // namespace atrium
