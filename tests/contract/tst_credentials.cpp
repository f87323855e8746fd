// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"

using namespace atrium;
using namespace Qt::StringLiterals;

/// What a client's records say of its secrets, and what a client with a member's and a client's token sends.
class TestCredentials : public QObject {
    Q_OBJECT

private:
    static PushEvent event()
    {
        return {.kind = PushEvent::Kind::Opened,
            .dispatchId = u"7"_s,
            .appVersion = u"6.5.1"_s,
            .appInstallationId = u"e2d5"_s,
            .platform = u"ios"_s};
    }

private Q_SLOTS:
    void bothTokensTravel()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"status":"ok"})")); });
        Console console(server.url(), "member-secret");
        console.client.setClientToken("client-secret\r\nX-Evil: 1");
        QVERIFY(console.ask(api::reportPushEvent({u"infinity-mall"_s}, event())).ok());
        const RudeServer::Seen seen = server.seen.first();
        QCOMPARE(seen.target(), QByteArray("/v1/members/me/messages/push/7/open"));
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer member-secret"));
        QVERIFY(seen.header("X-Client-Authorization").startsWith("client-secret"));
        QVERIFY(seen.header("X-Evil").isNull());
        QCOMPARE(seen.header("X-Loyalty-Club-Slug"), QByteArray("infinity-mall"));
        console.client.setClientToken({});
        QVERIFY(console.ask(api::reportPushEvent({u"infinity-mall"_s}, event())).ok());
        QVERIFY(server.seen.last().header("X-Client-Authorization").isNull());
    }

    void recordsHaveHeadersAndNoSecret()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(
                RudeServer::answer(R"({"status":"ok"})", 200, "ratelimit-bucket: b\r\nratelimit-remaining: -2\r\nratelimit-cost: 3\r\n"));
        });
        Console console(server.url(), "member-secret");
        console.client.setClientToken("client-secret");
        QList<RequestRecord> records;
        connect(&console.client, &ApiClient::finished, this, [&](const RequestRecord &record) { records.append(record); });
        QVERIFY(console.ask(api::reportPushEvent({u"infinity-mall"_s}, event())).ok());
        QCOMPARE(records.size(), 1);
        const RequestRecord &record = records.constFirst();
        QStringList names;
        for (const auto &[name, value] : record.sent.headers) {
            names << name.toLower();
            QVERIFY2(!value.contains(u"secret"_s), qPrintable(name));
        }
        for (const QString &name : {u"authorization"_s, u"x-client-authorization"_s, u"x-loyalty-club-slug"_s, u"x-request-id"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QCOMPARE(record.sent.method, u"POST"_s);
        QCOMPARE(record.sent.url, server.url().toString() + u"/v1/members/me/messages/push/7/open"_s);
        QCOMPARE(record.rate.cost, std::optional(3));
        QCOMPARE(record.rate.remaining, std::optional(-2));
        QCOMPARE(record.rate.bucket, u"b"_s);
        QVERIFY(record.bytesSent > 50);
        QCOMPARE(record.bytesReceived, qint64(qstrlen(R"({"status":"ok"})")));
        QVERIFY(!record.retryOf);
    }

    /// What a person wrote stays out of sight; the query of a report does not.
    void onlyTheBodyOfAReportIsInView()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}", 404)); });
        Console console(server.url());
        QList<RequestRecord> records;
        connect(&console.client, &ApiClient::finished, this, [&](const RequestRecord &record) { records.append(record); });
        (void)console.ask(api::sendMessage(infinity, {1}, u"between us"_s));
        (void)console.ask(api::querySendings(infinity, ReportQuery {.report = u"sendings"_s}));
        (void)console.ask(api::listUsers(infinity));
        QCOMPARE(records.size(), 3);
        QVERIFY(records.at(0).sent.hasBody && records.at(0).sent.body.isEmpty());
        QVERIFY(records.at(0).bytesSent > 0);
        QVERIFY(records.at(1).sent.body.contains(u"sendings"_s));
        QVERIFY(!records.at(2).sent.hasBody);
    }

    void eachAttemptSaysWhyItWasMade()
    {
        int count = 0;
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &) {
            ++count;
            socket.write(count == 1 ? RudeServer::answer("{}", 500)
                    : count == 2    ? RudeServer::answer("{}", 503)
                                    : RudeServer::answer(R"({"users":[]})"));
        });
        Console console(server.url());
        QList<RequestRecord> records;
        connect(&console.client, &ApiClient::finished, this, [&](const RequestRecord &record) { records.append(record); });
        QVERIFY(console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(records.size(), 3);
        QVERIFY(!records.at(0).retryOf);
        QCOMPARE(records.at(1).retryOf, std::optional(ErrorKind::Server));
        QCOMPARE(records.at(2).retryOf, std::optional(ErrorKind::Maintenance));
        QVERIFY(!records.at(2).failure);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
