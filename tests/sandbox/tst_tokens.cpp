// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/program.h"

#include <thread>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// What the sign-in provider gives for codes and refresh tokens, how long that is good, and what ends it.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void givesWhatWasAskedFor_data();
    void givesWhatWasAskedFor();
    void saysWhoAndUntilWhen();
    void wantsTheVerifier_data();
    void wantsTheVerifier();
    void wantsTheSameProgram();
    void takesACodeOnce();
    void takesACodeOnceOfMany();
    void takesACodeForAMinute();
    void accessTokensExpire();
    void accessTokensLastAsLongAsToldTo();
    void renews();
    void renewsForLess();
    void noticesAUsedRefreshToken();
    void refreshTokensExpireUnused();
    void revokes();
    void logsOut();
    void expiresOnDemand();

private:
    [[nodiscard]] int statusFor(const std::string &accessToken) const;
    [[nodiscard]] int statusFor(const Reply &tokens) const { return statusFor(tokenIn(tokens, u"access_token"_s)); }
    void pass(qint64 seconds) { *m_now += seconds * 1'000; }

    std::shared_ptr<std::atomic<qint64>> m_now;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Program> m_program;
};

void TestTokens::initTestCase()
{
    m_now = std::make_shared<std::atomic<qint64>>(pictureTime().toMSecsSinceEpoch());
    Options options;
    options.now = [now = m_now] { return QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC); };
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_program = std::make_unique<Program>(m_server->port());
}

/// What the API answers to a bearer.
int TestTokens::statusFor(const std::string &accessToken) const
{
    return Talker(m_server->port()).with("Authorization", "Bearer " + accessToken).get("/v1/users").status;
}

void TestTokens::givesWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("granted");
    QTest::newRow("both") << u"openid offline_access"_s << u"openid offline_access"_s;
    QTest::newRow("no renewal") << u"openid"_s << u"openid"_s;
    QTest::newRow("no identity") << u"offline_access"_s << u"offline_access"_s;
    QTest::newRow("neither") << u""_s << u""_s;
    QTest::newRow("more than there is") << u"email  openid profile"_s << u"openid"_s;
}

void TestTokens::givesWhatWasAskedFor()
{
    QFETCH(QString, scope);
    QFETCH(QString, granted);
    const Reply tokens = m_program->signIn(emma, {{"scope", scope.toStdString()}});
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.header("Cache-Control"), "no-store");
    QCOMPARE(tokens.header("Content-Type"), "application/json; charset=utf-8");
    const QJsonObject json = tokens.json();
    QCOMPARE(json.value(u"scope"_s).toString(), granted);
    QCOMPARE(json.value(u"token_type"_s).toString(), u"Bearer"_s);
    QCOMPARE(json.value(u"expires_in"_s).toInt(), 300);
    QCOMPARE(json.contains(u"refresh_token"_s), granted.contains(u"offline_access"_s));
    QCOMPARE(json.contains(u"id_token"_s), granted.contains(u"openid"_s));
    QCOMPARE(statusFor(tokens), 200);
}

void TestTokens::saysWhoAndUntilWhen()
{
    const std::string code = m_program->code();
    pass(2);
    const Reply tokens = m_program->exchange(code);
    const qint64 now = *m_now / 1'000;
    const QJsonObject access = claimsIn(QByteArray::fromStdString(tokenIn(tokens, u"access_token"_s)));
    const QJsonObject identity = claimsIn(QByteArray::fromStdString(tokenIn(tokens, u"id_token"_s)));
    for (const QJsonObject &claims : {access, identity}) {
        QCOMPARE(claims.value(u"iss"_s).toString(), m_server->baseUrl() + u"/_idp"_s);
        QCOMPARE(claims.value(u"sub"_s).toString().toStdString(), emma);
        QCOMPARE(claims.value(u"azp"_s).toString(), u"atrium"_s);
        QCOMPARE(claims.value(u"iat"_s).toInteger(), now);
        QCOMPARE(claims.value(u"exp"_s).toInteger(), now + 300);
        QCOMPARE(claims.value(u"auth_time"_s).toInteger(), now - 2);
        QCOMPARE(claims.value(u"name"_s).toString(), u"Emma Hoffmann"_s);
        QCOMPARE(claims.value(u"email"_s).toString(), u"emma.hoffmann@malls.example"_s);
        QCOMPARE(claims.value(u"sid"_s), tokens.json().value(u"session_state"_s));
    }
    QCOMPARE(access.value(u"typ"_s).toString(), u"Bearer"_s);
    QCOMPARE(access.value(u"scope"_s).toString(), u"openid offline_access"_s);
    QVERIFY(!access.contains(u"nonce"_s));
    QCOMPARE(identity.value(u"typ"_s).toString(), u"ID"_s);
    QCOMPARE(identity.value(u"aud"_s).toString(), u"atrium"_s);
    QCOMPARE(identity.value(u"nonce"_s).toString(), u"n1"_s);
    QVERIFY(access.value(u"jti"_s) != identity.value(u"jti"_s));
    // Who somebody is does not open doors.
    QCOMPARE(statusFor(tokenIn(tokens, u"id_token"_s)), 401);
    QCOMPARE(statusFor(tokenIn(tokens, u"refresh_token"_s)), 401);
}

void TestTokens::wantsTheVerifier_data()
{
    QTest::addColumn<QString>("verifier");
    QTest::addColumn<QString>("error");
    const QString right = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
    QTest::newRow("right") << right << u"200"_s;
    QTest::newRow("none") << u""_s << u"invalid_request"_s;
    QTest::newRow("another") << u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXl"_s << u"invalid_grant"_s;
    QTest::newRow("the challenge") << u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s << u"invalid_grant"_s;
    QTest::newRow("short") << right.left(42) << u"invalid_grant"_s;
    QTest::newRow("long") << QString(129, u'a') << u"invalid_grant"_s;
    QTest::newRow("letters") << QString(right + u"å"_s) << u"invalid_grant"_s;
}

void TestTokens::wantsTheVerifier()
{
    QFETCH(QString, verifier);
    QFETCH(QString, error);
    const std::string code = m_program->code();
    const Reply reply = m_program->exchange(code, {{"code_verifier", verifier.toStdString()}});
    QCOMPARE(errorIn(reply), error);
    if (error == "invalid_grant"_L1) { // whoever guesses has one try
        QCOMPARE(reply.status, 400);
        QCOMPARE(errorIn(m_program->exchange(code)), u"invalid_grant"_s);
    }
}

void TestTokens::wantsTheSameProgram()
{
    QCOMPARE(errorIn(m_program->exchange(m_program->code(), {{"client_id", "other"}})), u"invalid_grant"_s);
    QCOMPARE(errorIn(m_program->exchange(m_program->code(), {{"redirect_uri", "http://127.0.0.1:4712/back"}})), u"invalid_grant"_s);
    QCOMPARE(errorIn(m_program->exchange("made-up")), u"invalid_grant"_s);
    const std::string refresh = tokenIn(m_program->signIn(), u"refresh_token"_s);
    QCOMPARE(errorIn(m_program->refresh(refresh, {{"client_id", "other"}})), u"invalid_grant"_s);
    QCOMPARE(errorIn(m_program->revoke(refresh, {{"client_id", "other"}})), u"invalid_grant"_s);
    QCOMPARE(m_program->refresh(refresh).status, 200); // a stranger's try ends nothing
}

void TestTokens::takesACodeOnce()
{
    const std::string code = m_program->code();
    const Reply first = m_program->exchange(code);
    QCOMPARE(statusFor(first), 200);
    const Reply renewed = m_program->refresh(tokenIn(first, u"refresh_token"_s));
    QCOMPARE(statusFor(renewed), 200);
    const Reply bystander = m_program->signIn();

    QCOMPARE(errorIn(m_program->exchange(code)), u"invalid_grant"_s);
    QCOMPARE(statusFor(first), 401);
    QCOMPARE(statusFor(renewed), 401);
    QCOMPARE(errorIn(m_program->refresh(tokenIn(renewed, u"refresh_token"_s))), u"invalid_grant"_s);
    QCOMPARE(statusFor(bystander), 200);
}

void TestTokens::takesACodeOnceOfMany()
{
    // Two at the same moment: one of them may have been given tokens, but neither's are good afterwards.
    for (int round = 0; round < 5; ++round) {
        const std::string code = m_program->code();
        std::array<Reply, 8> replies;
        std::vector<std::thread> threads;
        threads.reserve(replies.size());
        for (Reply &reply : replies) {
            threads.emplace_back([&reply, &code, port = m_server->port()] { reply = Program(port).exchange(code); });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(std::count_if(replies.begin(), replies.end(), [](const Reply &reply) { return reply.status == 200; }), 1);
        for (const Reply &reply : replies) {
            QCOMPARE(reply.status == 200 ? statusFor(reply) : 401, 401);
        }
    }
}

void TestTokens::takesACodeForAMinute()
{
    const std::string young = m_program->code();
    const std::string old = m_program->code();
    pass(59);
    QCOMPARE(m_program->exchange(young).status, 200);
    pass(1);
    QCOMPARE(errorIn(m_program->exchange(old)), u"invalid_grant"_s);
}

void TestTokens::accessTokensExpire()
{
    const Reply tokens = m_program->signIn();
    pass(299);
    QCOMPARE(statusFor(tokens), 200);
    pass(1);
    const Reply expired = Talker(m_server->port()).with("Authorization", "Bearer " + tokenIn(tokens, u"access_token"_s)).get("/v1/users");
    QCOMPARE(expired.status, 401);
    QCOMPARE(expired.body, Talker(m_server->port()).with("Authorization", "Bearer x").get("/v1/users").body);
    QCOMPARE(Talker(m_server->port()).get("/v1/users").status, 200); // the fixed one stays
    QCOMPARE(statusFor(m_program->refresh(tokenIn(tokens, u"refresh_token"_s))), 200);
}

void TestTokens::accessTokensLastAsLongAsToldTo()
{
    Options options;
    options.tokenLife = 7;
    options.now = [now = m_now] { return QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC); };
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    const Reply tokens = Program(server.port()).signIn();
    QCOMPARE(tokens.json().value(u"expires_in"_s).toInt(), 7);
    Talker talker(server.port());
    talker.with("Authorization", "Bearer " + tokenIn(tokens, u"access_token"_s));
    pass(6);
    QCOMPARE(talker.get("/v1/users").status, 200);
    pass(1);
    QCOMPARE(talker.get("/v1/users").status, 401);
}

void TestTokens::renews()
{
    Reply tokens = m_program->signIn(magnus);
    std::string earlier = tokenIn(tokens, u"access_token"_s);
    for (int round = 0; round < 10; ++round) {
        pass(200);
        const std::string refresh = tokenIn(tokens, u"refresh_token"_s);
        tokens = m_program->refresh(refresh);
        QCOMPARE(tokens.status, 200);
        QVERIFY(tokenIn(tokens, u"refresh_token"_s) != refresh);
        QCOMPARE(statusFor(earlier), 200); // until it expires by itself
        QCOMPARE(statusFor(tokens), 200);
        earlier = tokenIn(tokens, u"access_token"_s);
    }
    const QJsonObject identity = claimsIn(QByteArray::fromStdString(tokenIn(tokens, u"id_token"_s)));
    QCOMPARE(identity.value(u"sub"_s).toString().toStdString(), magnus);
    QCOMPARE(identity.value(u"iat"_s).toInteger() - identity.value(u"auth_time"_s).toInteger(), 2'000);
    QVERIFY(!identity.contains(u"nonce"_s));
}

void TestTokens::renewsForLess()
{
    const Reply tokens = m_program->signIn();
    const Reply less = m_program->refresh(tokenIn(tokens, u"refresh_token"_s), {{"scope", "offline_access"}});
    QCOMPARE(less.json().value(u"scope"_s).toString(), u"offline_access"_s);
    QVERIFY(!less.json().contains(u"id_token"_s));
    const std::string refresh = tokenIn(less, u"refresh_token"_s);
    QCOMPARE(errorIn(m_program->refresh(refresh, {{"scope", "openid admin"}})), u"invalid_scope"_s);
    QCOMPARE(m_program->refresh(refresh).json().value(u"scope"_s).toString(), u"openid offline_access"_s);
}

void TestTokens::noticesAUsedRefreshToken()
{
    const Reply first = m_program->signIn();
    const Reply second = m_program->refresh(tokenIn(first, u"refresh_token"_s));
    const Reply third = m_program->refresh(tokenIn(second, u"refresh_token"_s));
    const Reply bystander = m_program->signIn();
    QCOMPARE(statusFor(third), 200);
    QCOMPARE(errorIn(m_program->refresh(tokenIn(first, u"refresh_token"_s))), u"invalid_grant"_s);
    QCOMPARE(errorIn(m_program->refresh(tokenIn(third, u"refresh_token"_s))), u"invalid_grant"_s);
    QCOMPARE(statusFor(third), 401);
    QCOMPARE(statusFor(bystander), 200);

    // A forged one ends nothing.
    const std::string good = tokenIn(bystander, u"refresh_token"_s);
    const std::string session = good.substr(0, good.find('.'));
    for (const std::string &forged :
        {session, session + ".1", session + ".1.x", session + ".0" + good.substr(good.rfind('.')), good + "x"}) {
        QCOMPARE(errorIn(m_program->refresh(forged)), u"invalid_grant"_s);
    }
    QCOMPARE(m_program->refresh(good).status, 200);
}

void TestTokens::refreshTokensExpireUnused()
{
    constexpr qint64 month = 30 * 24 * 60 * 60;
    Reply tokens = m_program->signIn();
    pass(month - 1);
    tokens = m_program->refresh(tokenIn(tokens, u"refresh_token"_s));
    QCOMPARE(tokens.status, 200);
    pass(month);
    QCOMPARE(errorIn(m_program->refresh(tokenIn(tokens, u"refresh_token"_s))), u"invalid_grant"_s);
}

void TestTokens::revokes()
{
    const Reply first = m_program->signIn();
    QCOMPARE(m_program->revoke(tokenIn(first, u"access_token"_s)).status, 200);
    QCOMPARE(statusFor(first), 401);
    const Reply second = m_program->refresh(tokenIn(first, u"refresh_token"_s));
    QCOMPARE(statusFor(second), 200);
    QCOMPARE(m_program->revoke(tokenIn(second, u"refresh_token"_s), {{"token_type_hint", "refresh_token"}}).status, 200);
    QCOMPARE(statusFor(second), 401);
    QCOMPARE(errorIn(m_program->refresh(tokenIn(second, u"refresh_token"_s))), u"invalid_grant"_s);
    // What is good for nothing is as good as revoked.
    QCOMPARE(m_program->revoke(tokenIn(second, u"refresh_token"_s)).status, 200);
    QCOMPARE(m_program->revoke("made-up").status, 200);
    QCOMPARE(errorIn(m_program->revoke("")), u"invalid_request"_s);
    QCOMPARE(errorIn(m_program->revoke("made-up", {{"client_id", ""}})), u"invalid_request"_s);
    // One that was rotated away is its session's all the same.
    const Reply third = m_program->signIn();
    const Reply fourth = m_program->refresh(tokenIn(third, u"refresh_token"_s));
    QCOMPARE(m_program->revoke(tokenIn(third, u"refresh_token"_s)).status, 200);
    QCOMPARE(statusFor(fourth), 401);
}

void TestTokens::logsOut()
{
    const auto logOut = [this](const Fields &fields) { return m_program->get("/logout?" + Program::form(fields)); };
    const Reply tokens = m_program->signIn();
    const std::string hint = tokenIn(tokens, u"id_token"_s);
    QCOMPARE(logOut({}).status, 400);
    QCOMPARE(logOut({{"id_token_hint", "x.y.z"}}).status, 400);
    QCOMPARE(logOut({{"id_token_hint", hint}, {"client_id", "other"}}).status, 400);
    QCOMPARE(logOut({{"id_token_hint", hint}, {"post_logout_redirect_uri", "http://evil.example/"}}).status, 400);
    QCOMPARE(statusFor(tokens), 200);
    pass(301); // the hint is good even when it is old
    const Reply renewed = m_program->refresh(tokenIn(tokens, u"refresh_token"_s));
    const Reply back = logOut({{"id_token_hint", hint}, {"post_logout_redirect_uri", "http://127.0.0.1:4711/bye"}, {"state", "a b"}});
    QCOMPARE(back.status, 302);
    QCOMPARE(back.header("Location"), "http://127.0.0.1:4711/bye?state=a%20b");
    QCOMPARE(statusFor(renewed), 401);
    QCOMPARE(errorIn(m_program->refresh(tokenIn(renewed, u"refresh_token"_s))), u"invalid_grant"_s);
    const Reply page = m_program->post("/logout", Program::form({{"id_token_hint", hint}}));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
}

void TestTokens::expiresOnDemand()
{
    Talker talker(m_server->port());
    const Reply tokens = m_program->signIn();
    talker.addFault("expire");
    QCOMPARE(statusFor(tokens), 401);
    QCOMPARE(errorIn(m_program->refresh("made-up")), u"invalid_grant"_s); // ends nothing
    QCOMPARE(talker.get("/v1/users").status, 401);
    const Reply renewed = m_program->refresh(tokenIn(tokens, u"refresh_token"_s));
    QCOMPARE(statusFor(renewed), 200);
    QCOMPARE(statusFor(tokens), 401);
    QCOMPARE(talker.get("/v1/users").status, 200);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
