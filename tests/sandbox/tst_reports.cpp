// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/randomfilters.h"

#include <QRegularExpression>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// All reports alike: prices, permits, limits, what their metadata says of them, and their exports.
class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void hasItsPriceAndPermit_data();
    void hasItsPriceAndPermit();
    void knowsItsLimits_data();
    void knowsItsLimits();
    void needsPermitsForWhatItSaysOfReports();
    void refusesUnknownReportsAndFields();
    void listsWhatThereIsToChooseFrom_data();
    void listsWhatThereIsToChooseFrom();
    void exportsRecords();
    void exportsTimeseriesAndStatistics();
    void takesNoForeignCursor();
    void filtersLists_data();
    void filtersLists();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    Reply ask(const std::string &what, const QByteArray &body) { return m_talker->post("/v1/reporting/" + what, body.toStdString()); }
    void take(const QString &permit);
};

void TestReports::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestReports::cleanupTestCase()
{
    m_talker.reset();
    m_server.reset();
}

void TestReports::init()
{
    m_talker->in(451);
    take(u""_s);
}

void TestReports::take(const QString &permit)
{
    const std::string list = permit.isEmpty() ? "[]" : "[\"" + permit.toStdString() + "\"]";
    QCOMPARE(m_talker->post("/_sandbox/permits", R"({"without": )" + list + "}").status, 200);
}

namespace {

QByteArray body(const QString &report, const QByteArray &rest = "")
{
    return R"({"report": ")" + report.toLatin1() + R"(", "from": "2025-11-19T00:00:00Z", "to": "2025-11-20T13:00:00Z")" + rest + '}';
}

/// A row for each report: name, permit, price, form of the answer, finest interval.
void addReports()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("permit");
    QTest::addColumn<int>("cost");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("finest");
    const auto row = [](const char *report, const QString &permit, int cost, const QString &result, const QString &finest = u""_s) {
        QTest::newRow(report) << QString::fromLatin1(report) << u"Reporting:Api:Report:"_s + permit << cost << result << finest;
    };
    row("members", u"Members"_s, 10, u"records"_s);
    row("members_count", u"MembersCount"_s, 2, u"records"_s);
    row("members_grouped_count", u"MembersGroupedCount"_s, 2, u"records"_s);
    row("member_balance", u"MemberBalance"_s, 3, u"timeseries"_s, u"5m"_s);
    row("members_count_snapshot", u"MembersCountSnapshot"_s, 3, u"timeseries"_s, u"1h"_s);
    row("members_count_history", u"MembersCountHistory"_s, 3, u"timeseries"_s, u"5m"_s);
    row("sendings", u"Sendings"_s, 2, u"records"_s);
    row("sendings_events_history", u"SendingsEventsHistory"_s, 3, u"timeseries"_s, u"5m"_s);
    row("sendings_recipients_statistics", u"SendingsRecipientsStatistics"_s, 3, u"timeseries"_s, u"1h"_s);
    row("sendings_links", u"SendingsLinks"_s, 3, u"records"_s);
    row("sendings_links_stats", u"SendingsLinksStats"_s, 2, u"records"_s);
    row("sendings_stats", u"SendingsStats"_s, 2, u"statistics"_s);
    row("links_visits_history", u"LinksVisitsHistory"_s, 3, u"timeseries"_s, u"5m"_s);
}

/// The error that a refusal has at a path.
QString errorAt(const Reply &reply, const QString &path)
{
    QJsonValue leaf = reply.json().value(u"details"_s);
    for (const QString &step : path.split(u'/')) {
        leaf = leaf[step];
    }
    return reply.status == 422 ? leaf[0][u"error"_s].toString() : QString::number(reply.status);
}

} // namespace

void TestReports::hasItsPriceAndPermit_data()
{
    addReports();
}

void TestReports::hasItsPriceAndPermit()
{
    QFETCH(QString, report);
    QFETCH(QString, permit);
    QFETCH(int, cost);
    QFETCH(QString, result);
    const Reply reply = ask("query", body(report));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"result_type"_s).toString(), result);
    QCOMPARE(reply.header("ratelimit-cost").toInt(), cost);
    QCOMPARE(reply.header("ratelimit-bucket"), "customer:451:reporting");

    const QJsonValue metadata = ask("metadata", body(report)).json().value(u"metadata"_s);
    QCOMPARE(metadata[u"cost"_s].toInt(), cost);
    QCOMPARE(metadata[u"permit"_s].toString(), permit);
    QString field;
    for (const auto fields = metadata[u"fields"_s].toArray(); const auto &one : fields) {
        field = one[u"filterable"_s].toBool() ? one[u"name"_s].toString() : field;
    }
    // 1 for the `and`, 3 for the `or`, nothing for what is in them.
    const QByteArray node = R"({"type": "in", "field": ")" + field.toLatin1() + R"(", "value": []})";
    const QByteArray tree =
        R"(, "filter": {"type": "and", "operations": [{"type": "or", "operations": [)" + node + ',' + node + "]}," + node + "]}";
    const Reply filtered = ask("query", body(report, tree));
    QCOMPARE(filtered.status, 200);
    QCOMPARE(filtered.header("ratelimit-cost").toInt(), cost + 4);
    QCOMPARE(ask("query/export", body(report, tree)).header("ratelimit-cost").toInt(), cost + 4);

    take(permit);
    for (const char *what : {"query", "query/export", "metadata", "field_metadata"}) {
        const Reply refused = ask(what, body(report));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json().value(u"error"_s).toString(), u"Missing permit "_s + permit);
    }
    QCOMPARE(ask("query", body(report == "sendings"_L1 ? u"sendings_stats"_s : u"sendings"_s)).status, 200); // it is nobody else's
}

void TestReports::knowsItsLimits_data()
{
    addReports();
}

void TestReports::knowsItsLimits()
{
    QFETCH(QString, report);
    QFETCH(QString, result);
    QFETCH(QString, finest);
    QCOMPARE(errorAt(ask("query", body(report, R"(, "aggregate_by": "weather")")), u"aggregate_by"_s), u"inclusion"_s);
    QCOMPARE(errorAt(ask("query", body(report, R"(, "filter": {"type": "equal", "field": "weather", "value": 1})")), u"filter/field"_s),
        u"inclusion"_s);
    const QJsonValue metadata = ask("metadata", body(report)).json().value(u"metadata"_s);
    QCOMPARE(metadata[u"result_type"_s].toString(), result);
    for (const auto all = metadata[u"aggregations"_s].toArray(); const auto &aggregation : all) {
        const QByteArray by = R"(, "aggregate_by": ")" + aggregation.toString().toLatin1() + '"';
        QCOMPARE(ask("query", body(report, by)).status, 200);
    }
    if (result != "timeseries"_L1) {
        QVERIFY(!metadata.toObject().contains(u"intervals"_s));
        return;
    }
    QJsonArray intervals {u"5m"_s, u"1h"_s, u"1d"_s, u"1w"_s, u"1mo"_s};
    if (finest == "1h"_L1) {
        intervals.removeFirst();
        QCOMPARE(errorAt(ask("query", body(report, R"(, "interval": "5m")")), u"interval"_s), u"inclusion"_s);
    }
    QCOMPARE(metadata[u"intervals"_s].toArray(), intervals);
    const auto range = [&](const QByteArray &from, const QByteArray &to, const QByteArray &interval) {
        const QByteArray text = R"(", "from": ")" + from + R"(", "to": ")" + to + R"(", "interval": ")" + interval + R"("})";
        return ask("query", R"({"report": ")" + report.toLatin1() + text);
    };
    QCOMPARE(range("2025-11-20T08:00:00Z", "2025-11-20T12:00:00Z", "auto").json().value(u"interval"_s).toString(), finest);
    QCOMPARE(errorAt(range("2025-11-01T00:00:00Z", "2025-11-08T00:00:00Z", "1h"), u"interval"_s), u"too_many_time_points"_s);
    QCOMPARE(errorAt(range("2023-11-20T00:00:00Z", "2023-11-30T00:00:00Z", "1d"), u"from"_s), u"greater_or_equal_to"_s);
    QCOMPARE(range("2019-01-01T00:00:00Z", "2020-01-01T00:00:00Z", "1mo").status, 200);
    const QByteArray endless = R"({"report": ")" + report.toLatin1() + "\"}";
    QCOMPARE(errorAt(ask("query", endless), u"from"_s), u"blank"_s);
    // Several zones: each has series of its own, and no bucket has an offset.
    m_talker->with("X-Customer", "id=451_463");
    const Reply local = ask("query", body(report));
    QCOMPARE(local.json().value(u"range_timezone"_s).toString(), u"local"_s);
    QSet<QString> zones;
    for (const auto all = local.list(u"series"_s); const auto &series : all) {
        zones.insert(series[u"timezone"_s].toString());
        QCOMPARE(series[u"values"_s].toArray().size(), local.list(u"time_buckets"_s).size());
    }
    QCOMPARE(zones, (QSet<QString> {u"Europe/Helsinki"_s, u"Europe/Oslo"_s}));
    QVERIFY(local.list(u"time_buckets"_s).at(0).toString().endsWith(":00:00.000"_L1));
}

void TestReports::needsPermitsForWhatItSaysOfReports()
{
    const Reply metadata = ask("metadata", body(u"members"_s));
    QCOMPARE(metadata.header("ratelimit-cost"), "1"); // whatever the report costs
    QCOMPARE(metadata.header("ratelimit-bucket"), "customer:451:reporting");
    QCOMPARE(ask("field_metadata", R"({"report": "sendings", "field": "channel"})").header("ratelimit-cost"), "1");
    const QList<std::pair<std::string, QString>> doors {{"metadata", u"Reporting:Api:Metadata"_s},
        {"field_metadata", u"Reporting:Api:FieldMetadata"_s}, {"query", u"Reporting:Api:Query"_s},
        {"query/export", u"Reporting:Api:Export"_s}};
    for (const auto &[what, permit] : doors) {
        take(permit);
        for (const auto &[other, hers] : doors) {
            const Reply reply = ask(other, R"({"report": "sendings_stats", "field": "channel"})");
            QCOMPARE(reply.status, other == what ? 403 : 200);
            QCOMPARE(reply.json().value(u"error"_s).toString(), other == what ? u"Missing permit "_s + hers : u""_s);
        }
    }
    QCOMPARE(m_talker->get("/v1/reporting/metadata").status, 405);
}

void TestReports::refusesUnknownReportsAndFields()
{
    for (const char *what : {"metadata", "field_metadata", "query", "query/export"}) {
        QCOMPARE(errorAt(ask(what, "{}"), u"report"_s), u"blank"_s);
        QCOMPARE(errorAt(ask(what, R"({"report": "weather"})"), u"report"_s), u"inclusion"_s);
        QCOMPARE(ask(what, "{").status, 400);
    }
    QCOMPARE(errorAt(ask("field_metadata", R"({"report": "sendings"})"), u"field"_s), u"blank"_s);
    QCOMPARE(errorAt(ask("field_metadata", R"({"report": "sendings", "field": "age"})"), u"field"_s), u"inclusion"_s);
    QCOMPARE(
        errorAt(ask("field_metadata", R"({"report": "sendings", "field": "channel", "to": "noon"})"), u"to"_s), u"invalid_iso_8601_time"_s);
}

void TestReports::listsWhatThereIsToChooseFrom_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("values");
    const auto row = [](const char *name, const QByteArray &query, const QString &type, const QJsonValue &values) {
        QTest::newRow(name) << query << type << values;
    };
    row("channels", R"({"report": "sendings", "field": "channel"})", u"enum"_s, QJsonArray {u"email"_s, u"push"_s, u"sms"_s});
    row("campaigns of a morning",
        R"({"report": "sendings_events_history", "field": "campaign_id", "from": "2025-11-19T00:00:00Z", "to": "2025-11-19T12:00:00Z"})",
        u"integer"_s, QJsonArray {318});
    row("nothing was sent", R"({"report": "sendings_stats", "field": "audience_id", "to": "2020-01-01"})", u"integer"_s, QJsonArray());
    row("counts", R"({"report": "sendings", "field": "delivered_count"})", u"integer"_s, QJsonValue());
    row("times", R"({"report": "sendings", "field": "created_at"})", u"time"_s, QJsonValue());
    row("objects", R"({"report": "members", "field": "consents"})", u"object"_s, QJsonValue());
    row("clubs", R"({"report": "sendings", "field": "loyalty_club_id"})", u"integer"_s, QJsonValue());
    row("sources of visits", R"({"report": "links_visits_history", "field": "source_type"})", u"enum"_s, QJsonArray {u"sendings"_s});
    row("genders", R"({"report": "sendings_recipients_statistics", "field": "gender"})", u"enum"_s, QJsonArray {u"man"_s, u"woman"_s});
    row("yes and no", R"({"report": "members", "field": "marketing_via_sms"})", u"boolean"_s, QJsonArray {false, true});
    row("lists", R"({"report": "members", "field": "subunit_ids"})", u"integer[]"_s, QJsonArray {1, 2, 3, 4});
    row("platforms", R"({"report": "member_balance", "field": "optin_platform"})", u"enum"_s,
        QJsonArray {u"android"_s, u"ios"_s, u"other"_s});
    row("directions", R"({"report": "member_balance", "field": "type"})", u"enum"_s, QJsonArray {u"in"_s, u"out"_s});
    row("groups", R"({"report": "members_count_history", "field": "grouping_type"})", u"enum"_s,
        QJsonArray {u"country"_s, u"optin_channel"_s, u"optin_platform"_s});
}

void TestReports::listsWhatThereIsToChooseFrom()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, type);
    QFETCH(QJsonValue, values);
    const Reply reply = ask("field_metadata", query);
    QCOMPARE(reply.status, 200);
    const QJsonValue field = reply.json().value(u"field_metadata"_s);
    QCOMPARE(field[u"type"_s].toString(), type);
    QCOMPARE(field[u"values"_s], values);
    QCOMPARE(field.toObject().keys(), (QStringList {u"filterable"_s, u"name"_s, u"report"_s, u"type"_s, u"values"_s}));
}

void TestReports::exportsRecords()
{
    m_talker->with("X-Customer", "all=all");
    const QByteArray query = R"({"report": "sendings", "filter": {"type": "not_equal", "field": "id", "value": 452}})";
    const Reply reply = ask("query/export", query);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.header("Content-Type").startsWith("text/csv"));
    const QJsonArray rows = walked(*m_talker, QJsonDocument::fromJson(query).object());
    QVERIFY(rows.size() > 100); // so there are several pages
    const QByteArrayList lines = reply.body.split('\n');
    QCOMPARE(lines.size(), rows.size() + 2); // with the names, and after the last one nothing
    QVERIFY(lines.first().startsWith("id,loyalty_club_id,language,channel,service_type,reporting_id,"));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QVERIFY(lines.at(i + 1).startsWith(QByteArray::number(rows.at(i)[u"id"_s].toInteger()) + ','));
    }
    // A comma and quotes are packed.
    QVERIFY(lines.at(1).contains(R"("{""delivered"":)"));
    QCOMPARE(errorAt(ask("query/export", R"({"report": "sendings", "filter": 7})"), u"filter"_s), u"must_be_an_object"_s);
}

void TestReports::exportsTimeseriesAndStatistics()
{
    const Reply series = ask("query", body(u"member_balance"_s));
    const Reply csv = ask("query/export", body(u"member_balance"_s));
    QCOMPARE(csv.body.count('\n'), series.json().value(u"data_points"_s).toInt() + 1);
    QVERIFY2(csv.body.startsWith("timezone,label,time_bucket,value\r\nEurope/Oslo,\"{\"\"type\"\":\"\"out\"\"}\",2025-11-"),
        csv.body.constData());
    const Reply statistics = ask("query/export", R"({"report": "sendings_stats"})");
    QCOMPARE(statistics.body.count('\n'), 2);
    QVERIFY(statistics.body.startsWith("clicked_count,computed_counts,"));
}

void TestReports::takesNoForeignCursor()
{
    const QString next = ask("query", R"({"report": "members"})").json().value(u"pagination"_s)[u"next_page_info"_s].toString();
    static const QRegularExpression urlSafe(u"^[A-Za-z0-9_-]+$"_s);
    QVERIFY(next.contains(urlSafe));
    const QByteArray cursor = R"(", "page_info": ")" + next.toLatin1() + "\"}";
    const Reply second = ask("query", R"({"report": "members)" + cursor);
    QCOMPARE(second.list(u"records"_s).size(), 100);
    QVERIFY(second.list(u"records"_s).at(0)[u"id"_s].toInteger() > 451'000'100);
    for (const QByteArray &report : {"members_count"_ba, "sendings_links"_ba, "sendings"_ba}) {
        const QByteArray foreign = R"({"report": ")" + report + cursor;
        QCOMPARE(errorAt(ask("query", foreign), u"page_info"_s), u"invalid"_s);
    }
    for (const QByteArray &wrong : {"\"\""_ba, "\"?\""_ba, "\"CNOW-AE\""_ba, "7"_ba, "[]"_ba}) {
        QCOMPARE(errorAt(ask("query", R"({"report": "members", "page_info": )" + wrong + '}'), u"page_info"_s), u"invalid"_s);
    }
}

void TestReports::filtersLists_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("in") << QByteArray(R"("type": "in", "field": "subunit_ids", "value": [1])") << u""_s << u"200"_s;
    QTest::newRow("null") << QByteArray(R"("type": "not_equal", "field": "subunit_ids", "value": null)") << u""_s << u"200"_s;
    QTest::newRow("equal") << QByteArray(R"("type": "equal", "field": "subunit_ids", "value": 1)") << u"filter/type"_s << u"inclusion"_s;
    QTest::newRow("order") << QByteArray(R"("type": "less_than", "field": "group_ids", "value": 1)") << u"filter/type"_s << u"inclusion"_s;
    QTest::newRow("yes") << QByteArray(R"("type": "equal", "field": "marketing_via_push", "value": true)") << u""_s << u"200"_s;
    QTest::newRow("a word for yes") << QByteArray(R"("type": "equal", "field": "marketing_via_push", "value": "yes")") << u"filter/value"_s
                                    << u"invalid"_s;
    QTest::newRow("order of yes") << QByteArray(R"("type": "less_than", "field": "marketing_via_push", "value": true)") << u"filter/type"_s
                                  << u"inclusion"_s;
    QTest::newRow("an object") << QByteArray(R"("type": "equal", "field": "consents", "value": null)") << u"filter/field"_s
                               << u"inclusion"_s;
    QTest::newRow("its community") << QByteArray(R"("type": "equal", "field": "community_id", "value": 3460)") << u"filter/field"_s
                                   << u"inclusion"_s;
}

void TestReports::filtersLists()
{
    QFETCH(QByteArray, node);
    QFETCH(QString, path);
    QFETCH(QString, symbol);
    QCOMPARE(errorAt(ask("query", R"({"report": "members", "filter": {)" + node + "}}"), path), symbol);
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
