// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// What goes over the wire, and to whom: headers, redirects, cookies, paths.
class TestWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redirectReachesNobodyElse_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectReachesNobodyElse()
    {
        QFETCH(int, status);
        RudeServer other([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        QByteArray where = other.url().toEncoded();
        where.replace("127.0.0.1", "localhost"); // another host, the same machine
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer("{}", status, "Location: " + where + "/v1/users\r\n"));
        });
        Console console(server.url(), "secret-token");
        const auto read = console.ask(api::listUsers(infinity));
        QCOMPARE(other.connections, 0);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Server);
        QCOMPARE(read.error().reach, Reach::Answered);
        QCOMPARE(read.error().httpStatus, status);
        QVERIFY2(read.error().detail.contains("localhost"_L1), qPrintable(read.error().detail));
        QCOMPARE(server.seen.size(), 1);
        const auto write = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(write.error().kind, ErrorKind::Server);
        QCOMPARE(write.error().reach, Reach::Answered);
        QCOMPARE(server.seen.size(), 2);
        QVERIFY(server.seen.first().head.contains("Bearer secret-token"));
        QCOMPARE(other.connections, 0);
        QVERIFY(other.seen.isEmpty());
    }

    void redirectOfTheSandbox()
    {
        RudeServer other([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}")); });
        RunningSandbox sandbox;
        sandbox.fault(u"redirect="_s + other.url().toString() + "/v1/users"_L1);
        Console console(sandbox.url());
        const auto read = console.ask(api::listUsers(infinity));
        QCOMPARE(other.connections, 0);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().httpStatus, 302);
        QVERIFY(read.error().detail.contains("127.0.0.1"_L1));
        QCOMPARE(sandbox.arrivals(u"/v1/users"_s), 1);
        QCOMPARE(other.connections, 0);
    }

    void headersAreOurs()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer(R"({"users":[]})", 200, "Set-Cookie: session=stolen; Path=/\r\n"));
        });
        Console console(server.url(), "abc");
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QVERIFY(console.ask(api::sendMessage(infinity, {1}, u"x"_s)).ok());
        QCOMPARE(server.seen.size(), 3);
        QSet<QByteArray> ids;
        for (const RudeServer::Seen &seen : server.seen) {
            QCOMPARE(seen.header("User-Agent"), QByteArray("Atrium test/1"));
            QCOMPARE(seen.header("X-User-Agent"), QByteArray("Atrium test/1"));
            QCOMPARE(seen.header("X-Product-Name"), QByteArray("default"));
            QCOMPARE(seen.header("X-Customer"), QByteArray("id=447"));
            QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
            QCOMPARE(seen.header("Authorization"), QByteArray("Bearer abc"));
            QVERIFY(seen.header("Cookie").isNull());
            QVERIFY(seen.header("X-Loyalty-Club-Slug").isNull());
            QCOMPARE(seen.header("X-Request-ID").size(), 36);
            ids.insert(seen.header("X-Request-ID"));
        }
        QCOMPARE(ids.size(), 3);
        QVERIFY(server.seen.first().header("Content-Type").isNull()); // no body, no type
        QCOMPARE(server.seen.last().header("Content-Type"), QByteArray("application/json"));
    }

    /// An export is CSV, and its refusal is JSON.
    void anExportIsAskedForAsWhatItIs()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("a,b\n1,2\n")); });
        Console console(server.url());
        const auto result = console.ask(api::exportReport(infinity, {.report = u"sendings"_s}));
        QVERIFY(result.ok());
        QCOMPARE(result->text, QByteArray("a,b\n1,2\n"));
        QCOMPARE(server.seen.first().header("Accept"), QByteArray("text/csv, application/json;q=0.5"));
    }

    void eachAttemptHasItsOwnRequestId()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}", 500)); });
        Console console(server.url());
        const auto result = console.ask(api::listUsers(infinity));
        QCOMPARE(server.seen.size(), 4);
        QSet<QByteArray> ids;
        for (const RudeServer::Seen &seen : server.seen)
            ids.insert(seen.header("X-Request-ID"));
        QCOMPARE(ids.size(), 4);
        QCOMPARE(result.error().requestId.toLatin1(), server.seen.last().header("X-Request-ID"));
    }

    void noTokenNoAuthorization()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        Console console(server.url(), {});
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QVERIFY(server.seen.first().header("Authorization").isNull());
    }

    void contexts()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        Console console(server.url());
        QVERIFY(console.ask(api::listUsers(CustomerScope::several({447, 512}))).ok());
        QVERIFY(console.ask(get<Page<User>>("users"_L1).inClub({u"infinity-mall"_s}).under("users"_L1)).ok());
        QVERIFY(console.ask(get<Page<User>>("users"_L1).global().under("users"_L1)).ok());
        QCOMPARE(server.seen.at(0).header("X-Customer"), QByteArray("id=447_512"));
        QVERIFY(server.seen.at(1).header("X-Customer").isNull());
        QCOMPARE(server.seen.at(1).header("X-Loyalty-Club-Slug"), QByteArray("infinity-mall"));
        QVERIFY(server.seen.at(2).header("X-Customer").isNull());
        QVERIFY(server.seen.at(2).header("X-Loyalty-Club-Slug").isNull());
    }

    void targetsArriveAsWritten_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("target");
        QTest::addRow("plain") << u"dabb2f47-a90f"_s << QByteArray("/v1/things/dabb2f47-a90f/parts");
        QTest::addRow("traversal") << u"../users/1?x"_s << QByteArray("/v1/things/..%2Fusers%2F1%3Fx/parts");
        QTest::addRow("fragment and percent") << u"a#b%2Fc"_s << QByteArray("/v1/things/a%23b%252Fc/parts");
        QTest::addRow("letters") << u"ż"_s << QByteArray("/v1/things/%C5%BC/parts");
        QTest::addRow("crlf") << u"a\r\nX-Evil: 1"_s << QByteArray("/v1/things/a%0D%0AX-Evil%3A%201/parts");
    }
    void targetsArriveAsWritten()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, target);
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        Console console(server.url());
        const auto endpoint = get<Page<User>>("things"_L1, id, "parts"_L1).in(infinity).under("users"_L1);
        QVERIFY(console.ask(endpoint).ok());
        QCOMPARE(server.seen.first().target(), target);
        QCOMPARE(endpoint.pathOf(), target);
        QVERIFY(server.seen.first().header("X-Evil").isNull());
    }

    void queryArrivesAsWritten()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        Console console(server.url());
        const auto endpoint = get<Page<User>>("users"_L1).in(infinity).under("users"_L1).with(u"q"_s, u"a&b=c+d ż#?%41"_s).page({}, 5);
        QVERIFY(console.ask(endpoint).ok());
        QCOMPARE(server.seen.first().target(), QByteArray("/v1/users?q=a%26b%3Dc%2Bd%20%C5%BC%23%3F%2541&per_page=5"));
    }

    void serverBelowAPath()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        QUrl url = server.url();
        url.setPath(u"/gateway"_s);
        Console console(url);
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(server.seen.first().target(), QByteArray("/gateway/v1/users?per_page=100"));
    }

    /// Pasted tokens bring line breaks along, and settings files are edited by hand.
    void lineBreaksInHeadersDoNotBecomeHeaders()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); });
        Console console(server.url(), "abc\r\nX-Evil: 1\n");
        console.client.setIdentity(u"default\r\nX-Evil: 2"_s, u"Atrium\nX-Evil: 3"_s);
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QVERIFY(server.seen.first().header("X-Evil").isNull());
        QVERIFY(server.seen.first().header("Authorization").startsWith("Bearer abc"));
    }

    void recordsTellWhatHappenedAndNoSecret()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        QList<RequestRecord> records;
        connect(&console.client, &ApiClient::finished, this, [&](const RequestRecord &record) { records.append(record); });
        const ConversationId id = startConversation(console);
        sandbox.fault(u"status=500;times=1;verb=PUT"_s);
        QVERIFY(console.ask(api::markConversationSeen(infinity, id)).ok());
        QCOMPARE(records.size(), 3);
        QCOMPARE(records.at(0).verb, Verb::Post);
        QVERIFY(records.at(0).write && !records.at(0).failure);
        QCOMPARE(records.at(1).pattern, u"/users/me/conversations/{}/seen"_s);
        QCOMPARE(records.at(1).path, u"/v1/users/me/conversations/"_s + id.text() + "/seen"_L1);
        QCOMPARE(records.at(1).failure, std::optional(ErrorKind::Server));
        QCOMPARE(records.at(1).reach, Reach::Unknown);
        QCOMPARE(records.at(1).attempts, 1);
        QCOMPARE(records.at(2).attempts, 2);
        QCOMPARE(records.at(2).httpStatus, 200);
        QVERIFY(records.at(1).requestId != records.at(2).requestId);
        QCOMPARE(std::get<CustomerScope>(records.at(2).context), infinity);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
