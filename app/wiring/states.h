// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/connection.h"
#include "network/store/feed.h"
#include "network/types/liststate.h"

namespace atrium {

/// What a pane says about a feed: pure, from the feed, the connection and the clock.
[[nodiscard]] ListState listStateOf(const FeedBase &feed, const Connection &connection, const Instant &now, milliseconds staleAfter);

} // namespace atrium
