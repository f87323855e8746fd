// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/instant.h"
#include "network/types/scope.h"

namespace atrium {

/// What a person noted about a moment in a mall's figures: "Black Week begins", "the app was down". It is this computer's alone; the API
/// has no place for it. It stands on every chart of that mall that contains the moment.
struct Annotation {
    QString id {}; ///< UUID of ours
    CustomerScope scope {};
    Instant at {};
    std::optional<SendingId> sending {}; ///< it is about; the moment is one of that sending's
    QString text {};

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace atrium
