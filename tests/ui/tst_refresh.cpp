// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/power.h"
#include "app/desktop/reachability.h"
#include "app/wiring/refreshwiring.h"
#include "models/base/settings.h"
#include "tests/contract/console.h"
#include "tests/support/steppedclock.h"

#include <QDBusMessage>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWidget>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// A message bus of the test's own with somebody on it who calls themselves logind.
class FakeLogind {
public:
    FakeLogind()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(20'000))
            return;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_bus = QDBusConnection::connectToBus(m_address, u"logind"_s);
        m_bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~FakeLogind()
    {
        QDBusConnection::disconnectFromBus(u"logind"_s);
        QDBusConnection::disconnectFromBus(u"console"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] bool isThere() const { return m_bus.isConnected(); }
    [[nodiscard]] QDBusConnection console() const { return QDBusConnection::connectToBus(m_address, u"console"_s); }
    void prepareForSleep(bool begins, const QString &path = u"/org/freedesktop/login1"_s)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        signal << begins;
        m_bus.send(signal);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_bus {u"logind"_s};
};

/// Stamps run on through a sleep, waits and ticks do not.
class SleepyClock : public SteppedClock {
public:
    [[nodiscard]] QDateTime now() const override { return SteppedClock::now().addMSecs(slept); }
    qint64 slept {0};
};

/// As of --clock.
class StandingClock : public SteppedClock {
public:
    [[nodiscard]] QDateTime now() const override { return m_stands; }

private:
    const QDateTime m_stands {SteppedClock::now()};
};

/// An account whose window, network and power a test plays.
struct Desk {
    explicit Desk(const QUrl &server)
        : account({u"a"_s}, server, *AccountFiles::make(folder.path(), {u"a"_s}), &clock, &settings)
        , wiring(&window, &account, &settings, &clock, &power, &reachability)
    {
        window.show();
        account.open("t");
    }
    [[nodiscard]] bool hasMalls() const { return !account.malls().isEmpty(); }
    /// The clock stands while anything is on the wire: what is under way when it jumps would run into its time-out on a busy machine.
    void step(int ms)
    {
        clock.step(milliseconds(ms));
        QCoreApplication::processEvents();
        QTRY_VERIFY(account.client()->isQuiet());
    }

    QTemporaryDir folder;
    SleepyClock clock;
    Settings settings;
    Power power {&clock, QDBusConnection(u"none"_s)};
    Reachability reachability;
    QWidget window;
    Account account;
    RefreshWiring wiring;
};

const QString conversations = u"/v1/users/me/conversations"_s;
const QString notifications = u"/v1/users/me/notifications"_s;

} // namespace

/// Looking again at once: after a sleep, when the network or the keyboard comes back, after a write.
class TestRefresh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logindTellsOfWaking()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("SKIPPED: waking as logind tells it, for want of dbus-daemon");
        FakeLogind logind;
        QVERIFY(logind.isThere());
        SteppedClock clock;
        Power power(&clock, logind.console());
        QSignalSpy woke(&power, &Power::woke);
        logind.prepareForSleep(true);
        logind.prepareForSleep(false, u"/somewhere/else"_s);
        logind.prepareForSleep(false);
        QTRY_COMPARE(woke.size(), 1);
        logind.prepareForSleep(true);
        logind.prepareForSleep(false);
        QTRY_COMPARE(woke.size(), 2);
        clock.step(milliseconds(100'000));
        QCOMPARE(woke.size(), 2);
    }

    void aSleepThatLogindTellsIsToldOnce()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("SKIPPED: waking as logind tells it, for want of dbus-daemon");
        FakeLogind logind;
        SleepyClock clock;
        Power power(&clock, logind.console());
        QSignalSpy woke(&power, &Power::woke);
        clock.slept += 3'600'000;
        logind.prepareForSleep(false);
        QTRY_COMPARE(woke.size(), 1);
        clock.step(milliseconds(100'000));
        QCOMPARE(woke.size(), 1);
    }

    void theWallClockJumped()
    {
        SleepyClock clock;
        Power power(&clock, QDBusConnection(u"none"_s));
        QSignalSpy woke(&power, &Power::woke);
        clock.step(milliseconds(60'000));
        QCOMPARE(woke.size(), 0);
        clock.slept += 600'000;
        power.compare(); // as the kernel makes it
        QCOMPARE(woke.size(), 1);
        clock.slept += 600'000;
        clock.step(milliseconds(20'000)); // and where it does not
        QCOMPARE(woke.size(), 2);
        clock.slept -= 600'000; // set back by hand
        clock.step(milliseconds(60'000));
        QCOMPARE(woke.size(), 2);
    }

    void aClockThatStandsNeverSleeps()
    {
        StandingClock clock;
        Power power(&clock, QDBusConnection(u"none"_s));
        QSignalSpy woke(&power, &Power::woke);
        clock.step(milliseconds(60'000));
        power.compare();
        QCOMPARE(woke.size(), 0);
    }

    void theNetworkComesBack()
    {
        Reachability reachability;
        QSignalSpy back(&reachability, &Reachability::cameBack);
        QSignalSpy metered(&reachability, &Reachability::meteredChanged);
        reachability.setNetwork(true);
        reachability.setNetwork(false);
        QCOMPARE(back.size(), 0);
        reachability.setNetwork(true);
        reachability.setNetwork(true);
        QCOMPARE(back.size(), 1);
        reachability.setMetered(true);
        reachability.setMetered(true);
        QCOMPARE(metered.size(), 1);
        QVERIFY(reachability.metered());
    }

    void everyMallIsReadInTurn()
    {
        RunningSandbox sandbox;
        Desk desk(sandbox.url());
        QTRY_VERIFY(desk.hasMalls());
        const QList<Mall> malls = desk.account.malls();
        for (int i = 0; i < 60; ++i)
            desk.step(1'000);
        for (const Mall &mall : malls)
            QTRY_VERIFY(desk.account.refresher()->lookedAt(mall.scope).has_value());
        QTest::qWait(50);
        QVERIFY(sandbox.arrivals(conversations) + sandbox.arrivals(notifications) <= 20);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 0); // nobody is in view, so nobody needs a name
    }

    /// The connection of before the sleep is dead without knowing it: what is asked on it is never answered.
    void afterASleepAPollCompletesWithinThreeSeconds()
    {
        QList<QPointer<QTcpSocket>> dead;
        bool asleep = false;
        int polls = 0;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (asleep || dead.contains(&socket)) {
                dead.append(&socket);
                return;
            }
            const bool clubs = seen.target().contains("clubs");
            polls += clubs ? 0 : 1;
            socket.write(
                RudeServer::answer(clubs ? R"({"loyalty_clubs":[]})" : R"({"conversations":[],"pagination_info":{"next_page":null}})"));
        });
        Desk desk(server.url());
        const auto list = desk.account.conversations(infinity)->conversations();
        desk.account.refresher()->watchList(list);
        QTRY_COMPARE(polls, 1);
        asleep = true;
        desk.clock.step(milliseconds(61'000)); // a poll that gets no answer
        QTRY_VERIFY(!dead.isEmpty());
        asleep = false;
        desk.clock.slept += 3'600'000;
        desk.power.compare(); // the kernel tells of the jump
        QTRY_COMPARE(polls, 2);
        QTRY_VERIFY(!list->state().loading && !list->state().error);
    }

    void afterASleepWhatWaitsGoesOut()
    {
        RunningSandbox sandbox;
        Desk desk(sandbox.url());
        Console other(sandbox.url());
        const ConversationId to = startConversation(other);
        const auto list = desk.account.conversations(infinity)->conversations();
        desk.account.refresher()->watchList(list);
        QTRY_VERIFY(list->asOf().has_value());
        sandbox.stop();
        desk.account.outbox()->submit(infinity, to, u"from the train"_s, &desk.window, [](const auto &error) { QVERIFY(!error); });
        QTRY_COMPARE(desk.account.outbox()->waiting(), 1); // on the disk
        for (int i = 0; i < 400 && desk.account.connection()->reachable(); ++i)
            desk.step(250);
        QVERIFY(!desk.account.connection()->reachable());
        QCOMPARE(desk.account.outbox()->waiting(), 1);
        desk.clock.slept += 3'600'000; // and asleep
        sandbox.start();
        desk.power.compare(); // the kernel tells of the jump
        for (int i = 0; i < 12; ++i) // three seconds
            desk.step(250);
        QTRY_VERIFY(desk.account.connection()->reachable());
        QTRY_COMPARE(desk.account.outbox()->waiting(), 0);
        QTRY_VERIFY(!list->state().loading && !list->state().error);
    }

    void theNetworkIsBackSooner()
    {
        RunningSandbox sandbox;
        Desk desk(sandbox.url());
        QTRY_VERIFY(desk.hasMalls());
        const auto list = desk.account.conversations(infinity)->conversations();
        desk.account.refresher()->watchList(list);
        QTRY_VERIFY(!list->state().loading);
        desk.step(0); // the other malls' lists have come, too
        const int before = sandbox.arrivals(conversations);
        desk.reachability.setNetwork(false);
        desk.reachability.setNetwork(true);
        QTRY_COMPARE(sandbox.arrivals(conversations), before + 1);
    }

    /// Who reads touches something now and then. Where nobody did for two minutes the open thread is asked seldomer, and at the first
    /// touch at once.
    void whereNobodyIsAtItTheThreadIsAskedSeldomer()
    {
        RunningSandbox sandbox;
        Desk desk(sandbox.url());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_VERIFY(desk.hasMalls());
        desk.settings.set(Setting::PollBackground, 3'600'000); // the lists of the malls are not counted
        const auto thread = desk.account.conversations(infinity)->conversations();
        desk.account.refresher()->watchThread(thread);
        QTRY_VERIFY(thread->asOf().has_value());
        const auto askedWithin = [&](int seconds) {
            const int before = sandbox.arrivals(conversations);
            for (int i = 0; i < seconds; i += 5)
                desk.step(5'000);
            return sandbox.arrivals(conversations) - before;
        };
        askedWithin(45); // the lists of the other malls, once
        QTest::mouseMove(&desk.window, {10, 10});
        QCOMPARE(askedWithin(60), 12);
        QTest::mouseMove(&desk.window, {20, 10});
        QCOMPARE(askedWithin(90), 18);
        askedWithin(60);
        const int still = askedWithin(60);
        QVERIFY2(still == 4, qPrintable(QString::number(still)));
        while (askedWithin(5) == 0) { }
        desk.step(7'000);
        const int before = sandbox.arrivals(conversations);
        QTest::keyClick(&desk.window, Qt::Key_Down);
        QTRY_COMPARE(sandbox.arrivals(conversations), before + 1);
        desk.step(0);
        QCOMPARE(askedWithin(60), 12);
    }

    void hiddenAndMeteredAreSlow()
    {
        RunningSandbox sandbox;
        Desk desk(sandbox.url());
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_VERIFY(desk.hasMalls());
        const auto list = desk.account.conversations(infinity)->conversations();
        desk.account.refresher()->watchList(list);
        QTRY_VERIFY(!list->state().loading && list->asOf());
        std::optional<Instant> asOf = list->asOf();
        // Of any list: what is under way while the clock jumps runs into its time-out, and then the server is not reachable.
        const auto isIdle = [&] {
            const auto parts = desk.account.client()->findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
            return std::none_of(parts.begin(), parts.end(), [](const QObject *part) { return part->inherits("atrium::Exchange"); });
        };
        const auto looksAgainWithin = [&](int seconds) {
            desk.clock.step(milliseconds(seconds * 1'000));
            if (!QTest::qWaitFor([&] { return !list->state().loading && isIdle(); }, 20'000))
                return false;
            return std::exchange(asOf, list->asOf()) != list->asOf();
        };
        QVERIFY(looksAgainWithin(61));
        desk.window.hide();
        QVERIFY(!looksAgainWithin(200));
        QVERIFY(looksAgainWithin(120));
        desk.clock.step(milliseconds(100'000));
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTRY_VERIFY(list->asOf() != asOf); // the keyboard is ours again
        QTRY_VERIFY(!list->state().loading && isIdle());
        asOf = list->asOf();
        desk.reachability.setMetered(true);
        QVERIFY(!looksAgainWithin(200));
        desk.reachability.setMetered(false);
        QVERIFY(looksAgainWithin(1));
        desk.settings.set(Setting::PollBackground, 2'000);
        QVERIFY(looksAgainWithin(3));
    }
};

QTEST_MAIN(TestRefresh)
#include "tst_refresh.moc"
