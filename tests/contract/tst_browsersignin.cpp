// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/signin.h"
#include "tests/contract/console.h"
#include "tests/support/steppedclock.h"
#include "tests/support/visitor.h"

#include <QCryptographicHash>

#include <atomic>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *magnus = "85cd878e-a6af-4013-ab24-770d9ecd7819";

/// A sign-in, and everything it said.
struct Attempt {
    explicit Attempt(const QUrl &issuer, Clock *clock)
        : signIn(std::make_unique<BrowserSignIn>(SignInDetails {.issuer = issuer}, clock, [](ApiClient &client) {
            client.setIdentity(u"default"_s, u"Atrium test/1"_s);
            client.setLimits(Console::limits());
        }))
    {
        QObject::connect(
            signIn.get(), &BrowserSignIn::browserWanted, signIn.get(), [this](const QUrl &address) { wanted.append(address); });
        QObject::connect(
            signIn.get(), &BrowserSignIn::signedIn, signIn.get(), [this](const Credentials &given) { signedIn.append(given); });
        QObject::connect(signIn.get(), &BrowserSignIn::failed, signIn.get(), [this](const SignInFailure &why) { failures.append(why); });
        signIn->start();
    }
    bool asked()
    {
        (void)QTest::qWaitFor([this] { return !wanted.isEmpty() || !failures.isEmpty(); }, 20'000);
        return wanted.size() == 1;
    }
    bool ended()
    {
        (void)QTest::qWaitFor([this] { return !signedIn.isEmpty() || !failures.isEmpty(); }, 20'000);
        return signedIn.size() + failures.size() == 1;
    }
    std::unique_ptr<BrowserSignIn> signIn;
    QList<QUrl> wanted;
    QList<Credentials> signedIn;
    QList<SignInFailure> failures;
};

QString parameter(const QUrl &address, const QString &name)
{
    return QUrlQuery(address).queryItemValue(name, QUrl::FullyDecoded);
}

/// Discovery of a provider at that address.
QByteArray discovery(const QByteArray &base, const QByteArray &change = {}, const QByteArray &to = {})
{
    QByteArray json = R"({"issuer":"B","authorization_endpoint":"B/auth","token_endpoint":"B/token","revocation_endpoint":"B/revoke"})";
    if (!change.isEmpty())
        json.replace(change, to);
    return json.replace("\"B", '"' + base);
}

QByteArray formField(const QByteArray &body, const QByteArray &name)
{
    for (const QByteArray &pair : body.split('&')) {
        if (pair.startsWith(name + '='))
            return QByteArray::fromPercentEncoding(pair.mid(name.size() + 1));
    }
    return {};
}

} // namespace

/// Signing in through the browser against the sandbox's provider, with plain HTTP in the browser's place.
class TestBrowserSignIn : public QObject {
    Q_OBJECT

    RunningClock m_clock;
    Visitor m_browser;

private Q_SLOTS:
    void signsIn()
    {
        RunningSandbox sandbox;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl address = attempt.wanted.constFirst();
        QCOMPARE(address.path(), u"/_idp/auth"_s);
        QCOMPARE(parameter(address, u"response_type"_s), u"code"_s);
        QCOMPARE(parameter(address, u"client_id"_s), u"atrium-console"_s);
        QCOMPARE(parameter(address, u"scope"_s), u"openid offline_access"_s);
        QCOMPARE(parameter(address, u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(parameter(address, u"code_challenge"_s).size(), 43);
        QCOMPARE(QByteArray::fromBase64(Visitor::stateOf(address), QByteArray::Base64UrlEncoding).size(), 16);
        QVERIFY(parameter(address, u"redirect_uri"_s).startsWith("http://127.0.0.1:"_L1));

        const Visitor::Page page = m_browser.signIn(address, magnus);
        QCOMPARE(page.status, 200);
        QVERIFY2(page.body.contains("You can close this page"), page.body.constData());
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.signedIn.size(), 1);
        const Credentials credentials = attempt.signedIn.constFirst();
        QCOMPARE(credentials.way, Credentials::Way::Browser);
        QVERIFY(!credentials.refresh.isEmpty());
        QVERIFY(Console(sandbox.url(), credentials.access).ask(api::listUsers(infinity)).ok());
        // Another sign-in has other secrets.
        Attempt other(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(other.asked());
        QVERIFY(Visitor::stateOf(other.wanted.constFirst()) != Visitor::stateOf(address));
        QVERIFY(parameter(other.wanted.constFirst(), u"code_challenge"_s) != parameter(address, u"code_challenge"_s));
    }

    /// Qt hands on the code half encoded (platform T11). The sandbox's codes have plus signs, slashes and equal signs; here is the rest.
    void codeArrivesAsItWasGiven_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addRow("base64") << QByteArray("ab+/cd==");
        QTest::addRow("percent") << QByteArray("100%25%2B%zz");
        QTest::addRow("delimiters") << QByteArray("a&b=c#d?e;f");
        QTest::addRow("brackets") << QByteArray("<\"{|}\\^`>[]");
        QTest::addRow("blank") << QByteArray("a b");
    }
    void codeArrivesAsItWasGiven()
    {
        QFETCH(QByteArray, code);
        QByteArray body;
        RudeServer provider([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            if (seen.target() == "/token")
                body = seen.body;
            socket.write(RudeServer::answer(seen.target() == "/token" ? QByteArray(R"({"access_token":"a","refresh_token":"r"})")
                                                                      : discovery("http://" + seen.header("Host"))));
        });
        Attempt attempt(provider.url(), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl address = attempt.wanted.constFirst();
        const QUrl back = Visitor::answer(address, "code=" + code.toPercentEncoding() + "&state=" + Visitor::stateOf(address));
        QCOMPARE(m_browser.get(back).status, 200);
        QVERIFY(attempt.ended());
        QCOMPARE(formField(body, "code"), code);
        // What the challenge was made of, and everything else a provider compares.
        const QByteArray verifier = formField(body, "code_verifier");
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)),
            parameter(address, u"code_challenge"_s));
        QCOMPARE(QString::fromLatin1(formField(body, "redirect_uri")), parameter(address, u"redirect_uri"_s));
        QCOMPARE(formField(body, "grant_type"), QByteArray("authorization_code"));
        QCOMPARE(formField(body, "client_id"), QByteArray("atrium-console"));
        // A form, without a bearer.
        const RudeServer::Seen asked = provider.seen.constLast();
        QCOMPARE(asked.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QVERIFY(asked.header("Authorization").isNull());
    }

    void sandboxCodesAreRedeemed()
    {
        RunningSandbox sandbox;
        for (int round = 0; round < 5; ++round) { // each code is another 32 random bytes
            Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
            QVERIFY(attempt.asked());
            m_browser.signIn(attempt.wanted.constFirst(), magnus);
            QVERIFY(attempt.ended());
            QCOMPARE(attempt.signedIn.size(), 1);
        }
    }

    void denied()
    {
        RunningSandbox sandbox;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const Visitor::Page page = m_browser.signIn(attempt.wanted.constFirst(), {});
        QVERIFY(page.body.contains("You are not signed in"));
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.failures.constFirst().kind, SignInFailure::Denied);
        QCOMPARE(attempt.failures.constFirst().detail, u"The person went back without signing in"_s);
        QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), 0);
    }

    void otherErrorsAreRefusals()
    {
        RunningSandbox sandbox;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl address = attempt.wanted.constFirst();
        m_browser.get(Visitor::answer(address, "error=invalid_scope&state=" + Visitor::stateOf(address)));
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.failures.constFirst().kind, SignInFailure::Refused);
        QCOMPARE(attempt.failures.constFirst().detail, u"invalid_scope"_s);
    }

    void answersOfOthersChangeNothing()
    {
        RunningSandbox sandbox;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl address = attempt.wanted.constFirst();
        const QByteArray state = Visitor::stateOf(address);
        for (const QByteArray &query : {QByteArray("code=stolen&state=another"), QByteArray("code=stolen"), QByteArray("state=" + state),
                 QByteArray("error=access_denied&state=another"), QByteArray("code=x&iss=https%3A%2F%2Fevil.example&state=" + state)}) {
            const Visitor::Page page = m_browser.get(Visitor::answer(address, query));
            QVERIFY2(page.body.contains("not the answer"), page.body.constData());
        }
        m_browser.get(Visitor::answer(address, {}).resolved(QUrl(u"/favicon.ico"_s)));
        QVERIFY(attempt.failures.isEmpty() && attempt.signedIn.isEmpty());
        QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), 0);
        m_browser.signIn(address, magnus);
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.signedIn.size(), 1);
    }

    void answeredTwice()
    {
        RunningSandbox sandbox;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl back = m_browser.choose(attempt.wanted.constFirst(), magnus);
        m_browser.get(back);
        QCOMPARE(m_browser.get(back).status, 0); // nobody listens any more
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.signedIn.size(), 1);
        QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), 1);
    }

    void providerDown()
    {
        RunningSandbox sandbox;
        const QUrl issuer(sandbox.url().toString() + u"/_idp"_s);
        Attempt before(issuer, &m_clock);
        QVERIFY(before.asked());
        const QUrl back = m_browser.choose(before.wanted.constFirst(), magnus);
        sandbox.stop();
        Attempt attempt(issuer, &m_clock);
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.failures.constFirst().kind, SignInFailure::Unreachable);
        QVERIFY(attempt.wanted.isEmpty());
        // It went while the person was in the browser.
        m_browser.get(back);
        QVERIFY(before.ended());
        QCOMPARE(before.failures.constFirst().kind, SignInFailure::Unreachable);
    }

    void codeTooOld()
    {
        std::atomic<qint64> later {0};
        sandbox::Options options;
        options.now = [&later] { return QDateTime(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC).addSecs(later); };
        RunningSandbox sandbox(options);
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl back = m_browser.choose(attempt.wanted.constFirst(), magnus);
        later = 61;
        m_browser.get(back);
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.failures.constFirst().kind, SignInFailure::Refused);
        QCOMPARE(attempt.failures.constFirst().detail, u"invalid_grant"_s);
    }

    void discoveryIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &change, const QByteArray &to, SignInFailure::Kind kind) {
            QTest::addRow("%s", name) << change << to << int(kind);
        };
        row("another issuer", "\"B\"", "\"https://evil.example\"", SignInFailure::OtherIssuer);
        row("issuer with a path", "\"B\"", "\"B/other\"", SignInFailure::OtherIssuer);
        row("token elsewhere", "\"B/token\"", "\"https://evil.example/token\"", SignInFailure::NotSecure);
        row("revocation elsewhere", "\"B/revoke\"", "\"https://evil.example/revoke\"", SignInFailure::NotSecure);
        row("page without TLS", "\"B/auth\"", "\"http://evil.example/auth\"", SignInFailure::NotSecure);
        row("page that is a file", "\"B/auth\"", "\"file:///etc/passwd\"", SignInFailure::NotSecure);
        row("page that is a program", "\"B/auth\"", "\"mailto:a@b.example\"", SignInFailure::NotSecure);
        row("no token endpoint", "\"token_endpoint\"", "\"other\"", SignInFailure::NotAProvider);
        row("no JSON", "{", "<html>", SignInFailure::NotAProvider);
    }
    void discoveryIsNotBelieved()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, to);
        QFETCH(int, kind);
        RudeServer provider([&](QTcpSocket &socket, const RudeServer::Seen &seen) {
            socket.write(RudeServer::answer(discovery("http://" + seen.header("Host"), change, to)));
        });
        Attempt attempt(provider.url(), &m_clock);
        QVERIFY(attempt.ended());
        QCOMPARE(int(attempt.failures.constFirst().kind), kind);
        QVERIFY(attempt.wanted.isEmpty());
        QCOMPARE(provider.seen.size(), 1);
    }

    void nobodyAtTheAddress()
    {
        RudeServer provider([](QTcpSocket &socket, const RudeServer::Seen &) { socket.write(RudeServer::answer("{}", 404)); });
        Attempt attempt(provider.url(), &m_clock);
        QVERIFY(attempt.ended());
        QCOMPARE(attempt.failures.constFirst().kind, SignInFailure::NotAProvider);
        Attempt plain(QUrl(u"http://sign-in.example"_s), &m_clock);
        QVERIFY(plain.ended());
        QCOMPARE(plain.failures.constFirst().kind, SignInFailure::NotSecure);
    }

    void nobodyComesBack()
    {
        RunningSandbox sandbox;
        SteppedClock clock;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &clock);
        QVERIFY(attempt.asked());
        clock.step(milliseconds(599'999));
        QVERIFY(attempt.failures.isEmpty());
        clock.step(milliseconds(1));
        QCOMPARE(attempt.failures.size(), 1);
        QCOMPARE(attempt.failures.constFirst().kind, SignInFailure::NobodyCame);
        QCOMPARE(m_browser.get(Visitor::answer(attempt.wanted.constFirst(), "code=x")).status, 0);
    }

    void lettingGoIsCancelling()
    {
        RunningSandbox sandbox;
        Attempt attempt(QUrl(sandbox.url().toString() + u"/_idp"_s), &m_clock);
        QVERIFY(attempt.asked());
        const QUrl back = m_browser.choose(attempt.wanted.constFirst(), magnus);
        attempt.signIn.reset();
        QCOMPARE(m_browser.get(back).status, 0);
        QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
