// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/sendingstore.h"
#include "tests/contract/post.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// A server that answers two sendings until it is told otherwise.
struct Moody {
    int status {200};
    bool broken {false}; ///< a member of the wrong type
    bool silent {false};
    QByteArray headers {};
    RudeServer server {[this](QTcpSocket &socket, const RudeServer::Seen &) { answer(socket); }};

    static QByteArray records()
    {
        return R"({"records":[{"id":2,"channel":"sms","created_at":"2025-08-06T09:00:00"},{"id":1,"channel":"push","created_at":"2025-08-05T09:00:00"}],)"
               R"("pagination":{"next_page_info":null},"result_type":"records"})";
    }
    void answer(QTcpSocket &socket) const
    {
        if (silent)
            return;
        if (broken)
            socket.write(RudeServer::answer(R"({"records":[{"id":"two","created_at":"2025-08-06T09:00:00"}]})"));
        else
            socket.write(status == 200 ? RudeServer::answer(records()) : RudeServer::answer(R"({"error":"no"})", status, headers));
    }
};

const ReportQuery sendings {.report = u"sendings"_s};

} // namespace

/// The table of error kinds (design 3.4), a row each: what kind, what reach, how often a read, a repeatable write and a write that is not
/// were sent; and that a list keeps what it had, says what is wrong, and comes back.
class TestErrorTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answered_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<Reach>("reach");
        QTest::addColumn<int>("sent"); // of what may be repeated
        QTest::addColumn<int>("sentOnce"); // of what may not
        const auto row = [](const char *name, int status, ErrorKind kind, Reach reach, int sent, int sentOnce) {
            QTest::addRow("%s %d", name, status) << status << kind << reach << sent << sentOnce;
        };
        row("timeout", 408, ErrorKind::Timeout, Reach::Unknown, 2, 1);
        row("forbidden", 403, ErrorKind::Forbidden, Reach::Answered, 1, 1);
        row("feature off", 402, ErrorKind::FeatureOff, Reach::Answered, 1, 1);
        row("not found", 404, ErrorKind::NotFound, Reach::Answered, 1, 1);
        row("invalid", 422, ErrorKind::Invalid, Reach::Answered, 1, 1);
        row("conflict", 405, ErrorKind::Conflict, Reach::Answered, 1, 1);
        row("conflict", 409, ErrorKind::Conflict, Reach::Answered, 1, 1);
        row("misconfigured", 400, ErrorKind::Misconfigured, Reach::Answered, 1, 1);
        row("misconfigured", 444, ErrorKind::Misconfigured, Reach::Answered, 1, 1);
        row("misconfigured", 470, ErrorKind::Misconfigured, Reach::Answered, 1, 1);
        row("misconfigured", 471, ErrorKind::Misconfigured, Reach::Answered, 1, 1);
        row("maintenance", 503, ErrorKind::Maintenance, Reach::Unknown, 2, 1);
        row("server", 500, ErrorKind::Server, Reach::Unknown, 2, 1);
        row("server", 502, ErrorKind::Server, Reach::Unknown, 2, 1);
        row("server", 599, ErrorKind::Server, Reach::Unknown, 2, 1);
    }
    void answered()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        QFETCH(Reach, reach);
        QFETCH(int, sent);
        QFETCH(int, sentOnce);
        Moody moody;
        moody.status = status;
        Console console(moody.server.url());
        ClientLimits limits = Console::limits();
        limits.retry.attempts = 2;
        console.client.setLimits(limits);
        const auto check = [&](const auto &result, int arrivals) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, kind);
            QCOMPARE(result.error().reach, reach);
            QCOMPARE(result.error().httpStatus, status);
            QCOMPARE(result.error().detail, u"no"_s);
            QVERIFY(!result.error().requestId.isEmpty());
            QCOMPARE(moody.server.seen.size(), arrivals);
            moody.server.seen.clear();
        };
        check(console.ask(api::querySendings(infinity, sendings)), sent); // a report: a read, though it is a POST
        check(console.ask(api::markNotificationSeen(infinity, {1})), sent);
        check(console.ask(api::sendMessage(infinity, {1}, u"x"_s)), sentOnce);
    }

    /// The store's column: what was read stays, with its time; the error is told; asking again brings it back.
    void listsKeepWhatTheyHave_data() { answered_data(); }
    void listsKeepWhatTheyHave()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        Moody moody;
        Console console(moody.server.url());
        ClientLimits limits = Console::limits();
        limits.retry.attempts = 2;
        console.client.setLimits(limits);
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_COMPARE(feed->rows().size(), 2);
        const auto asOf = feed->asOf();
        moody.status = status;
        feed->refresh();
        QTRY_VERIFY(feed->state().error.has_value());
        QCOMPARE(feed->state().error->kind, kind);
        QCOMPARE(feed->rows().size(), 2);
        QCOMPARE(feed->asOf(), asOf);
        QVERIFY(!feed->state().loading);
        moody.status = 200;
        feed->retry();
        QTRY_VERIFY(!feed->state().error && !feed->state().loading);
        QCOMPARE(feed->rows().size(), 2);
    }

    void rateLimited()
    {
        Moody moody;
        Console console(moody.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        moody.status = 429;
        moody.headers = "Retry-After: 1\r\n";
        QSignalSpy slowed(&console.client, &ApiClient::slowedUntil);
        feed->refresh();
        QTRY_COMPARE(slowed.size(), 1);
        QVERIFY(!feed->state().error); // slow is no error
        moody.status = 200;
        QTRY_COMPARE(feed->rows().size(), 2);
        QCOMPARE(moody.server.seen.size(), 2);
    }

    void malformedKeepsTheOldValue()
    {
        Moody moody;
        Console console(moody.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_COMPARE(feed->rows().size(), 2);
        moody.broken = true;
        feed->refresh();
        QTRY_VERIFY(feed->state().error.has_value());
        QCOMPARE(feed->state().error->kind, ErrorKind::Malformed);
        QCOMPARE(feed->state().error->reach, Reach::Answered);
        QCOMPARE(feed->state().error->detail, u"records[0].id"_s);
        QVERIFY(!feed->state().error->requestId.isEmpty());
        QCOMPARE(feed->rows().size(), 2);
        QCOMPARE(moody.server.seen.size(), 2); // not repeated
    }

    void offlineKeepsAndComesBack()
    {
        Moody moody;
        Console console(moody.server.url());
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_COMPARE(feed->rows().size(), 2);
        Console elsewhere(QUrl(u"http://127.0.0.1:1"_s)); // nobody listens there
        const auto refused = elsewhere.ask(api::querySendings(infinity, sendings));
        QCOMPARE(refused.error().kind, ErrorKind::Offline);
        QCOMPARE(refused.error().reach, Reach::NotSent);
        moody.silent = true;
        console.hurry(60);
        feed->refresh();
        QTRY_VERIFY(feed->state().error.has_value());
        QCOMPARE(feed->state().error->kind, ErrorKind::Timeout);
        QCOMPARE(feed->state().error->reach, Reach::Unknown);
        QCOMPARE(feed->rows().size(), 2);
        moody.silent = false;
        feed->retry();
        QTRY_VERIFY(!feed->state().error);
    }

    /// A certificate that nobody vouches for: nothing of the request is sent, and it is not tried again.
    void tlsStopsBeforeAnythingIsSent()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        const auto pem = [](const char *name) {
            QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/untrusted.%1.pem").arg(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QSslConfiguration own = QSslConfiguration::defaultConfiguration();
        own.setLocalCertificate(QSslCertificate(pem("cert")));
        own.setPrivateKey(QSslKey(pem("key"), QSsl::Ec));
        QVERIFY(!own.localCertificate().isNull() && !own.privateKey().isNull());
        QSslServer server;
        server.setSslConfiguration(own);
        // Shared: the sockets may outlive this scope.
        const auto heard = std::make_shared<QByteArray>();
        const auto shakes = std::make_shared<int>(0);
        connect(&server, &QSslServer::startedEncryptionHandshake, this, [heard, shakes](QSslSocket *socket) {
            ++*shakes;
            connect(socket, &QSslSocket::readyRead, socket, [heard, socket] { *heard += socket->readAll(); });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Console console(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())));
        const auto read = console.ask(api::querySendings(infinity, sendings));
        QCOMPARE(read.error().kind, ErrorKind::Tls);
        QCOMPARE(read.error().reach, Reach::NotSent);
        QCOMPARE(*shakes, 1);
        const auto write = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(write.error().kind, ErrorKind::Tls);
        QVERIFY(heard->isEmpty());
    }

    void unauthorised_data()
    {
        QTest::addColumn<int>("status");
        QTest::addRow("401") << 401;
        QTest::addRow("460") << 460;
    }
    void unauthorised()
    {
        QFETCH(int, status);
        Moody moody;
        moody.status = status;
        Console console(moody.server.url());
        QSignalSpy needed(&console.client, &ApiClient::signInNeeded);
        SendingStore store(infinity, &console.client);
        const auto feed = store.sendings();
        feed->refresh();
        QTRY_COMPARE(needed.size(), 1);
        QVERIFY(!feed->state().error); // parked, not failed
        moody.status = 200;
        console.client.setToken("new");
        QTRY_COMPARE(feed->rows().size(), 2);
        QCOMPARE(needed.size(), 1);
        QCOMPARE(moody.server.seen.size(), 2);
        QCOMPARE(moody.server.seen.last().header("Authorization"), QByteArray("Bearer new"));
    }

    void cancelled()
    {
        Moody moody;
        moody.silent = true;
        Console console(moody.server.url());
        bool called = false;
        {
            const Call call = console.client.send(api::querySendings(infinity, sendings), this, [&](const auto &) { called = true; });
            QTRY_COMPARE(moody.server.seen.size(), 1);
        }
        moody.silent = false;
        QVERIFY(console.ask(api::querySendings(infinity, sendings)).ok());
        QVERIFY(!called);
        QCOMPARE(moody.server.seen.size(), 2);
    }

    /// NotFound's column: the row goes.
    void aGoneNotificationLeavesTheList()
    {
        RunningSandbox sandbox;
        Console console(sandbox.url());
        const QTemporaryDir folder;
        Database local(folder.filePath(u"local.db"_s), Database::Durability::Full, local::ladder());
        local.open(this, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        Marks marks(&local, &console.client);
        NotificationStore store({u"a"_s}, infinity, &console.client);
        joinMarks(marks, store);
        const auto feed = store.notifications();
        feed->refresh();
        QTRY_VERIFY(!feed->rows().isEmpty());
        const NotificationId gone = feed->rows().first().value.id;
        const qsizetype before = feed->rows().size();
        sandbox.fault(u"status=404;path=/v1/users/me/notifications/%1"_s.arg(gone.value));
        store.markSeen({gone});
        QTRY_COMPARE(feed->rows().size(), before - 1);
    }
};

QTEST_GUILESS_MAIN(TestErrorTable)
#include "tst_errortable.moc"
