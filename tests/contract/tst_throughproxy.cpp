// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/console.h"
#include "tests/support/littleproxy.h"

#include <QScopeGuard>
#include <QSemaphore>

using namespace atrium;
using namespace Qt::StringLiterals;
using Reason = ProxyInUse::Reason;

/// Requests through a real proxy, to a host that only the proxy can reach.
class TestThroughProxy : public QObject {
    Q_OBJECT

    struct Scene {
        explicit Scene(const QString &scheme = u"http"_s)
            : server(scheme == u"https"_s ? std::make_unique<RudeServer>(manner(), u"good"_s) : std::make_unique<RudeServer>(manner()))
            , proxy(server->port())
            , console(QUrl(scheme + u"://service.example"_s))
        {
        }
        static RudeServer::Manner manner()
        {
            return [](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer(R"({"users":[]})")); };
        }
        [[nodiscard]] ProxyChoice choice(ProxyChoice::Kind kind = ProxyChoice::Kind::Http) const
        {
            return {.mode = ProxyChoice::Mode::Manual, .kind = kind, .host = u"127.0.0.1"_s, .port = proxy.port()};
        }
        [[nodiscard]] QString address(const QString &scheme = u"http"_s) const
        {
            return u"%1://127.0.0.1:%2"_s.arg(scheme, QString::number(proxy.port()));
        }
        std::unique_ptr<RudeServer> server;
        LittleProxy proxy;
        Console console;
    };

private Q_SLOTS:
    void plainInAbsoluteForm()
    {
        Scene scene;
        QSignalSpy changed(&scene.console.client, &ApiClient::proxyInUseChanged);
        scene.console.client.setProxy(scene.choice());
        QCOMPARE(scene.console.client.proxyInUse().reason, Reason::NotYet);
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(scene.proxy.asked.size(), 1);
        QVERIFY(scene.proxy.asked.first().startsWith("GET http://service.example/v1/users"));
        QCOMPARE(scene.console.client.proxyInUse(), (ProxyInUse {.reason = Reason::Chosen, .proxy = scene.address()}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(scene.server->seen.first().header("Host"), QByteArray("service.example"));
    }

    void safeThroughATunnel()
    {
        Scene scene(u"https"_s);
        scene.console.client.setProxy(scene.choice());
        QCOMPARE(scene.console.client.setTls(QStringLiteral(ATRIUM_FIXTURES "/tls/issuer.cert.pem")), QString());
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(scene.proxy.asked, QList<QByteArray>({"CONNECT service.example:443"}));
        // What the proxy hears of it is the host's name, not the token.
        QVERIFY(!scene.proxy.heads.first().contains("Bearer"));
        QCOMPARE(scene.server->seen.first().header("Authorization"), QByteArray("Bearer t"));
    }

    void socks_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("asked");
        QTest::addRow("plain") << u"http"_s << QByteArray("SOCKS service.example:80");
        QTest::addRow("safe") << u"https"_s << QByteArray("SOCKS service.example:443");
    }
    void socks()
    {
        QFETCH(QString, scheme);
        QFETCH(QByteArray, asked);
        Scene scene(scheme);
        scene.proxy.demand("emma", "secret");
        ProxyChoice choice = scene.choice(ProxyChoice::Kind::Socks5);
        choice.user = u"emma"_s;
        scene.console.client.setProxy(choice, "secret");
        (void)scene.console.client.setTls(QStringLiteral(ATRIUM_FIXTURES "/tls/issuer.cert.pem"));
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(scene.proxy.asked, QList<QByteArray>({asked}));
        QCOMPARE(scene.console.client.proxyInUse().proxy, scene.address(u"socks5"_s));
    }

    /// The system's answer comes late: the very first request waits for it, and goes through.
    void theFirstRequestWaitsForTheSystem()
    {
        Scene scene;
        const auto hold = std::make_shared<QSemaphore>();
        const auto atTheEnd = qScopeGuard([hold] { hold->release(); }); // or a failure would leave the thread waiting
        const QNetworkProxy found(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, scene.proxy.port());
        scene.console.client.setProxyLookUp([hold, found](const QUrl &) -> SystemProxies {
            hold->acquire();
            return {.first = found};
        });
        std::optional<bool> good;
        const Call call = scene.console.client.send(api::listUsers(infinity), this, [&](const auto &result) { good = result.ok(); });
        QTRY_COMPARE(scene.console.client.proxyInUse().reason, Reason::LookingUp);
        QTest::qWait(50);
        QVERIFY(scene.proxy.asked.isEmpty() && scene.server->seen.isEmpty());
        hold->release();
        QTRY_VERIFY(good);
        QVERIFY(*good);
        QCOMPARE(scene.proxy.asked.size(), 1);
        QCOMPARE(scene.console.client.proxyInUse(), (ProxyInUse {.reason = Reason::System, .proxy = scene.address()}));
    }

    void aSystemThatNeverAnswersIsNotByPassed()
    {
        Scene scene;
        const auto hold = std::make_shared<QSemaphore>();
        const auto atTheEnd = qScopeGuard([hold] { hold->release(); });
        scene.console.client.setProxyLookUp([hold](const QUrl &) -> SystemProxies {
            hold->acquire();
            return {};
        });
        ClientLimits limits = Console::limits();
        limits.proxyLookUpMostMs = 30;
        scene.console.client.setLimits(limits);
        QSignalSpy unreachable(&scene.console.client, &ApiClient::unreachable);
        const auto result = scene.console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().kind, ErrorKind::Offline);
        QCOMPARE(result.error().reach, Reach::NotSent);
        QVERIFY(result.error().detail.contains("service.example"_L1));
        QCOMPARE(unreachable.size(), 1);
    }

    void theSystemsOwnAnswer()
    {
        Scene scene;
        qputenv("http_proxy", scene.address().toLatin1());
        const auto result = scene.console.ask(api::listUsers(infinity));
        qunsetenv("http_proxy");
        QVERIFY(result.ok());
        QCOMPARE(scene.proxy.asked.size(), 1);
        QCOMPARE(scene.console.client.proxyInUse(), (ProxyInUse {.reason = Reason::System, .proxy = scene.address()}));
    }

    void password_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addRow("plain") << u"http"_s;
        QTest::addRow("safe") << u"https"_s;
    }
    void password()
    {
        QFETCH(QString, scheme);
        Scene scene(scheme);
        (void)scene.console.client.setTls(QStringLiteral(ATRIUM_FIXTURES "/tls/issuer.cert.pem"));
        scene.proxy.demand("emma", "right");
        ProxyChoice choice = scene.choice();
        scene.console.client.setProxy(choice);
        for (const QByteArray &password : {QByteArray(), QByteArray("wrong")}) {
            if (!password.isEmpty()) {
                choice.user = u"emma"_s;
                scene.console.client.setProxy(choice, password);
            }
            const auto refused = scene.console.ask(api::listUsers(infinity));
            QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
            QCOMPARE(refused.error().httpStatus, 407);
            QCOMPARE(refused.error().reach, Reach::NotSent);
            QVERIFY(refused.error().detail.contains(scene.address()));
            QVERIFY(!refused.error().detail.contains("wrong"_L1));
        }
        QVERIFY(scene.proxy.refused >= 2 && scene.proxy.refused <= 6);
        QVERIFY(scene.server->seen.isEmpty());
        scene.console.client.setProxy(choice, "right");
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
        QCOMPARE(scene.server->seen.size(), 1);
        QVERIFY(scene.server->seen.first().header("Proxy-Authorization").isNull());
        if (scheme == "http"_L1)
            return; // there is no plain HTTP to another computer (ServerAddress), and a body read once would not survive the question
        scene.console.client.setProxy(choice, "wrong");
        const auto message = scene.console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(message.error().httpStatus, 407);
        QCOMPARE(message.error().reach, Reach::NotSent);
        scene.console.client.setProxy(choice, "right");
        QCOMPARE(scene.console.ask(api::listUsers(infinity)).ok(), true);
        QCOMPARE(scene.server->seen.size(), 2);
    }

    void proxyThatIsNotThere()
    {
        Scene scene;
        ProxyChoice choice = scene.choice();
        {
            QTcpServer once;
            QVERIFY(once.listen(QHostAddress::LocalHost));
            choice.port = once.serverPort();
        }
        scene.console.client.setProxy(choice);
        const auto result = scene.console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().kind, ErrorKind::Offline);
        QCOMPARE(result.error().reach, Reach::NotSent);
        QVERIFY(result.error().detail.startsWith("The proxy http://127.0.0.1:"_L1));
    }

    void excludedAndLoopbackGoStraight()
    {
        Scene scene;
        Console direct(scene.server->url());
        direct.client.setProxy(scene.choice());
        QVERIFY(direct.ask(api::listUsers(infinity)).ok());
        QCOMPARE(direct.client.proxyInUse().reason, Reason::Loopback);
        QVERIFY(scene.proxy.asked.isEmpty());
        // Longer than DNS allows: it fails here, and no resolver is asked for an excluded host.
        const QString host = u"no-such-host."_s.repeated(20) + u"invalid"_s;
        Console excluded(QUrl(u"http://"_s + host));
        ProxyChoice choice = scene.choice();
        choice.exclusions = {u"*.invalid"_s};
        excluded.client.setProxy(choice);
        const auto result = excluded.ask(api::listUsers(infinity));
        QCOMPARE(result.error().reach, Reach::NotSent);
        QCOMPARE(excluded.client.proxyInUse(), (ProxyInUse {.reason = Reason::Excluded, .detail = u"*.invalid"_s}));
        QVERIFY(scene.proxy.asked.isEmpty());
    }

    void incompleteChoiceSendsNothing()
    {
        Scene scene;
        scene.console.client.setProxy({.mode = ProxyChoice::Mode::Manual});
        const auto result = scene.console.ask(api::listUsers(infinity));
        QCOMPARE(result.error().kind, ErrorKind::Misconfigured);
        QCOMPARE(result.error().reach, Reach::NotSent);
        scene.console.client.setProxy(scene.choice());
        QVERIFY(scene.console.ask(api::listUsers(infinity)).ok());
    }

    /// Without a proxy a 407 is a server's whim, and the request has arrived.
    void fourOhSevenOfTheServer()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}", 407)); });
        Console console(server.url());
        const auto result = console.ask(api::sendMessage(infinity, {1}, u"x"_s));
        QCOMPARE(result.error().httpStatus, 407);
        QCOMPARE(result.error().reach, Reach::Answered);
        QCOMPARE(server.seen.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestThroughProxy)
#include "tst_throughproxy.moc"
