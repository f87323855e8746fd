// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/worldtime.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace atrium::sandbox {

/// What one request did to its bucket; the rows of the ratelimit-* headers.
struct Charge {
    QString bucket;
    qint64 remaining {0};
    int cost {0};
    int retryAfter {0}; // seconds; 0 = let through
};

/// Token buckets by owner and type. A request is let through while its bucket is above zero, and may take it below.
class RateBuckets {
public:
    RateBuckets(qint64 capacity, double refillPerSecond, Elapsed elapsed);

    [[nodiscard]] Charge charge(const QString &bucket, int cost);

private:
    struct Bucket {
        double tokens {0};
        qint64 filledAt {0};
    };

    const double m_capacity;
    const double m_refill;
    const Elapsed m_elapsed;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace atrium::sandbox
