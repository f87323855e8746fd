// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/selfcheck.h"
#include "tests/support/rudeserver.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/steppedclock.h"
#include "ui/account/checkwords.h"

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Finding = CheckStep::Finding;
using Kind = CheckStep::Kind;
using State = CheckStep::State;

/// The connection check against servers on loopback, healthy and otherwise; the words are those a person reads.
class TestSelfCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHealthyServer()
    {
        RunningSandbox sandbox({.now = [this] { return m_clock.now(); }});
        SelfCheck check(&m_clock);
        QSignalSpy changes(&check, &SelfCheck::changed);
        QCOMPARE(findings(run(check, sandbox.url(), issuerOf(sandbox))),
            (QList {Finding::HostIsAddress, Finding::ProxyKnown, Finding::ThisComputer, Finding::ClockRight, Finding::ServiceFound}));
        for (const CheckStep &step : check.steps()) {
            QCOMPARE(step.state, State::Good);
            QVERIFY(!wordsOf(step).copy.isEmpty());
        }
        QCOMPARE(check.steps().at(1).proxy.reason, ProxyInUse::Reason::Loopback);
        // Top to bottom: nothing begins before what is above it is over, and all five are told each time.
        for (const QList<QVariant> &change : std::as_const(changes)) {
            const auto steps = change.at(0).value<QList<CheckStep>>();
            QCOMPARE(steps.size(), 5);
            for (qsizetype i = 1; i < steps.size(); ++i)
                QVERIFY(steps.at(i).state == State::Waiting || steps.at(i - 1).state == State::Good);
        }
        QCOMPARE(m_clock.waiting(), 0);
    }

    void nothingOfTheAccountLeaves()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer({}, 404)); });
        SelfCheck check(&m_clock);
        run(check, server.url(), {});
        QCOMPARE(server.seen.size(), 2);
        QCOMPARE(server.seen.at(1).target(), "/.well-known/openid-configuration");
        for (const RudeServer::Seen &one : std::as_const(server.seen)) {
            QVERIFY(one.header("Authorization").isNull());
            QVERIFY(one.header("Cookie").isNull());
        }
    }

    void clocks_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("right") << 0 << State::Good << u"Clock is right"_s;
        QTest::newRow("half a minute") << -30 << State::Good << u"Clock is right"_s;
        QTest::newRow("42 s ahead") << 42 << State::Warn << u"Clock is 42 s ahead"_s;
        QTest::newRow("42 s behind") << -42 << State::Warn << u"Clock is 42 s behind"_s;
        QTest::newRow("five minutes") << 300 << State::Warn << u"Clock is 5 min 0 s ahead"_s;
        QTest::newRow("a little more") << 301 << State::Bad << u"Clock is 5 min 1 s ahead"_s;
        QTest::newRow("an hour") << -3600 << State::Bad << u"Clock is 1 h 0 min behind"_s;
        QTest::newRow("days") << 180'000 << State::Bad << u"Clock is 2 d 2 h ahead"_s;
    }
    void clocks()
    {
        QFETCH(const int, ahead);
        QFETCH(const State, state);
        QFETCH(const QString, title);
        RunningSandbox sandbox({.now = [this, ahead] { return m_clock.now().addSecs(-ahead); }});
        SelfCheck check(&m_clock);
        const QList<CheckStep> steps = run(check, sandbox.url(), issuerOf(sandbox));
        QCOMPARE(steps.at(3).state, state);
        QCOMPARE(wordsOf(steps.at(3)).title, title);
        QCOMPARE(steps.at(4).state, State::Good); // a wrong clock hides nothing
    }

    void theServerIsDown()
    {
        QUrl url;
        {
            RudeServer once([](QTcpSocket &, const RudeServer::Seen &) {});
            url = once.url();
        }
        SelfCheck check(&m_clock);
        const QList<CheckStep> steps = run(check, url, {});
        QCOMPARE(findings(steps),
            (QList {Finding::HostIsAddress, Finding::ProxyKnown, Finding::NoConnection, Finding::Skipped, Finding::Skipped}));
        QCOMPARE(steps.at(2).state, State::Bad);
        QCOMPARE(steps.at(3).state, State::Waiting);
        QVERIFY(!steps.at(2).detail.isEmpty());
        QCOMPARE(wordsOf(steps.at(2)).sentence, u"127.0.0.1:%1 does not answer."_s.arg(url.port())); // which of several there
    }

    /// Nothing can be said about an address where nobody can be asked about it.
    void withoutANetworkTheAddressIsNotBlamed()
    {
        SelfCheck check(&m_clock);
        check.setHasNetwork([] { return false; });
        const QList<CheckStep> steps = run(check, noSuchHost(), {});
        QCOMPARE(steps.at(0).finding, Finding::NoNetwork);
        QCOMPARE(wordsOf(steps.at(0)).title, u"No network"_s);
        QVERIFY(!wordsOf(steps.at(0)).sentence.contains(u"Check the address"_s));
    }

    void aNameThatIsNoName()
    {
        SelfCheck check(&m_clock);
        check.setHasNetwork([] { return true; });
        const QList<CheckStep> steps = run(check, noSuchHost(), {});
        QCOMPARE(steps.at(0).state, State::Bad);
        QCOMPARE(steps.at(0).finding, Finding::HostNotFound);
        QCOMPARE(wordsOf(steps.at(0)).title, u"Server not found"_s);
        for (qsizetype i = 1; i < steps.size(); ++i)
            QCOMPARE(steps.at(i).finding, Finding::Skipped);
    }

    void aProxyMayKnowTheName()
    {
        // It answers everything itself, as a proxy may.
        RudeServer proxy([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer({}, 404, "Date: Thu, 20 Nov 2025 13:03:00 GMT\r\n"));
        });
        const CheckRoute route {.inUse = {.reason = ProxyInUse::Reason::System, .proxy = proxy.url().toString()},
            .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, static_cast<quint16>(proxy.url().port()))};
        SelfCheck check(&m_clock, QSslConfiguration::defaultConfiguration(), fixed(route));
        const QList<CheckStep> steps = run(check, noSuchHost(), {});
        QCOMPARE(steps.at(0).finding, Finding::HostLeftToProxy);
        QCOMPARE(steps.at(0).state, State::Good);
        QCOMPARE(steps.at(1).proxy, route.inUse);
        QCOMPARE(steps.at(3).finding, Finding::ClockRight);
        QVERIFY(proxy.seen.size() >= 2);
    }

    void aProxyThatIsDownOrWantsAPassword_data()
    {
        QTest::addColumn<bool>("down");
        QTest::newRow("down") << true;
        QTest::newRow("password") << false;
    }
    void aProxyThatIsDownOrWantsAPassword()
    {
        QFETCH(const bool, down);
        RudeServer proxy([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer({}, 407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"));
        });
        const QUrl url = proxy.url();
        if (down)
            proxy.deafen();
        const CheckRoute route {.inUse = {.reason = ProxyInUse::Reason::Chosen, .proxy = url.toString()},
            .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, static_cast<quint16>(url.port()))};
        SelfCheck check(&m_clock, QSslConfiguration::defaultConfiguration(), fixed(route));
        const QList<CheckStep> steps = run(check, QUrl(u"https://192.0.2.1"_s), {});
        QVERIFY2(steps.at(1).state == State::Bad, qPrintable(steps.at(2).detail));
        QCOMPARE(steps.at(1).finding, down ? Finding::ProxyUnreachable : Finding::ProxyWantsPassword);
        QCOMPARE(steps.at(1).proxy, route.inUse); // which one stays known
        QCOMPARE(steps.at(2).finding, Finding::Skipped);
    }

    void aScriptThatCannotRunIsSaid()
    {
        RunningSandbox sandbox;
        const CheckRoute route {.inUse = {.reason = ProxyInUse::Reason::ScriptCannotRun, .detail = u"http://wpad.example/proxy.pac"_s}};
        SelfCheck check(&m_clock, QSslConfiguration::defaultConfiguration(), fixed(route));
        const QList<CheckStep> steps = run(check, sandbox.url(), issuerOf(sandbox));
        QCOMPARE(steps.at(1).state, State::Warn);
        QCOMPARE(wordsOf(steps.at(1)).title, u"Proxy script cannot run here"_s);
        QVERIFY(wordsOf(steps.at(1)).copy.contains(u"proxy.pac"_s));
        QCOMPARE(steps.at(4).state, State::Good);
    }

    void discoveries_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<State>("state");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *name, int status, const QByteArray &body, State state, Finding finding) {
            QTest::newRow(name) << status << body << state << finding;
        };
        const QString safe = u"https://id.example/x?y=1"_s;
        row("good", 200, document(safe, safe), State::Good, Finding::ServiceFound);
        row("none", 404, "{}", State::Warn, Finding::ServiceMissing);
        row("refused", 401, "{}", State::Warn, Finding::ServiceMissing);
        row("moved", 302, {}, State::Warn, Finding::ServiceMissing);
        row("broken", 500, "{}", State::Bad, Finding::ServiceMissing);
        row("no JSON", 200, "<html>", State::Bad, Finding::ServiceUnreadable);
        row("empty", 200, "{}", State::Bad, Finding::ServiceUnreadable);
        row("in clear", 200, document(u"http://id.example/x"_s, safe), State::Bad, Finding::ServiceUnreadable);
        row("a script", 200, document(safe, u"javascript:alert(1)"_s), State::Bad, Finding::ServiceUnreadable);
        row("too long", 200, document(safe, safe + QString(200'000, u'x')), State::Bad, Finding::ServiceUnreadable);
    }
    void discoveries()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const State, state);
        QFETCH(const Finding, finding);
        RudeServer server([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.target() == "/")
                socket.write("HTTP/1.1 200 Ok\r\nContent-Length: 0\r\nDate: Thu, 20 Nov 2025 13:03:00 GMT\r\n\r\n");
            else
                socket.write(RudeServer::answer(body, status, "Location: http://127.0.0.1:1/\r\n"));
        });
        SelfCheck check(&m_clock);
        const QList<CheckStep> steps = run(check, server.url(), {});
        QCOMPARE(steps.at(3).finding, Finding::ClockRight);
        QCOMPARE(steps.at(4).state, state);
        QCOMPARE(steps.at(4).finding, finding);
        QVERIFY(steps.at(4).detail.size() <= 2'000);
    }

    void anotherIssuerIsAsked()
    {
        RunningSandbox sandbox({.now = [this] { return m_clock.now(); }});
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) {
            socket.write(RudeServer::answer("{}", 200, "Date: Thu, 20 Nov 2025 13:03:00 GMT\r\n"));
        });
        SelfCheck check(&m_clock);
        SignInDetails details = issuerOf(sandbox);
        details.issuer = QUrl(details.issuer.toString() + u'/');
        const QList<CheckStep> steps = run(check, server.url(), details);
        QCOMPARE(steps.at(4).finding, Finding::ServiceFound);
        QCOMPARE(server.seen.size(), 1);
        QVERIFY(steps.at(4).detail.contains(u"/_idp/.well-known/"_s));
    }

    void noDateIsNoTrouble()
    {
        RudeServer server([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer({}, 401)); });
        SelfCheck check(&m_clock);
        const QList<CheckStep> steps = run(check, server.url(), {});
        QCOMPARE(steps.at(3).finding, Finding::NoDate);
        QCOMPARE(steps.at(3).state, State::Warn);
    }

    /// Each wait has an end: with a server that says nothing, a system that does not answer, and by the clock alone.
    void silenceEnds()
    {
        RudeServer silent([](QTcpSocket &, const RudeServer::Seen &) {});
        SelfCheck check(&m_clock);
        check.start(silent.url(), {});
        QTRY_COMPARE(silent.seen.size(), 1);
        m_clock.step(3'999ms);
        QVERIFY(check.isRunning());
        m_clock.step(1ms);
        QVERIFY(!check.isRunning());
        QCOMPARE(check.steps().at(2).finding, Finding::TimedOut);
        QCOMPARE(check.steps().at(3).finding, Finding::Skipped);
    }

    void aSystemThatDoesNotSayWhichProxyEndsToo()
    {
        int asked = 0;
        SelfCheck check(&m_clock, QSslConfiguration::defaultConfiguration(),
            [&](const QUrl &, QObject *, const std::function<void(const CheckRoute &)> &) { ++asked; });
        check.start(QUrl(u"http://127.0.0.1:1"_s), {});
        QTRY_COMPARE(asked, 1);
        m_clock.step(4'000ms);
        QCOMPARE(check.steps().at(1).finding, Finding::TimedOut);
        QCOMPARE(wordsOf(check.steps().at(1)).title, u"Proxy not known"_s);
    }

    void startingAnewDropsWhatWasOut()
    {
        RudeServer silent([](QTcpSocket &, const RudeServer::Seen &) {});
        RunningSandbox sandbox({.now = [this] { return m_clock.now(); }});
        SelfCheck check(&m_clock);
        check.start(silent.url(), {});
        QTRY_COMPARE(silent.seen.size(), 1);
        QCOMPARE(findings(run(check, sandbox.url(), issuerOf(sandbox))).at(4), Finding::ServiceFound);
        QCOMPARE(m_clock.waiting(), 0);
    }

    /// Whoever listens may start again from within: no step of the old run may be told after that.
    void aListenerMayStartAnew()
    {
        RunningSandbox sandbox({.now = [this] { return m_clock.now(); }});
        for (int kind = 0; kind < 5; ++kind) {
            SelfCheck check(&m_clock);
            bool again = true;
            connect(&check, &SelfCheck::changed, &check, [&](const QList<CheckStep> &steps) {
                if (steps.at(kind).state == State::Good && std::exchange(again, false))
                    check.start(sandbox.url(), issuerOf(sandbox));
            });
            QCOMPARE(findings(run(check, sandbox.url(), issuerOf(sandbox))).at(4), Finding::ServiceFound);
            QVERIFY(!again);
        }
    }

    void goingAwayWhileOneWaits()
    {
        RudeServer silent([](QTcpSocket &, const RudeServer::Seen &) {});
        {
            SelfCheck check(&m_clock);
            check.start(silent.url(), {});
            QTRY_COMPARE(silent.seen.size(), 1);
        }
        QCOMPARE(m_clock.waiting(), 0);
    }

    void certificates()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        const auto pem = [](const char *name) {
            QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/untrusted.%1.pem").arg(QLatin1String(name)));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QSslCertificate certificate(pem("cert"));
        QSslConfiguration own = QSslConfiguration::defaultConfiguration();
        own.setLocalCertificate(certificate);
        own.setPrivateKey(QSslKey(pem("key"), QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(own);
        const auto heard = std::make_shared<QByteArray>();
        connect(&server, &QSslServer::pendingConnectionAvailable, this, [&server, heard] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket, heard] {
                    *heard += socket->readAll();
                    socket->write("HTTP/1.1 404 No\r\nContent-Length: 0\r\nDate: Thu, 20 Nov 2025 13:03:00 GMT\r\n\r\n");
                });
            }
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));

        SelfCheck stranger(&m_clock);
        QList<CheckStep> steps = run(stranger, url, {});
        QCOMPARE(steps.at(2).state, State::Bad);
        QCOMPARE(steps.at(2).finding, Finding::CertificateRefused);
        QVERIFY(steps.at(2).detail.contains(u"127.0.0.1"_s)); // of the certificate itself
        QVERIFY(heard->isEmpty());

        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({certificate});
        SteppedClock years(certificate.expiryDate().toUTC().addDays(-365));
        SelfCheck friendly(&years, trusting);
        steps = run(friendly, url, {});
        QCOMPARE(steps.at(2).finding, Finding::Encrypted);
        QCOMPARE(steps.at(2).state, State::Good);
        QVERIFY(steps.at(2).protocol.startsWith(u"TLS 1."_s));
        QCOMPARE(steps.at(2).validTo->toUtc(), certificate.expiryDate().toUTC());
        QVERIFY(wordsOf(steps.at(2)).sentence.endsWith(u"certificate valid to 28 October 2126"_s));

        SteppedClock soon(certificate.expiryDate().toUTC().addDays(-13));
        SelfCheck late(&soon, trusting);
        steps = run(late, url, {});
        QCOMPARE(steps.at(2).finding, Finding::EncryptedNotForLong);
        QCOMPARE(steps.at(2).state, State::Warn);
    }

private:
    static QByteArray document(const QString &authorization, const QString &token)
    {
        const QJsonObject object {{u"authorization_endpoint"_s, authorization}, {u"token_endpoint"_s, token}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    static SignInDetails issuerOf(const RunningSandbox &sandbox) { return {.issuer = QUrl(sandbox.url().toString() + u"/_idp"_s)}; }
    /// Longer than DNS allows a name to be: it fails here, and no resolver of the person's network is asked.
    static QUrl noSuchHost() { return QUrl(u"http://"_s + u"no-such-host."_s.repeated(20) + u"invalid"_s); }
    static FindRoute fixed(const CheckRoute &route)
    {
        return [route](const QUrl &, QObject *, const std::function<void(const CheckRoute &)> &found) { found(route); };
    }
    static QList<Finding> findings(const QList<CheckStep> &steps)
    {
        QList<Finding> all;
        for (const CheckStep &step : steps)
            all << step.finding;
        return all;
    }
    static QList<CheckStep> run(SelfCheck &check, const QUrl &server, const SignInDetails &details)
    {
        check.start(server, details);
        if (!QTest::qWaitFor([&] { return !check.isRunning() && check.steps().constLast().finding != Finding::None; }, 10'000))
            qWarning("the check did not end");
        return check.steps();
    }

    SteppedClock m_clock;
};

QTEST_GUILESS_MAIN(TestSelfCheck)
#include "tst_selfcheck.moc"
