// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/renewal.h"
#include "network/auth/signin.h"
#include "tests/contract/console.h"
#include "tests/support/steppedclock.h"
#include "tests/support/visitor.h"

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

SignInDetails detailsOf(const QUrl &server)
{
    return {.issuer = QUrl(server.toString() + u"/_idp"_s)};
}

} // namespace

/// Renewing an access token: once however many ask, and never taken for refused because of the way there.
class TestRenewal : public QObject {
    Q_OBJECT

    static Credentials signIn(const RunningSandbox &sandbox)
    {
        RunningClock clock;
        Visitor browser;
        BrowserSignIn attempt(detailsOf(sandbox.url()), &clock);
        Credentials credentials;
        connect(&attempt, &BrowserSignIn::browserWanted, &attempt,
            [&](const QUrl &address) { browser.signIn(address, emma.value.toLatin1()); });
        connect(&attempt, &BrowserSignIn::signedIn, &attempt, [&](const Credentials &given) { credentials = given; });
        attempt.start();
        (void)QTest::qWaitFor([&] { return !credentials.refresh.isEmpty(); }, 20'000);
        return credentials;
    }

    struct Heard {
        explicit Heard(Renewal &renewal)
        {
            QObject::connect(&renewal, &Renewal::renewed, &renewal, [this](const oidc::Tokens &tokens) { renewed.append(tokens); });
            QObject::connect(&renewal, &Renewal::refused, &renewal, [this](const QString &why) { refused.append(why); });
            QObject::connect(&renewal, &Renewal::delayed, &renewal, [this](const SignInFailure &why) { delayed.append(why); });
        }
        QList<oidc::Tokens> renewed;
        QStringList refused;
        QList<SignInFailure> delayed;
    };

private Q_SLOTS:
    void manyAskOnce()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        QVERIFY(!credentials.refresh.isEmpty());
        RunningClock clock;
        IdentityProvider provider(detailsOf(sandbox.url()), &clock);
        Renewal renewal(&provider, &clock);
        Heard heard(renewal);
        const int before = sandbox.arrivals(u"/_idp/token"_s);
        for (int i = 0; i < 20; ++i)
            renewal.renew(credentials.refresh);
        QTRY_COMPARE(heard.renewed.size(), 1);
        QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), before + 1);
        const oidc::Tokens tokens = heard.renewed.constFirst();
        QVERIFY(tokens.access != credentials.access && !tokens.access.isEmpty());
        QVERIFY(tokens.refresh != credentials.refresh && !tokens.refresh.isEmpty());
        QVERIFY(Console(sandbox.url(), tokens.access).ask(api::listUsers(infinity)).ok());
        // And again, with what came.
        renewal.renew(tokens.refresh);
        QTRY_COMPARE(heard.renewed.size(), 2);
        QVERIFY(heard.refused.isEmpty() && heard.delayed.isEmpty());
    }

    /// A second request with the same token is a theft to a provider that rotates, even when nobody waits for the first any more.
    void whoAsksWhileOneIsOutWaitsForIt()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        RunningClock clock;
        IdentityProvider provider(detailsOf(sandbox.url()), &clock);
        Renewal renewal(&provider, &clock);
        Heard heard(renewal);
        sandbox.fault(u"latency=300;path=/_idp/token;times=1"_s);
        const int before = sandbox.arrivals(u"/_idp/token"_s);
        renewal.renew(credentials.refresh);
        QTRY_COMPARE(sandbox.arrivals(u"/_idp/token"_s), before + 1);
        renewal.renew(credentials.refresh);
        QTRY_COMPARE(heard.renewed.size() + heard.refused.size(), 1);
        QVERIFY(heard.refused.isEmpty());
        QCOMPARE(sandbox.arrivals(u"/_idp/token"_s), before + 1);
    }

    void aSpentTokenIsRefused()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        RunningClock clock;
        IdentityProvider provider(detailsOf(sandbox.url()), &clock);
        Renewal renewal(&provider, &clock);
        Heard heard(renewal);
        renewal.renew(credentials.refresh);
        QTRY_COMPARE(heard.renewed.size(), 1);
        renewal.renew(credentials.refresh);
        QTRY_COMPARE(heard.refused, QStringList {u"invalid_grant"_s});
        QVERIFY(!renewal.underWay());
        QVERIFY(heard.delayed.isEmpty());
    }

    void troubleIsWaitedOut_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addRow("503") << u"status=503;path=/_idp/token;times=2"_s;
        QTest::addRow("hang-up") << u"hangup=before;path=/_idp/token;times=2"_s;
        QTest::addRow("404 of a proxy") << u"status=404;path=/_idp/token;times=2"_s;
        QTest::addRow("a page instead of JSON") << u"malformed;path=/_idp/.well-known;times=2"_s;
        QTest::addRow("redirect") << u"redirect=http://portal.example/;path=/_idp/token;times=2"_s;
    }
    void troubleIsWaitedOut()
    {
        QFETCH(QString, fault);
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        SteppedClock clock;
        IdentityProvider provider(detailsOf(sandbox.url()), &clock, [](ApiClient &client) {
            ClientLimits limits;
            limits.retry.attempts = 1;
            client.setLimits(limits);
        });
        Renewal renewal(&provider, &clock);
        Heard heard(renewal);
        sandbox.fault(fault);
        renewal.renew(credentials.refresh);
        for (int failed = 1; failed <= 2; ++failed) {
            QTRY_COMPARE(heard.delayed.size(), failed);
            QVERIFY(renewal.underWay());
            QVERIFY(heard.renewed.isEmpty() && heard.refused.isEmpty());
            clock.step(milliseconds(30'000));
        }
        QTRY_COMPARE(heard.renewed.size(), 1);
    }

    void stoppedIsNotHeard()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        RunningClock clock;
        IdentityProvider provider(detailsOf(sandbox.url()), &clock);
        Renewal renewal(&provider, &clock);
        Heard heard(renewal);
        const int before = sandbox.arrivals(u"/_idp/token"_s);
        renewal.renew(credentials.refresh);
        renewal.stop();
        QTRY_COMPARE(sandbox.arrivals(u"/_idp/token"_s), before + 1);
        QTest::qWait(50);
        QVERIFY(heard.renewed.isEmpty() && heard.refused.isEmpty() && heard.delayed.isEmpty());
    }

    void revokedIsOver()
    {
        RunningSandbox sandbox;
        const Credentials credentials = signIn(sandbox);
        RunningClock clock;
        IdentityProvider provider(detailsOf(sandbox.url()), &clock);
        std::optional<bool> revoked;
        provider.revoke(credentials.refresh, this, [&](const Result<NoAnswer, SignInFailure> &result) { revoked = result.ok(); });
        QTRY_VERIFY(revoked.has_value());
        QVERIFY(*revoked);
        QCOMPARE(sandbox.ask("GET", "/v1/users", {}, credentials.access).status, 401);
        Renewal renewal(&provider, &clock);
        Heard heard(renewal);
        renewal.renew(credentials.refresh);
        QTRY_COMPARE(heard.refused.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
