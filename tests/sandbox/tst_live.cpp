// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/arguments.h"
#include "network/sandbox/dispatches.h"
#include "tests/sandbox/chain.h"

#include <QTemporaryDir>

#include <atomic>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// Live traffic, by a clock that the tests move.
class TestLive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void phonesReportAsOftenAsAsked();
    void everyCheckHolds();
    void aPushThatIsBeingSentMoves();
    void whatWaitsLeaves();
    void whichMessagesAreUnderWay();
    void slowMachinesSkip();
    void goesOnWhereItWas();
    void colleaguesAnswer();
    void colleaguesSpeakAndTheHouseReports();
    void nobodySpeaksUnasked();
    void runsByItself();
    void needsAClockThatRuns();

private:
    Options living(int events, bool colleagues = false);
    void start(const Options &options);
    /// Lets so many seconds pass, one by one or in longer steps.
    LiveCounts pass(int seconds, int step = 1);
    static QJsonArray messages(Talker &talker, qint64 conversation)
    {
        return talker.get(conversations + "/" + std::to_string(conversation) + "/messages?sort_direction=desc").list(u"messages"_s);
    }

    std::atomic<qint64> m_now {0};
    qint64 m_elapsed {0};
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;
};

void TestLive::init()
{
    m_talker.reset();
    m_server.reset();
    m_now = pictureTime().toMSecsSinceEpoch();
    m_elapsed = 0;
}

Options TestLive::living(int events, bool colleagues)
{
    Options options;
    options.now = [this] { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); };
    options.elapsed = [] { return 0; };
    options.live = events;
    options.colleagues = colleagues;
    options.liveByHand = true;
    return options;
}

void TestLive::start(const Options &options)
{
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

LiveCounts TestLive::pass(int seconds, int step)
{
    LiveCounts counts;
    for (int i = 0; i < seconds; i += step) {
        m_now += step * 1'000;
        m_elapsed += step * 1'000;
        counts = m_server->advance(m_elapsed);
    }
    return counts;
}

void TestLive::phonesReportAsOftenAsAsked()
{
    start(living(20));
    const LiveCounts counts = pass(30);
    QCOMPARE(counts.delivered + counts.opened, 600);
    QCOMPARE(counts.refused, 0);
    QVERIFY(counts.delivered > 0 && counts.opened > 0);
    // They came through the door that members have.
    const QJsonArray requests = m_talker->get("/_sandbox/requests?verb=POST").list(u"requests"_s);
    qint64 arrived = 0;
    for (const auto &row : requests) {
        arrived += row[u"path"_s].toString().startsWith("/v1/members/me/messages/push/"_L1) ? row[u"count"_s].toInteger() : 0;
    }
    QCOMPARE(arrived, 600);
}

void TestLive::everyCheckHolds()
{
    Options options = living(50);
    options.chain = true;
    start(options);
    m_talker->with("X-Customer", "all=all");
    const QByteArray young = R"({"type": "and", "operations": [{"type": "equal", "field": "channel", "value": "push"},)"
                             R"( {"type": "greater_than", "field": "created_at", "value": "2025-11-17T00:00:00"}]})";
    const std::vector<Record> before = records(*m_talker, young);
    qint64 delivered = 0;
    qint64 opened = 0;
    for (const Record &row : before) {
        delivered -= row.count(u"delivered"_s);
        opened -= row.count(u"opened_events"_s);
    }
    LiveCounts counts;
    for (int check = 0; check < 4; ++check) {
        counts = pass(15);
        for (const Record &row : records(*m_talker, young)) {
            QCOMPARE(identityProblem(row), QString());
            QCOMPARE(sumProblem(*m_talker, row), QString());
        }
    }
    for (const Record &row : records(*m_talker, young)) {
        delivered += row.count(u"delivered"_s);
        opened += row.count(u"opened_events"_s);
    }
    // What phones reported is what was counted.
    QCOMPARE(delivered, counts.delivered);
    QCOMPARE(opened, counts.opened);
    QCOMPARE(counts.refused, 0);
}

void TestLive::aPushThatIsBeingSentMoves()
{
    start(living(20));
    m_talker->in(451);
    const auto newest = [&] { return Record {m_talker->query(R"({"report": "sendings"})").list(u"records"_s).at(0).toObject()}; };
    const Record before = newest();
    QVERIFY(before.underWay() > 0);
    pass(60);
    const Record after = newest();
    QCOMPARE(after.number(u"id"_s), before.number(u"id"_s));
    QVERIFY(after.count(u"delivered"_s) > before.count(u"delivered"_s) + 300);
    QVERIFY(after.count(u"opened_events"_s) > before.count(u"opened_events"_s));
    // Its chart has moved where the clock stands.
    const Events events = eventsOf(*m_talker, equal("sending_id", after.number(u"id"_s)), "5m",
        QDateTime::fromMSecsSinceEpoch(m_now - 60'000, Qt::UTC), QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC));
    QVERIFY(events.sum(u"delivered"_s) >= after.count(u"delivered"_s) - before.count(u"delivered"_s));
}

void TestLive::whatWaitsLeaves()
{
    Options options = living(20);
    options.chain = true; // with the stuck one
    start(options);
    m_talker->with("X-Customer", "all=all");
    const auto waiting = [&](qint64 id) {
        const Record row = records(*m_talker, equal("id", id)).at(0);
        return row.count(u"new"_s) + row.count(u"transiently_failed"_s);
    };
    const std::vector<Record> open = records(*m_talker,
        R"({"type": "and", "operations": [{"type": "equal", "field": "channel", "value": "push"},)"
        R"( {"type": "greater_than", "field": "new_count", "value": 0}]})");
    QVERIFY(!open.empty());
    const qint64 running = open.front().number(u"id"_s); // the newest
    const qint64 before = waiting(running);
    const qint64 stuck = waiting(900'013);
    QVERIFY(before > 1'000 && stuck > 1'000);
    LiveCounts counts = pass(180);
    QCOMPARE(before - waiting(running), counts.transmitted);
    QVERIFY(counts.transmitted > before / 4 && counts.transmitted < before);
    QCOMPARE(counts.refused, 0);
    counts = pass(1'200, 10);
    QCOMPARE(waiting(running), 0);
    QCOMPARE(counts.transmitted, before);
    QCOMPARE(waiting(900'013), stuck);
    for (const Record &row : open) { // what has been waiting for months goes on doing so
        const qint64 id = row.number(u"id"_s);
        QVERIFY(id == running || waiting(id) == row.count(u"new"_s) + row.count(u"transiently_failed"_s));
    }
    const Record after = records(*m_talker, equal("id", running)).at(0);
    QCOMPARE(identityProblem(after), QString());
    QCOMPARE(sumProblem(*m_talker, after), QString());
}

void TestLive::whichMessagesAreUnderWay()
{
    PushSending push {.transmitted = 100, .underWay = 10, .later = 80};
    const auto next = [&](qint64 from) { return push.nextUnderWay(from).value_or(-1); };
    QCOMPARE(next(0), 0);
    QCOMPARE(next(9), 9);
    QCOMPARE(next(10), 80); // those in between were delivered, or given up, when the world was made
    QCOMPARE(next(99), 99);
    QCOMPARE(next(100), -1);
    push.later = push.transmitted; // none has left since
    QCOMPARE(next(10), -1);
}

void TestLive::slowMachinesSkip()
{
    start(living(10));
    m_now += 3'600'000;
    const LiveCounts counts = m_server->advance(3'600'000);
    QCOMPARE(counts.delivered + counts.opened, 20); // two seconds of them, and not an hour of them
}

void TestLive::goesOnWhereItWas()
{
    const QTemporaryDir folder;
    Options options = living(20);
    options.databaseFile = folder.filePath(u"world.db"_s);
    start(options);
    const LiveCounts first = pass(20);
    m_server->stop();
    m_elapsed = 0;
    start(options);
    m_talker->in(451);
    const auto delivered = [&] {
        qint64 sum = 0;
        for (const Record &row : records(*m_talker)) {
            sum += row.count(u"delivered"_s);
        }
        return sum;
    };
    const qint64 before = delivered();
    const LiveCounts second = pass(20);
    QVERIFY(first.delivered > 0 && second.delivered > 0);
    QVERIFY(delivered() > before); // nobody reports the same messages again
}

void TestLive::colleaguesAnswer()
{
    start(living(0, true));
    const qint64 conversation = m_talker->startConversation("Which of the two?");
    QCOMPARE(messages(*m_talker, conversation).size(), 1);
    // Emma has not written there yet, and speaks first when she does; after that she answers.
    Talker other(m_server->port());
    QCOMPARE(other.as(emma).say(conversation, "The first one.").status, 200);
    QCOMPARE(m_talker->say(conversation, "Are you sure?").status, 200);
    LiveCounts counts = pass(15);
    QCOMPARE(counts.answers, 0); // not at once
    counts = pass(90);
    QCOMPARE(counts.answers, 1);
    const QJsonArray thread = messages(*m_talker, conversation);
    QCOMPARE(thread.size(), 4);
    QCOMPARE(thread.at(0)[u"author_id"_s].toString().toStdString(), emma);
    QCOMPARE(thread.at(0)[u"seen"_s].toBool(), false);
    // It is told by a notification, too.
    const QJsonValue newest = m_talker->get("/v1/users/me/notifications").list(u"notifications"_s).at(0);
    QCOMPARE(newest[u"type"_s].toString(), u"conversation_message"_s);
    QCOMPARE(newest[u"data"_s][u"conversation_id"_s].toInteger(), conversation);
    QCOMPARE(newest[u"seen"_s].toBool(), false);
    // One answer to one question.
    counts = pass(300, 5);
    QCOMPARE(counts.answers, 1);
}

void TestLive::colleaguesSpeakAndTheHouseReports()
{
    Options options = living(0, true);
    options.chain = true;
    start(options);
    const auto total = [&](const QString &table) { return m_talker->get("/_sandbox/state").json().value(table).toInteger(); };
    const qint64 said = total(u"messages"_s);
    const qint64 told = total(u"notifications"_s);
    QCOMPARE(pass(45).news, 0); // natural means slow
    const LiveCounts counts = pass(3'555, 5);
    QVERIFY2(counts.news >= 14 && counts.news <= 45, qPrintable(QString::number(counts.news)));
    QVERIFY2(counts.reports >= 4 && counts.reports <= 16, qPrintable(QString::number(counts.reports)));
    QCOMPARE(counts.refused, 0);
    QCOMPARE(total(u"messages"_s) - said, counts.news + counts.answers);
    QCOMPARE(total(u"notifications"_s) - told, counts.news + counts.answers + counts.reports);
}

void TestLive::nobodySpeaksUnasked()
{
    start(living(0));
    const auto state = [&] {
        QJsonObject json = m_talker->get("/_sandbox/state").json();
        json.remove(u"now"_s);
        return json;
    };
    const QJsonObject before = state();
    const LiveCounts counts = pass(600, 5);
    QCOMPARE(counts.delivered + counts.opened + counts.news + counts.answers + counts.reports, 0);
    QCOMPARE(state(), before);
}

void TestLive::runsByItself()
{
    Options options = living(20);
    options.liveByHand = false;
    std::atomic<qint64> elapsed {0};
    options.elapsed = [&] { return elapsed += 500; }; // time runs as often as it is looked at
    start(options);
    const auto events = [&] {
        int sum = 0;
        for (const auto rows = m_talker->get("/_sandbox/requests?verb=POST").list(u"requests"_s); const auto &row : rows) {
            sum += row[u"count"_s].toInt();
        }
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(events() > 20, 30'000);
    m_server->stop(); // and it ends when it is told
}

void TestLive::needsAClockThatRuns()
{
    const auto problem = [](const QStringList &options) { return readArguments(QStringList {u"atrium-sandbox"_s} + options).problem; };
    QVERIFY(problem({u"--live"_s, u"20"_s, u"--clock"_s, u"2025-11-20T13:03:00Z"_s}).contains("--live needs a clock that runs"_L1));
    QCOMPARE(problem({u"--live"_s, u"20"_s}), u""_s);
    QCOMPARE(problem({u"--live"_s, u"20"_s, u"--clock"_s, u"2025-11-20T13:03:00Z"_s, u"--speed"_s, u"60"_s}), u""_s);
    QCOMPARE(problem({u"--live"_s, u"0"_s}), u"--live needs a number from 1 to 1000."_s);
    const Arguments read = readArguments({u"atrium-sandbox"_s, u"--live"_s, u"20"_s, u"--chain"_s});
    QCOMPARE(read.options.live, 20);
    QVERIFY(read.options.chain && !read.options.colleagues);
    QCOMPARE(read.options.users, peopleOfChain);
}

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"
