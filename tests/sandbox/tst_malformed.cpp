// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/routes.h"
#include "tests/sandbox/hostile.h"
#include "tests/sandbox/talker.h"

#include <QTcpSocket>

#include <sys/socket.h>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// Whatever is sent, the answer is a 2xx, or a 4xx in the documented form; and the next one is answered as ever.
class TestMalformed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyRoute_data();
    void everyRoute();
    void numbers_data() { everyRoute_data(); }
    void numbers();
    void hugeBodies_data() { everyRoute_data(); }
    void hugeBodies();
    void deepFilters_data();
    void deepFilters();
    void headers_data();
    void headers();
    void brokenHttp_data();
    void brokenHttp();

private:
    std::unique_ptr<SandboxServer> m_server;
    QString m_memberToken;

    void prepare(Talker &talker, const Route &route) const;
    static std::string plainPath(const Route &route);
    static QByteArray complaintAbout(const Reply &reply);
    static Reply send(Talker &talker, const QByteArray &verb, const std::string &path, const std::string &body);
};

void TestMalformed::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_memberToken =
        Talker(m_server->port()).get("/_sandbox/dispatches?sending_id=452").list(u"dispatches"_s).first()[u"member_token"_s].toString();
}

/// The world has not suffered.
void TestMalformed::cleanup()
{
    QCOMPARE(Talker(m_server->port()).get(conversations + "/1").status, 200);
}

/// As whoever the route is for, so that what is sent comes as far as it can.
void TestMalformed::prepare(Talker &talker, const Route &route) const
{
    if (route.who == Route::Who::Member) {
        talker.asMember(m_memberToken, "fjordtorget");
    } else if (route.context == Route::Context::Club) {
        talker.with("X-Customer", "").with("X-Loyalty-Club-Slug", "infinity-mall");
    }
}

/// The route's path with what is there.
std::string TestMalformed::plainPath(const Route &route)
{
    const bool isService = route.pattern.startsWith("/v1/messages/"_L1);
    QString path = route.pattern;
    return path.replace("{id}"_L1, u"1"_s).replace("{slug}"_L1, isService ? u"campaigns"_s : u"fjordtorget"_s).toStdString();
}

/// Empty when it is an answer that may be given.
QByteArray TestMalformed::complaintAbout(const Reply &reply)
{
    const QByteArray status = QByteArray::number(reply.status);
    if (reply.status >= 200 && reply.status < 300) {
        const bool isTable = reply.header("Content-Type").startsWith("text/csv"); // an export; of nothing it may be empty
        return isTable || QJsonDocument::fromJson(reply.body).isObject() ? "" : status + " without JSON: " + reply.body.left(200);
    }
    if (reply.status < 400 || reply.status > 499) {
        return status + ": " + reply.body.left(200);
    }
    const bool mayBeEmpty = reply.status == 400 || reply.status == 413 || reply.status == 414 || reply.status == 415 || reply.status == 416;
    if (reply.body.isEmpty() && mayBeEmpty) {
        return "";
    }
    const QJsonObject json = reply.json();
    const bool isTree = reply.status == 422 && json.size() == 2 && json.value(u"details"_s).isObject();
    const bool isForm = json.value(u"error"_s).isString() && (json.size() == 1 || isTree);
    return isForm ? "" : status + " in no documented form: " + reply.body.left(200);
}

Reply TestMalformed::send(Talker &talker, const QByteArray &verb, const std::string &path, const std::string &body)
{
    if (verb == "GET") {
        return talker.get(path);
    }
    return verb == "PUT" ? talker.put(path, body) : talker.post(path, body);
}

void TestMalformed::everyRoute_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(routes().size()); ++i) {
        QTest::addRow("%s %s", routes().at(i).verb.constData(), qUtf8Printable(routes().at(i).pattern)) << i;
    }
}

void TestMalformed::everyRoute()
{
    QFETCH(int, index);
    const Route &route = routes().at(index);
    Talker talker(m_server->port());
    prepare(talker, route);
    for (int seed = 0; seed < 120; ++seed) {
        Hostile hostile {quint64(index * 1'000 + seed)};
        const std::string path = hostile.path(route.pattern.toStdString()) + (hostile.roll(2) == 0 ? "" : "?" + hostile.query());
        const std::string body = hostile.body();
        const QByteArray complaint = complaintAbout(send(talker, route.verb, path, body));
        QVERIFY2(complaint.isEmpty(),
            QByteArray("seed " + QByteArray::number(seed) + ' ' + path.c_str() + "\n" + QByteArray::fromStdString(body).left(500) + "\n"
                + complaint)
                .constData());
    }
}

void TestMalformed::numbers()
{
    QFETCH(int, index);
    const Route &route = routes().at(index);
    Talker talker(m_server->port());
    prepare(talker, route);
    const std::string path = plainPath(route);
    for (const char *name : {"page_no", "per_page", "campaign_id", "customer_id"}) {
        for (const char *value : Hostile::values) {
            const QByteArray complaint =
                complaintAbout(send(talker, route.verb, std::string(path).append("?").append(name).append("=").append(value), "{}"));
            QVERIFY2(complaint.isEmpty(), QByteArray(name + QByteArray("=") + value + ": " + complaint).constData());
        }
    }
}

void TestMalformed::hugeBodies()
{
    QFETCH(int, index);
    const Route &route = routes().at(index);
    Talker talker(m_server->port());
    prepare(talker, route);
    const std::string path = plainPath(route);
    const std::string million(1'000'000, 'x');
    for (const std::string &body : {"\"" + million + "\"", R"({"message": {"content": ")" + million + R"("}})",
             R"({"report": ")" + million + R"("})", R"({")" + million + R"(": 1})", std::string(1'000'000, '['),
             std::string(1'000'000, '\0'), R"({"notifications_settings": {")" + million + R"(": {}}})", std::string(1'100'000, ' '),
             R"({"conversation": {"user_ids": [)" + std::string(400'000, '1') + R"(]}, "message": {"content": "x"}})"}) {
        const Reply reply = send(talker, route.verb, path, body);
        const QByteArray complaint = complaintAbout(reply);
        QVERIFY2(complaint.isEmpty(), QByteArray(QByteArray::fromStdString(body).left(80) + "... " + complaint).constData());
        QVERIFY(reply.status != 200 || route.verb != "POST" || route.pattern.contains("messages"_L1) || route.pattern.contains("push"_L1));
    }
}

void TestMalformed::deepFilters_data()
{
    QTest::addColumn<QByteArray>("filter");
    const auto nested = [](const QByteArray &type, int depth) {
        return QByteArray(R"({"type":")" + type + R"(","operations":[)").repeated(depth) + R"({"type":"equal","field":"id","value":1})"
            + QByteArray("]}").repeated(depth);
    };
    for (const int depth : {11, 300, 510, 2'000, 20'000}) {
        QTest::addRow("%d ands", depth) << nested("and", depth);
    }
    QTest::newRow("ors") << nested("or", 400);
    const QByteArray node = R"({"type":"equal","field":"id","value":1},)";
    QTest::newRow("wide") << QByteArray(R"({"type":"or","operations":[)" + node.repeated(20'000).chopped(1) + "]}");
    QTest::newRow("long list") << QByteArray(
        R"({"type":"in","field":"id","value":[)" + QByteArray("1,").repeated(400'000).chopped(1) + "]}");
    QTest::newRow("a list of lists") << QByteArray(
        R"({"type":"in","field":"id","value":)" + QByteArray("[").repeated(500) + QByteArray("]").repeated(500) + "}");
}

void TestMalformed::deepFilters()
{
    QFETCH(QByteArray, filter);
    Talker talker(m_server->port());
    const Reply reply = talker.query(R"({"report":"sendings","filter":)" + filter + '}');
    const QByteArray complaint = complaintAbout(reply);
    QVERIFY2(complaint.isEmpty(), complaint.constData());
    QVERIFY(reply.status == 422 || reply.status == 400); // too deep for a filter, or even for JSON
    QVERIFY(reply.header("ratelimit-cost").toLongLong() >= 1);
}

void TestMalformed::headers_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"X-Customer", "X-Loyalty-Club-Slug", "Authorization", "X-Client-Authorization", "X-User-Agent", "X-Product-Name", "X-Locale",
            "X-Request-ID", "Content-Type", "Content-Encoding", "Accept-Encoding", "Range", "Expect", "Connection", "Host"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestMalformed::headers()
{
    QFETCH(QString, name);
    for (int seed = 0; seed < 60; ++seed) {
        Hostile hostile {quint64(seed)};
        // A connection of its own: some of these end it.
        Talker talker(m_server->port());
        talker.client().set_keep_alive(false);
        const std::string value = hostile.roll(12) == 0 ? std::string(7'000, 'x') : hostile.headerValue();
        talker.with(name.toStdString(), value);
        const Reply reply = hostile.roll(2) == 0 ? talker.get("/v1/users") : talker.post(conversations, hostile.body());
        // A body that was announced as something else may be cut off unread.
        if (reply.status == 0 && (name == "Expect"_L1 || name.startsWith("Content-"_L1))) {
            continue;
        }
        const QByteArray complaint = complaintAbout(reply);
        QVERIFY2(complaint.isEmpty() || name == "Range"_L1,
            QByteArray(QByteArray::fromStdString(value).left(80) + ": " + complaint).constData());
        QVERIFY2(reply.status < 500, complaint.constData());
    }
}

void TestMalformed::brokenHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray host = "Host: 127.0.0.1\r\n";
    QTest::newRow("nothing") << QByteArray("\r\n\r\n");
    QTest::newRow("noise") << QByteArray::fromStdString(Hostile(1).noise(5'000)) + "\r\n\r\n";
    QTest::newRow("zeros") << QByteArray(5'000, '\0');
    QTest::newRow("no version") << QByteArray("GET /v1/users\r\n\r\n");
    QTest::newRow("other version") << QByteArray("GET /v1/users HTTP/9.9\r\n" + host + "\r\n");
    QTest::newRow("unknown verb") << QByteArray("LOOK /v1/users HTTP/1.1\r\n" + host + "\r\n");
    QTest::newRow("a proxy's") << QByteArray("CONNECT example.com:443 HTTP/1.1\r\n" + host + "\r\n");
    QTest::newRow("long line") << QByteArray("GET /" + QByteArray(100'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n");
    QTest::newRow("long header") << QByteArray(
        "GET /v1/users HTTP/1.1\r\n" + host + "X-User-Agent: " + QByteArray(100'000, 'x') + "\r\n\r\n");
    QTest::newRow("many headers") << QByteArray("GET /v1/users HTTP/1.1\r\n" + host + QByteArray("X-A: b\r\n").repeated(20'000) + "\r\n");
    QTest::newRow("no colon") << QByteArray("GET /v1/users HTTP/1.1\r\n" + host + "nonsense\r\n\r\n");
    QTest::newRow("length of words") << QByteArray("POST /v1/users HTTP/1.1\r\n" + host + "Content-Length: many\r\n\r\n{}");
    QTest::newRow("negative length") << QByteArray("POST /v1/users HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n{}");
    QTest::newRow("huge length") << QByteArray("POST /v1/users HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n{}");
    QTest::newRow("two lengths") << QByteArray("POST /v1/users HTTP/1.1\r\n" + host + "Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}");
    QTest::newRow("bad chunks") << QByteArray(
        "POST /v1/users HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("endless chunk") << QByteArray(
        "POST /v1/users HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n");
    QTest::newRow("no zip") << QByteArray("POST /v1/users HTTP/1.1\r\n" + host + "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd");
    QTest::newRow("half a header") << QByteArray("GET /v1/users HTTP/1.1\r\nHost: 127.");
    QTest::newRow("a star") << QByteArray("OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
    QTest::newRow("somebody else's address") << QByteArray("GET http://example.com/v1/users HTTP/1.1\r\nHost: example.com\r\n\r\n");
}

void TestMalformed::brokenHttp()
{
    QFETCH(QByteArray, bytes);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_server->port()));
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten()) { } // or it hung up already
    shutdown(int(socket.socketDescriptor()), SHUT_WR); // that was all there is
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead()) { }
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1."), answer.left(200).constData());
    QVERIFY2(!answer.mid(9).startsWith('5'), answer.left(200).constData());
}

QTEST_GUILESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
