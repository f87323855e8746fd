// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/arguments.h"
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// Four buckets, and what every answer says about the one it took from.
class TestRates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyAnswerSaysWhatItCost_data();
    void everyAnswerSaysWhatItCost();
    void thereAreFourBuckets();
    void goesBelowZero();
    void retryAfterCanBeBelieved_data();
    void retryAfterCanBeBelieved();
    void refillsToTheBrim();
    void aRefusedCallIsNotHandled();
    void readsRates_data();
    void readsRates();

private:
    std::shared_ptr<std::atomic<qint64>> m_elapsed;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    void start(qint64 capacity, double refill);
};

void TestRates::start(qint64 capacity, double refill)
{
    m_talker.reset();
    Options options = standing();
    options.rateCapacity = capacity;
    options.rateRefill = refill;
    m_elapsed = std::make_shared<std::atomic<qint64>>(0);
    options.elapsed = [elapsed = m_elapsed] { return elapsed->load(); };
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestRates::init()
{
    start(1'000, 1);
}

void TestRates::everyAnswerSaysWhatItCost_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    const auto row = [](int status, const char *name, const QString &header, const QString &value, const QString &path,
                         const QString &fault = u""_s) {
        QTest::addRow("%d %s", status, name) << header << value << path << fault << status;
    };
    const QString users = u"/v1/users"_s;
    row(200, "honest", u""_s, u""_s, users);
    row(401, "no token", u"Authorization"_s, u""_s, users);
    row(404, "no path", u""_s, u""_s, u"/v1/nothing"_s);
    row(404, "no object", u""_s, u""_s, u"/v1/users/me/conversations/99999"_s);
    row(405, "wrong verb", u""_s, u""_s, u"/v1/users/me/app_tokens"_s);
    row(414, "too long", u""_s, u""_s, u'/' + QString(3'000, u'x'));
    row(422, "parameters", u""_s, u""_s, u"/v1/users?per_page=0"_s);
    row(470, "no header", u"X-User-Agent"_s, u""_s, users);
    row(471, "wrong header", u"X-Customer"_s, u"id=1"_s, users);
    row(429, "a fault's", u""_s, u""_s, users, u"status=429;retry_after=1"_s);
    row(500, "a fault's", u""_s, u""_s, users, u"status=500"_s);
    row(503, "a fault's", u""_s, u""_s, users, u"status=503"_s);
    row(401, "expired", u""_s, u""_s, users, u"expire"_s);
    row(302, "elsewhere", u""_s, u""_s, users, u"redirect=http://other.example/"_s);
    row(200, "malformed", u""_s, u""_s, users, u"malformed"_s);
    row(200, "slow", u""_s, u""_s, users, u"slow=10"_s);
}

void TestRates::everyAnswerSaysWhatItCost()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(QString, path);
    QFETCH(QString, fault);
    QFETCH(int, status);
    if (!fault.isEmpty()) {
        m_talker->addFault(fault.toStdString() + ";times=1");
    }
    if (!header.isEmpty()) {
        m_talker->with(header.toStdString(), value.toStdString());
    }
    const Reply reply = m_talker->get(path.toStdString());
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("ratelimit-bucket"), header == "X-Customer"_L1 ? "organization:general" : "customer:447:general");
    QCOMPARE(reply.header("ratelimit-remaining"), "999");
    QCOMPARE(reply.header("ratelimit-cost"), "1");
}

void TestRates::thereAreFourBuckets()
{
    start(3, 1);
    const auto remaining = [this](const std::string &customers, bool reporting) {
        m_talker->with("X-Customer", customers);
        const Reply reply = reporting ? m_talker->query(R"({"report": "sendings"})") : m_talker->get("/v3/loyalty_clubs");
        return reply.header("ratelimit-bucket") + ' ' + reply.header("ratelimit-remaining");
    };
    for (const bool again : {false, true}) {
        QCOMPARE(remaining("id=451", false), again ? "customer:451:general 1" : "customer:451:general 2");
        QCOMPARE(remaining("id=451", true), again ? "customer:451:reporting -1" : "customer:451:reporting 1");
        QCOMPARE(remaining("all=all", false), again ? "organization:general 1" : "organization:general 2");
        QCOMPARE(remaining("id=447_451", true), again ? "organization:reporting -1" : "organization:reporting 1");
        QCOMPARE(remaining("id=447", false), again ? "customer:447:general 1" : "customer:447:general 2"); // each customer's own
    }
}

void TestRates::goesBelowZero()
{
    start(2, 0.5);
    const std::string dear = R"({"report": "sendings", "filter": {"type": "or", "operations": [{"type": "or", "operations": []}]}})";
    m_talker->in(451);
    const Reply first = m_talker->query(QByteArray::fromStdString(dear)); // refused for its empty node, and paid for
    QCOMPARE(first.status, 422);
    QCOMPARE(first.header("ratelimit-cost"), "8");
    QCOMPARE(first.header("ratelimit-remaining"), "-6");
    const Reply second = m_talker->query(R"({"report": "sendings"})");
    QCOMPARE(second.status, 429);
    QCOMPARE(second.header("ratelimit-remaining"), "-6"); // what is refused costs nothing
    QCOMPARE(second.header("ratelimit-cost"), "0");
    QCOMPARE(second.header("Retry-After"), "14");
    QVERIFY(!second.json().value(u"error"_s).toString().isEmpty());
}

void TestRates::retryAfterCanBeBelieved_data()
{
    QTest::addColumn<double>("refill");
    for (const double refill : {0.3, 1.0, 2.5, 40.0}) {
        QTest::addRow("%g a second", refill) << refill;
    }
}

void TestRates::retryAfterCanBeBelieved()
{
    QFETCH(double, refill);
    start(1, refill);
    for (int round = 0; round < 5; ++round) {
        QCOMPARE(m_talker->get("/v1/users").status, 200);
        const Reply refused = m_talker->get("/v1/users");
        QCOMPARE(refused.status, 429);
        *m_elapsed += refused.header("Retry-After").toInt() * 1'000;
    }
}

void TestRates::refillsToTheBrim()
{
    start(5, 1);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_talker->get("/v1/users").status, 200);
    }
    *m_elapsed += 3'000;
    QCOMPARE(m_talker->get("/v1/users").header("ratelimit-remaining"), "2");
    *m_elapsed += 3'600'000;
    QCOMPARE(m_talker->get("/v1/users").header("ratelimit-remaining"), "4");
}

void TestRates::aRefusedCallIsNotHandled()
{
    start(1, 1);
    QCOMPARE(m_talker->say(1, "said").status, 200);
    QCOMPARE(m_talker->say(1, "swallowed").status, 429);
    QCOMPARE(m_talker->with("Authorization", "Bearer wrong").get("/v1/users").status, 429); // the bucket comes before the token
    *m_elapsed += 1'000;
    m_talker->as("");
    QCOMPARE(m_talker->get(conversations + "/1/messages").list(u"messages"_s).size(), 2);
}

void TestRates::readsRates_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    for (const char *good : {"100,1", "1,0.001", "100000,1000"}) {
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    }
    for (const char *bad : {"100", "0,1", "-1,1", "100,-1", "100,0", "100,1,1", "a,b", ",", "", "100,inf", "100,nan", "1.5,1", "1e30,1"}) {
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    }
}

void TestRates::readsRates()
{
    QFETCH(QString, value);
    QFETCH(bool, good);
    const Arguments arguments = readArguments({u"atrium-sandbox"_s, u"--rate"_s, value});
    QCOMPARE(arguments.problem.isEmpty(), good);
    if (!good) {
        QCOMPARE(arguments.problem, u"--rate needs a capacity and tokens a second, both above 0, such as 100,1."_s);
    }
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
