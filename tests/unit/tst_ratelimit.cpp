// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/ratelimit.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The budget as a function of what answers said and of the time it is told.
class TestRateLimit : public QObject {
    Q_OBJECT

    const QString mall = RateBudget::predictedBucket(CustomerScope::one(447), Bucket::General);
    static RateHeaders told(int remaining, const QString &bucket = u"b"_s) { return {.bucket = bucket, .remaining = remaining, .cost = 1}; }

private Q_SLOTS:
    void prediction()
    {
        const auto predicted = RateBudget::predictedBucket;
        const QStringList distinct {predicted(CustomerScope::one(1), Bucket::General), predicted(CustomerScope::one(1), Bucket::Reporting),
            predicted(CustomerScope::one(2), Bucket::General), predicted(CustomerScope::all(), Bucket::General),
            predicted(CustomerScope::all(), Bucket::Reporting), predicted(ClubSlug {u"infinity"_s}, Bucket::General)};
        QCOMPARE(QSet<QString>(distinct.begin(), distinct.end()).size(), distinct.size());
        // An organisation's bucket is one, whichever several customers are meant.
        QCOMPARE(predicted(CustomerScope::several({1, 2}), Bucket::General), predicted(CustomerScope::all(), Bucket::General));
        QCOMPARE(predicted(Global {}, Bucket::General), predicted(CustomerScope::all(), Bucket::General));
    }

    void unknownGoes()
    {
        RateBudget budget;
        QCOMPARE(budget.delay(mall, Lane::Background, 0), 0);
        budget.spend(mall, 1000, 0);
        QCOMPARE(budget.delay(mall, Lane::Background, 0), 0);
    }

    void silenceTeachesNothing()
    {
        RateBudget budget;
        budget.learn(mall, {.bucket = u"b"_s}, 0);
        QCOMPARE(budget.delay(mall, Lane::Background, 0), 0);
    }

    void foregroundGoesToZeroBackgroundKeepsAReserve()
    {
        RateBudget budget;
        budget.learn(mall, told(100), 0);
        budget.learn(mall, told(20), 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 0);
        QCOMPARE(budget.delay(mall, Lane::Background, 0), 1000); // reserve of 20, one more needed, one a second
        budget.learn(mall, told(21), 0);
        QCOMPARE(budget.delay(mall, Lane::Background, 0), 0);
        budget.learn(mall, told(1), 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 0);
        budget.learn(mall, told(0), 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 1000);
    }

    void costlyCallsNeedOneTokenOnly()
    {
        RateBudget budget;
        budget.learn(mall, told(100), 0);
        budget.learn(mall, told(1), 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 0);
        budget.spend(mall, 10, 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 10'000); // overdrawn to -9
        QCOMPARE(budget.delay(mall, Lane::Foreground, 9'000), 1000);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 10'000), 0);
    }

    void negativeWaitsForBoth()
    {
        RateBudget budget;
        budget.learn(mall, told(100), 0);
        budget.learn(mall, told(-5), 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 6'000);
        QCOMPARE(budget.delay(mall, Lane::Background, 0), 26'000);
    }

    void emptyAtFirstSightIsNoDeadEnd()
    {
        for (const int first : {0, -3, 1}) {
            RateBudget budget;
            budget.learn(mall, told(first), 0);
            for (const Lane lane : {Lane::Foreground, Lane::Background}) {
                const qint64 delay = budget.delay(mall, lane, 0);
                QVERIFY(delay <= 6'000);
                QCOMPARE(budget.delay(mall, lane, delay), 0);
            }
        }
    }

    void fourAtATimeDoNotOverdraw()
    {
        RateBudget budget;
        budget.learn(mall, told(100), 0);
        budget.learn(mall, told(2), 0);
        budget.spend(mall, 1, 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 0);
        budget.spend(mall, 1, 0);
        QVERIFY(budget.delay(mall, Lane::Foreground, 0) > 0);
    }

    void neverMoreThanTheMostSeen()
    {
        RateBudget budget;
        budget.learn(mall, told(10), 0);
        for (int i = 0; i < 10; ++i)
            budget.spend(mall, 1, 3'600'000); // an hour later there are ten, not thousands
        QVERIFY(budget.delay(mall, Lane::Foreground, 3'600'000) > 0);
    }

    void bucketIdJoinsPredictions()
    {
        RateBudget budget;
        const QString club = RateBudget::predictedBucket(ClubSlug {u"infinity"_s}, Bucket::General);
        budget.learn(mall, told(100, u"customer:447"_s), 0);
        budget.learn(club, told(0, u"customer:447"_s), 0);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 1000);
        const QString other = RateBudget::predictedBucket(CustomerScope::one(448), Bucket::General);
        QCOMPARE(budget.delay(other, Lane::Foreground, 0), 0);
    }

    void refillIsLearnt_data()
    {
        QTest::addColumn<double>("perSecond");
        QTest::addColumn<int>("everyMs");
        QTest::addRow("5 a second, a call every 2 s") << 5.0 << 2000;
        QTest::addRow("5 a second, a call every 200 ms") << 5.0 << 200;
        QTest::addRow("one in 4 seconds, a call every 8 s") << 0.25 << 8000;
    }
    void refillIsLearnt()
    {
        QFETCH(double, perSecond);
        QFETCH(int, everyMs);
        RateBudget budget;
        budget.learn(mall, told(1000), 0);
        // The bucket as it is: 200 left, each call costs as much as flows in meanwhile and a little more, so that it never fills.
        double bucket = 200.0;
        const int cost = static_cast<int>(perSecond * everyMs / 1000.0) + 1;
        qint64 now = 0;
        for (int i = 0; i < 60; ++i) {
            now += everyMs;
            bucket += perSecond * everyMs / 1000.0;
            budget.spend(mall, cost, now);
            bucket -= cost;
            budget.learn(mall, told(static_cast<int>(bucket)), now + 50);
        }
        budget.learn(mall, told(0), now + 100);
        const qint64 delay = budget.delay(mall, Lane::Foreground, now + 100);
        const double expected = 1000.0 / perSecond;
        QVERIFY2(delay > expected * 0.7 && delay < expected * 1.4, qPrintable(QString::number(delay)));
    }

    void gate()
    {
        RateBudget budget;
        budget.close(mall, 5'000);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 0), 5'000);
        QCOMPARE(budget.closedUntil(mall, 0), 5'000);
        budget.close(mall, 3'000); // a shorter one does not open it earlier
        QCOMPARE(budget.delay(mall, Lane::Foreground, 4'000), 1'000);
        budget.learn(mall, told(100), 4'500); // an answer that was on its way neither
        QCOMPARE(budget.delay(mall, Lane::Foreground, 4'500), 500);
        QCOMPARE(budget.delay(mall, Lane::Foreground, 5'000), 0);
        QCOMPARE(budget.closedUntil(mall, 5'000), 0);
    }
};

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
