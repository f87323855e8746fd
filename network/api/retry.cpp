// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/retry.h"

#include "models/base/rng.h"

#include <algorithm>
#include <cmath>

namespace atrium {

namespace {

bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Maintenance:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

RetryDecision decideRetry(const ApiError &error, bool repeatable, int attempt, const RetryLimits &limits, Rng &rng)
{
    const bool redirect = error.httpStatus >= 300 && error.httpStatus < 400;
    const bool safe = repeatable || error.kind == ErrorKind::RateLimited || error.reach == Reach::NotSent;
    if (attempt >= limits.attempts || !mayPass(error.kind) || redirect || !safe)
        return {};
    const double ceiling = std::min<double>(limits.mostMs, limits.baseMs * std::pow(2.0, attempt - 1));
    const int jitter = static_cast<int>(rng.unit() * ceiling);
    // Retry-After is a minimum; jitter goes on top, or every client of the fleet would return in the same second.
    return {.again = true, .waitMs = error.retryAfterMs + jitter};
}

} // namespace atrium
