// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"
#include "tests/support/littleproxy.h"

#include <QFile>
#include <QSslSocket>
#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto issuerFile = QLatin1StringView(ATRIUM_FIXTURES "/tls/issuer.cert.pem");

/// A server behind a little proxy, so that it can be called service.example.
struct Scene {
    explicit Scene(quint16 port)
        : proxy(port)
        , console(QUrl(u"https://service.example"_s))
    {
        console.client.setProxy({.mode = ProxyChoice::Mode::Manual, .host = u"127.0.0.1"_s, .port = proxy.port()});
    }
    LittleProxy proxy;
    Console console;
};

RudeServer::Manner usersFor()
{
    return [](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); };
}

} // namespace

/// Whom the client believes, what it says of whom it does not, and that nothing is sent to those.
class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
    }

    void refused_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("reason");
        QTest::addRow("wrong host") << u"wronghost"_s << QString(issuerFile)
                                    << u"The server's certificate is for other.example and not for service.example."_s;
        QTest::addRow("expired") << u"expired"_s << QString(issuerFile) << u"The server's certificate expired on 2021-06-30."_s;
        QTest::addRow("self-signed") << u"selfsigned"_s << QString(issuerFile)
                                     << u"The server's certificate is self-signed: nobody vouches for it."_s;
        QTest::addRow("unknown issuer")
            << u"good"_s << QString()
            << u"The server's certificate is issued by Example Mall Group CA, which this computer does not know."_s;
    }
    void refused()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, caFile);
        QFETCH(QString, reason);
        RudeServer server(usersFor(), certificate);
        Scene scene(server.port());
        QCOMPARE(scene.console.client.setTls(caFile), QString());
        const auto result = scene.console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().kind, ErrorKind::Tls);
        QCOMPARE(result.error().reach, Reach::NotSent);
        QCOMPARE(result.error().detail, reason);
        QVERIFY(server.seen.isEmpty());
        QCOMPARE(scene.proxy.asked.size(), 1); // and it is not tried again
        QVERIFY(scene.console.client.lastTls().protocol.isEmpty());
    }

    void oldProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        // A server that knows nothing newer answers our hello with its own version, or with an alert: protocol_version.
        QTest::addRow("hello of TLS 1.0") << QByteArray("\x16\x03\x01\x00\x2a\x02\x00\x00\x26\x03\x01", 11) + QByteArray(32, 'r')
                + QByteArray("\x00\x00\x2f\x00", 4);
        QTest::addRow("hello of TLS 1.1") << QByteArray("\x16\x03\x02\x00\x2a\x02\x00\x00\x26\x03\x02", 11) + QByteArray(32, 'r')
                + QByteArray("\x00\x00\x2f\x00", 4);
        QTest::addRow("alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7);
    }
    void oldProtocol()
    {
        QFETCH(QByteArray, bytes);
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, this, [&server, bytes] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
                if (socket->property("told").isNull())
                    socket->write(bytes);
                socket->setProperty("told", true);
                socket->readAll();
            });
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Scene scene(server.serverPort());
        const auto result = scene.console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().kind, ErrorKind::Tls);
        QCOMPARE(result.error().reach, Reach::NotSent);
        QCOMPARE(result.error().detail, u"service.example speaks only protocols that are too old: TLS 1.2 or newer is needed."_s);
    }

    void enterpriseFile()
    {
        RudeServer server(usersFor(), u"good"_s);
        Scene scene(server.port());
        QSignalSpy changed(&scene.console.client, &ApiClient::lastTlsChanged);
        QCOMPARE(scene.console.client.setTls(issuerFile), QString());
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(changed.size(), 1);
        const TlsInUse &use = scene.console.client.lastTls();
        QCOMPARE(use.protocol, u"TLS 1.3"_s);
        QVERIFY(use.cipher.startsWith("TLS_"_L1));
        QCOMPARE(use.issuer, u"Example Mall Group CA"_s);
        QCOMPARE(use.expires, std::optional(Instant::fromUtc(QDateTime(QDate(2120, 1, 1), QTime(0, 0), Qt::UTC))));
        // Taken back: the connection that is still open must not serve what is no longer believed.
        QCOMPARE(scene.console.client.setTls({}), QString());
        const auto result = scene.console.ask(api::listUsers(infinity));
        QCOMPARE(result.error().kind, ErrorKind::Tls);
        QCOMPARE(server.seen.size(), 1);
    }

    void unusableFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("not there") << u"missing.pem"_s << QByteArray();
        QTest::addRow("empty") << u"empty.pem"_s << QByteArray("\n");
        QTest::addRow("something else") << u"text.pem"_s << QByteArray("-----BEGIN NOTHING-----\nabc\n-----END NOTHING-----\n");
        QTest::addRow("too large") << u"large.pem"_s << QByteArray(2'000'000, '\n');
    }
    void unusableFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        if (!content.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        RudeServer server(usersFor(), u"good"_s);
        Scene scene(server.port());
        QSignalSpy unreachable(&scene.console.client, &ApiClient::unreachable);
        const QString problem = scene.console.client.setTls(path);
        QVERIFY(problem.contains(path));
        const auto result = scene.console.ask(api::listUsers(infinity));
        QCOMPARE(result.error().kind, ErrorKind::Tls);
        QCOMPARE(result.error().reach, Reach::NotSent);
        QCOMPARE(result.error().detail, problem);
        QCOMPARE(unreachable.size(), 1);
        QVERIFY(scene.proxy.asked.isEmpty());
        QCOMPARE(scene.console.client.setTls(issuerFile), QString());
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
    }

    /// A request that is out when the trust changes ends as it would have.
    void changedWhileOneIsOut()
    {
        QTcpSocket *held = nullptr;
        RudeServer server([&held](QTcpSocket &socket, const RudeServer::Seen &) { held = &socket; }, u"good"_s);
        Scene scene(server.port());
        (void)scene.console.client.setTls(issuerFile);
        std::optional<bool> good;
        const Call call = scene.console.client.send(api::listUsers(infinity), this, [&](const auto &result) { good = result.ok(); });
        QTRY_VERIFY(held);
        (void)scene.console.client.setTls({});
        held->write(RudeServer::answer(R"({"users":[]})"));
        QTRY_VERIFY(good);
        QVERIFY(*good);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
