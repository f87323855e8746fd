// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// How many requests are out at once, and who goes first.
class TestLanes : public QObject {
    Q_OBJECT

    /// Holds every answer until told.
    struct Holder {
        QList<QTcpSocket *> held {};
        int most {0};
        RudeServer server {[this](QTcpSocket &socket, const RudeServer::Seen &) {
            held.append(&socket);
            most = std::max(most, static_cast<int>(held.size()));
        }};
        void release(qsizetype count)
        {
            for (; count > 0 && !held.isEmpty(); --count)
                held.takeFirst()->write(RudeServer::answer(R"({"users":[]})"));
        }
    };
    static Endpoint<Page<User>> numbered(const QString &name, int n)
    {
        return get<Page<User>>(name, QString::number(n)).in(infinity).under("users"_L1);
    }
    /// Time for what should not arrive to arrive after all.
    static void grace() { QTest::qWait(60); }

private Q_SLOTS:
    void fourInFlight()
    {
        Holder holder;
        Console console(holder.server.url());
        std::vector<Call> calls;
        calls.reserve(12);
        int answers = 0;
        for (int i = 0; i < 12; ++i)
            calls.push_back(console.client.send(numbered(u"f"_s, i), this, [&](const auto &) { ++answers; }));
        QTRY_COMPARE(holder.held.size(), 4);
        grace();
        QCOMPARE(holder.held.size(), 4);
        while (answers < 12) {
            const int before = answers;
            holder.release(1);
            QTRY_COMPARE(answers, before + 1);
        }
        QCOMPARE(holder.most, 4);
        // In the order of asking.
        for (int i = 4; i < 12; ++i)
            QCOMPARE(holder.server.seen.at(i).target(), "/v1/f/" + QByteArray::number(i));
    }

    void twoInTheBackground()
    {
        Holder holder;
        Console console(holder.server.url());
        std::vector<Call> calls;
        calls.reserve(6);
        int answers = 0;
        for (int i = 0; i < 6; ++i)
            calls.push_back(console.client.send(
                numbered(u"b"_s, i), this, [&](const auto &) { ++answers; }, Lane::Background));
        QTRY_COMPARE(holder.held.size(), 2);
        grace();
        QCOMPARE(holder.held.size(), 2);
        // Someone waits now: there is room at once, ahead of four that were asked for earlier.
        for (int i = 0; i < 3; ++i)
            calls.push_back(console.client.send(numbered(u"f"_s, i), this, [&](const auto &) { ++answers; }));
        QTRY_COMPARE(holder.held.size(), 4);
        QCOMPARE(holder.server.seen.at(2).target().left(5), QByteArray("/v1/f"));
        QCOMPARE(holder.server.seen.at(3).target().left(5), QByteArray("/v1/f"));
        holder.release(1); // a background one ends: the third in the foreground goes, not the third in the background
        QTRY_COMPARE(holder.server.seen.size(), 5);
        QCOMPARE(holder.server.seen.at(4).target().left(5), QByteArray("/v1/f"));
        while (answers < 9) {
            holder.release(1);
            grace();
        }
        QCOMPARE(holder.most, 4);
    }

    void droppedCallMakesRoom()
    {
        Holder holder;
        Console console(holder.server.url());
        std::vector<Call> calls;
        calls.reserve(5);
        for (int i = 0; i < 5; ++i)
            calls.push_back(console.client.send(numbered(u"f"_s, i), this, [](const auto &) {}));
        QTRY_COMPARE(holder.held.size(), 4);
        calls.erase(calls.begin());
        QTRY_COMPARE(holder.server.seen.size(), 5);
    }

    void pausedRequestHoldsNoPlace()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.target().startsWith("/v1/bad"))
                socket.write(RudeServer::answer("{}", 500));
            else
                socket.write(RudeServer::answer(R"({"users":[]})"));
        });
        Console console(server.url());
        ClientLimits limits = Console::limits();
        limits.retry = {.attempts = 2, .baseMs = 60'000, .mostMs = 60'000};
        limits.deadlineMs = 600'000;
        console.client.setLimits(limits);
        std::vector<Call> calls;
        calls.reserve(4);
        for (int i = 0; i < 4; ++i)
            calls.push_back(console.client.send(numbered(u"bad"_s, i), this, [](const auto &) {}));
        QTRY_COMPARE(server.seen.size(), 4);
        QVERIFY(console.ask(numbered(u"good"_s, 1)).ok());
    }

    /// A client that meets an empty bucket at its very first answer must find back.
    void emptyBucketAtTheStart_data()
    {
        QTest::addColumn<int>("remaining");
        QTest::addRow("empty") << 0;
        QTest::addRow("overdrawn") << -1;
    }
    void emptyBucketAtTheStart()
    {
        QFETCH(int, remaining);
        RudeServer server([remaining](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer(R"({"users":[]})", 200,
                "ratelimit-bucket: b\r\nratelimit-cost: 1\r\nratelimit-remaining: " + QByteArray::number(remaining) + "\r\n"));
        });
        Console console(server.url());
        QVERIFY(console.ask(numbered(u"f"_s, 1)).ok());
        QVERIFY(console.ask(numbered(u"f"_s, 2)).ok());
        QCOMPARE(server.seen.size(), 2);
    }

    void smallBucketOfTheSandboxIsNeverOverrun()
    {
        RunningSandbox sandbox({.rateCapacity = 4, .rateRefill = 20});
        Console console(sandbox.url());
        std::vector<Call> calls;
        calls.reserve(10);
        int good = 0;
        for (int i = 0; i < 10; ++i)
            calls.push_back(console.client.send(api::listUsers(infinity).with(u"test"_s, QString::number(i + 1)), this,
                [&](const auto &result) { good += result.ok() ? 1 : 0; }));
        QTRY_COMPARE_WITH_TIMEOUT(good, 10, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
