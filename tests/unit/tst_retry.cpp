// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/rng.h"
#include "network/api/retry.h"
#include "network/api/timing.h"

#include <QTest>

#include <algorithm>

using namespace atrium;

/// Who is asked again, and after how long. All by argument: nothing here waits.
class TestRetry : public QObject {
    Q_OBJECT

    static constexpr ErrorKind kinds[] = {ErrorKind::Cancelled, ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Tls,
        ErrorKind::Unauthorised, ErrorKind::Forbidden, ErrorKind::FeatureOff, ErrorKind::NotFound, ErrorKind::Invalid, ErrorKind::Conflict,
        ErrorKind::RateLimited, ErrorKind::Misconfigured, ErrorKind::Maintenance, ErrorKind::Server, ErrorKind::Malformed};

private Q_SLOTS:
    void table()
    {
        const QList<ErrorKind> passing {
            ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::Maintenance, ErrorKind::Server, ErrorKind::RateLimited};
        const RetryLimits limits;
        Rng rng(1);
        for (const ErrorKind kind : kinds) {
            for (const Reach reach : {Reach::NotSent, Reach::Answered, Reach::Unknown}) {
                for (const bool repeatable : {true, false}) {
                    for (int attempt = 1; attempt <= 5; ++attempt) {
                        const bool safe = repeatable || reach == Reach::NotSent || kind == ErrorKind::RateLimited;
                        const bool expected = passing.contains(kind) && safe && attempt < limits.attempts;
                        const RetryDecision decision = decideRetry({.kind = kind, .reach = reach}, repeatable, attempt, limits, rng);
                        QVERIFY2(decision.again == expected,
                            qPrintable(QStringLiteral("kind %1 reach %2 repeatable %3 attempt %4")
                                           .arg(int(kind))
                                           .arg(int(reach))
                                           .arg(repeatable)
                                           .arg(attempt)));
                    }
                }
            }
        }
    }

    void redirectIsNeverRepeated()
    {
        Rng rng(1);
        for (int status = 300; status < 400; ++status)
            QVERIFY(!decideRetry({.kind = ErrorKind::Server, .httpStatus = status}, true, 1, {}, rng).again);
        QVERIFY(decideRetry({.kind = ErrorKind::Server, .httpStatus = 500}, true, 1, {}, rng).again);
    }

    void fullJitterWithinItsBounds()
    {
        Rng rng(42);
        const RetryLimits limits {.attempts = 20, .baseMs = 500, .mostMs = 30'000};
        for (int attempt = 1; attempt <= 12; ++attempt) {
            const int ceiling = static_cast<int>(std::min(30'000.0, 500.0 * (1 << (attempt - 1))));
            int least = ceiling;
            int most = 0;
            for (int i = 0; i < 2000; ++i) {
                const int wait = decideRetry({.kind = ErrorKind::Server}, true, attempt, limits, rng).waitMs;
                QVERIFY(wait >= 0 && wait < ceiling);
                least = std::min(least, wait);
                most = std::max(most, wait);
            }
            // From zero to the ceiling, not around a middle: that is what keeps a fleet out of step.
            QVERIFY(least < ceiling / 50 + 1);
            QVERIFY(most > ceiling - ceiling / 50 - 1);
        }
    }

    void retryAfterIsTheLeast()
    {
        Rng rng(7);
        for (int i = 0; i < 1000; ++i) {
            const RetryDecision decision =
                decideRetry({.kind = ErrorKind::RateLimited, .reach = Reach::Answered, .retryAfterMs = 7000}, false, 1, {}, rng);
            QVERIFY(decision.again);
            QVERIFY(decision.waitMs >= 7000 && decision.waitMs < 7500);
        }
    }

    void sameSeedSameWaits()
    {
        Rng one(5);
        Rng two(5);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(decideRetry({}, true, 2, {}, one), decideRetry({}, true, 2, {}, two));
        QCOMPARE(Rng(3).below(0), quint64(0));
    }

    void timeoutBeforeEnoughIsKnown()
    {
        AdaptiveTimeout timeout;
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(timeout.timeoutMs(5'000, 30'000), 30'000);
            timeout.learn(100);
        }
        timeout.learn(100);
        QCOMPARE(timeout.timeoutMs(5'000, 30'000), 5'000);
        QCOMPARE(timeout.timeoutMs(1, 30'000), 400);
    }

    void timeoutFollowsTheSlowest()
    {
        AdaptiveTimeout timeout;
        for (int i = 1; i <= 50; ++i)
            timeout.learn(i * 100);
        // The 99th percentile of 50 is the 49th of them.
        QCOMPARE(timeout.timeoutMs(5'000, 30'000), 4900 * 4);
        timeout.learn(60'000); // pushes out the first
        timeout.learn(60'000);
        QCOMPARE(timeout.timeoutMs(5'000, 30'000), 30'000);
        for (int i = 0; i < 50; ++i)
            timeout.learn(10);
        QCOMPARE(timeout.timeoutMs(5'000, 30'000), 5'000);
    }
};

QTEST_APPLESS_MAIN(TestRetry)
#include "tst_retry.moc"
