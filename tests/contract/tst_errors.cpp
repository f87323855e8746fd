// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// The error table of the design, row by row: kind, reach, and how often the request arrived.
class TestErrors : public QObject {
    Q_OBJECT

    QUrl refusingUrl()
    {
        QTcpServer once;
        if (!once.listen(QHostAddress::LocalHost))
            qFatal("no port");
        return QUrl(u"http://127.0.0.1:%1"_s.arg(once.serverPort())); // closed at return
    }

private Q_SLOTS:
    void statusOfARead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<int>("arrivals");
        const auto row = [](int status, ErrorKind kind, Reach reach, int arrivals) {
            QTest::addRow("%d", status) << status << kind << reach << arrivals;
        };
        row(400, ErrorKind::Misconfigured, Reach::Answered, 1);
        row(402, ErrorKind::FeatureOff, Reach::Answered, 1);
        row(403, ErrorKind::Forbidden, Reach::Answered, 1);
        row(404, ErrorKind::NotFound, Reach::Answered, 1);
        row(405, ErrorKind::Conflict, Reach::Answered, 1);
        row(408, ErrorKind::Timeout, Reach::Unknown, 4);
        row(409, ErrorKind::Conflict, Reach::Answered, 1);
        row(413, ErrorKind::Misconfigured, Reach::Answered, 1);
        row(422, ErrorKind::Invalid, Reach::Answered, 1);
        row(444, ErrorKind::Misconfigured, Reach::Answered, 1);
        row(470, ErrorKind::Misconfigured, Reach::Answered, 1);
        row(471, ErrorKind::Misconfigured, Reach::Answered, 1);
        row(500, ErrorKind::Server, Reach::Unknown, 4);
        row(502, ErrorKind::Server, Reach::Unknown, 4);
        row(503, ErrorKind::Maintenance, Reach::Unknown, 4);
    }
    void statusOfARead()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(Reach, reach);
        QFETCH(int, arrivals);
        RunningSandbox sandbox;
        sandbox.fault(u"status=%1"_s.arg(status));
        Console console(sandbox.url());
        const auto result = console.ask(api::listConversations(infinity, {}));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().reach, reach);
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(!result.error().requestId.isEmpty());
        QVERIFY(result.error().detail.contains("fault of this sandbox"_L1));
        QCOMPARE(sandbox.arrivals(conversationsPath), arrivals);
    }

    void statusOfAWriteIsNeverRepeated_data() { statusOfARead_data(); }
    void statusOfAWriteIsNeverRepeated()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(Reach, reach);
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const ConversationId id = startConversation(console);
        sandbox.fault(u"status=%1;verb=POST"_s.arg(status));
        const auto result = console.ask(api::sendMessage(infinity, id, u"once"_s));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().reach, reach);
        QCOMPARE(sandbox.arrivals(conversationsPath + u'/' + id.text() + "/messages"_L1, u"POST"_s), 1);
    }

    void invalidNamesItsFields()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const auto result = console.ask(api::createConversation(infinity, {UserId {u"nobody"_s}}, {}, QString()));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QCOMPARE(result.error().reach, Reach::Answered);
        QCOMPARE(result.error().detail, u"Invalid parameters"_s);
        QVERIFY(result.error().fields.contains(FieldError {u"conversation.user_ids.0"_s, u"inclusion"_s}));
        QVERIFY(std::any_of(result.error().fields.begin(), result.error().fields.end(),
            [](const FieldError &field) { return field.path == "message.content"_L1; }));
        QCOMPARE(sandbox.arrivals(conversationsPath, u"POST"_s), 1);
    }

    void realRefusals()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        QCOMPARE(console.ask(api::showConversation(infinity, {999'999'999})).error().kind, ErrorKind::NotFound);
        QCOMPARE(console.ask(api::listConversations(CustomerScope::one(1), {})).error().httpStatus, 471);
        QCOMPARE(console.ask(api::listConversations(CustomerScope::all(), {})).error().kind, ErrorKind::Misconfigured);
        Console nameless(sandbox.url());
        nameless.client.setIdentity({}, u"Atrium test/1"_s);
        const auto refused = nameless.ask(api::listConversations(infinity, {}));
        QCOMPARE(refused.error().httpStatus, 470);
        QVERIFY(refused.error().detail.contains("X-Product-Name"_L1));
    }

    void rateLimitedWaitsAndSucceeds()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"status=429;retry_after=1;times=1"_s);
        Console console(sandbox.url());
        QSignalSpy slowed(&console.client, &ApiClient::slowedUntil);
        const qint64 before = console.clock.ticks();
        const auto result = console.ask(api::listConversations(infinity, {}));
        QVERIFY(result.ok());
        QVERIFY(console.clock.ticks() - before >= 1000);
        QCOMPARE(slowed.size(), 1);
        QCOMPARE(sandbox.arrivals(conversationsPath), 2);
    }

    void rateLimitedClosesTheGateForTheWholeBucket()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        QVERIFY(console.ask(api::listUsers(infinity)).ok()); // the bucket's name is known now
        sandbox.fault(u"status=429;retry_after=1;times=1;path=/v1/users/me"_s);
        int answered = 0;
        const Call limited = console.client.send(api::listConversations(infinity, {}), this, [&](const auto &) { ++answered; });
        QSignalSpy slowed(&console.client, &ApiClient::slowedUntil);
        QTRY_COMPARE(slowed.size(), 1);
        const int before = sandbox.arrivals(u"/v1/users"_s);
        const Call other = console.client.send(api::listUsers(infinity), this, [&](const auto &) { ++answered; });
        // Another bucket is not held up, and when its answer is here the gated one would long have left.
        QVERIFY(console.ask(api::listClubs()).ok());
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), before);
        QTRY_COMPARE(answered, 2);
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), before + 1);
    }

    void rateLimitedForEverEnds()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer("{\"error\":\"slow down\"}", 429, "Retry-After: 0\r\n"));
        });
        Console console(server.url());
        ClientLimits limits = Console::limits();
        limits.retry.attempts = 2; // without a usable Retry-After a second passes between two
        console.client.setLimits(limits);
        const auto result = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(result.error().kind, ErrorKind::RateLimited);
        QCOMPARE(result.error().reach, Reach::Answered);
        QCOMPARE(result.error().retryAfterMs, 1000);
        QCOMPARE(server.seen.size(), 2);
    }

    void maintenanceDoesNotKeepOneWaitingForAnHour()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer("{\"error\":\"back at noon\"}", 503, "Retry-After: 3600\r\n"));
        });
        Console console(server.url());
        const auto result = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(result.error().kind, ErrorKind::Maintenance);
        QCOMPARE(result.error().retryAfterMs, 3'600'000);
        QCOMPARE(result.error().detail, u"back at noon"_s);
        QCOMPARE(server.seen.size(), 1);
    }

    void refusedConnectionIsNotSent()
    {
        Console console(refusingUrl());
        QSignalSpy unreachable(&console.client, &ApiClient::unreachable);
        const auto read = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(read.error().kind, ErrorKind::Offline);
        QCOMPARE(read.error().reach, Reach::NotSent);
        QCOMPARE(read.error().httpStatus, 0);
        QCOMPARE(unreachable.size(), 4);
        // Nothing left, so even a message may be tried again.
        const auto write = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(write.error().reach, Reach::NotSent);
        QCOMPARE(unreachable.size(), 8);
    }

    void unknownHostIsNotSent()
    {
        // Longer than DNS allows a name to be: it fails here, and no resolver of the person's network is asked.
        Console console(QUrl(u"http://"_s + u"no-such-host."_s.repeated(20) + u"invalid"_s));
        const auto read = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(read.error().kind, ErrorKind::Offline);
        QCOMPARE(read.error().reach, Reach::NotSent);
    }

    void silenceIsATimeout()
    {
        RudeServer silent([](QTcpSocket &, const RudeServer::Seen &) {});
        Console console(silent.url());
        console.hurry(100);
        const auto read = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(read.error().kind, ErrorKind::Timeout);
        QCOMPARE(read.error().reach, Reach::Unknown);
        QCOMPARE(silent.seen.size(), 4);
        const auto write = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(write.error().kind, ErrorKind::Timeout);
        QCOMPARE(write.error().reach, Reach::Unknown);
        QCOMPARE(silent.seen.size(), 5);
    }

    void deadlineEndsItAll()
    {
        RudeServer silent([](QTcpSocket &, const RudeServer::Seen &) {});
        Console console(silent.url());
        ClientLimits limits = Console::limits();
        limits.deadlineMs = 150;
        console.client.setLimits(limits);
        const auto read = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(read.error().kind, ErrorKind::Timeout);
        QVERIFY(silent.seen.size() <= 2);
    }

    void noTlsThereIsATlsError()
    {
        RudeServer plain([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write("what?"); });
        QUrl url = plain.url();
        url.setScheme(u"https"_s);
        RudeServer junk([](QTcpSocket &, const RudeServer::Seen &) {});
        Console console(url);
        console.hurry(300);
        const auto read = console.ask(api::listConversations(infinity, {}));
        QVERIFY(!read.ok());
        // A server that does not speak TLS says nothing a handshake could fail on; what matters is that nothing was sent in clear.
        QVERIFY(plain.seen.isEmpty());
    }

    void malformedNamesThePath()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer(R"({"conversations":[{"id":1,"author_id":"a","created_at":"2022-05-10T09:01:27Z"}]})"));
        });
        Console console(server.url());
        const auto result = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QCOMPARE(result.error().reach, Reach::Answered);
        QCOMPARE(result.error().detail, u"conversations[0].updated_at"_s);
        QVERIFY(!result.error().requestId.isEmpty());
        QCOMPARE(server.seen.size(), 1);
    }

    void malformedFromTheSandbox()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"malformed"_s);
        Console console(sandbox.url());
        const auto result = console.ask(api::listConversations(infinity, {}));
        QCOMPARE(result.error().kind, ErrorKind::Malformed);
        QCOMPARE(sandbox.arrivals(conversationsPath), 1);
    }

    void cancelledIsSilent()
    {
        RunningSandbox sandbox;
        sandbox.fault(u"latency=200"_s);
        Console console(sandbox.url());
        bool called = false;
        Call call = console.client.send(api::listConversations(infinity, {}), this, [&](const auto &) { called = true; });
        QVERIFY(call.active());
        QTRY_COMPARE(sandbox.arrivals(conversationsPath), 1);
        call.cancel();
        QVERIFY(!call.active());
        sandbox.clearFaults();
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
