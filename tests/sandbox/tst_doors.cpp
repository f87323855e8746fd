// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// Who is turned away, with which status and which body.
class TestDoors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void doors_data();
    void doors();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();

private:
    std::unique_ptr<Talker> m_talker;
    std::unique_ptr<SandboxServer> m_server;
};

void TestDoors::init()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestDoors::doors_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");

    const QString list = QString::fromStdString(conversations);
    const QString clubs = u"/v3/loyalty_clubs"_s;
    const auto row = [](const char *name, const QString &header, const QString &value, const QString &verb, const QString &path,
                         int status) { QTest::newRow(name) << header << value << verb << path << status; };
    row("no token", u"Authorization"_s, u""_s, u"GET"_s, list, 401);
    row("wrong token", u"Authorization"_s, u"Bearer x"_s, u"GET"_s, list, 401);
    row("wrong scheme", u"Authorization"_s, u"Basic t"_s, u"GET"_s, list, 401);
    row("unknown user", u"Authorization"_s, u"Bearer t:nobody"_s, u"GET"_s, list, 401);
    row("other user", u"Authorization"_s, u"Bearer t:85cd878e-a6af-4013-ab24-770d9ecd7819"_s, u"GET"_s, list, 200);
    row("unknown path", u""_s, u""_s, u"GET"_s, u"/v1/users/you"_s, 404);
    row("id that is none", u""_s, u""_s, u"GET"_s, list + u"/one"_s, 404);
    row("id beyond 64 bits", u""_s, u""_s, u"GET"_s, list + u"/99999999999999999999"_s, 404);
    row("wrong verb", u""_s, u""_s, u"DELETE"_s, list, 405);
    row("wrong verb on an action", u""_s, u""_s, u"GET"_s, list + u"/1/seen"_s, 405);
    row("no user agent", u"X-User-Agent"_s, u""_s, u"GET"_s, list, 470);
    row("no product", u"X-Product-Name"_s, u""_s, u"GET"_s, list, 470);
    row("no customer", u"X-Customer"_s, u""_s, u"GET"_s, list, 470);
    row("no customer needed", u"X-Customer"_s, u""_s, u"GET"_s, clubs, 200);
    row("bare id", u"X-Customer"_s, u"451"_s, u"GET"_s, list, 200);
    row("country with one mall", u"X-Customer"_s, u"country=FI"_s, u"GET"_s, list, 200);
    row("malformed customer", u"X-Customer"_s, u"id=abc"_s, u"GET"_s, list, 471);
    row("unknown filter", u"X-Customer"_s, u"colour=red"_s, u"GET"_s, list, 471);
    row("unknown customer", u"X-Customer"_s, u"id=9"_s, u"GET"_s, list, 471);
    row("several customers", u"X-Customer"_s, u"id=447_451"_s, u"GET"_s, list, 471);
    row("several bare ones", u"X-Customer"_s, u"447_451"_s, u"GET"_s, list, 471);
    row("all customers", u"X-Customer"_s, u"all=all"_s, u"GET"_s, list, 471);
    row("unknown slug", u"X-Loyalty-Club-Slug"_s, u"nowhere"_s, u"GET"_s, list, 471);
    row("slug and customer", u"X-Loyalty-Club-Slug"_s, u"infinity-mall"_s, u"GET"_s, list, 200);
    row("other host", u"Host"_s, u"evil.example"_s, u"GET"_s, list, 403);
    row("other port", u"Host"_s, u"127.0.0.1:1"_s, u"GET"_s, list, 403);
    row("controls need the token", u"Authorization"_s, u"Bearer t:85cd878e-a6af-4013-ab24-770d9ecd7819"_s, u"GET"_s, u"/_sandbox/state"_s,
        401);
    row("long path", u""_s, u""_s, u"GET"_s, QString(3'000, u'x').prepend(u'/'), 414);
}

void TestDoors::doors()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(QString, verb);
    QFETCH(QString, path);
    QFETCH(int, status);
    if (!header.isEmpty()) {
        m_talker->with(header.toStdString(), value.toStdString());
    }
    const Reply reply = verb == "GET"_L1 ? m_talker->get(path.toStdString()) : m_talker->remove(path.toStdString());
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("Date"), "Thu, 20 Nov 2025 13:03:00 GMT");
    if (status != 200 && status != 414) {
        QVERIFY(!reply.json().value(u"error"_s).toString().isEmpty());
        QCOMPARE(reply.json().size(), 1);
    }
}

void TestDoors::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("details");

    const QString list = QString::fromStdString(conversations);
    const auto row = [](const char *name, const QString &path, const QString &body, int status, const QString &details) {
        QTest::newRow(name) << path << body << status << details;
    };
    const QString hello = uR"(,"message":{"content":"x"}})"_s;
    row("broken JSON", list, u"{\"conversation\":"_s, 400, u""_s);
    row("no JSON", list, u"hello"_s, 400, u""_s);
    row("unknown user", list, uR"({"conversation":{"user_ids":["11111111-1111-1111-1111-111111111111"]})"_s + hello, 422,
        uR"({"conversation":{"user_ids":{"0":[{"error":"inclusion"}]}}})"_s);
    row("unknown audience", list, uR"({"conversation":{"audience_ids":[15,16]})"_s + hello, 422,
        uR"({"conversation":{"audience_ids":{"1":[{"error":"inclusion"}]}}})"_s);
    row("number as user", list, uR"({"conversation":{"user_ids":[7]})"_s + hello, 422,
        uR"({"conversation":{"user_ids":{"0":[{"error":"inclusion"}]}}})"_s);
    row("users not a list", list, uR"({"conversation":{"user_ids":"me"})"_s + hello, 422,
        uR"({"conversation":{"user_ids":[{"error":"must_be_an_array"}]}})"_s);
    row("conversation not an object", list, uR"({"conversation":[])"_s + hello, 422,
        uR"({"conversation":[{"error":"must_be_an_object"}]})"_s);
    row("nobody", list, uR"({"conversation":{})"_s + hello, 422,
        uR"({"conversation":{"audience_ids":[{"error":"blank"}],"user_ids":[{"error":"blank"}]}})"_s);
    row("nothing at all", list, u"{}"_s, 422,
        uR"({"conversation":{"audience_ids":[{"error":"blank"}],"user_ids":[{"error":"blank"}]},"message":{"content":[{"error":"blank"}]}})"_s);
    row("no words", list + u"/1/messages"_s, uR"({"message":{"content":"  \n "}})"_s, 422,
        uR"({"message":{"content":[{"error":"blank"}]}})"_s);
    row("no message", list + u"/1/messages"_s, u""_s, 422, uR"({"message":{"content":[{"error":"blank"}]}})"_s);
    row("message not an object", list + u"/1/messages"_s, uR"({"message":"hi"})"_s, 422,
        uR"({"message":[{"error":"must_be_an_object"}]})"_s);
    row("content a number", list + u"/1/messages"_s, uR"({"message":{"content":1}})"_s, 422,
        uR"({"message":{"content":[{"error":"invalid"}]}})"_s);
    row("just short enough", list + u"/1/messages"_s, uR"({"message":{"content":")"_s + QString(10'000, u'å') + u"\"}}"_s, 200, u""_s);
    row("too long", list + u"/1/messages"_s, uR"({"message":{"content":")"_s + QString(10'001, u'å') + u"\"}}"_s, 422,
        uR"({"message":{"content":[{"error":"too_long","options":{"max_length":10000}}]}})"_s);
    row("far too long", list + u"/1/messages"_s, QString(1024 * 1024 + 1, u' '), 413, u""_s);
}

void TestDoors::tellsWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, body);
    QFETCH(int, status);
    QFETCH(QString, details);
    const Reply reply = m_talker->post(path.toStdString(), body.toStdString());
    QCOMPARE(reply.status, status);
    if (status == 422) {
        QCOMPARE(QString::fromUtf8(reply.body), u"{\"error\":\"Invalid parameters\",\"details\":"_s + details + u'}');
    } else if (status >= 400) {
        QCOMPARE(reply.body, "");
    }
}

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"
