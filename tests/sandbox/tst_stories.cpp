// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/chain.h"

#include <QFile>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// Each planted story of tests/fixtures/world.md is there, told by the API, and is what its sentence says, whatever the clock and the
/// seed.
class TestStories : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void aDeliveryErrorSpike();
    void aPushWhoseAppDoesNotReport();
    void aStuckSending();
    void theBestAndTheWorstEver();
    void aMallThatOnlyLooksBad();
    void aDayOnWhichClocksChange();
    void fieldsThatAreMissing();
    void oneCampaignInThreeHundredSendings();
    void theirTextsAreWritten();
    void theyAreTheSameForEverySeed();
    void thePageNamesThem();

private:
    Record one(int customer, qint64 reporting);
    std::vector<Record> letters(int customer);

    QDateTime m_now;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;
    QString m_served;
};

void TestStories::initTestCase_data()
{
    QTest::addColumn<QString>("clock");
    QTest::newRow("the pictures") << u"2025-11-20T13:03:00Z"_s;
    QTest::newRow("a spring") << u"2026-05-04T22:40:00Z"_s;
}

void TestStories::init()
{
    QFETCH_GLOBAL(QString, clock);
    if (m_served != clock) {
        m_server.reset();
        m_now = QDateTime::fromString(clock, Qt::ISODate);
        m_server = std::make_unique<SandboxServer>(chain(m_now));
        QCOMPARE(m_server->start(), u""_s);
        m_served = clock;
    }
    m_talker = std::make_unique<Talker>(m_server->port());
}

Record TestStories::one(int customer, qint64 reporting)
{
    m_talker->in(customer);
    const std::vector<Record> rows = records(*m_talker, equal("reporting_id", reporting));
    return rows.size() == 1 && identityProblem(rows.front()).isEmpty() ? rows.front() : Record {};
}

/// The settled letters of a mall that went to more than a few, newest first.
std::vector<Record> TestStories::letters(int customer)
{
    m_talker->in(customer);
    std::vector<Record> rows = records(*m_talker, R"({"type": "equal", "field": "channel", "value": "email"})");
    std::erase_if(rows, [&](const Record &row) { return row.created() > m_now.addDays(-2); });
    return rows;
}

void TestStories::aDeliveryErrorSpike()
{
    const Record story = one(482, 9'011);
    QCOMPARE(story.number(u"id"_s), 900'011);
    QCOMPARE(story.text(u"channel"_s), u"email"_s);
    QCOMPARE(story.count(u"transmitted"_s), 11'803);
    QCOMPARE(story.count(u"delivery_errored"_s), 1'363);
    QCOMPARE(story.share(u"delivery_errored"_s, u"transmitted"_s), 1'154); // 11.5 %
    QCOMPARE(sumProblem(*m_talker, story), QString());
    // Everything else of that mall is as usual, and so is how those that arrived were read.
    int others = 0;
    for (const Record &row : letters(482)) {
        if (row.number(u"id"_s) != 900'011 && row.count(u"members"_s) > 1'000) {
            ++others;
            QVERIFY(row.share(u"delivery_errored"_s, u"transmitted"_s) >= 40 && row.share(u"delivery_errored"_s, u"transmitted"_s) <= 110);
        }
    }
    QVERIFY(others > 60);
    QVERIFY(story.share(u"opened"_s, u"delivered"_s) > 2'600 && story.share(u"opened"_s, u"delivered"_s) < 3'400);
}

void TestStories::aPushWhoseAppDoesNotReport()
{
    const Record story = one(485, 9'012);
    QCOMPARE(story.text(u"channel"_s), u"push"_s);
    QCOMPARE(story.count(u"transmitted"_s), 39'788);
    QCOMPARE(story.count(u"delivered"_s) + story.count(u"opened"_s) + story.count(u"opened_events"_s), 0);
    QCOMPARE(story.count(u"clicked"_s), 1'204);
    QVERIFY(story.json.value(u"computed_counts"_s)[u"open_rate"_s].isNull());
    const Reply links =
        m_talker->query(R"({"report": "sendings_links_stats", "filter": {"type": "equal", "field": "source_id", "value": "9012"}})");
    QCOMPARE(links.list(u"records"_s).size(), 1);
    QCOMPARE(links.list(u"records"_s).at(0)[u"unique_visits_count"_s].toInt(), 1'204);
}

void TestStories::aStuckSending()
{
    const Record story = one(498, 9'013);
    QCOMPARE(story.text(u"channel"_s), u"sms"_s);
    QCOMPARE(story.underWay(), 3'520);
    QCOMPARE(story.count(u"transiently_failed"_s), 402);
    QCOMPARE(story.count(u"dispatches"_s), 9'420);
    QVERIFY(story.created() < m_now.addDays(-4));
    QVERIFY(story.json.value(u"timeseries_time_ranges"_s)[u"1h"_s][u"to"_s].isNull());
    m_talker->with("X-Customer", "").with("X-Loyalty-Club-Slug", "galeria-wislana");
    const QJsonValue sending = m_talker->get("/v1/messages/campaigns/sendings/9013").json().value(u"sending"_s);
    QCOMPARE(sending[u"status"_s].toString(), u"transmitting"_s);
    QVERIFY(sending[u"transmitted_at"_s].isNull());
}

void TestStories::theBestAndTheWorstEver()
{
    const Record best = one(478, 9'014);
    const Record worst = one(478, 9'015);
    QCOMPARE(best.share(u"opened"_s, u"delivered"_s), 6'179);
    QCOMPARE(worst.share(u"opened"_s, u"delivered"_s), 490);
    const QDateTime left = worst.created().addSecs(480).toTimeZone(QTimeZone("Europe/Oslo"));
    QCOMPARE(left.time().hour(), 3);
    const std::vector<Record> all = letters(478);
    QVERIFY(all.size() > 90);
    QVERIFY(all.back().created() < m_now.addDays(-500));
    for (const Record &row : all) {
        const qint64 rate = row.share(u"opened"_s, u"delivered"_s);
        const qint64 id = row.number(u"id"_s);
        QVERIFY2(id == 900'014 || rate < 6'179, qPrintable(QString::number(id)));
        QVERIFY2(id == 900'015 || rate > 490, qPrintable(QString::number(id)));
    }
}

void TestStories::aMallThatOnlyLooksBad()
{
    const Record story = one(489, 9'016);
    QCOMPARE(story.count(u"delivery_errored"_s), 5);
    QCOMPARE(story.count(u"transmitted"_s), 52);
    QCOMPARE(story.share(u"delivery_errored"_s, u"transmitted"_s), 961); // 9.6 %
    qint64 errored = 0;
    qint64 transmitted = 0;
    for (const Record &row : letters(489)) {
        QVERIFY(row.count(u"transmitted"_s) < 100);
        if (row.number(u"id"_s) != 900'016) {
            errored += row.count(u"delivery_errored"_s);
            transmitted += row.count(u"transmitted"_s);
        }
    }
    QVERIFY(transmitted > 1'000);
    QVERIFY(errored * 100 < 2 * transmitted); // pooled it is where the others are
    const QJsonArray alarms = m_talker->get("/v1/users/me/notifications").list(u"notifications"_s);
    QVERIFY(std::any_of(alarms.begin(), alarms.end(), [](const auto &row) {
        return row[u"type"_s] == "sending_error_rate"_L1 && row[u"data"_s][u"sending_id"_s].toInteger() == 900'016;
    }));
}

void TestStories::aDayOnWhichClocksChange()
{
    const Record story = one(474, 9'017);
    const QTimeZone zone("Europe/Oslo");
    const QDate eve = story.created().toTimeZone(zone).date();
    const qint64 length = eve.addDays(1).startOfDay(zone).secsTo(eve.addDays(2).startOfDay(zone)) / 3'600;
    QVERIFY(length == 25 || length == 23);
    QVERIFY(story.created().addDays(2) < m_now);
    QCOMPARE(sumProblem(*m_talker, story), QString());
    // Hour by hour there are that many buckets on that day, and they come to its day.
    const QDateTime from = eve.addDays(1).startOfDay(zone);
    const QDateTime to = eve.addDays(2).startOfDay(zone).addSecs(-1);
    const QByteArray filter = equal("sending_id", 900'017);
    const Events hours = eventsOf(*m_talker, filter, "1h", from, to);
    const Events day = eventsOf(*m_talker, filter, "1d", from, to);
    QCOMPARE(day.buckets.size(), 1);
    QCOMPARE(hours.buckets.size(), length);
    QCOMPARE(hours.sum(u"opened"_s), day.sum(u"opened"_s));
    QVERIFY(day.sum(u"opened"_s) > 500);
    const auto twice =
        std::count_if(hours.buckets.begin(), hours.buckets.end(), [](const QString &bucket) { return bucket.mid(10, 6) == "T02:00"_L1; });
    QCOMPARE(twice, length - 23);
}

void TestStories::fieldsThatAreMissing()
{
    const Record story = one(493, 9'018);
    QVERIFY(!story.json.contains(u"clicked_count"_s));
    QVERIFY(!story.json.contains(u"computed_counts"_s));
    QVERIFY(story.isNull(u"language"_s) && story.isNull(u"audience_id"_s));
    QCOMPARE(story.share(u"opened"_s, u"delivered"_s), 3'020);
    QCOMPARE(sumProblem(*m_talker, story), QString());
}

void TestStories::oneCampaignInThreeHundredSendings()
{
    m_talker->in(497);
    const std::vector<Record> sums = records(*m_talker, equal("campaign_id", 920), R"("campaign_id")");
    QCOMPARE(sums.size(), 1U);
    QCOMPARE(sums.front().json.value(u"ids"_s).toArray().size(), 300);
    QCOMPARE(identityProblem(sums.front()), QString());
    const std::vector<Record> waves = records(*m_talker, equal("campaign_id", 920), R"("reporting_id")");
    QCOMPARE(waves.size(), 12U);
    const std::vector<Record> parts = records(*m_talker, equal("campaign_id", 920));
    QCOMPARE(parts.size(), 300U);
    qint64 delivered = 0;
    QSet<QString> channels;
    for (const Record &part : parts) {
        QCOMPARE(identityProblem(part), QString());
        QVERIFY(part.count(u"members"_s) < 400);
        delivered += part.count(u"delivered"_s);
        channels.insert(part.text(u"channel"_s));
    }
    QCOMPARE(delivered, sums.front().count(u"delivered"_s));
    QCOMPARE(channels, (QSet<QString> {u"email"_s, u"push"_s, u"sms"_s}));
    QVERIFY(sums.front().share(u"delivery_errored"_s, u"transmitted"_s) < 200); // added up, nothing is out of line
}

void TestStories::theirTextsAreWritten()
{
    for (const auto &[slug, campaign, name] : {std::tuple {"bjorkhallen", 911, u"Höstens nyhetsbrev"_s},
             std::tuple {"havnekvartalet", 915, u"Utkast 3"_s}, std::tuple {"galeria-bursztyn", 920, u"300 sklepów, 300 ofert"_s}}) {
        m_talker->with("X-Customer", "").with("X-Loyalty-Club-Slug", slug);
        const QJsonArray messages = m_talker->get("/v1/messages/campaigns?campaign_id=" + std::to_string(campaign)).list(u"messages"_s);
        QCOMPARE(messages.size(), campaign == 920 ? 3 : 1);
        QCOMPARE(messages.at(0)[u"name"_s].toString(), name);
        QVERIFY(!messages.at(0)[u"latest_sending"_s].isNull());
    }
    const QJsonArray groups = m_talker->get("/v3/galeria-bursztyn/members_groups").list(u"members_groups"_s);
    QVERIFY(std::any_of(groups.begin(), groups.end(), [](const auto &row) { return row[u"audience_id"_s].toInteger() == 12'120; }));
}

void TestStories::theyAreTheSameForEverySeed()
{
    SandboxServer other(chain(m_now, 77));
    QCOMPARE(other.start(), u""_s);
    Talker talker(other.port());
    for (const int customer : {482, 485, 498, 478, 489, 474, 493}) {
        const QByteArray planted = R"({"type": "and", "operations": [{"type": "greater_than", "field": "id", "value": 900000},)"
                                   R"( {"type": "less_than", "field": "id", "value": 900100}]})";
        const std::vector<Record> theirs = records(talker.in(customer), planted);
        const std::vector<Record> ours = records(m_talker->in(customer), planted);
        QVERIFY(!ours.empty());
        QCOMPARE(theirs.size(), ours.size());
        for (size_t i = 0; i < ours.size(); ++i) {
            QJsonObject mine = ours[i].json;
            QJsonObject hers = theirs[i].json;
            for (const char *stamp : {"created_at", "timeseries_time_ranges"}) { // to the second they are the seed's
                mine.remove(QLatin1StringView(stamp));
                hers.remove(QLatin1StringView(stamp));
            }
            QCOMPARE(hers, mine);
        }
    }
}

void TestStories::thePageNamesThem()
{
    QFile page(QStringLiteral(ATRIUM_FIXTURES "/world.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (int number = 11; number <= 18; ++number) {
        const QByteArray id = QByteArray::number(number);
        QVERIFY(text.contains("| 9000" + id + ",") && text.contains("- **90" + id + "**: "));
    }
    QVERIFY(text.contains("- **920**: "));
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
