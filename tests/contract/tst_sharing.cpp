// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// Equal reads that are out at the same time are one request; each who asked is told, or not, for himself.
class TestSharing : public QObject {
    Q_OBJECT

    /// Holds every answer until told.
    struct Holder {
        QList<QTcpSocket *> held {};
        RudeServer server {[this](QTcpSocket &socket, const RudeServer::Seen &) { held.append(&socket); }};
        void release()
        {
            for (QTcpSocket *socket : std::exchange(held, {}))
                socket->write(RudeServer::answer(R"({"users":[{"id":"u1","first_name":"Emma","last_name":"Berg"}]})"));
        }
        [[nodiscard]] qsizetype arrived() const { return server.seen.size(); }
    };
    using Users = Result<Page<Kept<User>>>;
    static Endpoint<Page<Kept<User>>> users() { return api::listUsers(infinity); }
    /// Time for what should not arrive to arrive after all.
    static void grace() { QTest::qWait(60); }

private Q_SLOTS:
    void threeAskOneLeaves()
    {
        Holder holder;
        Console console(holder.server.url());
        QStringList names;
        const auto take = [&](const Users &result) { names.append(result.ok() ? result->items.value(0).value.firstName : u"-"_s); };
        std::vector<Call> calls;
        calls.push_back(console.client.send(users(), this, take));
        QTRY_COMPARE(holder.arrived(), 1);
        calls.push_back(console.client.send(users(), this, take)); // joins one that is out
        calls.push_back(console.client.send(users(), this, take));
        grace();
        QCOMPARE(holder.arrived(), 1);
        holder.release();
        QTRY_COMPARE(names, QStringList({u"Emma"_s, u"Emma"_s, u"Emma"_s}));
        for (const Call &call : calls)
            QVERIFY(!call.active());
        // What is over is over: the next one asks the server.
        calls.push_back(console.client.send(users(), this, take));
        QTRY_COMPARE(holder.arrived(), 2);
    }

    void errorsAreSharedToo()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}", 403)); });
        Console console(server.url());
        int refused = 0;
        const auto take = [&](const Users &result) { refused += !result && result.error().kind == ErrorKind::Forbidden ? 1 : 0; };
        const Call one = console.client.send(users(), this, take);
        const Call two = console.client.send(users(), this, take);
        QTRY_COMPARE(refused, 2);
        QCOMPARE(server.seen.size(), 1);
    }

    void differentQuestionsAreNotShared()
    {
        Holder holder;
        Console console(holder.server.url());
        ClientLimits limits = Console::limits();
        limits.inFlight = 20;
        console.client.setLimits(limits);
        std::vector<Call> calls;
        const auto send = [&](auto endpoint) { calls.push_back(console.client.send(std::move(endpoint), this, [](const auto &) {})); };
        send(users());
        send(api::listUsers(CustomerScope::one(448))); // another mall
        send(api::listUsers(infinity).with(u"a"_s, u"1"_s)); // another query
        send(get<Page<User>>("users"_L1).in(infinity).under("users"_L1)); // read as another type
        send(api::querySendings(infinity, {.report = u"sendings"_s}));
        send(api::querySendings(infinity, {.report = u"sendings_links"_s})); // another body
        QTRY_COMPARE(holder.arrived(), 6);
    }

    void writesAreNeverShared()
    {
        Holder holder;
        Console console(holder.server.url());
        ClientLimits limits = Console::limits();
        limits.retry.attempts = 1; // a second attempt would arrive like a second request
        console.client.setLimits(limits);
        const Call one = console.client.send(api::sendMessage(infinity, {1}, u"x"_s), this, [](const auto &) {});
        const Call two = console.client.send(api::sendMessage(infinity, {1}, u"x"_s), this, [](const auto &) {});
        const Call three = console.client.send(api::markConversationSeen(infinity, {1}), this, [](const auto &) {});
        const Call four = console.client.send(api::markConversationSeen(infinity, {1}), this, [](const auto &) {});
        QTRY_COMPARE(holder.arrived(), 4);
    }

    void leavingIsForOneselfOnly()
    {
        Holder holder;
        Console console(holder.server.url());
        bool told = false;
        bool wrong = false;
        Call first = console.client.send(users(), this, [&](const auto &) { wrong = true; });
        auto context = std::make_unique<QObject>();
        const Call second = console.client.send(users(), context.get(), [&](const auto &) { wrong = true; });
        const Call third = console.client.send(users(), this, [&](const Users &result) { told = result.ok(); });
        QTRY_COMPARE(holder.arrived(), 1);
        first.cancel();
        context.reset();
        QVERIFY(!first.active() && !second.active() && third.active());
        holder.release();
        QTRY_VERIFY(told);
        QVERIFY(!wrong);
        QCOMPARE(holder.arrived(), 1);
    }

    void theLastToLeaveEndsIt()
    {
        Holder holder;
        Console console(holder.server.url());
        Call first = console.client.send(users(), this, [](const auto &) { QFAIL("left"); });
        Call second = console.client.send(users(), this, [](const auto &) { QFAIL("left"); });
        QTRY_COMPARE(holder.held.size(), 1);
        QSignalSpy gone(holder.held.first(), &QTcpSocket::disconnected);
        first.cancel();
        grace();
        QCOMPARE(gone.size(), 0);
        second.cancel();
        QTRY_COMPARE(gone.size(), 1);
        // Nobody joins what was given up.
        const Call again = console.client.send(users(), this, [](const auto &) {});
        QTRY_COMPARE(holder.arrived(), 2);
    }

    void oneCallbackDropsTheNext()
    {
        Holder holder;
        Console console(holder.server.url());
        int told = 0;
        Call second;
        const Call first = console.client.send(users(), this, [&](const auto &) {
            ++told;
            second.cancel();
        });
        second = console.client.send(users(), this, [&](const auto &) { ++told; });
        QTRY_COMPARE(holder.arrived(), 1);
        holder.release();
        QTRY_COMPARE(told, 1);
        grace();
        QCOMPARE(told, 1);
    }

    void oneCallbackEndsTheClient()
    {
        Holder holder;
        auto console = std::make_unique<Console>(holder.server.url());
        int told = 0;
        auto alive = std::make_shared<int>(0);
        const std::weak_ptr<int> watch = alive;
        const Call first = console->client.send(users(), this, [&](const auto &) {
            ++told;
            console.reset();
        });
        const Call second = console->client.send(users(), this, [&told, alive = std::move(alive)](const auto &) { ++told; });
        QTRY_COMPARE(holder.arrived(), 1);
        holder.release();
        QTRY_COMPARE(told, 1);
        QTRY_VERIFY(watch.expired());
        QCOMPARE(told, 1);
        QVERIFY(!second.active());
    }

    void foregroundRaisesWhatWaitsInTheBackground()
    {
        Holder holder;
        Console console(holder.server.url());
        std::vector<Call> calls;
        const auto numbered = [](int n) { return api::listUsers(infinity).with(u"n"_s, QString::number(n)); };
        for (int i = 1; i <= 3; ++i) {
            calls.push_back(console.client.send(
                numbered(i), this, [](const auto &) {}, Lane::Background));
        }
        QTRY_COMPARE(holder.arrived(), 2); // no more of them at a time
        grace();
        QCOMPARE(holder.arrived(), 2);
        calls.push_back(console.client.send(numbered(3), this, [](const auto &) {}));
        QTRY_COMPARE(holder.arrived(), 3);
        QVERIFY(holder.server.seen.last().target().endsWith("n=3"));
        // And one that is out makes room in the background.
        calls.push_back(console.client.send(numbered(1), this, [](const auto &) {}));
        calls.push_back(console.client.send(
            numbered(4), this, [](const auto &) {}, Lane::Background));
        QTRY_COMPARE(holder.arrived(), 4);
    }

    /// A list that was asked for before a message was sent does not show it: who reads after the message asks anew.
    void whatWasAskedBeforeAWriteServesNobodyAfterIt()
    {
        QList<QTcpSocket *> reads;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.head.startsWith("POST"))
                socket.write(RudeServer::answer("{}"));
            else
                reads.append(&socket);
        });
        Console console(server.url());
        const Call before = console.client.send(api::listMessages(infinity, {1}), this, [](const auto &) {});
        QTRY_COMPARE(reads.size(), 1);
        QVERIFY(console.ask(api::sendMessage(infinity, {1}, u"x"_s)).ok());
        const Call after = console.client.send(api::listMessages(infinity, {1}), this, [](const auto &) {});
        QTRY_COMPARE(reads.size(), 2);
    }

    void anotherTokenAsksAnew()
    {
        Holder holder;
        Console console(holder.server.url());
        const Call before = console.client.send(users(), this, [](const auto &) {});
        QTRY_COMPARE(holder.arrived(), 1);
        console.client.setToken("another");
        const Call after = console.client.send(users(), this, [](const auto &) {});
        QTRY_COMPARE(holder.arrived(), 2);
    }
};

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
