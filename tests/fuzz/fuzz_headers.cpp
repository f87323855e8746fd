// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rate and retry headers as a server may send them, in any order and at any time: one line each, as numbers. Whatever they say, a wait is
// never negative, never endless, and the gate that a 429 closed opens when it said.

#include "models/base/rng.h"
#include "network/api/ratelimit.h"
#include "network/api/retry.h"
#include "tests/fuzz/promise.h"

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

std::optional<int> numberOf(const QByteArray &text)
{
    bool whole = false;
    const int value = text.toInt(&whole); // as Exchange reads them
    return whole ? std::optional(value) : std::nullopt;
}

void retry(const QByteArray &status, const QByteArray &after, const QByteArray &attempt)
{
    Rng rng(1);
    const RetryLimits limits;
    ApiError error = ApiError::fromAnswer(numberOf(status).value_or(0), {});
    error.retryAfterMs = std::clamp(numberOf(after).value_or(1), 0, 3600) * 1000;
    const int attempts = std::max(1, numberOf(attempt).value_or(1));
    for (const bool repeatable : {true, false}) {
        const RetryDecision decision = decideRetry(error, repeatable, attempts, limits, rng);
        require(decision.waitMs >= 0 && decision.waitMs <= error.retryAfterMs + limits.mostMs, "a retry waits a bounded time");
        require(!decision.again || attempts < limits.attempts, "attempts end");
        require(!decision.again || decision.waitMs >= error.retryAfterMs, "Retry-After is a minimum");
        require(!decision.again || repeatable || error.kind == ErrorKind::RateLimited || error.reach == Reach::NotSent,
            "what may have acted is not repeated");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString bucket = RateBudget::predictedBucket(CustomerScope::one(447), Bucket::Reporting);
    RateBudget budget;
    qint64 now = 0;
    const QByteArrayList lines = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.split(' ');
        const auto word = [&](qsizetype at) { return words.value(at); };
        now += std::clamp(numberOf(word(1)).value_or(1), 0, 86'400'000);
        if (word(0) == "learn") {
            budget.learn(
                bucket, {.bucket = QString::fromLatin1(word(2).left(200)), .remaining = numberOf(word(3)), .cost = numberOf(word(4))}, now);
        } else if (word(0) == "spend") {
            budget.spend(bucket, std::clamp(numberOf(word(2)).value_or(1), 0, 1000), now);
        } else if (word(0) == "close") {
            budget.close(bucket, now + std::clamp(numberOf(word(2)).value_or(1), 0, 3'600'000));
        } else {
            retry(word(2), word(3), word(4));
        }
        const qint64 foreground = budget.delay(bucket, Lane::Foreground, now);
        const qint64 background = budget.delay(bucket, Lane::Background, now);
        require(foreground >= 0 && foreground <= background, "the background never goes first");
        const qint64 closed = budget.closedUntil(bucket, now);
        require(closed == 0 || (closed > now && foreground == closed - now), "a closed gate opens when it was said to");
        // What is owed comes back at no less than a hundredth of a token a second.
        require(background < (1LL << 53), "no wait is endless");
    }
    return 0;
}
