// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/instant.h"

namespace atrium {

/// What a pane knows about its list, beside the rows: drawn as one of the states of design 2.
struct ListState {
    bool loading {}; ///< a first page is out and nothing is known yet
    bool loadingMore {};
    bool complete {};
    std::optional<Instant> asOf {}; ///< when what is shown was last confirmed; empty: never
    bool stale {};
    bool offline {};
    std::optional<ApiError> error {};

    /// The list itself is not there for this mall: 402, 403 or 404 (design 3.4). A 403 may name the permit that would open it.
    [[nodiscard]] bool notEnabled() const
    {
        return error && (error->kind == ErrorKind::FeatureOff || error->kind == ErrorKind::Forbidden || error->kind == ErrorKind::NotFound);
    }
    friend bool operator==(const ListState &, const ListState &) = default;
};

} // namespace atrium
