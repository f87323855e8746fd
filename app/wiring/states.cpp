// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/states.h"

namespace atrium {

ListState listStateOf(const FeedBase &feed, const Connection &connection, const Instant &now, milliseconds staleAfter)
{
    const PageState &page = feed.state();
    const std::optional<Instant> asOf = feed.asOf();
    ListState state {.loading = page.loading && !asOf,
        .loadingMore = page.loading && asOf.has_value(),
        .complete = page.complete,
        .asOf = asOf,
        .stale = asOf && now.toMSecs() - asOf->toMSecs() > staleAfter.count(),
        .offline = !connection.reachable(),
        .error = page.error};
    // Being offline is said once, for the whole window; the same failure again on each pane would only shout it down.
    if (state.offline && state.error && state.error->httpStatus == 0 && asOf)
        state.error.reset();
    return state;
}

} // namespace atrium
