// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/clock.h"
#include "tests/support/steppedclock.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QDateTime start()
{
    return {QDate(2025, 11, 20), QTime(13, 3), Qt::UTC};
}

} // namespace

/// The clocks: what they say, and what becomes of waits when somebody goes or changes his mind.
class TestClock : public QObject {
    Q_OBJECT

    /// Both kinds must keep the same promises; `pass` lets that much time go by.
    struct Either {
        std::unique_ptr<Clock> clock;
        std::function<bool(const std::function<bool()> &)> until;
    };
    static Either make(bool stepped)
    {
        if (!stepped)
            return {std::make_unique<RunningClock>(), [](const std::function<bool()> &done) { return QTest::qWaitFor(done, 5000); }};
        auto clock = std::make_unique<SteppedClock>();
        auto *raw = clock.get();
        return {std::move(clock), [raw](const std::function<bool()> &done) {
                    for (int i = 0; i < 1000 && !done(); ++i)
                        raw->step(milliseconds(1));
                    return done();
                }};
    }
    static void kinds()
    {
        QTest::addColumn<bool>("stepped");
        QTest::addRow("running") << false;
        QTest::addRow("stepped") << true;
    }

private Q_SLOTS:
    void realTime()
    {
        const RunningClock clock;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.now();
        const QDateTime after = QDateTime::currentDateTimeUtc();
        QVERIFY(before <= now && now <= after);
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(clock.ticks() >= 0);
    }

    void fixedTimeStandsWhileWaitsRun()
    {
        RunningClock clock(start(), 0.0);
        bool called = false;
        clock.after(milliseconds(5), this, [&] { called = true; });
        QTRY_VERIFY(called);
        QCOMPARE(clock.now(), start());
        QVERIFY(clock.ticks() >= 5);
    }

    void acceleratedTimeRunsFromItsStart()
    {
        RunningClock clock(start(), 3600.0);
        bool called = false;
        const QDateTime before = clock.now();
        QVERIFY(before >= start());
        clock.after(std::chrono::seconds(36), this, [&] { called = true; }); // a hundredth of a second
        QTRY_VERIFY(called);
        QVERIFY(clock.now() >= before.addSecs(36));
        QVERIFY(clock.ticks() >= 36'000);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        // Stamps and spans are one time.
        QVERIFY(std::abs(start().msecsTo(clock.now()) - clock.ticks()) < 3600 * 1000);
    }

    void acceleratedWithoutAStart()
    {
        const RunningClock clock({}, 2.0);
        QVERIFY(std::abs(clock.now().msecsTo(QDateTime::currentDateTimeUtc())) < 60'000);
    }

    void startInAnotherZoneIsUtc()
    {
        const RunningClock clock(QDateTime(QDate(2025, 11, 20), QTime(14, 3), Qt::OffsetFromUTC, 3600), 0.0);
        QCOMPARE(clock.now(), start());
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    }

    void neverBeforeItsTime()
    {
        RunningClock clock;
        for (const int wait : {1, 3, 20}) {
            const qint64 asked = clock.ticks();
            qint64 called = -1;
            clock.after(milliseconds(wait), this, [&] { called = clock.ticks(); });
            QTRY_VERIFY(called >= 0);
            QVERIFY2(called - asked >= wait - 1, qPrintable(QString::number(called - asked)));
        }
    }

    /// Snoozes may last longer than a timer of 31 bits can count.
    void longWaits()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s)); // Qt only warns, and then never calls
        RunningClock clock;
        bool called = false;
        for (const qint64 days : {20, 25, 50, 365})
            clock.after(std::chrono::hours(24 * days), this, [&] { called = true; });
        clock.after(milliseconds(30), this, [] {});
        QTest::qWait(40);
        QVERIFY(!called);
    }

    void once_data() { kinds(); }
    void once()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        int calls = 0;
        bool later = false;
        e.clock->after(milliseconds(2), this, [&] { ++calls; });
        e.clock->after(milliseconds(10), this, [&] { later = true; });
        QVERIFY(e.until([&] { return later; }));
        QCOMPARE(calls, 1);
    }

    void zeroAndNegativeWaitsComeLater_data() { kinds(); }
    void zeroAndNegativeWaitsComeLater()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        int calls = 0;
        e.clock->after(milliseconds(0), this, [&] { ++calls; });
        e.clock->after(milliseconds(-5), this, [&] { ++calls; });
        QCOMPARE(calls, 0);
        QVERIFY(e.until([&] { return calls == 2; }));
    }

    void everyAndCancelInsideIt_data() { kinds(); }
    void everyAndCancelInsideIt()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        int calls = 0;
        WaitId id = 0;
        id = e.clock->every(milliseconds(1), this, [&, guard = std::make_shared<int>(7)] {
            if (++calls == 3)
                e.clock->cancel(id);
            QCOMPARE(*guard, 7); // the captures live to the end of the call
        });
        bool later = false;
        QVERIFY(e.until([&] { return calls >= 3; }));
        e.clock->after(milliseconds(10), this, [&] { later = true; });
        QVERIFY(e.until([&] { return later; }));
        QCOMPARE(calls, 3);
    }

    void cancelled_data() { kinds(); }
    void cancelled()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        bool called = false;
        bool later = false;
        const WaitId id = e.clock->after(milliseconds(1), this, [&] { called = true; });
        QVERIFY(id != 0);
        e.clock->cancel(id);
        e.clock->cancel(id);
        e.clock->cancel(0);
        e.clock->cancel(123'456);
        e.clock->after(milliseconds(10), this, [&] { later = true; });
        QVERIFY(e.until([&] { return later; }));
        QVERIFY(!called);
    }

    void deadContext_data() { kinds(); }
    void deadContext()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        bool called = false;
        bool later = false;
        {
            QObject context;
            e.clock->after(milliseconds(1), &context, [&] { called = true; });
            e.clock->every(milliseconds(1), &context, [&] { called = true; });
        }
        e.clock->after(milliseconds(10), this, [&] { later = true; });
        QVERIFY(e.until([&] { return later; }));
        QVERIFY(!called);
    }

    void contextDiesInsideItsCallback_data() { kinds(); }
    void contextDiesInsideItsCallback()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        auto *context = new QObject;
        int read = 0;
        e.clock->every(milliseconds(1), context, [&read, context, guard = std::make_shared<int>(7)] {
            delete context;
            read += *guard;
        });
        bool later = false;
        QVERIFY(e.until([&] { return read > 0; }));
        e.clock->after(milliseconds(10), this, [&] { later = true; });
        QVERIFY(e.until([&] { return later; }));
        QCOMPARE(read, 7);
    }

    void waitInsideAWait_data() { kinds(); }
    void waitInsideAWait()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        int depth = 0;
        std::function<void()> next = [&] {
            if (++depth < 5)
                e.clock->after(milliseconds(1), this, next);
        };
        e.clock->after(milliseconds(1), this, next);
        QVERIFY(e.until([&] { return depth == 5; }));
    }

    void waitObjectOwnsItsWait_data() { kinds(); }
    void waitObjectOwnsItsWait()
    {
        QFETCH(bool, stepped);
        const Either e = make(stepped);
        int calls = 0;
        bool later = false;
        {
            const Wait dropped(e.clock.get(), e.clock->after(milliseconds(1), this, [&] { calls += 1; }));
        }
        Wait kept(e.clock.get(), e.clock->after(milliseconds(1), this, [&] { calls += 10; }));
        kept = Wait(e.clock.get(), e.clock->after(milliseconds(1), this, [&] { calls += 100; })); // the first is over
        Wait moved = std::move(kept);
        Wait stopped(e.clock.get(), e.clock->after(milliseconds(1), this, [&] { calls += 1000; }));
        stopped.stop();
        stopped.stop();
        e.clock->after(milliseconds(10), this, [&] { later = true; });
        QVERIFY(e.until([&] { return later; }));
        QCOMPARE(calls, 100);
        Q_UNUSED(moved)
    }

    void steppedMovesOnlyWhenTold()
    {
        SteppedClock clock(start());
        QStringList log;
        clock.after(milliseconds(20), this, [&] { log << u"20 at %1"_s.arg(clock.ticks()); });
        clock.after(milliseconds(10), this, [&] { log << u"10 at %1"_s.arg(clock.ticks()); });
        clock.after(milliseconds(10), this, [&] { log << u"second 10 at %1"_s.arg(clock.ticks()); });
        clock.every(milliseconds(15), this, [&] { log << u"15 at %1"_s.arg(clock.ticks()); });
        QTest::qWait(30);
        QVERIFY(log.isEmpty());
        QCOMPARE(clock.now(), start());
        QCOMPARE(clock.waiting(), 4);
        QCOMPARE(clock.untilNext(), 10);
        clock.step(milliseconds(9));
        QVERIFY(log.isEmpty());
        clock.step(milliseconds(26));
        QCOMPARE(log, (QStringList {u"10 at 10"_s, u"second 10 at 10"_s, u"15 at 15"_s, u"20 at 20"_s, u"15 at 30"_s}));
        QCOMPARE(clock.now(), start().addMSecs(35));
        QCOMPARE(clock.untilNext(), 10);
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
