// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/credentials.h"
#include "network/auth/oidcendpoints.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What rests in the vault, and what is sent to the provider, as text.
class TestCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entries()
    {
        const Credentials browser {.way = Credentials::Way::Browser, .access = "access", .refresh = "re+fresh/=="};
        QCOMPARE(toVaultEntry(browser), QByteArray(R"({"atrium":1,"secret":"re+fresh/==","way":"browser"})"));
        QCOMPARE(fromVaultEntry(toVaultEntry(browser)), (Credentials {.way = Credentials::Way::Browser, .refresh = "re+fresh/=="}));
        const Credentials pasted {.access = "a\"b\\c"};
        QCOMPARE(fromVaultEntry(toVaultEntry(pasted)), pasted);
        // From before there was a format, whatever they look like.
        for (const QByteArray &token : {QByteArray("plain"), QByteArray("{\"a\":1}"), QByteArray("eyJhbGciOi.x.y"), QByteArray("[]")})
            QCOMPARE(fromVaultEntry(token), (Credentials {.access = token}));
        for (const QByteArray &entry : {QByteArray(), QByteArray(" \n"), QByteArray(R"({"atrium":2,"secret":"x","way":"token"})"),
                 QByteArray(R"({"atrium":1,"secret":"","way":"token"})"), QByteArray(R"({"atrium":1,"secret":"x","way":"other"})"),
                 QByteArray(R"({"atrium":1,"secret":7,"way":"token"})")})
            QCOMPARE(fromVaultEntry(entry), std::nullopt);
    }

    void subjects_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("subject");
        const auto claim = [](const QByteArray &value) { return "{\"sub\":" + value + '}'; };
        const auto row = [](const char *name, const QByteArray &claims, const QString &subject) {
            QTest::addRow("%s", name) << "eyJ9." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".c2ln"
                                      << subject;
        };
        row("a name", claim("\"85cd878e-a6af\""), u"85cd878e-a6af"_s);
        row("none", "{}", {});
        row("no text", claim("7"), {});
        row("no JSON", "sub", {});
        row("a blank would end the address before it", claim("\"a b\""), {});
        row("a line", claim("\"a\\nb\""), {});
        row("longer than allowed", claim('"' + QByteArray(256, 'a') + '"'), {});
        QTest::addRow("not three parts") << QByteArray("eyJzdWIiOiJhIn0") << QString();
        QTest::addRow("absent") << QByteArray() << QString();
    }
    void subjects()
    {
        QFETCH(QByteArray, token);
        QFETCH(QString, subject);
        const Document document("{\"access_token\":\"a\",\"id_token\":\"" + token + "\"}");
        Decoder root = document.root();
        QCOMPARE(oidc::Tokens::fromJson(root).subject, subject);
        QCOMPARE(root.wrong(), QString());
    }

    void endpoints()
    {
        QCOMPARE(oidc::discover(QUrl(u"https://id.example"_s)).pathOf(), QByteArray("/.well-known/openid-configuration"));
        QCOMPARE(oidc::discover(QUrl(u"https://id.example/realms/a%20b/"_s)).pathOf(),
            QByteArray("/realms/a%20b/.well-known/openid-configuration"));
        const QUrl token(u"https://id.example/realms/x/token"_s);
        const auto redeem = oidc::redeem(token, u"atrium & co"_s, "a+b/c==", "v", u"http://127.0.0.1:1/"_s);
        QCOMPARE(redeem.pathOf(), QByteArray("/realms/x/token"));
        QCOMPARE(*redeem.body,
            QByteArray("grant_type=authorization_code&client_id=atrium%20%26%20co&code=a%2Bb%2Fc%3D%3D&code_verifier=v"
                       "&redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2F"));
        const auto refresh = oidc::refresh(token, u"c"_s, "r=");
        QCOMPARE(*refresh.body, QByteArray("grant_type=refresh_token&client_id=c&refresh_token=r%3D"));
        const auto revoke = oidc::revoke(token, u"c"_s, "r");
        QCOMPARE(*revoke.body, QByteArray("token=r&token_type_hint=refresh_token&client_id=c"));
        for (const Request *one :
            {static_cast<const Request *>(&redeem), static_cast<const Request *>(&refresh), static_cast<const Request *>(&revoke)})
            QVERIFY(one->verb == Verb::Post && one->form && !one->repeatable && one->write);
    }
};

QTEST_APPLESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
