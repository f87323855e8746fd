// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"

namespace atrium {

class Rng;

/// Limits of one exchange; settings rows, milliseconds.
struct RetryLimits {
    int attempts {4};
    int baseMs {500};
    int mostMs {30'000};
};

struct RetryDecision {
    bool again {};
    int waitMs {};
    friend bool operator==(const RetryDecision &, const RetryDecision &) = default;
};

/// Whether attempt number `attempt` (from 1), which ended with `error`, is followed by another, and after how long: full jitter, so that
/// a fleet of consoles does not march in step. Only what is safe to repeat is repeated: a repeatable request after a failure that may
/// pass, anything after 429 (the server says it did not act) or when nothing was sent.
[[nodiscard]] RetryDecision decideRetry(const ApiError &error, bool repeatable, int attempt, const RetryLimits &limits, Rng &rng);

} // namespace atrium
