// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// The report `sendings`, and what all reports share: filters, pages, permits, costs.
class TestReporting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aggregatesAsDocumented();
    void servesTheDocumentedSending();
    void servesEveryField();
    void countsAddUp();
    void aggregatesByBothKeys_data();
    void aggregatesByBothKeys();
    void filters_data();
    void filters();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();
    void survivesHostileBodies();
    void pagesWhileSendingsAreAdded_data();
    void pagesWhileSendingsAreAdded();
    void answersForSeveralCustomers();
    void needsItsPermits();
    void takesItsOwnTokens();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    QJsonArray records(const QByteArray &rest = "");
};

void TestReporting::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Options options = standing();
    options.databaseFile = m_folder->filePath(u"world.db"_s);
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
    m_talker->in(451);
}

void TestReporting::cleanup()
{
    m_talker.reset();
    m_server.reset();
}

/// Every record of a query, page by page. `rest` is what comes after "report" in its body.
QJsonArray TestReporting::records(const QByteArray &rest)
{
    QJsonArray rows;
    QByteArray page = "null";
    do {
        const Reply reply = m_talker->query(R"({"report": "sendings", "page_info": )" + page + rest + '}');
        if (reply.status != 200) {
            return {reply.status};
        }
        for (const auto each = reply.list(u"records"_s); const auto &row : each) {
            rows.append(row);
        }
        const QJsonValue next = reply.json().value(u"pagination"_s)[u"next_page_info"_s];
        page = next.isString() ? '"' + next.toString().toLatin1() + '"' : QByteArray();
    } while (!page.isEmpty());
    return rows;
}

void TestReporting::aggregatesAsDocumented()
{
    // As printed in the contract, 3.8, without its white space; one page, so without its cursor.
    const QByteArray printed =
        R"(:7265,"service_type":"campaigns","ids":[40689],"dispatches_count":73,"members_count":73,"new_count":0,"delivered_count":72,)"
        R"("delivery_errored_count":1,"failed_count":0,"opened_count":0,"opened_events_count":0,"transiently_failed_count":0,)"
        R"("transmitted_count":73,"first_created_at":"2025-08-06T09:00:31.423979","last_created_at":"2025-08-06T09:00:31.423979",)"
        R"("timeseries_time_ranges":{"1h":{"from":"2025-08-06T09:00:00.000000Z","to":"2025-08-08T09:00:31.423979Z"},)"
        R"("1d":{"from":"2025-08-06T00:00:00.000000Z","to":"2025-08-08T09:00:31.423979Z"},)"
        R"("1w":{"from":"2025-08-04T00:00:00.000000Z","to":"2025-08-08T09:00:31.423979Z"},)"
        R"("1mo":{"from":"2025-08-01T00:00:00.000000Z","to":"2025-08-08T09:00:31.423979Z"}}}],)"
        R"("pagination":{"next_page_info":null},"result_type":"records"})";
    for (const QByteArray &key : {"reporting_id"_ba, "campaign_id"_ba}) {
        const Reply reply = m_talker->query(R"({"report": "sendings", "filter": {"type": "equal", "field": ")" + key
            + R"(", "value": 7265}, "aggregate_by": ")" + key + R"("})");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, R"({"records":[{")" + key + '"' + printed);
    }
}

void TestReporting::servesTheDocumentedSending()
{
    const Reply reply = m_talker->query(R"({"report": "sendings", "filter": {"type": "equal", "field": "id", "value": 452}})");
    QCOMPARE(reply.body,
        R"({"records":[{"id":452,"loyalty_club_id":275,"language":null,"channel":"push","service_type":"rewards_notifications",)"
        R"("reporting_id":null,"source_id":null,"source_app":"messages_api","source_type":"other","audience_id":null,"campaign_id":null,)"
        R"("dispatches_count":67066,"members_count":8679,"new_count":909,"delivered_count":0,"delivery_errored_count":0,)"
        R"("failed_count":165,"opened_count":0,"opened_events_count":0,"transiently_failed_count":0,"transmitted_count":65992,)"
        R"("created_at":"2025-04-11T08:29:09.359381","timeseries_time_ranges":{)"
        R"("1h":{"from":"2025-04-11T08:00:00.000000Z","to":null},"1d":{"from":"2025-04-11T00:00:00.000000Z","to":null},)"
        R"("1w":{"from":"2025-04-07T00:00:00.000000Z","to":null},"1mo":{"from":"2025-04-01T00:00:00.000000Z","to":null}}}],)"
        R"("pagination":{"next_page_info":null},"result_type":"records"})");
}

void TestReporting::servesEveryField()
{
    const Reply reply = m_talker->query(R"({"report": "sendings", "filter": {"type": "equal", "field": "reporting_id", "value": 7398}})");
    static const QRegularExpression shape(
        uR"re(^\{"records":\[\{"id":\d+,"loyalty_club_id":241,"language":"nb","channel":"email","service_type":"campaigns",)re"
        uR"re("reporting_id":7398,"source_id":7398,"source_app":"the-big-project","source_type":"campaigns","audience_id":1231,)re"
        uR"re("campaign_id":318,"dispatches_count":6640,"members_count":6640,"new_count":0,"delivered_count":6202,)re"
        uR"re("delivery_errored_count":412,"failed_count":0,"opened_count":1935,"opened_events_count":2488,"transiently_failed_count":0,)re"
        uR"re("transmitted_count":6640,"clicked_count":310,"computed_counts":\{"sent":6640,"failed_to_send":0,"en_route":26,)re"
        uR"re("delivered":6202,"errored":412,"open_rate":31.2\},"created_at":"2025-11-19T07:52:\d\d\.\d{6}","timeseries_time_ranges":)re"
        uR"re(\{"1h":\{"from":"2025-11-19T07:00:00.000000Z","to":"2025-11-21T07:52:\d\d\.\d{6}Z"\},)re"_s);
    QVERIFY2(QString::fromUtf8(reply.body).contains(shape), reply.body.constData());
}

void TestReporting::countsAddUp()
{
    m_talker->with("X-Customer", "all=all");
    const QJsonArray rows = records();
    QVERIFY2(rows.size() > 150 && rows.size() < 220, QByteArray::number(rows.size()).constData());
    QSet<QString> channels;
    QSet<QString> services;
    QHash<int, int> clubs;
    int open = 0;
    int underWay = 0;
    QString before = u"9"_s;
    for (const auto &row : rows) {
        const auto n = [&](const QString &key) { return row[QString(key + u"_count"_s)].toInteger(-1); };
        const qint64 id = row[u"id"_s].toInteger();
        const QByteArray name = "sending " + QByteArray::number(id);
        QVERIFY2(n(u"dispatches"_s) == n(u"new"_s) + n(u"transiently_failed"_s) + n(u"transmitted"_s) + n(u"failed"_s), name.constData());
        QVERIFY2(n(u"transmitted"_s) >= n(u"delivered"_s) + n(u"delivery_errored"_s), name.constData());
        QVERIFY2(n(u"members"_s) > 0 && n(u"members"_s) <= n(u"dispatches"_s), name.constData());
        QVERIFY2(n(u"opened"_s) <= n(u"members"_s) && n(u"opened"_s) <= n(u"opened_events"_s), name.constData());
        channels.insert(row[u"channel"_s].toString());
        services.insert(row[u"service_type"_s].toString());
        clubs[row[u"loyalty_club_id"_s].toInt()] += 1;
        const QString created = row[u"created_at"_s].toString();
        static const QRegularExpression stamp(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}$"_s);
        QVERIFY2(created.contains(stamp) && created <= before && created < u"2025-11-20T13:03"_s, name.constData()); // newest first
        before = created;
        const bool isOpen = n(u"new"_s) + n(u"transiently_failed"_s) > 0;
        open += isOpen ? 1 : 0;
        QCOMPARE(row[u"timeseries_time_ranges"_s][u"1h"_s][u"to"_s].isNull(), isOpen);
        if (id == 452) {
            QVERIFY(!row.toObject().contains(u"computed_counts"_s) && !row.toObject().contains(u"clicked_count"_s));
            continue;
        }
        const QJsonValue computed = row[u"computed_counts"_s];
        QCOMPARE(computed[u"sent"_s], row[u"transmitted_count"_s]);
        QCOMPARE(computed[u"failed_to_send"_s], row[u"failed_count"_s]);
        QCOMPARE(computed[u"errored"_s].toInteger(), n(u"failed"_s) + n(u"delivery_errored"_s));
        QCOMPARE(computed[u"en_route"_s].toInteger() + computed[u"delivered"_s].toInteger() + computed[u"errored"_s].toInteger(),
            n(u"dispatches"_s));
        underWay += computed[u"en_route"_s].toInteger() > 2'000 ? 1 : 0;
        if (row[u"channel"_s] == "sms"_L1) {
            QVERIFY(computed[u"open_rate"_s].isNull() && n(u"opened"_s) == 0);
        } else {
            const double rate = double(n(u"opened"_s)) / double(n(u"delivered"_s)) * 100;
            QVERIFY2(qAbs(computed[u"open_rate"_s].toDouble(-1) - rate) <= 0.005001, name.constData());
        }
    }
    QCOMPARE(channels, (QSet<QString> {u"email"_s, u"push"_s, u"sms"_s}));
    QCOMPARE(services, (QSet<QString> {u"campaigns"_s, u"rewards_notifications"_s, u"triggers"_s}));
    QCOMPARE(open, 2); // the documented one, and the one that is being sent
    QVERIFY(underWay > 0);
    QVERIFY(clubs.value(241) > 75 && clubs.value(241) < 100); // with the documented two, one page
    QVERIFY(clubs.value(235) > 35 && clubs.value(258) > 35);
    QCOMPARE(clubs.value(275), 1);
}

void TestReporting::aggregatesByBothKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("reporting") << u"reporting_id"_s;
    QTest::newRow("campaign") << u"campaign_id"_s;
}

void TestReporting::aggregatesByBothKeys()
{
    QFETCH(QString, key);
    m_talker->with("X-Customer", "all=all");
    QHash<qint64, QJsonArray> expected;
    for (const auto each = records(); const auto &row : each) {
        if (!row[key].isNull()) {
            expected[row[key].toInteger()].append(row);
        }
    }
    const QJsonArray sums = records(R"(, "aggregate_by": ")" + key.toLatin1() + '"');
    QCOMPARE(sums.size(), expected.size());
    qsizetype most = 0;
    for (const auto &sum : sums) {
        const QJsonArray parts = expected.take(sum[key].toInteger());
        QVERIFY(!parts.isEmpty());
        most = std::max(most, parts.size());
        QList<qint64> ids;
        for (const auto inner = sum[u"ids"_s].toArray(); const auto &id : inner) {
            ids.append(id.toInteger());
        }
        QVERIFY(std::is_sorted(ids.begin(), ids.end()) && ids.size() == parts.size());
        for (const QString &name : sum.toObject().keys()) {
            if (!name.endsWith("_count"_L1)) {
                continue;
            }
            qint64 total = 0;
            for (const auto &part : parts) {
                QVERIFY(ids.contains(part[u"id"_s].toInteger()));
                total += part[name].toInteger();
            }
            QCOMPARE(sum[name].toInteger(), total);
        }
        QCOMPARE(sum[u"first_created_at"_s], parts.last()[u"created_at"_s]); // rows come newest first
        QCOMPARE(sum[u"last_created_at"_s], parts.first()[u"created_at"_s]);
        QCOMPARE(sum[u"timeseries_time_ranges"_s][u"1d"_s][u"from"_s], parts.last()[u"timeseries_time_ranges"_s][u"1d"_s][u"from"_s]);
        QCOMPARE(sum[u"timeseries_time_ranges"_s][u"1d"_s][u"to"_s], parts.first()[u"timeseries_time_ranges"_s][u"1d"_s][u"to"_s]);
        QVERIFY(!sum.toObject().contains(u"clicked_count"_s) && !sum.toObject().contains(u"computed_counts"_s));
    }
    QVERIFY(expected.isEmpty());
    QVERIFY(most > 3);
}

using Matches = std::function<bool(const QJsonValue &)>;

void TestReporting::filters_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<Matches>("matches");
    const auto row = [](const char *name, const QByteArray &filter, const Matches &matches) { QTest::newRow(name) << filter << matches; };
    const auto delivered = [](const QJsonValue &r) { return r[u"delivered_count"_s].toInteger(); };
    row("none", "null", [](const QJsonValue &) { return true; });
    row("equal", R"({"type":"equal","field":"channel","value":"sms"})", [](const QJsonValue &r) { return r[u"channel"_s] == "sms"_L1; });
    row("equal null", R"({"type":"equal","field":"campaign_id","value":null})",
        [](const QJsonValue &r) { return r[u"campaign_id"_s].isNull(); });
    row("not equal", R"({"type":"not_equal","field":"channel","value":"push"})",
        [](const QJsonValue &r) { return r[u"channel"_s] != "push"_L1; });
    row("not equal leaves nulls out", R"({"type":"not_equal","field":"reporting_id","value":7405})",
        [](const QJsonValue &r) { return !r[u"reporting_id"_s].isNull() && r[u"reporting_id"_s] != 7'405; });
    row("not equal null", R"({"type":"not_equal","field":"audience_id","value":null})",
        [](const QJsonValue &r) { return !r[u"audience_id"_s].isNull(); });
    row("greater", R"({"type":"greater_than","field":"delivered_count","value":18116})",
        [=](const QJsonValue &r) { return delivered(r) > 18'116; });
    row("greater or equal", R"({"type":"greater_or_equal_to","field":"delivered_count","value":18116})",
        [=](const QJsonValue &r) { return delivered(r) >= 18'116; });
    row("less", R"({"type":"less_than","field":"delivered_count","value":18116})",
        [=](const QJsonValue &r) { return delivered(r) < 18'116; });
    row("less or equal", R"({"type":"less_or_equal_to","field":"delivered_count","value":18116})",
        [=](const QJsonValue &r) { return delivered(r) <= 18'116; });
    row("in", R"({"type":"in","field":"reporting_id","value":[7405, 7398, 1, 7265]})", [](const QJsonValue &r) {
        return QList<qint64> {7'405, 7'398, 7'265}.contains(r[u"reporting_id"_s].toInteger());
    });
    row("in nothing", R"({"type":"in","field":"reporting_id","value":[]})", [](const QJsonValue &) { return false; });
    row("not in", R"({"type":"not_in","field":"channel","value":["push","sms"]})",
        [](const QJsonValue &r) { return r[u"channel"_s] == "email"_L1; });
    row("not in nothing", R"({"type":"not_in","field":"channel","value":[]})", [](const QJsonValue &) { return true; });
    row("time, with microseconds", R"({"type":"less_or_equal_to","field":"created_at","value":"2025-08-06T09:00:31.423979Z"})",
        [](const QJsonValue &r) { return r[u"created_at"_s].toString() <= "2025-08-06T09:00:31.423979"_L1; });
    row("time, just before", R"({"type":"less_than","field":"created_at","value":"2025-08-06T09:00:31.423979"})",
        [](const QJsonValue &r) { return r[u"id"_s] == 452; });
    row("time, with an offset", R"({"type":"greater_or_equal_to","field":"created_at","value":"2025-11-20T00:00:00+01:00"})",
        [](const QJsonValue &r) { return r[u"created_at"_s].toString() >= "2025-11-19T23:00:00"_L1; });
    row("and",
        R"({"type":"and","operations":[{"type":"equal","field":"channel","value":"push"},)"
        R"({"type":"equal","field":"service_type","value":"campaigns"}]})",
        [](const QJsonValue &r) { return r[u"channel"_s] == "push"_L1 && r[u"service_type"_s] == "campaigns"_L1; });
    row("or in and",
        R"({"type":"and","operations":[{"type":"or","operations":[{"type":"equal","field":"channel","value":"sms"},)"
        R"({"type":"equal","field":"reporting_id","value":null}]},{"type":"greater_than","field":"members_count","value":1000}]})",
        [](const QJsonValue &r) {
            return (r[u"channel"_s] == "sms"_L1 || r[u"reporting_id"_s].isNull()) && r[u"members_count"_s].toInt() > 1'000;
        });
}

void TestReporting::filters()
{
    QFETCH(QByteArray, filter);
    QFETCH(Matches, matches);
    QSet<qint64> expected;
    const QJsonArray all = records();
    for (const auto &row : all) {
        if (matches(row)) {
            expected.insert(row[u"id"_s].toInteger());
        }
    }
    QSet<qint64> found;
    for (const auto each = records(R"(, "filter": )" + filter); const auto &row : each) {
        found.insert(row[u"id"_s].toInteger());
    }
    QCOMPARE(found, expected);
    const bool isWhole = filter == "null" || filter.contains("not_in\",\"field\":\"channel\",\"value\":[]");
    QVERIFY(isWhole ? expected.size() == all.size() : expected.size() < all.size()); // each row tells something
}

void TestReporting::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("symbol");
    const auto row = [](const char *name, const QByteArray &rest, const QString &path, const QString &symbol) {
        QTest::newRow(name) << rest << path << symbol;
    };
    const auto filter = [&](const char *name, const QByteArray &json, const QString &path, const QString &symbol) {
        row(name, R"("report":"sendings","filter":)" + json, path, symbol);
    };
    row("no report", R"("filter":null)", u"report"_s, u"blank"_s);
    row("unknown report", R"("report":"weather")", u"report"_s, u"inclusion"_s);
    row("report of another type", R"("report":["sendings"])", u"report"_s, u"inclusion"_s);
    row("aggregation", R"("report":"sendings","aggregate_by":"channel")", u"aggregate_by"_s, u"inclusion"_s);
    row("cursor", R"("report":"sendings","page_info":"CNOW-AE")", u"page_info"_s, u"invalid"_s);
    row("cursor of another type", R"("report":"sendings","page_info":7)", u"page_info"_s, u"invalid"_s);
    filter("text", R"("channel = 'sms'")", u"filter"_s, u"must_be_an_object"_s);
    filter("list", "[]", u"filter"_s, u"must_be_an_object"_s);
    filter("no type", R"({"field":"id","value":1})", u"filter/type"_s, u"blank"_s);
    filter("older spelling", R"({"type":"greated_than","field":"id","value":1})", u"filter/type"_s, u"inclusion"_s);
    filter("unknown type", R"({"type":"like","field":"channel","value":"%"})", u"filter/type"_s, u"inclusion"_s);
    filter("no field", R"({"type":"equal","value":1})", u"filter/field"_s, u"blank"_s);
    filter("unknown field", R"({"type":"equal","field":"id) OR (1","value":1})", u"filter/field"_s, u"inclusion"_s);
    filter("club", R"({"type":"equal","field":"loyalty_club_id","value":241})", u"filter/field"_s, u"inclusion"_s);
    filter("no value", R"({"type":"greater_than","field":"id"})", u"filter/value"_s, u"blank"_s);
    filter("null order", R"({"type":"less_than","field":"id","value":null})", u"filter/value"_s, u"blank"_s);
    filter("text for a number", R"({"type":"equal","field":"reporting_id","value":"7265"})", u"filter/value"_s, u"not_an_integer"_s);
    filter("fraction", R"({"type":"equal","field":"reporting_id","value":7265.5})", u"filter/value"_s, u"not_an_integer"_s);
    filter("too big", R"({"type":"equal","field":"reporting_id","value":1e300})", u"filter/value"_s, u"not_an_integer"_s);
    filter("number for a text", R"({"type":"equal","field":"channel","value":7})", u"filter/value"_s, u"invalid"_s);
    filter("object", R"({"type":"equal","field":"channel","value":{"a":1}})", u"filter/value"_s, u"invalid"_s);
    filter("order of texts", R"({"type":"less_than","field":"channel","value":"z"})", u"filter/type"_s, u"inclusion"_s);
    filter("no time", R"({"type":"less_than","field":"created_at","value":"yesterday"})", u"filter/value"_s, u"invalid_iso_8601_time"_s);
    filter("no such day", R"({"type":"less_than","field":"created_at","value":"2025-02-30T00:00:00Z"})", u"filter/value"_s,
        u"invalid_iso_8601_time"_s);
    filter("one for many", R"({"type":"in","field":"id","value":7265})", u"filter/value"_s, u"must_be_an_array"_s);
    filter("wrong element", R"({"type":"in","field":"id","value":[1,"2",3]})", u"filter/value/1"_s, u"not_an_integer"_s);
    filter("null element", R"({"type":"not_in","field":"channel","value":["sms",null]})", u"filter/value/1"_s, u"blank"_s);
    filter("no operations", R"({"type":"and"})", u"filter/operations"_s, u"must_be_an_array"_s);
    filter("operations no list", R"({"type":"or","operations":{"0":1}})", u"filter/operations"_s, u"must_be_an_array"_s);
    filter("empty operations", R"({"type":"or","operations":[]})", u"filter/operations"_s, u"blank"_s);
    filter("no node", R"({"type":"or","operations":[{"type":"equal","field":"id","value":1},7]})", u"filter/operations/1"_s,
        u"must_be_an_object"_s);
    filter("inside", R"({"type":"and","operations":[{"type":"or","operations":[{"type":"equal","field":"id","value":true}]}]})",
        u"filter/operations/0/operations/0/value"_s, u"not_an_integer"_s);
}

void TestReporting::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, path);
    QFETCH(QString, symbol);
    const Reply reply = m_talker->query('{' + rest + '}');
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.json().value(u"error"_s).toString(), u"Invalid parameters"_s);
    QJsonValue leaf = reply.json().value(u"details"_s);
    for (const QString &step : path.split(u'/')) {
        QVERIFY2(leaf.isObject() && leaf.toObject().size() == 1, reply.body.constData()); // and nothing else is wrong
        leaf = leaf[step];
    }
    QVERIFY2(leaf.isArray() && leaf[0][u"error"_s].toString() == symbol, reply.body.constData());
}

void TestReporting::survivesHostileBodies()
{
    const auto nested = [](int depth) {
        QByteArray json = R"({"type":"equal","field":"id","value":452})";
        for (int i = 1; i < depth; ++i) {
            json = R"({"type":"and","operations":[)" + json + "]}";
        }
        return R"({"report":"sendings","filter":)" + json + '}';
    };
    QCOMPARE(m_talker->query(nested(10)).status, 200);
    const Reply deep = m_talker->query(nested(11));
    QCOMPARE(deep.status, 422);
    QVERIFY(deep.body.contains("too_deep"));
    QCOMPARE(m_talker->query(nested(300)).status, 422);
    QCOMPARE(m_talker->query(nested(5'000)).status, 400); // deeper than its parser goes

    const auto many = [](int count, const QByteArray &one) { return QByteArray(one + ',').repeated(count).chopped(1); };
    const QByteArray in = R"({"report":"sendings","filter":{"type":"in","field":"id","value":[)";
    QCOMPARE(m_talker->query(in + many(5'000, "452") + "]}}").list(u"records"_s).size(), 1);
    QCOMPARE(m_talker->query(in + many(5'001, "452") + "]}}").status, 422);
    QCOMPARE(m_talker->query(in + many(4'000, "\"x\"") + "]}}").status, 422);
    const QByteArray either = R"({"report":"sendings","filter":{"type":"or","operations":[)";
    const QByteArray node = R"({"type":"equal","field":"channel","value":"' OR 1=1 --"})";
    QCOMPARE(m_talker->query(either + many(199, node) + "]}}").list(u"records"_s).size(), 0);
    QCOMPARE(m_talker->query(either + many(200, node) + "]}}").status, 422);

    for (const QByteArray &body : {""_ba, "{"_ba, "nonsense"_ba, "[1"_ba, "{\"report\":\"sendings\"}}"_ba}) {
        const Reply reply = m_talker->query(body);
        QCOMPARE(reply.status, body.isEmpty() ? 422 : 400);
        QVERIFY(body.isEmpty() || reply.body.isEmpty());
    }
    QCOMPARE(m_talker->query("[]").status, 422);
    QCOMPARE(m_talker->get("/v1/reporting/query").status, 405);
    QCOMPARE(records().isEmpty(), false); // and it still answers
}

void TestReporting::pagesWhileSendingsAreAdded_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("key");
    QTest::newRow("records") << QByteArray() << u"id"_s;
    QTest::newRow("sums") << QByteArray(R"(, "aggregate_by": "reporting_id")") << u"reporting_id"_s;
}

void TestReporting::pagesWhileSendingsAreAdded()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, key);
    m_talker->with("X-Customer", "all=all");
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"adding"_s);
    database.setDatabaseName(m_folder->filePath(u"world.db"_s));
    QVERIFY(database.open());
    const auto add = [&](int id, int reporting, const QString &stamp) {
        QSqlQuery query(database);
        for (const QString &sql : {u"CREATE TEMP TABLE copy AS SELECT * FROM sendings WHERE reporting_id = 7405"_s,
                 u"UPDATE copy SET id = %1, reporting_id = %2, created_at = '%3'"_s.arg(id).arg(reporting).arg(stamp),
                 u"INSERT INTO sendings SELECT * FROM copy"_s, u"DROP TABLE copy"_s}) {
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
    };
    // Enough for three pages, many of one instant, so that only the id orders them.
    for (int i = 0; i < 160; ++i) {
        add(70'000 + i, 9'000 + i, u"2025-10-10T10:10:10.101010"_s);
    }
    QSet<qint64> before;
    for (const auto each = records(rest); const auto &row : each) {
        before.insert(row[key].toInteger());
    }
    QVERIFY(before.size() > 200);
    QList<qint64> walked;
    QByteArray page = "null";
    int pages = 0;
    while (!page.isEmpty()) {
        const Reply reply = m_talker->query(R"({"report": "sendings", "page_info": )" + page + rest + '}');
        QCOMPARE(reply.status, 200);
        const QJsonArray rows = reply.list(u"records"_s);
        for (const auto &row : rows) {
            walked.append(row[key].toInteger());
        }
        const QJsonValue next = reply.json().value(u"pagination"_s)[u"next_page_info"_s];
        QCOMPARE(rows.size() == 100, next.isString());
        static const QRegularExpression urlSafe(u"^[A-Za-z0-9_-]+$"_s);
        QVERIFY(next.isNull() || next.toString().contains(urlSafe));
        page = next.isString() ? '"' + next.toString().toLatin1() + '"' : QByteArray();
        add(80'000 + pages, 9'900 + pages, u"2025-11-20T13:02:00.000000"_s); // a new one
        add(81'000 + pages, 9'000 + pages * 70, u"2025-11-20T13:02:01.000000"_s); // and one more of a known group
        ++pages;
    }
    QVERIFY(pages >= 3);
    const QSet<qint64> seen(walked.begin(), walked.end());
    QCOMPARE(seen.size(), walked.size()); // nobody twice
    QVERIFY(seen.contains(before)); // nobody lost
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"adding"_s);
}

void TestReporting::answersForSeveralCustomers()
{
    const auto clubs = [&](const std::string &header) {
        m_talker->with("X-Customer", header);
        QSet<int> found;
        for (const auto each = records(); const auto &row : each) {
            found.insert(row[u"loyalty_club_id"_s].toInt());
        }
        return found;
    };
    QCOMPARE(clubs("id=447"), QSet<int> {235});
    QCOMPARE(clubs("463"), QSet<int> {258});
    QCOMPARE(clubs("id=447_463"), (QSet<int> {235, 258}));
    QCOMPARE(clubs("country=NO"), (QSet<int> {235, 241, 275}));
    QCOMPARE(clubs("all=all"), (QSet<int> {235, 241, 258, 275}));
    QCOMPARE(m_talker->with("X-Customer", "id=447_9").query(R"({"report": "sendings"})").status, 471);
    QCOMPARE(m_talker->with("X-Customer", "").query(R"({"report": "sendings"})").status, 470);
    m_talker->with("X-Loyalty-Club-Slug", "lindgallerian");
    QCOMPARE(records().first()[u"loyalty_club_id"_s].toInt(), 258);
    // The API's token will do as well as a user's.
    m_talker->with("Authorization", "").with("X-Client-Authorization", "t");
    QCOMPARE(m_talker->query(R"({"report": "sendings"})").status, 200);
    QCOMPARE(m_talker->with("X-Client-Authorization", "wrong").query(R"({"report": "sendings"})").status, 401);
}

void TestReporting::needsItsPermits()
{
    const auto ask = [&](const QByteArray &report) {
        return m_talker->query(R"({"report": ")" + report + R"(", "from": "2025-11-20T00:00:00Z", "to": "2025-11-20T10:00:00Z"})");
    };
    const QStringList permits {
        u"Reporting:Api:Query"_s, u"Reporting:Api:Report:Sendings"_s, u"Reporting:Api:Report:SendingsEventsHistory"_s};
    for (const QString &permit : permits) {
        QCOMPARE(m_talker->post("/_sandbox/permits", R"({"without": [")" + permit.toStdString() + R"("]})").status, 200);
        for (const QByteArray &report : {"sendings"_ba, "sendings_events_history"_ba}) {
            const bool isRefused = permit == permits.at(0) || (permit == permits.at(1)) == (report == "sendings");
            const Reply reply = ask(report);
            QCOMPARE(reply.status, isRefused ? 403 : 200);
            QCOMPARE(reply.json().value(u"error"_s).toString(), isRefused ? u"Missing permit "_s + permit : u""_s);
        }
        // Only the demo user's.
        QCOMPARE(m_talker->as(emma).query(R"({"report": "sendings"})").status, 200);
        m_talker->as("");
    }
    QCOMPARE(m_talker->post("/_sandbox/permits", R"({"without": ["Notifications:Api:Users:Notifications:Index"]})").status, 200);
    QCOMPARE(ask("sendings").status, 200);
    QCOMPARE(m_talker->get("/v1/users/me/notifications").status, 403);
    QCOMPARE(m_talker->get(conversations).status, 200);
    for (const std::string &body : {"{}"s, R"({"without": "all"})"s, R"({"user_id": "nobody", "without": []})"s}) {
        QCOMPARE(m_talker->post("/_sandbox/permits", body).status, 422);
    }
    QCOMPARE(m_talker->post("/_sandbox/permits", R"({"without": []})").status, 200);
    QCOMPARE(m_talker->get("/v1/users/me/notifications").status, 200);

    Options options = standing();
    options.without = {u"Reporting:Api:Report:Sendings"_s};
    SandboxServer other(options);
    QCOMPARE(other.start(), u""_s);
    QCOMPARE(Talker(other.port()).query(R"({"report": "sendings"})").status, 403);
}

void TestReporting::takesItsOwnTokens()
{
    const auto cost = [&](const QByteArray &body) { return m_talker->query(body).header("ratelimit-cost"); };
    const QByteArray node = R"({"type":"equal","field":"id","value":1})";
    QCOMPARE(cost(R"({"report":"sendings"})"), "2");
    QCOMPARE(cost(R"({"report":"sendings","filter":)" + node + '}'), "2");
    QCOMPARE(cost(R"({"report":"sendings","filter":{"type":"and","operations":[)" + node + "]}}"), "3");
    QCOMPARE(cost(R"({"report":"sendings_events_history","filter":{"type":"or","operations":[)" + node + R"(,{"type":"and","operations":[)"
                 + node + "]}]}}"),
        "7");
    QCOMPARE(cost(R"({"report":"weather"})"), "1");
    QCOMPARE(cost("{"), "1");
    QCOMPARE(m_talker->query("{}").header("ratelimit-bucket"), "customer:451:reporting");
    QCOMPARE(m_talker->get("/v1/users").header("ratelimit-bucket"), "customer:451:general");
    m_talker->with("X-Customer", "all=all");
    QCOMPARE(m_talker->query("{}").header("ratelimit-bucket"), "organization:reporting");

    Options options = standing();
    options.rateCapacity = 3;
    options.elapsed = [] { return 0; };
    SandboxServer poor(options);
    QCOMPARE(poor.start(), u""_s);
    Talker talker(poor.port());
    QCOMPARE(talker.query(R"({"report":"sendings"})").header("ratelimit-remaining"), "1");
    QCOMPARE(talker.query(R"({"report":"sendings"})").header("ratelimit-remaining"), "-1"); // let through while not empty
    QCOMPARE(talker.query(R"({"report":"sendings"})").status, 429);
    QCOMPARE(talker.get("/v1/users").status, 200); // the general bucket is another
}

QTEST_GUILESS_MAIN(TestReporting)
#include "tst_reporting.moc"
