// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/program.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// The page on which a person says who to be, and what it does with texts and choices of strangers.
class TestSignInPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsThePage();
    void offersWhomTheProgramMeans();
    void goesBackWithoutAnybody();
    void refusesChoices();
    void escapesTexts();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Program> m_program;
};

void TestSignInPage::init()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_program = std::make_unique<Program>(m_server->port());
}

void TestSignInPage::showsThePage()
{
    const Reply page = m_program->authorize();
    QCOMPARE(page.header("Content-Type"), "text/html; charset=utf-8");
    QCOMPARE(page.header("Cache-Control"), "no-store");
    QCOMPARE(page.header("X-Frame-Options"), "DENY");
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
    QVERIFY(policy.contains("form-action 'self' http://127.0.0.1:4711;"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    // The policy lets this one style through.
    const QByteArray style = page.body.mid(page.body.indexOf("<style>") + 7).split('<').value(0);
    QVERIFY(policy.contains(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64()));
    for (const char *loud : {"<script", "src=", "href=", "@import", "url("}) {
        QVERIFY2(!page.body.contains(loud), loud);
    }
    QCOMPARE(page.body.count("name=\"user\""), 30);
    QVERIFY(page.body.contains("Magnus Øvergård<small>magnus.overgard@malls.example<"));
    const Reply v6 = m_program->authorize({{"redirect_uri", "http://[::1]:4711/back"}});
    QVERIFY(v6.header("Content-Security-Policy").contains("form-action 'self' http:;"));
}

void TestSignInPage::offersWhomTheProgramMeans()
{
    const auto first = [](const Reply &page) {
        return page.body.mid(page.body.indexOf("name=\"user\" value=\"") + 19).left(36).toStdString();
    };
    QVERIFY(first(m_program->authorize()) != emma);
    QCOMPARE(first(m_program->authorize({{"login_hint", emma}})), emma);
    QCOMPARE(first(m_program->authorize({{"login_hint", "Emma.Hoffmann@malls.example"}})), emma);
    QCOMPARE(m_program->authorize({{"login_hint", emma}}).body.count(emma.c_str()), 1);
    QCOMPARE(m_program->authorize({{"login_hint", "nobody@malls.example"}}).status, 200);
    // The same form by POST, and words this provider need not know.
    const Fields more = m_program->authorization({{"login_hint", emma}, {"prompt", "login"}, {"ui_locales", "nb"}, {"max_age", "0"}});
    QCOMPARE(first(m_program->post("/auth", Program::form(more))), emma);

    Options options = standing();
    options.users = 200;
    SandboxServer big(options);
    QCOMPARE(big.start(), u""_s);
    const Reply page = Program(big.port()).authorize();
    QCOMPARE(page.body.count("name=\"user\""), 50);
    QVERIFY(page.body.contains("150 more"));
}

void TestSignInPage::goesBackWithoutAnybody()
{
    const std::string request = Program::requestIn(m_program->authorize());
    const Reply back = m_program->post("/choice", Program::form({{"request", request}, {"cancel", "1"}}));
    QCOMPARE(back.status, 302);
    QCOMPARE(Program::field(back, u"error"_s), u"access_denied"_s);
    QCOMPARE(Program::field(back, u"state"_s), u"s1"_s);
    QVERIFY(!back.header("Location").contains("code="));
}

void TestSignInPage::refusesChoices()
{
    const std::string request = Program::requestIn(m_program->authorize());
    const auto status = [this](const Fields &fields) { return m_program->post("/choice", Program::form(fields)).status; };
    QCOMPARE(status({}), 400);
    QCOMPARE(status({{"user", emma}}), 400);
    QCOMPARE(status({{"request", request}}), 400);
    QCOMPARE(status({{"request", request + "x"}, {"user", emma}}), 400);
    QCOMPARE(status({{"request", "x"}, {"cancel", "1"}}), 400);
    QCOMPARE(status({{"request", request}, {"user", "11111111-1111-1111-1111-111111111111"}}), 400);
    QCOMPARE(status({{"request", request}, {"user", "' OR 1=1 --"}}), 400);
    QCOMPARE(status({{"request", request}, {"user", emma}}), 302);
    QCOMPARE(status({{"request", request}, {"user", emma}}), 302); // a double click
    for (int i = 0; i < 200; ++i) { // the oldest pages make room
        QCOMPARE(m_program->authorize().status, 200);
    }
    QCOMPARE(status({{"request", request}, {"user", emma}}), 400);
}

void TestSignInPage::escapesTexts()
{
    const std::string hostile = R"("><script>alert('%1%3')</script><b a=")";
    const QTemporaryDir folder;
    Options options = standing();
    options.databaseFile = folder.filePath(u"world.db"_s);
    QCOMPARE(SandboxServer(options).start(), u""_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"names"_s);
        database.setDatabaseName(options.databaseFile);
        QVERIFY(database.open());
        QSqlQuery change(database);
        change.prepare(u"UPDATE users SET first_name = ? WHERE id = ?"_s);
        change.addBindValue(QString::fromStdString(hostile));
        change.addBindValue(QString::fromStdString(magnus));
        QVERIFY(change.exec());
    }
    QSqlDatabase::removeDatabase(u"names"_s);
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Program program(server.port());
    const QByteArray escaped = QString::fromStdString(hostile).toHtmlEscaped().toUtf8();
    const Reply page = program.authorize({{"client_id", hostile}, {"redirect_uri", "http://127.0.0.1:4711/'&amp;"}});
    QVERIFY(page.body.contains("\u201c" + escaped + "\u201d"));
    QVERIFY(page.body.contains(escaped + " \u00d8verg\u00e5rd<small>"));
    QVERIFY(page.body.contains("http://127.0.0.1:4711/'&amp;amp;"));
    QCOMPARE(page.body.count("<script"), 0);

    // In a token it is text as well.
    const Reply tokens = program.exchange(program.code(magnus, {{"client_id", hostile}, {"nonce", hostile}}), {{"client_id", hostile}});
    const QJsonObject claims = claimsIn(QByteArray::fromStdString(tokenIn(tokens, u"id_token"_s)));
    QCOMPARE(claims.value(u"given_name"_s).toString().toStdString(), hostile);
    QCOMPARE(claims.value(u"nonce"_s).toString().toStdString(), hostile);
    QCOMPARE(claims.value(u"aud"_s).toString().toStdString(), hostile);
}

QTEST_GUILESS_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
