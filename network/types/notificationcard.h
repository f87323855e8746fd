// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/notification.h"
#include "network/types/scope.h"

namespace atrium {

/// A notification as the centre shows it: the server's value, joined with what this computer knows about it.
struct NotificationCard {
    Key key {};
    Notification notification {}; ///< `seen` and `received` include what is on its way to the server
    QString mallName {}; ///< remote text
    bool isNew {}; ///< not received before the centre was opened this time
    friend bool operator==(const NotificationCard &, const NotificationCard &) = default;
};

} // namespace atrium
