// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// What goes wrong on purpose goes wrong in the way that was asked for.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void listsAndClears();
    void answersAStatus();
    void answers429();
    void isSlow();
    void hangsUpBefore();
    void hangsUpAfter();
    void truncates();
    void sendsBrokenJson();
    void redirects();
    void expires();
    void strikesOneAfterTheOther();

private:
    std::unique_ptr<SandboxServer> m_server;

    int handled(const std::string &path);
};

void TestFaults::init()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
}

/// How many messages conversation 1 has, which tells whether a POST was handled.
int TestFaults::handled(const std::string &path)
{
    return int(Talker(m_server->port()).get(path).list(u"messages"_s).size());
}

void TestFaults::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u""_s << u"nothing goes wrong in it"_s;
    QTest::newRow("only a filter") << u"path=/v1;times=2"_s << u"nothing goes wrong in it"_s;
    QTest::newRow("unknown word") << u"explode"_s << u"knows no word"_s;
    QTest::newRow("status") << u"status=200"_s << u"400 to 599"_s;
    QTest::newRow("number") << u"latency=soon"_s << u"needs a number"_s;
    QTest::newRow("times") << u"malformed;times=0"_s << u"times needs a number"_s;
    QTest::newRow("hangup") << u"hangup=maybe"_s << u"before, middle or after"_s;
    QTest::newRow("chance") << u"malformed;chance=0"_s << u"1 to 100"_s;
    QTest::newRow("spread") << u"latency=10;spread=11"_s << u"at most the latency"_s;
    QTest::newRow("slow") << u"slow=0"_s << u"1 to 600000"_s;
    QTest::newRow("route") << u"malformed;route=v1"_s << u"starts with /"_s;
    QTest::newRow("path") << u"malformed;path=v1"_s << u"starts with /"_s;
    QTest::newRow("verb") << u"malformed;verb=LOOK"_s << u"one of GET"_s;
    QTest::newRow("redirect") << u"redirect="_s << u"needs an address"_s;
    QTest::newRow("two things") << u"malformed;truncate=3"_s << u"one thing"_s;
    QTest::newRow("retry_after alone") << u"malformed;retry_after=3"_s << u"needs a status"_s;
}

void TestFaults::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QString, spec);
    QFETCH(QString, reason);
    Options options = standing();
    options.faults = {spec};
    SandboxServer server(options);
    const QString problem = server.start();
    QVERIFY2(problem.contains(reason), qUtf8Printable(problem));
    const Reply refused = Talker(m_server->port()).post("/_sandbox/faults", R"({"spec": ")" + spec.toStdString() + R"("})");
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.json().value(u"error"_s).toString(), problem);
}

void TestFaults::listsAndClears()
{
    Talker talker(m_server->port());
    talker.addFault("status=500;path=/v1/users/me;verb=post;times=2");
    talker.addFault("latency=0;malformed");
    QCOMPARE(talker.post(conversations).status, 500);
    QCOMPARE(talker.get("/_sandbox/faults").body,
        R"({"faults":[{"id":1,"spec":"status=500;path=/v1/users/me;verb=post;times=2","struck":1,"left":1},)"
        R"({"id":2,"spec":"latency=0;malformed","struck":0,"left":null}]})");
    QCOMPARE(talker.remove("/_sandbox/faults").body, R"({"faults":[]})");
    QCOMPARE(talker.get(conversations).status, 200);
}

void TestFaults::answersAStatus()
{
    Talker talker(m_server->port());
    talker.addFault("status=460;path=" + conversations + ";verb=POST;times=1");
    QCOMPARE(talker.get(conversations).status, 200);
    const Reply struck = talker.say(1, "not handled");
    QCOMPARE(struck.status, 460);
    QVERIFY(!struck.json().value(u"error"_s).toString().isEmpty());
    QVERIFY(!struck.header("ratelimit-cost").isEmpty());
    QCOMPARE(handled(conversations + "/1/messages"), 1);
    QCOMPARE(talker.say(1, "handled").status, 200);
}

void TestFaults::answers429()
{
    Talker talker(m_server->port());
    talker.addFault("status=429;retry_after=2;times=3");
    for (int i = 0; i < 3; ++i) {
        const Reply reply = talker.get("/v1/users");
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.header("Retry-After"), "2");
    }
    QCOMPARE(talker.get("/v1/users").status, 200);
}

void TestFaults::isSlow()
{
    Talker talker(m_server->port());
    talker.addFault("latency=250;times=1");
    talker.client().set_read_timeout(0, 50'000); // gives up before the answer
    QCOMPARE(talker.get("/v1/users").status, 0);
    talker.client().set_read_timeout(60);
    QCOMPARE(talker.get("/v1/users").status, 200);
}

void TestFaults::hangsUpBefore()
{
    Talker talker(m_server->port());
    talker.addFault("hangup=before;verb=POST;path=/v1;times=1");
    QCOMPARE(talker.say(1, "lost").status, 0);
    QCOMPARE(handled(conversations + "/1/messages"), 1);
    QCOMPARE(talker.say(1, "kept").status, 200);
}

void TestFaults::hangsUpAfter()
{
    Talker talker(m_server->port());
    talker.addFault("hangup=after;verb=POST;path=/v1;times=1");
    QCOMPARE(talker.say(1, "kept, but who knows").status, 0);
    QCOMPARE(handled(conversations + "/1/messages"), 2);
    const Reply counted = talker.get("/_sandbox/requests?verb=POST&path=" + conversations + "/1/messages");
    QCOMPARE(counted.json().value(u"count"_s).toInt(), 1);
}

void TestFaults::truncates()
{
    Talker talker(m_server->port());
    const Reply whole = talker.get("/v1/users");
    talker.addFault("truncate=200;path=/v1/users;times=1");
    std::string received;
    const httplib::Headers headers {
        {"X-User-Agent", "tests"}, {"X-Product-Name", "default"}, {"X-Customer", "id=447"}, {"Authorization", "Bearer t"}};
    httplib::Client client("127.0.0.1", m_server->port());
    const httplib::Result cut = client.Get("/v1/users", headers, [&](const char *data, size_t size) {
        received.append(data, size);
        return true;
    });
    QVERIFY(!cut);
    QCOMPARE(QByteArray::fromStdString(received), whole.body.left(200));
    QCOMPARE(talker.get("/v1/users").body, whole.body);
}

void TestFaults::sendsBrokenJson()
{
    Talker talker(m_server->port());
    talker.addFault("malformed;times=1");
    const Reply broken = talker.get("/v1/users");
    QCOMPARE(broken.status, 200);
    QCOMPARE(broken.header("Content-Length").toInt(), int(broken.body.size()));
    QVERIFY(QJsonDocument::fromJson(broken.body).isNull());
    QVERIFY(!talker.get("/v1/users").json().isEmpty());
}

void TestFaults::redirects()
{
    Talker talker(m_server->port());
    talker.addFault("redirect=http://other.example/;times=1");
    const Reply reply = talker.get("/v1/users");
    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.header("Location"), "http://other.example/");
}

void TestFaults::expires()
{
    Talker talker(m_server->port());
    talker.addFault("expire");
    QCOMPARE(talker.get("/v1/users").status, 401);
    QCOMPARE(talker.get("/v1/users").status, 401);
    QCOMPARE(talker.post("/_sandbox/tokens", R"({"token": "fresh"})").status, 200);
    QCOMPARE(talker.get("/v1/users").status, 401);
    QCOMPARE(talker.with("Authorization", "Bearer fresh").get("/v1/users").status, 200);
}

void TestFaults::strikesOneAfterTheOther()
{
    Talker talker(m_server->port());
    talker.addFault("status=500;times=1");
    talker.addFault("status=503;times=1");
    QCOMPARE(talker.get("/v1/users").status, 500);
    QCOMPARE(talker.get("/v1/users").status, 503);
    QCOMPARE(talker.get("/v1/users").status, 200);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
