// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/program.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// The sign-in provider as a browser and a program's first look see it: discovery, the way there and back, the keys.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void tellsWhereThingsAre();
    void signsSomebodyIn();
    void goesBackWithAnError_data();
    void goesBackWithAnError();
    void trustsNoOtherAddress_data();
    void trustsNoOtherAddress();
    void takesAddresses_data();
    void takesAddresses();
    void echoesTheState();
    void signsWithTheKeyItShows();
    void hasAnotherKeyEachTime();
    void paysFromNoBucket();
    void failsWhenItIsNamed();
    void refusesOtherRequests_data();
    void refusesOtherRequests();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Program> m_program;
};

namespace {

/// Whether RS256 holds under a key of a JWKS; with OpenSSL directly, and not with the sandbox's own code.
bool holds(const QByteArray &token, const QJsonObject &jwk)
{
    const auto number = [&jwk](const QString &name) {
        const QByteArray bytes = fromBase64Url(jwk.value(name).toString().toLatin1());
        return BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr);
    };
    BIGNUM *n = number(u"n"_s);
    BIGNUM *e = number(u"e"_s);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, n);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, e);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);

    const QByteArray text = token.left(token.lastIndexOf('.'));
    const QByteArray signature = fromBase64Url(token.mid(token.lastIndexOf('.') + 1));
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(digest, nullptr, EVP_sha256(), nullptr, key);
    const int result = EVP_DigestVerify(digest, reinterpret_cast<const unsigned char *>(signature.constData()), size_t(signature.size()),
        reinterpret_cast<const unsigned char *>(text.constData()), size_t(text.size()));
    EVP_MD_CTX_free(digest);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(n);
    BN_free(e);
    return result == 1;
}

} // namespace

void TestSignIn::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_program = std::make_unique<Program>(m_server->port());
}

void TestSignIn::tellsWhereThingsAre()
{
    const Reply reply = m_program->get("/.well-known/openid-configuration");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), "application/json; charset=utf-8");
    const QString issuer = m_server->baseUrl() + u"/_idp"_s;
    QCOMPARE(reply.json().value(u"issuer"_s).toString(), issuer);
    // Each endpoint that is named is there: it knows its verb, and wants more than this.
    for (const QString &key : {u"authorization_endpoint"_s, u"end_session_endpoint"_s}) {
        const QString address = reply.json().value(key).toString();
        QVERIFY2(address.startsWith(issuer), qUtf8Printable(key));
        QCOMPARE(m_program->get(address.mid(issuer.size()).toStdString()).status, 400);
    }
    for (const QString &key : {u"token_endpoint"_s, u"revocation_endpoint"_s}) {
        const QString address = reply.json().value(key).toString();
        QVERIFY2(address.startsWith(issuer), qUtf8Printable(key));
        QCOMPARE(errorIn(m_program->post(address.mid(issuer.size()).toStdString(), "")), u"invalid_request"_s);
    }
    QCOMPARE(m_program->get(reply.json().value(u"jwks_uri"_s).toString().mid(issuer.size()).toStdString()).list(u"keys"_s).size(), 1);
    const auto words = [&reply](const QString &key) { return reply.list(key).toVariantList(); };
    QCOMPARE(words(u"response_types_supported"_s), QVariantList {u"code"_s});
    QCOMPARE(words(u"code_challenge_methods_supported"_s), QVariantList {u"S256"_s});
    QCOMPARE(words(u"grant_types_supported"_s), (QVariantList {u"authorization_code"_s, u"refresh_token"_s}));
    QCOMPARE(words(u"scopes_supported"_s), (QVariantList {u"openid"_s, u"offline_access"_s}));
    QCOMPARE(words(u"id_token_signing_alg_values_supported"_s), QVariantList {u"RS256"_s});
    QCOMPARE(words(u"token_endpoint_auth_methods_supported"_s), QVariantList {u"none"_s});
}

void TestSignIn::signsSomebodyIn()
{
    const Reply page = m_program->authorize();
    QCOMPARE(page.status, 200);
    const Reply chosen = m_program->post("/choice", Program::form({{"request", Program::requestIn(page)}, {"user", magnus}}));
    QCOMPARE(chosen.status, 302);
    QVERIFY(chosen.header("Location").startsWith("http://127.0.0.1:4711/back?code="));
    QCOMPARE(chosen.header("Cache-Control"), "no-store");
    QCOMPARE(Program::field(chosen, u"state"_s), u"s1"_s);
    QCOMPARE(Program::field(chosen, u"iss"_s), m_server->baseUrl() + u"/_idp"_s);
    const Reply tokens = m_program->exchange(Program::field(chosen, u"code"_s).toStdString());
    QCOMPARE(tokens.status, 200);
    const std::string token = tokenIn(tokens, u"access_token"_s);

    // Who is signed in acts as that user and as nobody else.
    Talker talker(m_server->port());
    const QByteArray asMagnus = talker.as(magnus).in(451).get(conversations).body;
    const QByteArray asDemo = talker.as("").get(conversations).body;
    QVERIFY(asMagnus != asDemo);
    QCOMPARE(talker.with("Authorization", "Bearer " + token).get(conversations).body, asMagnus);
    const Reply said =
        talker.in(447).post(conversations, R"({"conversation": {"user_ids": [")" + emma + R"("]}, "message": {"content": "Hello"}})");
    QCOMPARE(said.json().value(u"conversation"_s)[u"author_id"_s].toString(), QString::fromStdString(magnus));
    QCOMPARE(talker.get("/_sandbox/state").status, 401);
}

void TestSignIn::goesBackWithAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *title, const QString &name, const QString &value, const QString &error) {
        QTest::newRow(title) << name << value << error;
    };
    row("no challenge", u"code_challenge"_s, u""_s, u"invalid_request"_s);
    row("plain challenge", u"code_challenge_method"_s, u"plain"_s, u"invalid_request"_s);
    row("no method, which is plain", u"code_challenge_method"_s, u""_s, u"invalid_request"_s);
    row("short challenge", u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c"_s, u"invalid_request"_s);
    row("padded challenge", u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM="_s, u"invalid_request"_s);
    row("no type", u"response_type"_s, u""_s, u"invalid_request"_s);
    row("implicit", u"response_type"_s, u"token"_s, u"unsupported_response_type"_s);
    row("hybrid", u"response_type"_s, u"code id_token"_s, u"unsupported_response_type"_s);
    row("fragment", u"response_mode"_s, u"fragment"_s, u"invalid_request"_s);
    row("nobody is asked", u"prompt"_s, u"none"_s, u"login_required"_s);
    row("asked and not asked", u"prompt"_s, u"none login"_s, u"invalid_request"_s);
    row("scope", u"scope"_s, u"open\"id"_s, u"invalid_scope"_s);
    row("request object", u"request"_s, u"x.y.z"_s, u"request_not_supported"_s);
    row("request elsewhere", u"request_uri"_s, u"http://127.0.0.1/"_s, u"request_uri_not_supported"_s);
}

void TestSignIn::goesBackWithAnError()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, error);
    const Reply reply = m_program->authorize({{name.toStdString(), value.toStdString()}});
    QCOMPARE(reply.status, 302);
    QVERIFY(reply.header("Location").startsWith("http://127.0.0.1:4711/back?error="));
    QCOMPARE(Program::field(reply, u"error"_s), error);
    QVERIFY(!Program::field(reply, u"error_description"_s).isEmpty());
    QCOMPARE(Program::field(reply, u"state"_s), u"s1"_s);
    QCOMPARE(Program::field(reply, u"iss"_s), m_server->baseUrl() + u"/_idp"_s);
}

void TestSignIn::trustsNoOtherAddress_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const auto redirect = [](const char *title, const QString &value) { QTest::newRow(title) << u"redirect_uri"_s << value; };
    redirect("none", u""_s);
    redirect("elsewhere", u"http://evil.example/"_s);
    redirect("https", u"https://127.0.0.1:4711/"_s);
    redirect("another loopback", u"http://127.0.0.2:4711/"_s);
    redirect("a name that may be anybody's", u"http://localhost:4711/"_s);
    redirect("longer host", u"http://127.0.0.1.evil.example/"_s);
    redirect("user name", u"http://127.0.0.1@evil.example/"_s);
    redirect("user name and port", u"http://127.0.0.1:4711@evil.example/"_s);
    redirect("backslash", u"http://127.0.0.1\\@evil.example/"_s);
    redirect("escaped host", u"http://127.0.0.1%2eevil.example/"_s);
    redirect("number", u"http://2130706433/"_s);
    redirect("mapped", u"http://[::ffff:127.0.0.1]/"_s);
    redirect("port", u"http://127.0.0.1:65536/"_s);
    redirect("no port", u"http://127.0.0.1:/"_s);
    redirect("fragment", u"http://127.0.0.1:4711/#x"_s);
    redirect("header", u"http://127.0.0.1:4711/\r\nSet-Cookie: a=b"_s);
    redirect("space", u"http://127.0.0.1:4711/a b"_s);
    redirect("scheme of our own", u"atrium://back"_s);
    redirect("script", u"javascript:alert(1)"_s);
    redirect("upper case", u"HTTP://127.0.0.1:4711/"_s);
    redirect("relative", u"//127.0.0.1:4711/"_s);
    redirect("quote", u"http://127.0.0.1:4711/\"onload=\""_s);
    redirect("long", u"http://127.0.0.1:4711/"_s + QString(2'000, u'x'));
    QTest::newRow("no client") << u"client_id"_s << u""_s;
    QTest::newRow("long client") << u"client_id"_s << QString(101, u'x');
    QTest::newRow("client not ASCII") << u"client_id"_s << u"trädgård"_s;
    QTest::newRow("control character") << u"state"_s << u"a\nb"_s;
    QTest::newRow("long state") << u"state"_s << QString(4'001, u's');
}

void TestSignIn::trustsNoOtherAddress()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const Reply reply = m_program->authorize({{name.toStdString(), value.toStdString()}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("Location").isEmpty());
    QCOMPARE(reply.header("Content-Type"), "text/html; charset=utf-8");
    QVERIFY(reply.header("Content-Security-Policy").contains("form-action 'none'"));
}

void TestSignIn::takesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("start");
    QTest::newRow("port and path") << u"http://127.0.0.1:50123/a/b"_s << u"http://127.0.0.1:50123/a/b?code="_s;
    QTest::newRow("no path") << u"http://127.0.0.1:1"_s << u"http://127.0.0.1:1?code="_s;
    QTest::newRow("no port") << u"http://127.0.0.1/"_s << u"http://127.0.0.1/?code="_s;
    QTest::newRow("query of its own") << u"http://127.0.0.1:8/?a=b"_s << u"http://127.0.0.1:8/?a=b&code="_s;
    QTest::newRow("IPv6") << u"http://[::1]:4711/back"_s << u"http://[::1]:4711/back?code="_s;
}

void TestSignIn::takesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, start);
    const Reply reply = m_program->choose(emma, {{"redirect_uri", address.toStdString()}});
    QCOMPARE(reply.status, 302);
    QVERIFY2(reply.header("Location").startsWith(start.toLatin1()), reply.header("Location").constData());
}

void TestSignIn::echoesTheState()
{
    const QString state = u"a b+c%20&code=x#y=\"<>'/?\\ØÅ漢😀"_s;
    QCOMPARE(Program::field(m_program->choose(emma, {{"state", state.toStdString()}}), u"state"_s), state);
    QCOMPARE(Program::field(m_program->authorize({{"state", state.toStdString()}, {"prompt", "none"}}), u"state"_s), state);
    QVERIFY(!m_program->choose(emma, {{"state", ""}}).header("Location").contains("state="));
}

void TestSignIn::signsWithTheKeyItShows()
{
    const Reply tokens = m_program->signIn();
    const QJsonArray keys = m_program->get("/jwks").list(u"keys"_s);
    QCOMPARE(keys.size(), 1);
    const QJsonObject jwk = keys.first().toObject();
    QCOMPARE(jwk.value(u"kty"_s).toString(), u"RSA"_s);
    QCOMPARE(jwk.value(u"use"_s).toString(), u"sig"_s);
    QCOMPARE(jwk.value(u"alg"_s).toString(), u"RS256"_s);
    QCOMPARE(jwk.size(), 6); // and no private half
    for (const QString &name : {u"access_token"_s, u"id_token"_s}) {
        const QByteArray token = QByteArray::fromStdString(tokenIn(tokens, name));
        const QByteArray header = fromBase64Url(token.split('.').value(0));
        QCOMPARE(header, R"({"alg":"RS256","typ" : "JWT","kid" : ")" + jwk.value(u"kid"_s).toString().toLatin1() + R"("})");
        QVERIFY(holds(token, jwk));
        QByteArray changed = token;
        changed[changed.indexOf('.') + 5] = changed.at(changed.indexOf('.') + 5) == 'A' ? 'B' : 'A';
        QVERIFY(!holds(changed, jwk));
    }
}

void TestSignIn::hasAnotherKeyEachTime()
{
    SandboxServer one(standing());
    SandboxServer other(standing());
    QCOMPARE(one.start(), u""_s);
    QCOMPARE(other.start(), u""_s);
    const Program program(one.port());
    const Reply foreign = Program(other.port()).signIn();
    QVERIFY(Program(other.port()).get("/jwks").body != program.get("/jwks").body);
    // The rest of a token follows from the seed and what happened.
    const auto claims = [](const Reply &reply) {
        QJsonObject all = claimsIn(QByteArray::fromStdString(tokenIn(reply, u"access_token"_s)));
        all.remove(u"iss"_s); // which names the port
        return all;
    };
    QCOMPARE(claims(program.signIn()), claims(foreign));
    Talker talker(one.port());
    QCOMPARE(talker.with("Authorization", "Bearer " + tokenIn(foreign, u"access_token"_s)).get("/v1/users").status, 401);
    QCOMPARE(errorIn(program.refresh(tokenIn(foreign, u"refresh_token"_s))), u"invalid_grant"_s);
}

void TestSignIn::paysFromNoBucket()
{
    Options options = standing();
    options.rateCapacity = 1;
    options.elapsed = [] { return 0; };
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    QCOMPARE(talker.get("/v1/users").status, 200);
    QCOMPARE(talker.get("/v1/users").status, 429);
    const Reply tokens = Program(server.port()).signIn();
    QCOMPARE(tokens.status, 200);
    QVERIFY(tokens.header("ratelimit-bucket").isEmpty());
    QCOMPARE(talker.get("/_sandbox/requests?path=/_idp/token").json().value(u"count"_s).toInt(), 1);
}

void TestSignIn::failsWhenItIsNamed()
{
    SandboxServer server(standing());
    QCOMPARE(server.start(), u""_s);
    const Program program(server.port());
    Talker talker(server.port());
    talker.addFault("status=500"); // of the API
    QCOMPARE(program.authorize().status, 200);
    QCOMPARE(talker.get("/v1/users").status, 500);
    talker.addFault("status=503;path=/_idp/token;times=1");
    const std::string code = program.code();
    QCOMPARE(program.exchange(code).status, 503);
    QCOMPARE(program.exchange(code).status, 200); // the code was not spent
    talker.addFault("malformed;path=/_idp/token;times=1");
    const Reply broken = program.signIn();
    QCOMPARE(broken.status, 200);
    QVERIFY(broken.json().isEmpty());
    talker.addFault("hangup=after;path=/_idp/token;times=1");
    const std::string lost = program.code();
    QCOMPARE(program.exchange(lost).status, 0);
    QCOMPARE(errorIn(program.exchange(lost)), u"invalid_grant"_s); // and this one was
}

void TestSignIn::refusesOtherRequests_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const QString &verb, const QString &path, int status) {
        QTest::addRow("%s %s", qUtf8Printable(verb), qUtf8Printable(path)) << verb << path << status;
    };
    row(u"GET"_s, u"/_idp"_s, 404);
    row(u"GET"_s, u"/_idp/"_s, 404);
    row(u"GET"_s, u"/_idp/userinfo"_s, 404);
    row(u"GET"_s, u"/_idp/token"_s, 405);
    row(u"GET"_s, u"/_idp/choice"_s, 405);
    row(u"GET"_s, u"/_idp/revoke"_s, 405);
    row(u"DELETE"_s, u"/_idp/jwks"_s, 405);
    row(u"DELETE"_s, u"/_idp/auth"_s, 405);
    row(u"HEAD"_s, u"/_idp/jwks"_s, 200);
    row(u"GET"_s, u"/_idpx/jwks"_s, 401); // the API's own, which wants a token
}

void TestSignIn::refusesOtherRequests()
{
    QFETCH(QString, verb);
    QFETCH(QString, path);
    QFETCH(int, status);
    httplib::Client client("127.0.0.1", m_server->port());
    const std::string where = path.toStdString();
    const httplib::Result result = verb == "GET"_L1 ? client.Get(where) : verb == "HEAD"_L1 ? client.Head(where) : client.Delete(where);
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QCOMPARE(result->has_header("Allow"), status == 405);
    QCOMPARE(client.Get("/_idp/jwks", {{"Host", "evil.example"}})->status, 403);
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
