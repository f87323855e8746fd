// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/scene.h"

#include <QSqlDatabase>

namespace atrium::sandbox {

/// A notification of the demo user that no message and no sending gives rise to.
struct Notice {
    enum class State { New, Received, Seen };

    When when;
    const char16_t *type;
    const char16_t *title;
    const char16_t *content;
    const char16_t *data; // JSON
    State state {State::Seen};
};

[[nodiscard]] const std::vector<std::pair<int, std::vector<Notice>>> &notices(); // by customer

/// Writes everybody's notifications: those above, what people wrote to each other in the last ten days, and which sendings came to
/// rest. Messages and sendings must be there already. `most` bounds each user's in each mall, and
/// is how many the demo user has in the first one; below 0 there are as many as there are.
[[nodiscard]] bool storeNotifications(const QSqlDatabase &database, Stage &stage, int most);
/// The same for the malls that the small world has not.
[[nodiscard]] bool storeChainNotifications(const QSqlDatabase &database, Stage &stage);

} // namespace atrium::sandbox
