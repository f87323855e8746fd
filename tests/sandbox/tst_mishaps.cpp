// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/faults.h"
#include "tests/sandbox/talker.h"

#include <thread>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// Faults by chance, on one endpoint, in the middle of a body; and that a delay is nobody else's.
class TestMishaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void chanceFollowsTheSeed();
    void chanceIsAboutRight();
    void latencySpreads();
    void strikesOneRoute();
    void hangsUpInTheMiddle();
    void bodiesComeSlowly();
    void delaysOnlyItself();
    void aSlowBodyDelaysOnlyItself();
    void clearingEndsTheWait();

private:
    std::unique_ptr<SandboxServer> m_server;

    void awaitRequests(const std::string &path, int count) const;
};

void TestMishaps::init()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
}

/// Until so many requests came in.
void TestMishaps::awaitRequests(const std::string &path, int count) const
{
    Talker watcher(m_server->port());
    while (watcher.get("/_sandbox/requests?path=" + path).json().value(u"count"_s).toInt() < count) { }
}

void TestMishaps::chanceFollowsTheSeed()
{
    const auto strikes = [](quint64 seed) {
        Faults faults(seed);
        QString pattern = faults.add(u"status=500;chance=40"_s);
        for (int i = 0; i < 64; ++i) {
            pattern += faults.strike("GET", u"/v1/users"_s, true).fault ? u'x' : u'.';
        }
        return pattern;
    };
    QCOMPARE(strikes(7), strikes(7));
    QVERIFY(strikes(7) != strikes(8));
    QVERIFY(strikes(7).contains(u'x') && strikes(7).contains(u'.'));
}

void TestMishaps::chanceIsAboutRight()
{
    Faults faults(1);
    QCOMPARE(faults.add(u"status=500;chance=25"_s), u""_s);
    QCOMPARE(faults.add(u"status=503;chance=100;times=3"_s), u""_s);
    int first = 0;
    int second = 0;
    for (int i = 0; i < 4'000; ++i) {
        const Mishap mishap = faults.strike("GET", u"/"_s, false);
        first += mishap.fault && mishap.fault->status == 500 ? 1 : 0;
        second += mishap.fault && mishap.fault->status == 503 ? 1 : 0;
    }
    QVERIFY2(first > 900 && first < 1'100, QByteArray::number(first).constData());
    QCOMPARE(second, 3); // a count counts strikes, and the first fault's misses are the second one's chance
    QCOMPARE(faults.list().constFirst().struck, first);
}

void TestMishaps::latencySpreads()
{
    Faults faults(1);
    QCOMPARE(faults.add(u"latency=400;spread=100"_s), u""_s);
    QCOMPARE(faults.add(u"latency=1000;spread=0"_s), u""_s);
    QSet<int> seen;
    for (int i = 0; i < 500; ++i) {
        const int latency = faults.strike("GET", u"/"_s, false).latency;
        QVERIFY(latency >= 1'300 && latency <= 1'500);
        seen.insert(latency);
    }
    QVERIFY(seen.size() > 150);
}

void TestMishaps::strikesOneRoute()
{
    Talker talker(m_server->port());
    talker.addFault("status=500;route=" + conversations + "/{id}/messages;verb=POST");
    talker.addFault("status=503;route=/v1/users");
    QCOMPARE(talker.say(1, "x").status, 500);
    QCOMPARE(talker.get(conversations + "/1/messages").status, 200);
    QCOMPARE(talker.get(conversations + "/1").status, 200);
    QCOMPARE(talker.put(conversations + "/1/seen").status, 200);
    QCOMPARE(talker.get("/v1/users?page_no=1").status, 503);
    QCOMPARE(talker.get(conversations).status, 200); // starts so, and is another one
}

void TestMishaps::hangsUpInTheMiddle()
{
    Talker talker(m_server->port());
    const Reply whole = talker.get("/v1/users");
    talker.addFault("hangup=middle;path=/v1;times=2");
    httplib::Client client("127.0.0.1", m_server->port());
    const httplib::Headers headers {
        {"X-User-Agent", "tests"}, {"X-Product-Name", "default"}, {"X-Customer", "id=447"}, {"Authorization", "Bearer t"}};
    std::string received;
    const httplib::Result cut = client.Get("/v1/users", headers, [&](const char *data, size_t size) {
        received.append(data, size);
        return true;
    });
    QVERIFY(!cut);
    QCOMPARE(QByteArray::fromStdString(received), whole.body.left(whole.body.size() / 2));
    QCOMPARE(talker.say(1, "handled, but who knows").status, 0);
    QCOMPARE(talker.get(conversations + "/1/messages").list(u"messages"_s).size(), 2);
}

void TestMishaps::bodiesComeSlowly()
{
    Talker talker(m_server->port());
    const Reply whole = talker.get("/v1/users");
    talker.addFault("slow=20;times=2");
    const Reply slow = talker.get("/v1/users");
    QCOMPARE(slow.status, 200);
    QCOMPARE(slow.body, whole.body);
    QCOMPARE(slow.header("Content-Length").toInt(), int(whole.body.size()));
    QCOMPARE(talker.post(conversations, "{").status, 400); // which has no body to be slow with
    QCOMPARE(talker.get("/v1/users").body, whole.body); // and the connection lives on
    // Without the faults cleared nobody would ever see the end of this one.
    talker.addFault("slow=600000;times=1");
    Reply patient;
    std::atomic<bool> hasEnded {false};
    std::thread waiting([&] {
        patient = Talker(m_server->port()).get("/v1/users");
        hasEnded = true;
    });
    while (talker.get("/_sandbox/faults").list(u"faults"_s).last()[u"struck"_s].toInt() == 0) { }
    while (!hasEnded) {
        talker.remove("/_sandbox/faults"); // each ends the wait for one of ten pieces
    }
    waiting.join();
    QCOMPARE(patient.body, whole.body);
}

void TestMishaps::delaysOnlyItself()
{
    // The order in which they end is what is asserted: the delayed one came first and ends last, though it waits only as long as the
    // others need, however slow the machine is.
    Talker talker(m_server->port());
    talker.addFault("latency=600000;route=" + conversations + "/{id}/messages;verb=POST;times=1");
    std::mutex mutex;
    std::vector<std::string> ended;
    const auto end = [&](const std::string &name, int status) {
        const std::lock_guard lock(mutex);
        ended.push_back(name + ' ' + std::to_string(status));
    };
    std::thread delayed([&] { end("delayed", Talker(m_server->port()).say(1, "late").status); });
    awaitRequests(conversations + "/1/messages", 1);
    std::vector<std::thread> others;
    others.reserve(50);
    for (int i = 0; i < 50; ++i) {
        others.emplace_back([&, i] {
            Talker other(m_server->port());
            // Writers, too: the delay comes before the lock that writers take.
            end("other", i % 2 == 0 ? other.get(conversations).status : other.say(1, "meanwhile " + std::to_string(i)).status);
        });
    }
    for (std::thread &other : others) {
        other.join();
    }
    const size_t endedBefore = [&] {
        const std::lock_guard lock(mutex);
        return ended.size();
    }();
    const int cleared = talker.remove("/_sandbox/faults").status;
    delayed.join();
    QCOMPARE(cleared, 200);
    QCOMPARE(endedBefore, size_t(50));
    std::vector<std::string> expected(50, "other 200");
    expected.emplace_back("delayed 200");
    QCOMPARE(ended, expected);
    const Reply all = talker.get(conversations + "/1/messages?sort_direction=asc");
    QCOMPARE(all.list(u"messages"_s).last()[u"content"_s].toString(), u"late"_s);
}

void TestMishaps::aSlowBodyDelaysOnlyItself()
{
    Talker talker(m_server->port());
    talker.addFault("slow=600000;verb=POST;times=1");
    std::atomic<bool> hasEnded {false};
    std::thread slow([&] {
        Talker(m_server->port()).say(1, "written, and told slowly");
        hasEnded = true;
    });
    awaitRequests(conversations + "/1/messages", 1);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(Talker(m_server->port()).say(1, "meanwhile").status, 200);
    }
    QVERIFY(!hasEnded);
    m_server->stop(); // and stopping does not wait for it either
    slow.join();
}

void TestMishaps::clearingEndsTheWait()
{
    Talker talker(m_server->port());
    talker.addFault("latency=600000");
    std::vector<std::thread> waiting;
    waiting.reserve(8);
    std::atomic<int> good {0};
    for (int i = 0; i < 8; ++i) {
        waiting.emplace_back([&] { good += Talker(m_server->port()).get("/v1/users").status == 200 ? 1 : 0; });
    }
    while (talker.get("/_sandbox/faults").list(u"faults"_s).first()[u"struck"_s].toInt() < 8) { }
    // Struck is a moment before waiting: whoever had not lain down yet is woken by the next call.
    while (good < 8) {
        talker.remove("/_sandbox/faults");
    }
    for (std::thread &one : waiting) {
        one.join();
    }
    QCOMPARE(talker.get("/v1/users").status, 200);
}

QTEST_GUILESS_MAIN(TestMishaps)
#include "tst_mishaps.moc"
