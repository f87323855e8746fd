// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/proxies.h"
#include "network/api/proxyscript.h"
#include "tests/support/steppedclock.h"

#include <QDir>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace atrium;
using namespace Qt::StringLiterals;
using Reason = ProxyInUse::Reason;

/// Which way a request leaves, as far as it is decided without a socket.
class TestProxies : public QObject {
    Q_OBJECT

    const QUrl m_service {u"https://service.example"_s};

private Q_SLOTS:
    void exclusions_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("matched");
        QTest::addRow("itself") << u"example.com"_s << u"example.com"_s << u"example.com"_s;
        QTest::addRow("below") << u"a.b.example.com"_s << u"other.org,example.com"_s << u"example.com"_s;
        QTest::addRow("case, blanks, dot") << u"API.Example.com."_s << u" EXAMPLE.com "_s << u"EXAMPLE.com"_s;
        QTest::addRow("no part of a word") << u"notexample.com"_s << u"example.com"_s << QString();
        QTest::addRow("above") << u"com"_s << u"example.com"_s << QString();
        QTest::addRow("star: below") << u"a.example.com"_s << u"*.example.com"_s << u"*.example.com"_s;
        QTest::addRow("star: not itself") << u"example.com"_s << u"*.example.com"_s << QString();
        QTest::addRow("dot") << u"a.example.com"_s << u".example.com"_s << u".example.com"_s;
        QTest::addRow("everything") << u"example.com"_s << u"*"_s << u"*"_s;
        QTest::addRow("empty entries") << u"example.com"_s << u", ,"_s << QString();
        QTest::addRow("letters beyond ASCII") << u"shop.blåbær.example"_s << u"blåbær.example"_s << u"blåbær.example"_s;
        QTest::addRow("address") << u"10.1.2.3"_s << u"10.1.2.3"_s << u"10.1.2.3"_s;
        QTest::addRow("another address") << u"10.1.2.3"_s << u"10.1.2.30"_s << QString();
        QTest::addRow("an address has no suffix") << u"10.1.2.3"_s << u"2.3"_s << QString();
        QTest::addRow("range") << u"10.1.2.3"_s << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s;
        QTest::addRow("outside the range") << u"11.1.2.3"_s << u"10.0.0.0/8"_s << QString();
        QTest::addRow("IPv6") << u"2001:db8::1"_s << u"2001:DB8:0::1"_s << u"2001:DB8:0::1"_s;
    }
    void exclusions()
    {
        QFETCH(QString, host);
        QFETCH(QString, list);
        QFETCH(QString, matched);
        QCOMPARE(matchingExclusion(host, list.split(u',')), matched);
    }

    void scripts_data()
    {
        QTest::addColumn<ProxyFacts>("facts");
        QTest::addColumn<QString>("script");
        const QString address = u"http://wpad.example/proxy.pac"_s;
        QTest::addRow("nothing") << ProxyFacts {} << QString();
        QTest::addRow("a plain proxy") << ProxyFacts {.environment = {u"http://proxy.example:8080"_s}} << QString();
        QTest::addRow("environment") << ProxyFacts {.environment = {u"pac+http://wpad.example/proxy.pac"_s}} << address;
        QTest::addRow("environment, found by the network") << ProxyFacts {.environment = {u"wpad://"_s}} << u"wpad:"_s;
        QTest::addRow("excepted") << ProxyFacts {.environment = {u"PAC+http://wpad.example/proxy.pac"_s}, .exceptions = {u"example"_s}}
                                  << QString();
        QTest::addRow("GNOME") << ProxyFacts {.gnomeMode = u"auto"_s, .gnomeScript = address} << address;
        QTest::addRow("GNOME, found by the network") << ProxyFacts {.gnomeMode = u"auto"_s} << u"wpad:"_s;
        QTest::addRow("GNOME, manual now") << ProxyFacts {.gnomeMode = u"manual"_s, .gnomeScript = address} << QString();
        QTest::addRow("KDE") << ProxyFacts {.kdeType = 2, .kdeScript = address} << address;
        QTest::addRow("KDE, found by the network") << ProxyFacts {.kdeType = 3} << u"wpad:"_s;
        QTest::addRow("KDE, fixed now") << ProxyFacts {.kdeType = 1, .kdeScript = address} << QString();
        QTest::addRow("something runs it") << ProxyFacts {.gnomeMode = u"auto"_s, .gnomeScript = address, .runner = true} << QString();
    }
    void scripts()
    {
        QFETCH(ProxyFacts, facts);
        QFETCH(QString, script);
        QCOMPARE(scriptThatCannotRun(facts, u"service.example"_s), script);
    }

    void runners()
    {
        const QTemporaryDir root;
        QVERIFY(!scriptRunnerBelow(root.path()));
        const auto touch = [&root](const QString &folder, const QString &name) {
            QFile file(root.filePath(folder) + u'/' + name);
            return QDir().mkpath(root.filePath(folder)) && file.open(QIODevice::WriteOnly);
        };
        const QString modules = u"x86_64-linux-gnu/libproxy/0.4.18/modules"_s;
        QVERIFY(touch(modules, u"config_gnome3.so"_s));
        QVERIFY(!scriptRunnerBelow(root.path()));
        QVERIFY(touch(modules, u"pacrunner_webkit.so"_s));
        QVERIFY(scriptRunnerBelow(root.path()));
        const QTemporaryDir newer;
        QVERIFY(QDir(newer.path()).mkpath(u"x86_64-linux-gnu/libproxy"_s));
        QFile file(newer.filePath(u"x86_64-linux-gnu/libproxy/libpxbackend-1.0.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(scriptRunnerBelow(newer.path()));
    }

    void manual()
    {
        SteppedClock clock;
        Proxies proxies(&clock);
        ProxyChoice choice {.mode = ProxyChoice::Mode::Manual, .host = u"proxy.example"_s, .port = 3128, .user = u"emma"_s};
        QVERIFY(proxies.choose(choice, "secret"));
        QVERIFY(!proxies.choose(choice, "secret"));
        QVERIFY(proxies.choose(choice, "other"));
        QVERIFY(proxies.ready(m_service));
        const ProxyWay way = proxies.wayTo(m_service);
        QCOMPARE(way.said, (ProxyInUse {.reason = Reason::Chosen, .proxy = u"http://proxy.example:3128"_s}));
        QCOMPARE(way.proxy.password(), u"other"_s);
        choice.kind = ProxyChoice::Kind::Socks5;
        choice.host = u"fd00::1"_s;
        choice.exclusions = {u"10.0.0.0/8"_s};
        QVERIFY(proxies.choose(choice, {}));
        QCOMPARE(proxies.wayTo(m_service).said.proxy, u"socks5://[fd00::1]:3128"_s);
        QCOMPARE(proxies.wayTo(QUrl(u"https://10.9.8.7"_s)).said, (ProxyInUse {.reason = Reason::Excluded, .detail = u"10.0.0.0/8"_s}));
        for (const auto loopback : {"http://127.0.0.1:8085"_L1, "http://127.9.9.9"_L1, "http://[::1]:1"_L1, "http://localhost"_L1})
            QCOMPARE(proxies.wayTo(QUrl(loopback)).said.reason, Reason::Loopback);
        QVERIFY(proxies.choose({.mode = ProxyChoice::Mode::None}, {}));
        QCOMPARE(proxies.wayTo(m_service).said.reason, Reason::ChosenNone);
        QCOMPARE(proxies.wayTo(m_service).proxy.type(), QNetworkProxy::NoProxy);
    }

    /// An incomplete choice is no reason to go straight out.
    void incomplete()
    {
        SteppedClock clock;
        Proxies proxies(&clock);
        QVERIFY(proxies.problem().isEmpty());
        proxies.choose({.mode = ProxyChoice::Mode::Manual, .host = u" "_s}, {});
        QVERIFY(proxies.problem().contains("address"_L1));
        proxies.choose({.mode = ProxyChoice::Mode::Manual, .host = u"p"_s, .port = 70'000}, {});
        QVERIFY(proxies.problem().contains("70000"_L1));
    }

    void theSystemIsAskedOnceAndAgainAfterAWhile()
    {
        SteppedClock clock;
        Proxies proxies(&clock);
        std::atomic<int> asked {0};
        proxies.setLookUp([&](const QUrl &) -> SystemProxies {
            return {.first = QNetworkProxy(QNetworkProxy::HttpProxy, u"p%1.example"_s.arg(++asked), 80)};
        });
        QVERIFY(!proxies.ready(m_service));
        QVERIFY(!proxies.ready(m_service)); // one look-up, however many ask
        QCOMPARE(proxies.wayTo(m_service).said.reason, Reason::LookingUp);
        QTRY_VERIFY(proxies.ready(m_service));
        QCOMPARE(proxies.wayTo(m_service).said, (ProxyInUse {.reason = Reason::System, .proxy = u"http://p1.example:80"_s}));
        clock.step(milliseconds(299'000));
        QVERIFY(proxies.ready(m_service));
        QCOMPARE(asked.load(), 1);
        clock.step(milliseconds(2'000));
        QVERIFY(proxies.ready(m_service)); // the old answer holds meanwhile
        QTRY_COMPARE(proxies.wayTo(m_service).said.proxy, u"http://p2.example:80"_s);
        proxies.doubt(); // too soon after the last
        QVERIFY(proxies.ready(m_service));
        clock.step(milliseconds(6'000));
        proxies.doubt();
        QVERIFY(proxies.ready(m_service));
        QTRY_COMPARE(proxies.wayTo(m_service).said.proxy, u"http://p3.example:80"_s);
        QCOMPARE(asked.load(), 3);
    }

    void whatTheSystemSays()
    {
        SteppedClock clock;
        Proxies proxies(&clock);
        proxies.setLookUp([](const QUrl &url) -> SystemProxies {
            return {.script = url.host().startsWith(u's') ? u"http://wpad.example/proxy.pac"_s : QString()};
        });
        const QUrl other(u"https://other.example"_s);
        (void)proxies.ready(m_service);
        (void)proxies.ready(other);
        QTRY_VERIFY(proxies.ready(m_service) && proxies.ready(other));
        QCOMPARE(
            proxies.wayTo(m_service).said, (ProxyInUse {.reason = Reason::ScriptCannotRun, .detail = u"http://wpad.example/proxy.pac"_s}));
        QCOMPARE(proxies.wayTo(other).said, (ProxyInUse {.reason = Reason::SystemNone}));
    }

    void goneBeforeTheSystemAnswers()
    {
        SteppedClock clock;
        QSemaphore hold;
        const auto through = std::make_shared<std::atomic<bool>>(false);
        {
            Proxies proxies(&clock);
            proxies.setLookUp([&hold, through](const QUrl &) -> SystemProxies {
                hold.acquire();
                *through = true;
                return {};
            });
            QVERIFY(!proxies.ready(m_service));
        }
        hold.release();
        QTRY_VERIFY(through->load());
    }

    /// The real thing: Debian's libproxy says "none" for a script that it cannot run, and we say why.
    void theSystemItself()
    {
        qputenv("http_proxy", "http://emma:secret@127.0.0.1:3128");
        const SystemProxies plain = askSystem(QUrl(u"http://service.example/"_s));
        qputenv("http_proxy", "pac+http://127.0.0.1:1/proxy.pac");
        const SystemProxies scripted = askSystem(QUrl(u"http://service.example/"_s));
        qunsetenv("http_proxy");
        QCOMPARE(addressOf(plain.first), u"http://127.0.0.1:3128"_s);
        QCOMPARE(plain.first.password(), u"secret"_s);
        if (scriptRunnerBelow(u"/usr/lib"_s))
            QSKIP("something that runs proxy scripts is installed here");
        QCOMPARE(addressOf(scripted.first), QString());
        QCOMPARE(scripted.script, u"http://127.0.0.1:1/proxy.pac"_s);
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
