// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// Panes close while requests are out: whatever goes first, the callback does not run and nothing is left over (the sanitizers watch).
class TestLifetimes : public QObject {
    Q_OBJECT

    /// Counts how many of it are alive: captured by callbacks, so that a leaked one shows without a sanitizer too.
    struct Alive {
        explicit Alive(int &n)
            : count(&n)
        {
            ++*count;
        }
        Alive(const Alive &other)
            : count(other.count)
        {
            ++*count;
        }
        ~Alive() { --*count; }
        Alive &operator=(const Alive &) = delete;
        int *count;
    };

private Q_SLOTS:
    void droppedCall()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        sandbox.fault(u"latency=100;verb=POST"_s);
        int alive = 0;
        bool called = false;
        {
            const Call call = console.client.send(
                api::sendMessage(infinity, id, u"x"_s), this, [&, token = Alive(alive)](const auto &) { called = true; });
            QTRY_COMPARE(sandbox.arrivals(conversationsPath + u'/' + id.text() + "/messages"_L1), 1);
        }
        QTRY_COMPARE(alive, 0);
        sandbox.clearFaults();
        // The server may still have acted, and has.
        const QByteArray target = (conversationsPath + u'/' + id.text() + "/messages"_L1).toLatin1();
        QTRY_VERIFY(sandbox.ask("GET", target).body.contains("\"x\""));
        QVERIFY(!called);
    }

    void deadContext()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"latency=100"_s);
        Console console(sandbox.url());
        int alive = 0;
        bool called = false;
        auto context = std::make_unique<QObject>();
        Call call =
            console.client.send(api::listUsers(infinity), context.get(), [&, token = Alive(alive)](const auto &) { called = true; });
        QTRY_COMPARE(sandbox.allArrivals(), 1);
        QVERIFY(call.active());
        context.reset();
        QVERIFY(!call.active());
        QTRY_COMPARE(alive, 0);
        QVERIFY(!called);
    }

    void deadContextOfADetachedCall()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"latency=100"_s);
        Console console(sandbox.url());
        int alive = 0;
        bool called = false;
        {
            QObject context;
            console.client.send(api::listUsers(infinity), &context, [&, token = Alive(alive)](const auto &) { called = true; }).detach();
            QTRY_COMPARE(sandbox.allArrivals(), 1);
        }
        QTRY_COMPARE(alive, 0);
        QVERIFY(!called);
    }

    void deadClient()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"latency=100"_s);
        int alive = 0;
        bool called = false;
        Call queued;
        Call out;
        {
            Console console(sandbox.url());
            out = console.client.send(api::listUsers(infinity), this, [&, token = Alive(alive)](const auto &) { called = true; });
            QTRY_COMPARE(sandbox.allArrivals(), 1);
            queued = console.client.send(api::listUsers(infinity), this, [&, token = Alive(alive)](const auto &) { called = true; });
        }
        QVERIFY(!out.active());
        QVERIFY(!queued.active());
        QCOMPARE(alive, 0);
        out.cancel();
        QVERIFY(!called);
    }

    void neverStarted()
    {
        RudeServer server([](QTcpSocket &, const RudeServer::Seen &) {});
        Console console(server.url());
        bool called = false;
        (void)console.client.send(api::listUsers(infinity), this, [&](const auto &) { called = true; });
        QTest::qWait(1);
        QCOMPARE(server.connections, 0);
        QVERIFY(!called);
    }

    void reassignedInsideItsOwnCallback()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        int alive = 0;
        int answers = 0;
        Call call;
        std::function<void()> again = [&] {
            call = console.client.send(api::listUsers(infinity), this, [&, token = Alive(alive)](const Result<Page<Kept<User>>> &result) {
                QVERIFY(result.ok());
                const Alive copy = token; // the captures must outlive the reassignment below
                if (++answers < 3)
                    again();
                QCOMPARE(*copy.count >= 1, true);
            });
        };
        again();
        QTRY_COMPARE(answers, 3);
        QVERIFY(!call.active());
        QTRY_COMPARE(alive, 0);
    }

    void contextDiesInsideTheCallback()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        auto *context = new QObject;
        int alive = 0;
        int touched = 0;
        const Call call = console.client.send(api::listUsers(infinity), context, [&, context, token = Alive(alive)](const auto &) {
            delete context;
            touched = *token.count; // reads a capture after its context is gone
        });
        QTRY_COMPARE(touched, 1);
        QTRY_COMPARE(alive, 0);
    }

    void clientDiesInsideTheCallback_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addRow("success") << u"latency=1"_s;
        QTest::addRow("refusal") << u"status=403"_s;
        QTest::addRow("hangup") << u"hangup=before"_s;
    }
    void clientDiesInsideTheCallback()
    {
        QFETCH(QString, fault);
        RunningSandbox sandbox;
        sandbox.fault(fault);
        auto console = std::make_unique<Console>(sandbox.url());
        int alive = 0;
        int touched = 0;
        Call other = console->client.send(
            api::listClubs(), this, [](const auto &) { QFAIL("must not be told"); }, Lane::Background);
        const Call call = console->client.send(api::listUsers(infinity), this, [&, token = Alive(alive)](const auto &) {
            console.reset();
            touched = *token.count;
        });
        other.cancel();
        QTRY_COMPARE(touched, 1);
        QTRY_COMPARE(alive, 0);
        QVERIFY(!call.active());
    }

    void cancelledInsideTheSignals_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("finished") << 0;
        QTest::addRow("reached") << 1;
    }
    void cancelledInsideTheSignals()
    {
        QFETCH(int, which);
        RunningSandbox sandbox;
        Console console(sandbox.url());
        bool called = false;
        int told = 0;
        Call call = console.client.send(api::listUsers(infinity), this, [&](const auto &) { called = true; });
        const auto drop = [&] {
            ++told;
            call.cancel();
        };
        if (which == 0)
            connect(&console.client, &ApiClient::finished, this, drop);
        else
            connect(&console.client, &ApiClient::reached, this, drop);
        QTRY_COMPARE(told, 1);
        QTest::qWait(1);
        QVERIFY(!called);
    }

    void cancelledInsideUnreachable()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"hangup=before"_s);
        Console console(sandbox.url());
        bool called = false;
        int told = 0;
        Call call = console.client.send(api::listUsers(infinity), this, [&](const auto &) { called = true; });
        connect(&console.client, &ApiClient::unreachable, this, [&] {
            ++told;
            call.cancel();
        });
        QTRY_COMPARE(told, 1);
        sandbox.clearFaults();
        QVERIFY(console.ask(api::listClubs()).ok());
        QVERIFY(!called);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 2); // Qt itself repeats a read once
    }

    void cancelledWhileParkedAndWhilePaused()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url(), "wrong");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        bool called = false;
        Call parked = console.client.send(api::listUsers(infinity), this, [&](const auto &) { called = true; });
        QTRY_COMPARE(needed.size(), 1);
        parked.cancel();
        console.client.setToken("t");
        QVERIFY(console.ask(api::listClubs()).ok());
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 1);

        sandbox.fault(u"status=429;retry_after=1;times=1"_s);
        QSignalSpy slowed(&console.client, &ApiClient::slowedUntil);
        Call paused = console.client.send(api::listUsers(infinity), this, [&](const auto &) { called = true; });
        QTRY_COMPARE(slowed.size(), 1);
        paused.cancel();
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 3);
        QVERIFY(!called);
    }

    void oneRefusedCallbackDropsTheOthers()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url(), "wrong");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        std::vector<Call> calls;
        calls.reserve(6);
        int called = 0;
        for (int i = 0; i < 6; ++i) {
            calls.push_back(console.client.send(api::listUsers(infinity), this, [&](const auto &) {
                ++called;
                calls.clear();
            }));
        }
        QTRY_COMPARE(needed.size(), 1);
        console.client.signInRefused();
        QTRY_COMPARE(called, 1);
        QTest::qWait(1);
        QCOMPARE(called, 1);
    }

    void refusalWhoseCallbackEndsTheClient()
    {
        RunningSandbox sandbox;
        auto console = std::make_unique<Console>(sandbox.url(), "wrong");
        QSignalSpy needed(&console->client, &ApiClient::signInNeeded);
        int called = 0;
        for (int i = 0; i < 3; ++i) {
            console->client
                .send(api::listUsers(infinity), this,
                    [&](const auto &) {
                        ++called;
                        console.reset();
                    })
                .detach();
        }
        QTRY_COMPARE(needed.size(), 1);
        console->client.signInRefused();
        QCOMPARE(called, 1);
        QVERIFY(!console);
    }

    void moveOnlyCallback()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        int answer = 0;
        auto only = std::make_unique<int>(42);
        const Call call =
            console.client.send(api::listUsers(infinity), this, [&answer, only = std::move(only)](const auto &) { answer = *only; });
        QTRY_COMPARE(answer, 42);
    }

    void movedCallStaysAlive()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        bool called = false;
        Call first = console.client.send(api::listUsers(infinity), this, [&](const auto &) { called = true; });
        const Call second = std::move(first);
        QTRY_VERIFY(called);
        QVERIFY(!second.active());
    }
};

QTEST_GUILESS_MAIN(TestLifetimes)
#include "tst_lifetimes.moc"
