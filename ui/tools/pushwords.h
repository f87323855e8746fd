// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/pushevent.h"

#include <optional>

namespace atrium {

/// What became of a push event, in words: what it means and what to do now.
struct PushOutcome {
    bool good {};
    QString title {};
    QString text {};
};

/// error: empty when the server accepted it. club: whose slug was sent.
[[nodiscard]] PushOutcome pushOutcome(PushEvent::Kind kind, const std::optional<ApiError> &error, const QString &club);

} // namespace atrium
