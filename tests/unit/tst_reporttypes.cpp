// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Reports and notifications: the documented examples arrive whole, and what is missing, odd or hostile is told apart.
class TestReportTypes : public QObject {
    Q_OBJECT

    static QByteArray fixture(const char *name)
    {
        QFile file(QString::fromLatin1(ATRIUM_FIXTURES "/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", name);
        return file.readAll();
    }
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
    template<class T>
    static T read(const QByteArray &json, const QString &wrong = {})
    {
        const Document document(json);
        Decoder root = document.root();
        T value = T::fromJson(root);
        if (root.wrong() != wrong)
            qFatal("wrong: %s", qPrintable(root.wrong()));
        return value;
    }
    static Instant at(const char *text) { return Instant::fromText(QString::fromLatin1(text)).value(); }

private Q_SLOTS:
    void sending452()
    {
        const Document document(fixture("sendings"));
        Decoder root = document.root();
        const auto page = api::querySendings(CustomerScope::one(447), {}).decode(root);
        QCOMPARE(root.wrong(), QString());
        QCOMPARE(page.next, std::optional(Cursor {u"CNOW-AE"_s}));
        QCOMPARE(page.items.size(), 1);
        const Sending &s = page.items.first().value;
        QCOMPARE(s.id.value, 452);
        QCOMPARE(s.club, std::optional<qint64>(275));
        QVERIFY(s.language.isEmpty());
        QCOMPARE(s.channel, u"push"_s);
        QCOMPARE(s.serviceType, u"rewards_notifications"_s);
        QVERIFY(!s.reportingId && !s.campaignId && !s.audienceId && !s.sourceId);
        QCOMPARE(s.sourceApp, u"messages_api"_s);
        QCOMPARE(s.sourceType, u"other"_s);
        const Counts expected {.dispatches = 67066,
            .members = 8679,
            .fresh = 909,
            .transientlyFailed = 0,
            .transmitted = 65992,
            .failed = 165,
            .delivered = 0,
            .deliveryErrored = 0,
            .opened = 0,
            .openedEvents = 0};
        QCOMPARE(s.counts, expected); // clicked and computed_counts are not in the sample: not reported
        QCOMPARE(s.createdAt.text(), u"2025-04-11T08:29:09.359381Z"_s);
        const QList<TimeRange> ranges {{Interval::Hour, at("2025-04-11T08:00:00Z"), {}}, {Interval::Day, at("2025-04-11T00:00:00Z"), {}},
            {Interval::Week, at("2025-04-07T00:00:00Z"), {}}, {Interval::Month, at("2025-04-01T00:00:00Z"), {}}};
        QCOMPARE(s.ranges, ranges);
        const QJsonObject record = object(fixture("sendings"))[u"records"].toArray().first().toObject();
        QCOMPARE(object(page.items.first().json), record);
    }

    void reporting7265()
    {
        const Document document(fixture("sendingsbyreportingid"));
        Decoder root = document.root();
        const auto page = api::querySendingSummaries(CustomerScope::one(447), {}).decode(root);
        QCOMPARE(root.wrong(), QString());
        const SendingSummary &s = page.items.first().value;
        QCOMPARE(s.reportingId, std::optional(ReportingId {7265}));
        QVERIFY(!s.campaignId);
        QCOMPARE(s.ids, QList<SendingId> {SendingId {40689}});
        QCOMPARE(s.serviceType, u"campaigns"_s);
        const Counts expected {.dispatches = 73,
            .members = 73,
            .fresh = 0,
            .transientlyFailed = 0,
            .transmitted = 73,
            .failed = 0,
            .delivered = 72,
            .deliveryErrored = 1,
            .opened = 0,
            .openedEvents = 0};
        QCOMPARE(s.counts, expected);
        QCOMPARE(s.firstCreatedAt, s.lastCreatedAt);
        QCOMPARE(s.firstCreatedAt.text(), u"2025-08-06T09:00:31.423979Z"_s);
        QCOMPARE(s.ranges.size(), 4);
        QCOMPARE(s.ranges.first().to, std::optional(at("2025-08-08T09:00:31.423979Z")));
    }

    void theDocumentedTimeseries()
    {
        const auto series = read<TimeSeries>(fixture("timeseries"));
        QCOMPARE(series.interval, Interval::Day);
        QCOMPARE(series.rangeTimezone, u"America/Denver"_s);
        QVERIFY(!series.local());
        QCOMPARE(series.buckets.size(), 7);
        QCOMPARE(series.buckets.first().text(), u"2024-04-08T06:00:00.000000Z"_s);
        QCOMPARE(series.series.size(), 2);
        QCOMPARE(series.series[0].word(), u"out"_s);
        QCOMPARE(series.series[0].label, (QList<JsonField> {{u"type"_s, u"out"_s}}));
        const QList<std::optional<double>> out {2, 2, 1, 1, std::nullopt, 1, 5};
        QCOMPARE(series.series[0].values, out);
        QCOMPARE(series.series[1].values.first(), std::optional<double>());
        QCOMPARE(series.dataPoints, 11);
        QVERIFY(!series.cut());
    }

    void localAndOddTimeseries()
    {
        const auto local = read<TimeSeries>(R"({"interval":"1h","range_timezone":"local","time_buckets":["2024-04-30T00:00:00.000"],
            "series":[{"timezone":"Europe/Oslo","label":{"loyalty_club_id":10},"values":[20.5]},{"label":{},"values":[null]}],"data_points":1000})");
        QVERIFY(local.local() && local.cut());
        QCOMPARE(local.buckets.first().text(), u"2024-04-30T00:00:00.000000Z"_s);
        QCOMPARE(local.series[0].timezone, u"Europe/Oslo"_s);
        QCOMPARE(local.series[0].word(), u"10"_s);
        QVERIFY(local.series[1].word().isEmpty());
        QCOMPARE(read<TimeSeries>(R"({"interval":"2h","series":[]})").interval, Interval::Unknown);
        // A wrong value is named, and those after it keep their buckets.
        const auto odd = read<Series>(R"({"label":{"type":"x"},"values":[1,"two",3]})", u"values"_s);
        QCOMPARE(odd.values, (QList<std::optional<double>> {1, std::nullopt, 3}));
        QCOMPARE(read<TimeSeries>(R"({"interval":"1d","time_buckets":["yesterday","2024-04-30T00:00:00"],"series":[]})", u"time_buckets"_s)
                     .buckets.size(),
            2);
        QVERIFY(read<TimeSeries>("{}", u"interval"_s).series.isEmpty());
    }

    void missingIsNotZero()
    {
        const auto counts = read<Counts>(R"({"delivered_count":0,"clicked_count":null,"computed_counts":{"open_rate":null,"sent":3}})");
        QCOMPARE(counts.delivered, std::optional<qint64>(0));
        QVERIFY(!counts.dispatches && !counts.clicked);
        QVERIFY(counts.computed && !counts.computed->openRate && !counts.computed->enRoute);
        QCOMPARE(counts.computed->sent, std::optional<qint64>(3));
        const auto computed =
            read<ComputedCounts>(R"({"sent":1,"failed_to_send":2,"en_route":3,"delivered":4,"errored":5,"open_rate":12.34})");
        QCOMPARE(computed, (ComputedCounts {.sent = 1, .failedToSend = 2, .enRoute = 3, .delivered = 4, .errored = 5, .openRate = 12.34}));
        read<Counts>(R"({"opened_count":"7"})", u"opened_count"_s);
        const auto bare = read<Sending>(R"({"id":1,"created_at":"2025-01-01T00:00:00","channel":"pigeon","service_type":"new_service"})");
        QCOMPARE(bare.channel, u"pigeon"_s);
        QVERIFY(bare.ranges.isEmpty() && !bare.club);
        read<Sending>(R"({"created_at":"2025-01-01T00:00:00"})", u"id"_s);
    }

    void notification()
    {
        const auto n = read<Notification>(R"({"id":9007199254740993,"type":"conversation_message","title":"T","content":"C","seen":false,
            "received":true,"created_at":"2025-08-10T09:00:00Z","data":{"conversation_id":12,"who":"Kari","big":9007199254740993,"deep":{"a":[1]},"none":null}})");
        QCOMPARE(n.id.value, 9007199254740993LL);
        QVERIFY(n.received && !n.seen);
        QCOMPARE(n.number("conversation_id"_L1), std::optional<qint64>(12));
        QCOMPARE(n.number("big"_L1), std::optional<qint64>(9007199254740993LL));
        QVERIFY(!n.number("who"_L1) && !n.number("absent"_L1) && !n.number("none"_L1));
        QCOMPARE(n.data[3], (JsonField {u"deep"_s, u"{\"a\":[1]}"_s}));
        const auto bare = read<Notification>(R"({"id":1,"created_at":"2025-08-10T09:00:00Z"})");
        QVERIFY(bare.type.isEmpty() && !bare.seen && !bare.received && bare.data.isEmpty());
        read<Notification>(R"({"id":1,"created_at":"2025-08-10T09:00:00Z","data":[1]})", u"data"_s);
    }

    void fieldsAreBounded()
    {
        QByteArray json =
            R"({"id":1,"created_at":"2025-08-10T00:00:00","data":{"long":)" + QByteArray(1, '"') + QByteArray(5000, 'x') + '"';
        for (int i = 0; i < 200; ++i)
            json += ",\"k" + QByteArray::number(i) + "\":" + QByteArray::number(i);
        const auto n = read<Notification>(json + "}}");
        QCOMPARE(n.data.size(), 64);
        QCOMPARE(n.data.first().text.size(), 1000);
    }

    void filterAsDocumented()
    {
        const Filter filter =
            filters::and_({filters::equal(u"grouping_type"_s, u"optin_channel"_s), filters::equal(u"grouping_value"_s, u"default"_s)});
        QCOMPARE(filter.toJson().toObject(), object(fixture("filter")));
        QCOMPARE(filter.cost(), 1);
    }

    void filterNodes_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Filter>("filter");
        QTest::addRow("equal") << u"equal"_s << filters::equal(u"f"_s, 1);
        QTest::addRow("not_equal") << u"not_equal"_s << filters::notEqual(u"f"_s, 1);
        QTest::addRow("greater_than") << u"greater_than"_s << filters::greaterThan(u"f"_s, 1);
        QTest::addRow("greater_or_equal_to") << u"greater_or_equal_to"_s << filters::greaterOrEqualTo(u"f"_s, 1);
        QTest::addRow("less_than") << u"less_than"_s << filters::lessThan(u"f"_s, 1);
        QTest::addRow("less_or_equal_to") << u"less_or_equal_to"_s << filters::lessOrEqualTo(u"f"_s, 1);
        QTest::addRow("in") << u"in"_s << filters::in(u"f"_s, {1});
        QTest::addRow("not_in") << u"not_in"_s << filters::notIn(u"f"_s, {1});
    }
    void filterNodes()
    {
        QFETCH(QString, word);
        QFETCH(Filter, filter);
        QCOMPARE(filter.cost(), 0);
        const QJsonValue value = word.endsWith("in"_L1) ? QJsonValue(QJsonArray {1}) : QJsonValue(1);
        QCOMPARE(filter.toJson().toObject(), (QJsonObject {{u"type"_s, word}, {u"field"_s, u"f"_s}, {u"value"_s, value}}));
        QCOMPARE(filter, Filter(filter));
        QVERIFY(filter != filters::equal(u"other"_s, 1));
    }

    void filterTrees()
    {
        const Filter one = filters::equal(u"a"_s, QJsonValue::Null);
        QVERIFY(Filter().isNone() && Filter().toJson().isNull());
        QVERIFY(filters::and_({}).isNone());
        QCOMPARE(filters::and_({one, {}}), one); // nothing to join, nothing to pay
        QVERIFY(one.toJson()[u"value"].isNull());
        const Filter tree = filters::and_({filters::or_({one, filters::in(u"b"_s, {1, 2})}), filters::or_({one, one}), one});
        QCOMPARE(tree.cost(), 7);
        QCOMPARE(tree.toJson()[u"operations"].toArray().size(), 3);
    }

    void queryAsDocumented()
    {
        ReportQuery query {.report = u"member_balance"_s,
            .aggregateBy = u"consents"_s,
            .interval = Interval::Auto,
            .from = at("2024-04-08T00:00:00.000-06:00"),
            .to = at("2024-04-25T00:00:00.000-06:00")};
        QJsonObject expected = object(fixture("timeseriesquery"));
        for (const auto key : {"from"_L1, "to"_L1}) // the same instants, written in UTC
            expected[key] = Instant::fromText(expected[key].toString())->text();
        QCOMPARE(query.toJson(), expected);
        QCOMPARE(query.cost(), 3);
        query.filter = filters::or_({filters::equal(u"x"_s, 1), filters::equal(u"y"_s, 1)});
        QCOMPARE(query.cost(), 6);
        QVERIFY(query.key() != ReportQuery().key());
        QCOMPARE(query.key(), ReportQuery(query).key());
        const ReportQuery records {
            .report = u"sendings"_s, .filter = filters::equal(u"reporting_id"_s, 7265), .aggregateBy = u"reporting_id"_s};
        QCOMPARE(records.cost(), 2);
        QCOMPARE(records.points(), 0);
        QCOMPARE(records.toJson(u"CNOW-AE"_s),
            object(R"({"report":"sendings","filter":{"type":"equal","field":"reporting_id","value":7265},"aggregate_by":"reporting_id",
                "page_info":"CNOW-AE"})"));
    }

    void pointsNeverFallShort()
    {
        ReportQuery query {.report = u"sendings_events_history"_s,
            .interval = Interval::Hour,
            .from = at("2025-08-06T09:00:31Z"),
            .to = at("2025-08-08T09:00:31Z")};
        QVERIFY(query.points() >= 49 && query.points() <= 51);
        query.interval = Interval::FiveMinutes;
        QVERIFY(query.points() >= 577);
        query.interval = Interval::Auto; // two days: by the hour
        QVERIFY(query.points() >= 49 && query.points() <= 51);
        query.interval = Interval::Day;
        query.from = at("2025-03-29T23:00:00Z"); // Oslo's day of 23 hours begins here
        query.to = at("2025-03-30T22:00:00Z");
        QVERIFY(query.points() >= 2);
        query.to = at("2025-03-01T00:00:00Z"); // before from
        QCOMPARE(query.points(), 0);
    }

    void intervalWords()
    {
        for (const Interval interval :
            {Interval::Auto, Interval::FiveMinutes, Interval::Hour, Interval::Day, Interval::Week, Interval::Month})
            QCOMPARE(intervalOf(wordOf(interval)), interval);
        QCOMPARE(intervalOf(u"1y"), Interval::Unknown);
        QVERIFY(wordOf(Interval::Unknown).isEmpty());
        QCOMPARE(autoInterval(12 * 3600), Interval::FiveMinutes);
        QCOMPARE(autoInterval(12 * 3600 + 1), Interval::Hour);
        QCOMPARE(autoInterval(72 * 3600), Interval::Hour);
        QCOMPARE(autoInterval(72 * 3600 + 1), Interval::Day);
    }

    void pushEventAsDocumented()
    {
        PushEvent event {.kind = PushEvent::Kind::Opened,
            .dispatchId = u"../x"_s,
            .appVersion = u"6.5.1"_s,
            .appInstallationId = u"e2d54e32-de3c-43db-91ff-f8a9f951111f"_s,
            .platform = u"ios"_s};
        QCOMPARE(event.toJson(), object(fixture("pushevent")));
        const auto opened = api::reportPushEvent({u"city-mall"_s}, event);
        QCOMPARE(opened.pathOf(), QByteArray("/v1/members/me/messages/push/..%2Fx/open"));
        QVERIFY(opened.repeatable && std::get<ClubSlug>(opened.context).value == u"city-mall"_s);
        event.kind = PushEvent::Kind::Delivered;
        QVERIFY(api::reportPushEvent({u"city-mall"_s}, event).pathOf().endsWith("/deliver"));
    }
};

QTEST_APPLESS_MAIN(TestReportTypes)
#include "tst_reporttypes.moc"
