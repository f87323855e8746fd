// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/ratebuckets.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atrium::sandbox {

RateBuckets::RateBuckets(qint64 capacity, double refillPerSecond, Elapsed elapsed)
    : m_capacity(double(capacity))
    , m_refill(refillPerSecond)
    , m_elapsed(std::move(elapsed))
{
}

Charge RateBuckets::charge(const QString &bucket, int cost)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_elapsed();
    auto found = m_buckets.find(bucket);
    if (found == m_buckets.end()) {
        found = m_buckets.insert(bucket, {m_capacity, now});
    }
    found->tokens = std::min(m_capacity, found->tokens + double(now - found->filledAt) / 1000 * m_refill);
    found->filledAt = now;
    if (found->tokens <= 0) {
        // The wait is until the bucket is above zero again: a whole token, so that the header can be believed.
        const int seconds = int(std::clamp(std::ceil((1 - found->tokens) / m_refill), 1.0, 1e9));
        return {.bucket = bucket, .remaining = qint64(std::floor(found->tokens)), .cost = 0, .retryAfter = seconds};
    }
    found->tokens -= cost;
    return {.bucket = bucket, .remaining = qint64(std::floor(found->tokens)), .cost = cost};
}

} // namespace atrium::sandbox
