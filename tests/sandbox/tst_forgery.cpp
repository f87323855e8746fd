// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/sessions.h"
#include "tests/sandbox/program.h"

#include <QRandomGenerator>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// What the sign-in provider makes of tokens and forms that were changed, broken or made up.
class TestForgery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void takesNoChangedToken();
    void refusesMalformedForms_data();
    void refusesMalformedForms();
    void survivesAnything();
    void forgetsTheOldestTokens();
    void forgetsTheOldestSessions();

private:
    [[nodiscard]] int statusFor(const Reply &tokens) const
    {
        return statusFor(QByteArray::fromStdString(tokenIn(tokens, u"access_token"_s)));
    }
    [[nodiscard]] int statusFor(const QByteArray &accessToken) const;

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Program> m_program;
};

void TestForgery::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_program = std::make_unique<Program>(m_server->port());
}

/// What the API answers to a bearer.
int TestForgery::statusFor(const QByteArray &accessToken) const
{
    return Talker(m_server->port()).with("Authorization", "Bearer " + accessToken.toStdString()).get("/v1/users").status;
}

void TestForgery::takesNoChangedToken()
{
    const QByteArray token = QByteArray::fromStdString(tokenIn(m_program->signIn(), u"access_token"_s));
    const QByteArrayList parts = token.split('.');
    QCOMPARE(statusFor(token), 200);
    QByteArray claims = fromBase64Url(parts.at(1));
    claims.replace(emma.c_str(), magnus.c_str());
    const QByteArray forged = toBase64Url(claims);
    QVERIFY(forged != parts.at(1));
    QCOMPARE(statusFor(parts.at(0) + '.' + forged + '.' + parts.at(2)), 401);
    const QByteArray none = toBase64Url(R"({"alg":"none","typ" : "JWT"})");
    QCOMPARE(statusFor(none + '.' + forged + '.'), 401);
    QCOMPARE(statusFor(none + '.' + parts.at(1) + '.' + parts.at(2)), 401);
    QCOMPARE(statusFor(parts.at(0) + '.' + parts.at(1) + '.'), 401);
    QCOMPARE(statusFor(parts.at(0) + '.' + parts.at(1)), 401);
    QCOMPARE(statusFor(token + ".x"), 401);
    QCOMPARE(statusFor(token.chopped(1)), 401);
    QCOMPARE(statusFor(".."), 401);
    for (qsizetype at = 0; at < token.size(); at += 37) {
        QByteArray changed = token;
        changed[at] = changed.at(at) == 'A' ? 'B' : 'A';
        QCOMPARE(statusFor(changed), 401);
    }
}

void TestForgery::refusesMalformedForms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("error");
    const QByteArray form = "application/x-www-form-urlencoded";
    const auto row = [&](const char *name, const QByteArray &body, const QString &error, const QByteArray &type = {}) {
        QTest::newRow(name) << body << (type.isEmpty() ? form : type) << error;
    };
    const QByteArray code = "grant_type=authorization_code&client_id=atrium&redirect_uri=http://127.0.0.1:4711/back&code=x";
    row("nothing", "", u"invalid_request"_s);
    row("only separators", "&&==&&", u"invalid_request"_s);
    row("no form", "hello", u"invalid_request"_s);
    row("JSON", R"({"grant_type":"refresh_token"})", u"invalid_request"_s, "application/json");
    row("no type", "grant_type=refresh_token&client_id=a&refresh_token=x", u"invalid_request"_s, "text/plain");
    row("parts", "--x\r\nContent-Disposition: form-data; name=\"client_id\"\r\n\r\na\r\n--x--\r\n", u"invalid_request"_s,
        "multipart/form-data; boundary=x");
    row("type with charset", "grant_type=refresh_token&client_id=a&refresh_token=x", u"invalid_grant"_s, form + "; charset=UTF-8");
    row("no grant", "client_id=atrium", u"invalid_request"_s);
    row("no client", "grant_type=refresh_token&refresh_token=x", u"invalid_request"_s);
    row("empty client", "grant_type=refresh_token&refresh_token=x&client_id=", u"invalid_request"_s);
    row("password", "grant_type=password&client_id=a&username=b&password=c", u"unsupported_grant_type"_s);
    row("client credentials", "grant_type=client_credentials&client_id=a", u"unsupported_grant_type"_s);
    row("secret", "grant_type=refresh_token&client_id=a&refresh_token=x&client_secret=s", u"invalid_client"_s);
    row("no refresh token", "grant_type=refresh_token&client_id=a", u"invalid_request"_s);
    row("no code", "grant_type=authorization_code&client_id=a&redirect_uri=b&code_verifier=c", u"invalid_request"_s);
    row("no verifier", code, u"invalid_request"_s);
    row("unknown code", code + "&code_verifier=y", u"invalid_grant"_s);
    row("twice", code + "&code_verifier=y&code=x", u"invalid_request"_s);
    row("broken escape", code + "&code_verifier=%4", u"invalid_request"_s);
    row("no escape", code + "&code_verifier=%zz", u"invalid_request"_s);
    row("no UTF-8", code + "&code_verifier=%ff%fe", u"invalid_request"_s);
    row("raw bytes", code + "&code_verifier=\xff", u"invalid_request"_s);
    row("null", code + "&code_verifier=%00", u"invalid_request"_s);
    row("line break in a name", code + "&a%0ab=c", u"invalid_request"_s);
    row("long", code + "&code_verifier=" + QByteArray(4'001, 'a'), u"invalid_request"_s);
    row("far too long", code + "&code_verifier=" + QByteArray(9'000, 'a'), u"413"_s);
    row("many fields", QByteArray("a=b&").repeated(2'000), u"invalid_request"_s);
}

void TestForgery::refusesMalformedForms()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(QString, error);
    const Reply reply = m_program->post("/token", body.toStdString(), type.toStdString());
    QCOMPARE(errorIn(reply), error);
    QCOMPARE(reply.header("Date"), "Thu, 20 Nov 2025 13:03:00 GMT");
    if (error != "413"_L1) {
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        QVERIFY(!reply.json().value(u"error_description"_s).toString().isEmpty());
        QCOMPARE(reply.json().size(), 2);
    }
}

void TestForgery::survivesAnything()
{
    // Good requests with a few bytes changed, taken out or doubled.
    const Reply tokens = m_program->signIn();
    const std::string code = m_program->code();
    const std::vector<std::pair<std::string, std::string>> seeds {
        {"/auth", Program::form(m_program->authorization({{"login_hint", emma}, {"prompt", "login"}}))},
        {"/choice", Program::form({{"request", Program::requestIn(m_program->authorize())}, {"user", emma}})},
        {"/token",
            Program::form({{"grant_type", "authorization_code"}, {"code", code}, {"client_id", "atrium"},
                {"redirect_uri", m_program->redirect}, {"code_verifier", m_program->verifier}})},
        {"/token",
            Program::form(
                {{"grant_type", "refresh_token"}, {"refresh_token", tokenIn(tokens, u"refresh_token"_s)}, {"client_id", "atrium"}})},
        {"/revoke", Program::form({{"token", tokenIn(tokens, u"access_token"_s)}, {"client_id", "atrium"}})},
        {"/logout", Program::form({{"id_token_hint", tokenIn(tokens, u"id_token"_s)}, {"state", "x"}})}};
    QRandomGenerator random(20'251'120);
    for (int round = 0; round < 1'200; ++round) {
        const auto &[path, good] = seeds.at(size_t(round) % seeds.size());
        std::string body = good;
        for (int change = random.bounded(1, 5); change > 0 && !body.empty(); --change) {
            const auto at = size_t(random.bounded(int(body.size())));
            const int kind = random.bounded(3);
            if (kind == 0) {
                body[at] = char(random.bounded(256));
            } else {
                const std::string part = body.substr(at, size_t(random.bounded(1, 40)));
                kind == 1 ? body.erase(at, part.size()) : body.insert(at, part);
            }
        }
        const Reply reply = m_program->post(path, body);
        const QByteArray what = QByteArray::number(reply.status) + ' ' + path.c_str() + ' ' + body.c_str();
        QVERIFY2(reply.status == 200 || reply.status == 302 || (reply.status >= 400 && reply.status < 500), what.constData());
        if (reply.status == 302 && path == "/auth") {
            const QByteArray location = reply.header("Location");
            QVERIFY2(location.startsWith("http://127.0.0.1") && !location.contains('\n'), what.constData());
        }
    }
    QCOMPARE(statusFor(m_program->signIn()), 200);
}

void TestForgery::forgetsTheOldestTokens()
{
    // Time may stand for ever, the memory may not grow for ever: of one session's access tokens the last 50 count.
    Reply tokens = m_program->signIn();
    const Reply oldest = tokens;
    for (int i = 0; i < 49; ++i) {
        tokens = m_program->refresh(tokenIn(tokens, u"refresh_token"_s));
    }
    QCOMPARE(statusFor(oldest), 200);
    tokens = m_program->refresh(tokenIn(tokens, u"refresh_token"_s));
    QCOMPARE(statusFor(oldest), 401);
    QCOMPARE(statusFor(tokens), 200);
}

void TestForgery::forgetsTheOldestSessions()
{
    Sessions sessions(1, 300);
    const auto open = [&sessions](const QStringList &scopes, qint64 now) {
        return sessions.open({.request = {.client = u"a"_s, .scopes = scopes}, .account = {}, .session = sessions.newId(), .at = now}, now);
    };
    const auto lives = [&sessions](const Issue &issue, qint64 now) { return sessions.accepts(issue.grant.session, issue.accessId, now); };
    const Issue oldest = open({u"offline_access"_s}, 0);
    const Issue second = open({}, 0);
    for (int i = 2; i < 2'000; ++i) {
        (void)open({}, 0);
    }
    QVERIFY(lives(oldest, 0));
    const Issue more = open({}, 0); // none of them is over: the oldest makes room
    QVERIFY(!lives(oldest, 0));
    QVERIFY(sessions.sessionOf(oldest.refreshToken).isEmpty());
    QVERIFY(lives(second, 0));
    const Issue renewable = open({u"offline_access"_s}, 0);
    QVERIFY(!lives(second, 0));
    // Once their access tokens are too old, those that cannot be renewed go first, and the others stay.
    const Issue late = open({}, 300);
    QVERIFY(!lives(more, 300));
    QVERIFY(lives(late, 300));
    QVERIFY(sessions.clientOf(more.grant.session).isEmpty());
    QVERIFY(sessions.renew(renewable.refreshToken, u"a"_s, {}, 300).issue.has_value());
}

QTEST_GUILESS_MAIN(TestForgery)
#include "tst_forgery.moc"
