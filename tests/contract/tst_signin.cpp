// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// Rejected tokens: one question however many requests, nothing lost, nothing sent twice.
class TestSignIn : public QObject {
    Q_OBJECT

    int m_asked {0};

    struct Burst {
        int good {};
        QList<ApiError> bad {};
        [[nodiscard]] int answered() const { return good + static_cast<int>(bad.size()); }
    };
    void ask(Console &console, std::vector<Call> &calls, Burst &burst, int count)
    {
        for (int i = 0; i < count; ++i) {
            // Each another one: equal ones would be one request.
            const auto endpoint = api::listUsers(infinity).with(u"test"_s, QString::number(m_asked++));
            calls.push_back(console.client.send(endpoint, this, [&burst](const Result<Page<Kept<User>>> &result) {
                if (result)
                    ++burst.good;
                else
                    burst.bad.append(result.error());
            }));
        }
    }
    /// Answers with that status to any token but the good one.
    static RudeServer::Manner doorman(int status, const QByteArray &good)
    {
        return [status, good](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.header("Authorization") == "Bearer " + good)
                socket.write(RudeServer::answer(R"({"users":[]})"));
            else
                socket.write(RudeServer::answer(R"({"error":"expired"})", status));
        };
    }

private Q_SLOTS:
    void twentyRequestsOneQuestion_data()
    {
        QTest::addColumn<int>("status");
        QTest::addRow("401") << 401;
        QTest::addRow("460") << 460;
    }
    void twentyRequestsOneQuestion()
    {
        QFETCH(int, status);
        RudeServer server(doorman(status, "fresh"));
        Console console(server.url(), "stale");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 20);
        QTRY_COMPARE(needed.size(), 1);
        QVERIFY(console.client.waitsForSignIn());
        const qsizetype rejected = server.seen.size();
        ask(console, calls, burst, 1); // asked while closed: waits with the others
        console.client.setToken("fresh");
        QTRY_COMPARE(burst.good, 21);
        QVERIFY(burst.bad.isEmpty());
        QCOMPARE(needed.size(), 1);
        QVERIFY(rejected <= 4);
        QVERIFY(server.seen.size() <= 21 + 4);
    }

    void withTheSandbox()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        sandbox.fault(u"expire"_s);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 20);
        QTRY_COMPARE(needed.size(), 1);
        sandbox.changeToken(u"t2"_s); // ends the expiry
        console.client.setToken("t2");
        QTRY_COMPARE(burst.good, 20);
        QCOMPARE(needed.size(), 1);
    }

    void rejectedAgainIsFinal()
    {
        RudeServer server(doorman(401, "never"));
        Console console(server.url(), "stale");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 1);
        QTRY_COMPARE(needed.size(), 1);
        console.client.setToken("stale too");
        QTRY_COMPARE(burst.bad.size(), 1);
        QCOMPARE(burst.bad.first().kind, ErrorKind::Unauthorised);
        QCOMPARE(burst.bad.first().reach, Reach::Answered);
        QCOMPARE(burst.bad.first().httpStatus, 401);
        QCOMPARE(burst.bad.first().detail, u"expired"_s);
        QCOMPARE(server.seen.size(), 2);
    }

    /// The answer to the old token comes after the new one was set: nobody needs to sign in for that.
    void staleRejectionIsSimplyResent()
    {
        QTcpSocket *held = nullptr;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.header("Authorization") == "Bearer old")
                held = &socket;
            else
                socket.write(RudeServer::answer(R"({"users":[]})"));
        });
        Console console(server.url(), "old");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 1);
        QTRY_VERIFY(held);
        console.client.setToken("new");
        held->write(RudeServer::answer("{}", 401));
        QTRY_COMPARE(burst.good, 1);
        QCOMPARE(needed.size(), 0);
        QCOMPARE(server.seen.size(), 2);
    }

    /// Renewed twice in a row: the rejection of the token in between says nothing about the one in force.
    void rejectionOfATokenInBetweenIsNotFinal()
    {
        QTcpSocket *held = nullptr;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.header("Authorization") == "Bearer 1")
                socket.write(RudeServer::answer("{}", 401));
            else if (seen.header("Authorization") == "Bearer 2")
                held = &socket;
            else
                socket.write(RudeServer::answer(R"({"users":[]})"));
        });
        Console console(server.url(), "1");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 1);
        QTRY_COMPARE(needed.size(), 1);
        console.client.setToken("2");
        QTRY_VERIFY(held);
        console.client.setToken("3");
        held->write(RudeServer::answer("{}", 401));
        QTRY_COMPARE(burst.answered(), 1);
        QCOMPARE(burst.good, 1);
        QCOMPARE(needed.size(), 1);
    }

    void refusalFailsTheParked()
    {
        RudeServer server(doorman(401, "good"));
        Console console(server.url(), "stale");
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 10);
        QTRY_COMPARE(needed.size(), 1);
        QTest::qWait(0);
        console.client.signInRefused();
        QTRY_COMPARE(burst.bad.size(), 10);
        for (const ApiError &error : burst.bad) {
            QCOMPARE(error.kind, ErrorKind::Unauthorised);
            QCOMPARE(error.reach, Reach::Answered);
        }
        QCOMPARE(burst.good, 0);
        // Signing in later is possible all the same.
        console.client.setToken("good");
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
    }

    void refusalInsideTheQuestion()
    {
        RudeServer server(doorman(401, "good"));
        Console console(server.url(), "stale");
        connect(&console.client, &ApiClient::signInNeeded, this, [&] { console.client.signInRefused(); });
        QCOMPARE(console.ask(api::listUsers(infinity)).error().kind, ErrorKind::Unauthorised);
    }

    void tokenInsideTheQuestion()
    {
        RudeServer server(doorman(460, "good"));
        Console console(server.url(), "stale");
        connect(&console.client, &ApiClient::signInNeeded, this, [&] { console.client.setToken("good"); });
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
    }

    void messageIsSentOnceAcrossTheSignIn()
    {
        RudeServer server(doorman(401, "good"));
        Console console(server.url(), "stale");
        connect(&console.client, &ApiClient::signInNeeded, this, [&] { console.client.setToken("good"); });
        QVERIFY(console.ask(api::sendMessage(infinity, {1}, u"x"_s)).ok());
        QCOMPARE(server.seen.size(), 2);
        QCOMPARE(server.seen.at(1).body, QByteArray(R"({"message":{"content":"x"}})"));
    }

    void signedOutNothingLeaves()
    {
        RudeServer server(doorman(401, "good"));
        Console console(server.url(), "good");
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        console.client.setToken({});
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 3);
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(server.seen.size(), 1);
        console.client.setToken("good");
        QTRY_COMPARE(burst.good, 3);
    }

    /// Waiting for a person is no time-out.
    void parkedRequestsOutliveTheDeadline()
    {
        RudeServer server(doorman(401, "good"));
        Console console(server.url(), "stale");
        ClientLimits limits = Console::limits();
        limits.deadlineMs = 300;
        console.client.setLimits(limits);
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        Burst burst;
        std::vector<Call> calls;
        ask(console, calls, burst, 1);
        QTRY_COMPARE(needed.size(), 1);
        const qint64 before = console.clock.ticks();
        QTRY_VERIFY(console.clock.ticks() - before > 350);
        console.client.setToken("good");
        QTRY_COMPARE(burst.answered(), 1);
        QCOMPARE(burst.good, 1);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
