// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

[[nodiscard]] Answer listNotifications(const Visit &visit);
[[nodiscard]] Answer showNotification(const Visit &visit);
[[nodiscard]] Answer markNotificationSeen(const Visit &visit);
[[nodiscard]] Answer markNotificationReceived(const Visit &visit);
/// These two answer with {}.
[[nodiscard]] Answer markAllNotificationsSeen(const Visit &visit);
[[nodiscard]] Answer markAllNotificationsReceived(const Visit &visit);

} // namespace atrium::sandbox
