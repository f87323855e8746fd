// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/local/schema.h"
#include "network/store/triagestore.h"
#include "tests/support/steppedclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const CustomerScope mall = CustomerScope::one(7);
const ConversationId seven {7};

/// One run over a file that outlives it.
struct Run {
    Run(const QString &file, const QDateTime &now)
        : clock(now)
        , local(file, Database::Durability::Full, local::ladder())
        , store(&local, &clock)
    {
        local.open(&store, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        store.setZone(mall, QTimeZone("Europe/Oslo"));
        store.load();
        bool read = false;
        local.read<int>([](QSqlDatabase &) { return 0; }, &store, [&read](int) { read = true; });
        QTRY_VERIFY(read);
    }
    void snooze(const QDate &day, const QTime &time, qint64 unseen = 0)
    {
        store.set({.scope = mall,
            .conversation = seven,
            .snooze = Snooze {.day = day, .time = time, .zone = "Europe/Oslo", .upTo = Instant::fromUtc(clock.now()), .unseen = unseen}});
    }
    SteppedClock clock;
    Database local;
    TriageStore store;
};

QDateTime utc(const QString &iso)
{
    return Instant::fromText(iso)->toUtc();
}

} // namespace

class TestTriageStore : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"local.db"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cl7EndsAtItsMinute()
    {
        Run run(file(), utc(u"2025-11-20T13:03:00Z"_s));
        QSignalSpy changed(&run.store, &TriageStore::changed);
        run.snooze({2025, 11, 21}, {9, 0});
        QCOMPARE(run.store.snoozedUntil(mall, seven), Instant::fromUtc(utc(u"2025-11-21T08:00:00Z"_s)));
        run.clock.step(18h + 56min + 59s);
        QVERIFY(run.store.snoozedUntil(mall, seven));
        QCOMPARE(changed.size(), 1);
        run.clock.step(1s);
        QVERIFY(!run.store.snoozedUntil(mall, seven));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(run.store.triage(mall, seven).backSince, Instant::fromUtc(utc(u"2025-11-21T08:00:00Z"_s)));
    }

    void cl7EndsAtTheFirstLookAfterARestart()
    {
        {
            Run run(file(), utc(u"2025-11-20T13:03:00Z"_s));
            run.snooze({2025, 11, 21}, {9, 0});
        }
        {
            Run run(file(), utc(u"2025-11-20T20:00:00Z"_s));
            QVERIFY(run.store.snoozedUntil(mall, seven));
        }
        Run run(file(), utc(u"2025-11-22T20:00:00Z"_s));
        QVERIFY(!run.store.snoozedUntil(mall, seven));
        QCOMPARE(run.store.triage(mall, seven).backSince, Instant::fromUtc(utc(u"2025-11-21T08:00:00Z"_s)));
    }

    void cl7AnotherZoneOfTheMallKeepsTheWallTime()
    {
        Run run(file(), utc(u"2025-11-20T13:03:00Z"_s));
        run.snooze({2025, 11, 21}, {9, 0});
        run.store.setZone(mall, QTimeZone("Europe/Helsinki"));
        QCOMPARE(run.store.snoozedUntil(mall, seven), Instant::fromUtc(utc(u"2025-11-21T07:00:00Z"_s)));
        run.store.setZone(mall, QTimeZone("no such zone"));
        QCOMPARE(run.store.snoozedUntil(mall, seven), Instant::fromUtc(utc(u"2025-11-21T08:00:00Z"_s)));
    }

    void cl7ClocksThatLeap()
    {
        const QTimeZone oslo("Europe/Oslo");
        QCOMPARE(endOf({.day = {2026, 3, 29}, .time = {2, 30}}, oslo), Instant::fromUtc(utc(u"2026-03-29T01:30:00Z"_s)));
        QCOMPARE(endOf({.day = {2026, 3, 29}, .time = {9, 0}}, oslo), Instant::fromUtc(utc(u"2026-03-29T07:00:00Z"_s)));
        QCOMPARE(endOf({.day = {2026, 10, 25}, .time = {9, 0}}, oslo), Instant::fromUtc(utc(u"2026-10-25T08:00:00Z"_s)));
    }

    void cl7NewsEndIt()
    {
        Run run(file(), utc(u"2025-11-20T13:03:00Z"_s));
        const Instant now = Instant::fromUtc(run.clock.now());
        const auto until = [&] { return run.store.snoozedUntil(mall, seven); };
        run.snooze({2025, 11, 24}, {9, 0}, 2);
        run.store.meet(mall, {.id = seven, .unseen = 2}, now);
        QVERIFY(until());
        run.store.meet(mall, {.id = seven, .unseen = 0}, now); // seen elsewhere
        QVERIFY(until());
        run.store.meet(mall, {.id = seven, .unseen = 1}, now);
        QVERIFY(!until());
        QCOMPARE(run.store.triage(mall, seven).backSince, now);
        run.snooze({2025, 11, 24}, {9, 0}, 0);
        run.store.meet(mall, {.id = seven}, Instant {now.microseconds + 1}); // and seen elsewhere already
        QVERIFY(!until());
    }

    void triage39WhatIsNotedSurvives()
    {
        const Triage noted {.scope = mall, .conversation = seven, .followUp = true, .unread = true};
        {
            Run run(file(), utc(u"2025-11-20T13:03:00Z"_s));
            run.store.set(noted);
        }
        {
            Run run(file(), utc(u"2025-11-21T13:03:00Z"_s));
            QCOMPARE(run.store.triage(mall, seven), noted);
            run.store.set({.scope = mall, .conversation = seven});
        }
        Run run(file(), utc(u"2025-11-22T13:03:00Z"_s));
        QVERIFY(run.store.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTriageStore)
#include "tst_triagestore.moc"
