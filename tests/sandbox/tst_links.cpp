// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/randomfilters.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// Links in sendings: three reports that tell of the same visits, and of those who clicked.
class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void uniqueVisitorsAreThoseWhoClicked();
    void linksAddUpToTheirSource();
    void visitsAddUpOverTime_data();
    void visitsAddUpOverTime();
    void leadSomewhere();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    QJsonArray all(const QString &report) { return walked(*m_talker, {{u"report"_s, report}}); }
};

void TestLinks::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestLinks::cleanupTestCase()
{
    m_talker.reset();
    m_server.reset();
}

void TestLinks::init()
{
    m_talker->with("X-Customer", "all=all");
}

namespace {

/// Where a row's visits came from: of a sending, as sendings_links tells it.
std::pair<qint64, QString> sourceOf(const QJsonValue &sending)
{
    const QJsonValue number = sending[u"reporting_id"_s];
    return {sending[u"loyalty_club_id"_s].toInteger(),
        number.isNull() ? sending[u"service_type"_s].toString() : QString::number(number.toInteger())};
}

std::pair<qint64, QString> keyOf(const QJsonValue &row)
{
    return {row[u"loyalty_club_id"_s].toInteger(), row[u"source_id"_s].toString()};
}

} // namespace

void TestLinks::uniqueVisitorsAreThoseWhoClicked()
{
    QMap<std::pair<qint64, QString>, qint64> clicked;
    for (const auto rows = all(u"sendings"_s); const auto &row : rows) {
        if (const qint64 count = row[u"clicked_count"_s].toInteger(); count > 0) {
            clicked[sourceOf(row)] += count;
        }
    }
    QVERIFY(clicked.size() > 60);
    const QJsonArray sources = all(u"sendings_links_stats"_s);
    QCOMPARE(sources.size(), clicked.size());
    int named = 0;
    for (const auto &source : sources) {
        const qint64 unique = source[u"unique_visits_count"_s].toInteger();
        const qint64 visits = source[u"visits_count"_s].toInteger();
        QCOMPARE(unique, clicked.value(keyOf(source)));
        QVERIFY(visits >= unique && visits <= unique * 5 / 4);
        named += keyOf(source).second == "rewards_notifications"_L1 ? 1 : 0;
    }
    QCOMPARE(named, 3); // each mall's
    QVERIFY(!clicked.contains({241, u"7265"_s})); // nobody clicked: there is no row
}

void TestLinks::linksAddUpToTheirSource()
{
    struct Sums {
        qint64 visits {0};
        qint64 unique {0};
        int links {0};
    };
    QMap<std::pair<qint64, QString>, Sums> sums;
    for (const auto rows = all(u"sendings_links"_s); const auto &row : rows) {
        Sums &sum = sums[keyOf(row)];
        const qint64 unique = row[u"unique_visits_count"_s].toInteger();
        QVERIFY(unique > 0 || row[u"visits_count"_s].toInteger() < 5);
        QVERIFY(unique <= row[u"visits_count"_s].toInteger());
        sum.visits += row[u"visits_count"_s].toInteger();
        sum.unique += unique;
        sum.links += 1;
    }
    int several = 0;
    for (const auto rows = all(u"sendings_links_stats"_s); const auto &row : rows) {
        const Sums sum = sums.take(keyOf(row));
        QCOMPARE(sum.visits, row[u"visits_count"_s].toInteger());
        QVERIFY(sum.unique >= row[u"unique_visits_count"_s].toInteger()); // some go through two links
        several += sum.links > 1 ? 1 : 0;
    }
    QVERIFY(sums.isEmpty());
    QVERIFY(several > 30);
}

void TestLinks::visitsAddUpOverTime_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("from");
    QTest::newRow("a push") << u"7405"_s << u"1h"_s << u"2025-11-19T14:00:00Z"_s;
    QTest::newRow("a push, by days") << u"7391"_s << u"1d"_s << u"2025-11-10T00:00:00Z"_s;
    QTest::newRow("this morning's letter") << u"7412"_s << u"5m"_s << u"2025-11-20T05:00:00Z"_s;
    QTest::newRow("everything of a service") << u"rewards_notifications"_s << u"1d"_s << u"2025-09-01T00:00:00Z"_s;
    QTest::newRow("a documented one") << u"7383"_s << u"1mo"_s << u"2025-01-01T00:00:00Z"_s;
}

void TestLinks::visitsAddUpOverTime()
{
    QFETCH(QString, source);
    QFETCH(QString, interval);
    QFETCH(QString, from);
    m_talker->in(451);
    const QJsonObject filter {{u"type"_s, u"equal"_s}, {u"field"_s, u"source_id"_s}, {u"value"_s, source}};
    const QJsonArray row = walked(*m_talker, {{u"report"_s, u"sendings_links_stats"_s}, {u"filter"_s, filter}});
    QJsonObject query {{u"report"_s, u"links_visits_history"_s}, {u"filter"_s, filter}, {u"interval"_s, interval}, {u"from"_s, from},
        {u"to"_s, u"2025-11-20T13:03:00Z"_s}};
    const Reply plain = m_talker->query(QJsonDocument(query).toJson());
    QCOMPARE(plain.status, 200);
    qint64 visits = 0;
    for (const auto series = plain.list(u"series"_s); const auto &one : series) {
        QCOMPARE(one[u"label"_s].toObject(), QJsonObject());
        for (const auto values = one[u"values"_s].toArray(); const auto &value : values) {
            visits += value.toInteger();
        }
    }
    QCOMPARE(visits, row.isEmpty() ? 0 : row[0][u"visits_count"_s].toInteger());
    query.insert(u"aggregate_by"_s, u"source_type"_s);
    const Reply labelled = m_talker->query(QJsonDocument(query).toJson());
    QByteArray same = plain.body;
    QCOMPARE(labelled.body, same.replace("\"label\":{}", R"("label":{"source_type":"sendings"})"));
    QVERIFY(row.isEmpty() || labelled.body != plain.body);
}

void TestLinks::leadSomewhere()
{
    m_talker->in(463);
    const QJsonObject filter {{u"type"_s, u"equal"_s}, {u"field"_s, u"utm_medium"_s}, {u"value"_s, u"email"_s}};
    const QJsonArray rows = walked(*m_talker, {{u"report"_s, u"sendings_links"_s}, {u"filter"_s, filter}});
    QVERIFY(rows.size() > 40);
    for (const auto &row : rows) {
        QCOMPARE(row[u"loyalty_club_id"_s].toInt(), 258);
        QCOMPARE(row[u"host"_s].toString(), u"www.lindgallerian.example"_s);
        QVERIFY(row[u"path"_s].toString().startsWith(u'/'));
        QVERIFY(row[u"utm_campaign"_s].isNull() || row[u"utm_campaign"_s].toString().startsWith("campaign-"_L1));
        QVERIFY(row[u"utm_term"_s].isNull());
    }
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
