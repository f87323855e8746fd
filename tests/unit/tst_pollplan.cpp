// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/rng.h"
#include "network/store/refresher.h"
#include "tests/support/steppedclock.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// A list with no server behind it: it counts how often it is asked, and when.
class CountedList : public FeedBase {
public:
    CountedList(SteppedClock *clock, QList<qint64> *calls)
        : m_clock(clock)
        , m_calls(calls)
    {
    }
    void refresh() override
    {
        asked.append(m_clock->ticks());
        if (m_calls)
            m_calls->append(m_clock->ticks());
        m_asOf = Instant::fromUtc(m_clock->now());
        Q_EMIT changed();
    }
    void more() override { }
    void pollAnew() override
    {
        ++anew;
        refresh();
    }
    void heal() override
    {
        healed.append(m_clock->ticks());
        if (m_calls)
            m_calls->append(m_clock->ticks());
    }
    [[nodiscard]] bool wantsHealing(milliseconds) const override { return pages > 1; }
    [[nodiscard]] bool isBehind() const { return m_behind; }

    QList<qint64> asked {};
    QList<qint64> healed {};
    int anew {0};
    int pages {1};

private:
    SteppedClock *m_clock;
    QList<qint64> *m_calls;
};

/// A refresher over lists of so many malls, two each, and an open thread.
struct Scene {
    explicit Scene(int malls = 0)
    {
        QList<std::pair<CustomerScope, std::shared_ptr<FeedBase>>> lists;
        for (int i = 0; i < 2 * malls; ++i) {
            lists.append({CustomerScope::one(i / 2), std::make_shared<CountedList>(&clock, &calls)});
            kept.append(lists.last().second);
        }
        refresher.keepMalls(lists);
    }
    std::shared_ptr<CountedList> list(int index) { return std::static_pointer_cast<CountedList>(kept.at(index).lock()); }
    /// Holds it, as a pane does.
    std::shared_ptr<CountedList> show(int index)
    {
        auto shown = list(index);
        refresher.watchList(shown);
        return shown;
    }
    std::shared_ptr<CountedList> openThread()
    {
        auto thread = std::make_shared<CountedList>(&clock, nullptr);
        refresher.watchThread(thread);
        return thread;
    }
    /// The most calls in any minute.
    [[nodiscard]] qsizetype busiestMinute() const
    {
        qsizetype most = 0;
        for (const qint64 from : calls)
            most = std::max<qsizetype>(
                most, std::count_if(calls.begin(), calls.end(), [&](qint64 at) { return at >= from && at < from + 60'000; }));
        return most;
    }

    SteppedClock clock {};
    QList<qint64> calls {};
    QList<std::weak_ptr<FeedBase>> kept {};
    Refresher refresher {&clock, {}};
};

qsizetype since(const QList<qint64> &asked, qint64 from)
{
    return std::count_if(asked.begin(), asked.end(), [from](qint64 at) { return at > from; });
}

} // namespace

/// What is asked when: the plan as a function, and the refresher over a clock that moves when told.
class TestPollPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingToAskIsNoStorm()
    {
        const PollStep step = planPoll({}, {});
        QVERIFY(step.ask.isEmpty() && !step.heal);
        QVERIFY(step.next >= milliseconds(1000));
    }

    void paces_data()
    {
        QTest::addColumn<WindowState>("window");
        QTest::addColumn<bool>("metered");
        QTest::addColumn<int>("thread"); // seconds
        QTest::addColumn<int>("list");
        QTest::addRow("focused") << WindowState::Focused << false << 5 << 60;
        QTest::addRow("nobody at it") << WindowState::Still << false << 15 << 60;
        QTest::addRow("visible") << WindowState::Visible << false << 60 << 60;
        QTest::addRow("hidden") << WindowState::Hidden << false << 300 << 300;
        QTest::addRow("metered") << WindowState::Focused << true << 300 << 300;
    }
    void paces()
    {
        QFETCH(const WindowState, window);
        QFETCH(const bool, metered);
        QFETCH(const int, thread);
        QFETCH(const int, list);
        Scene scene(1);
        scene.refresher.setWindow(window);
        scene.refresher.setMetered(metered);
        const auto shown = scene.show(0);
        const auto open = scene.openThread();
        const qint64 start = scene.clock.ticks();
        scene.clock.step(milliseconds(600'000));
        QCOMPARE(since(open->asked, start), 600 / thread);
        QCOMPARE(since(shown->asked, start), 600 / list);
    }

    void settingsCannotMakeAStorm()
    {
        Scene scene(1);
        PollPace pace;
        pace.focused = pace.background = pace.hidden = milliseconds(0);
        scene.refresher.setPace(pace);
        const auto open = scene.openThread();
        scene.clock.step(milliseconds(10'000));
        QVERIFY(open->asked.size() <= 11);
        pace.perMinute = 0;
        scene.refresher.setPace(pace);
        scene.clock.step(milliseconds(60'000)); // ends
    }

    void fortyMallsStayInsideTheBudget_data()
    {
        QTest::addColumn<int>("inView");
        QTest::addColumn<WindowState>("window");
        QTest::addRow("none in view") << 0 << WindowState::Focused;
        QTest::addRow("one mall in view") << 2 << WindowState::Focused;
        QTest::addRow("one mall, hidden") << 2 << WindowState::Hidden;
        QTest::addRow("all malls in view") << 80 << WindowState::Focused;
    }
    /// 40 malls of two lists at a minute's pace would be 80 calls a minute for ever.
    void fortyMallsStayInsideTheBudget()
    {
        QFETCH(const int, inView);
        QFETCH(const WindowState, window);
        Scene scene(40);
        scene.refresher.setWindow(window);
        QList<std::shared_ptr<CountedList>> shown;
        for (int i = 0; i < inView; ++i)
            shown.append(scene.list(i)); // held before the first turn
        if (!shown.isEmpty()) {
            shown.first()->pages = 30;
            const auto open = scene.openThread();
            scene.clock.step(milliseconds(1));
        }
        scene.clock.step(milliseconds(600'000));
        QVERIFY2(scene.busiestMinute() <= 20, qPrintable(QString::number(scene.busiestMinute())));
        for (int i = 0; i < 80; ++i)
            QVERIFY2(!scene.list(i)->asked.isEmpty(), qPrintable(QString::number(i)));
        for (int mall = 0; mall < 40; ++mall)
            QVERIFY(scene.refresher.lookedAt(CustomerScope::one(mall)));
        if (inView == 2 && window == WindowState::Focused) {
            QVERIFY(!shown.first()->healed.isEmpty());
            for (const auto &list : shown)
                QVERIFY2(list->asked.size() >= 9, qPrintable(QString::number(list->asked.size()))); // in view comes first
            QVERIFY(!shown.first()->isBehind() && scene.list(40)->isBehind());
        }
        if (window == WindowState::Hidden)
            QVERIFY(shown.first()->healed.isEmpty());
    }

    /// Whatever people do with malls and windows: planned calls keep to the budget in each minute.
    void randomDays_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void randomDays()
    {
        QFETCH(const int, seed);
        Rng rng(static_cast<quint64>(seed));
        Scene scene(40);
        QList<std::shared_ptr<CountedList>> shown;
        for (int i = 0; i < 200; ++i) {
            const auto dice = rng.below(5);
            if (dice == 0)
                shown.append(scene.list(static_cast<int>(rng.below(80))));
            else if (dice == 1 && !shown.isEmpty())
                shown.removeFirst();
            else if (dice == 2)
                scene.refresher.setWindow(rng.below(2) == 0 ? WindowState::Hidden : WindowState::Visible);
            else if (dice == 3)
                scene.refresher.setMetered(rng.below(2) == 0);
            for (const auto &list : std::as_const(shown))
                list->pages = static_cast<int>(1 + rng.below(4));
            scene.clock.step(milliseconds(rng.below(6'000)));
        }
        QVERIFY2(scene.busiestMinute() <= 20, qPrintable(QString::number(scene.busiestMinute())));
        QVERIFY(scene.calls.size() > 50);
    }

    void stalenessIsThatOfTheOldestList()
    {
        Scene scene(2);
        QVERIFY(!scene.refresher.lookedAt(CustomerScope::one(0)));
        scene.clock.step(milliseconds(20'000)); // all four, in one breath
        const auto before = scene.refresher.lookedAt(CustomerScope::one(0));
        QVERIFY(before && *before < Instant::fromUtc(scene.clock.now()));
        const auto shown = scene.show(1);
        QCOMPARE(scene.refresher.lookedAt(CustomerScope::one(0)), before); // the other one is as old as it was
        QVERIFY(!scene.refresher.lookedAt(CustomerScope::one(7)));
    }

    void aMallThatIsGoneIsLetGo()
    {
        Scene scene(2);
        const std::weak_ptr<FeedBase> gone = scene.kept.at(2);
        const auto stays = scene.list(0);
        scene.refresher.keepMalls({{CustomerScope::one(0), stays}});
        QVERIFY(gone.expired());
        scene.clock.step(milliseconds(60'000));
        QVERIFY(!stays->asked.isEmpty());
    }

    void theKeyboardComingToUsIsAWish()
    {
        Scene scene(3);
        const auto shown = scene.show(0);
        scene.refresher.setWindow(WindowState::Hidden);
        scene.clock.step(milliseconds(100'000));
        const qint64 now = scene.clock.ticks();
        scene.refresher.setWindow(WindowState::Focused);
        QCOMPARE(shown->asked.last(), now);
        const qsizetype asked = shown->asked.size();
        scene.refresher.setWindow(WindowState::Visible);
        scene.refresher.setWindow(WindowState::Focused); // a dialog came and went
        QCOMPARE(shown->asked.size(), asked);
    }

    /// What nobody looks at is asked together, and along with the open thread: else each list would wake the computer by itself.
    void theRestGoesTogether()
    {
        Scene scene(40);
        const auto open = scene.openThread();
        scene.clock.step(milliseconds(600'000));
        QSet<qint64> moments(scene.calls.begin(), scene.calls.end());
        QVERIFY2(moments.size() <= 50, qPrintable(QString::number(moments.size()))); // of ten minutes
        QVERIFY(scene.calls.size() >= 190);
        QVERIFY(QSet<qint64>(open->asked.begin(), open->asked.end()).contains(moments));
    }

    void theRestGoesAQuarterAsOftenWhileNobodyIsThere()
    {
        Scene scene(40);
        scene.refresher.setWindow(WindowState::Still);
        scene.clock.step(milliseconds(600'000));
        QVERIFY2(scene.calls.size() >= 45 && scene.calls.size() <= 55, qPrintable(QString::number(scene.calls.size())));
        const qint64 now = scene.clock.ticks();
        scene.refresher.setWindow(WindowState::Focused);
        scene.clock.step(milliseconds(600'000));
        QVERIFY(since(scene.calls, now) >= 190);
    }

    /// A thread whose turn comes a little before theirs takes them along.
    void theRestGoesAlong()
    {
        Scene scene(2);
        PollPace pace;
        pace.focused = milliseconds(29'000);
        pace.background = milliseconds(60'000);
        scene.refresher.setPace(pace);
        const auto open = scene.openThread();
        scene.clock.step(milliseconds(600'000));
        QVERIFY(scene.calls.size() >= 40);
        QVERIFY(QSet<qint64>(open->asked.begin(), open->asked.end()).contains(QSet<qint64>(scene.calls.begin(), scene.calls.end())));
    }

    void aWishGoesBeyondTheBudgetAndTheRestPays()
    {
        Scene scene(40);
        scene.clock.step(milliseconds(60'000)); // the budget is spent on the rest
        const auto shown = scene.list(0);
        const qsizetype asked = shown->asked.size();
        scene.refresher.lookNow();
        QCOMPARE(shown->asked.size(), asked + 1);
        const qsizetype before = scene.calls.size();
        for (int i = 0; i < 10; ++i)
            scene.refresher.lookNow();
        const qint64 now = scene.clock.ticks();
        scene.clock.step(milliseconds(29'000));
        QVERIFY(scene.calls.size() >= before + 10);
        QCOMPARE(since(scene.calls, now), 0); // the eleven wishes came out of their share
    }

    void aWriteLooksAtWhatIsOld()
    {
        Scene scene(1);
        const auto shown = scene.show(0);
        scene.refresher.lookAfterWrite();
        QCOMPARE(shown->asked.size(), 1);
        scene.clock.step(milliseconds(6'000));
        scene.refresher.lookAfterWrite();
        QCOMPARE(shown->asked.size(), 2);
    }

    /// A list of a pane that is not in view: neither its turn, nor a wish for all, nor healing asks for it.
    void whatIsNotShownIsNotAskedFor()
    {
        Scene scene(1);
        const auto list = scene.show(0);
        list->pages = 3;
        scene.clock.step(milliseconds(61'000));
        QCOMPARE(list->asked.size(), 2); // on coming, and after a minute
        scene.refresher.setShown(list, false);
        const qsizetype healed = list->healed.size();
        scene.clock.step(milliseconds(600'000));
        scene.refresher.lookNow();
        scene.refresher.lookAfterWrite();
        QCOMPARE(list->asked.size(), 2);
        QCOMPARE(list->healed.size(), healed);
        QVERIFY(!scene.list(1)->asked.isEmpty()); // the others are
        scene.refresher.setShown(list, true);
        QCOMPARE(list->asked.size(), 3);
        scene.refresher.setShown(list, false);
        scene.clock.step(milliseconds(2'000));
        scene.refresher.setShown(list, true); // there and back: it was read just now
        QCOMPARE(list->asked.size(), 3);
        scene.clock.step(milliseconds(60'000));
        QCOMPARE(list->asked.size(), 4);
        QVERIFY(list->healed.size() > healed);
    }

    void whileUnreachableOneListProbes()
    {
        Scene scene(40);
        const auto shown = scene.show(4);
        scene.clock.step(milliseconds(10'000));
        scene.refresher.setReachable(false);
        const qsizetype before = scene.calls.size();
        const qsizetype own = shown->asked.size();
        scene.clock.step(milliseconds(600'000));
        QCOMPARE(scene.calls.size() - before, shown->asked.size() - own);
        QVERIFY(shown->asked.size() - own >= 20 && shown->asked.size() - own <= 30); // 2, 4, 8, 16, then each 30 s
        scene.refresher.setReachable(true);
        QCOMPARE(shown->asked.last(), scene.clock.ticks());
    }

    void wakingAsksAnewAndProbesClosely()
    {
        Scene scene(2);
        const auto shown = scene.show(0);
        scene.refresher.lookAnew();
        QCOMPARE(shown->anew, 1);
        scene.refresher.setReachable(false);
        scene.clock.step(milliseconds(50'000));
        QVERIFY(shown->asked.size() >= 25); // each 2 s: a network takes a while to come up
        scene.refresher.lookAnew();
        QCOMPARE(shown->anew, 2);
    }
};

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
