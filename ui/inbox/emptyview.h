// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/triage.h"

namespace atrium {

/// What a view of the inbox says that holds no conversation: an icon, what is so, and what follows from it.
struct EmptyView {
    QString iconName {};
    QString title {};
    QString text {};
};

/// any: there are conversations in other views. complete: every one has been looked at.
[[nodiscard]] EmptyView emptyViewOf(InboxFilter filter, bool any, bool complete);

} // namespace atrium
