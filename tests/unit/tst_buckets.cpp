// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/buckets.h"

#include <QTest>

#include <limits>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *text)
{
    const auto instant = Instant::fromText(QString::fromLatin1(text));
    if (!instant)
        qFatal("no instant: %s", text);
    return *instant;
}

const Instant later {std::numeric_limits<qint64>::max()};

QStringList texts(const BucketAxis &axis)
{
    QStringList list;
    for (const Instant &start : axis.starts)
        list << start.toUtc().toString(u"MM-dd HH:mm"_s);
    return list;
}

TimeSeries series(const QString &zone, const QStringList &buckets, const QList<std::optional<double>> &values)
{
    TimeSeries one {.interval = Interval::Hour, .rangeTimezone = zone, .dataPoints = values.size()};
    for (const QString &bucket : buckets)
        one.buckets << *Instant::fromText(bucket);
    Series curve {.values = values};
    curve.label = {JsonField {.name = u"type"_s, .text = u"delivered"_s}};
    one.series.append(curve);
    return one;
}

using Values = QList<std::optional<double>>;
constexpr std::nullopt_t none = std::nullopt;

} // namespace

class TestBuckets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The machine's zone must not matter: every test runs as if the machine stood in New York as well.
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("machine");
        QTest::newRow("UTC") << QByteArray("UTC");
        QTest::newRow("New York") << QByteArray("America/New_York");
        QTest::newRow("Auckland") << QByteArray("Pacific/Auckland");
    }
    void init()
    {
        QFETCH_GLOBAL(QByteArray, machine);
        qputenv("TZ", machine);
        tzset();
    }

    void dayLengths_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("hours");
        for (const char *zone : {"Europe/Oslo", "Europe/Warsaw"}) {
            QTest::addRow("%s, March", zone) << QByteArray(zone) << u"2025-03-30T12:00:00Z"_s << u"2025-03-29T23:00:00.000000Z"_s << 23;
            QTest::addRow("%s, October", zone) << QByteArray(zone) << u"2025-10-26T12:00:00Z"_s << u"2025-10-25T22:00:00.000000Z"_s << 25;
            QTest::addRow("%s, June", zone) << QByteArray(zone) << u"2025-06-01T21:59:59Z"_s << u"2025-05-31T22:00:00.000000Z"_s << 24;
            QTest::addRow("%s, June evening", zone)
                << QByteArray(zone) << u"2025-06-01T22:00:00Z"_s << u"2025-06-01T22:00:00.000000Z"_s << 24;
        }
        // Midnight itself comes twice, or never.
        QTest::newRow("Havana, autumn") << QByteArray("America/Havana") << u"2024-11-03T12:00:00Z"_s << u"2024-11-03T04:00:00.000000Z"_s
                                        << 25;
        QTest::newRow("Beirut, spring") << QByteArray("Asia/Beirut") << u"2024-03-31T12:00:00Z"_s << u"2024-03-30T22:00:00.000000Z"_s << 23;
        QTest::newRow("Apia, the day left out")
            << QByteArray("Pacific/Apia") << u"2011-12-30T09:00:00Z"_s << u"2011-12-29T10:00:00.000000Z"_s << 24;
        QTest::newRow("UTC") << QByteArray("UTC") << u"2025-03-30T12:00:00Z"_s << u"2025-03-30T00:00:00.000000Z"_s << 24;
        QTest::newRow("none") << QByteArray() << u"2025-03-30T12:00:00Z"_s << u"2025-03-30T00:00:00.000000Z"_s << 24;
    }
    void dayLengths()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, in);
        QFETCH(int, hours);
        const QTimeZone tz = zone.isEmpty() ? QTimeZone() : QTimeZone(zone);
        const Instant start = bucketStart(*Instant::fromText(in), Interval::Day, tz);
        QTEST(start.text(), "start");
        const Instant next = bucketAfter(start, Interval::Day, tz);
        QCOMPARE((next.microseconds - start.microseconds) / 3'600'000'000, hours);
        QCOMPARE(bucketStart(next, Interval::Day, tz), next);
    }

    void hoursOfDstDays()
    {
        const QTimeZone oslo("Europe/Oslo");
        const BucketAxis march = axisOf(at("2025-03-29T23:00:00Z"), at("2025-03-30T21:59:59Z"), Interval::Hour, oslo, later);
        QCOMPARE(march.starts.size(), 23);
        const BucketAxis october = axisOf(at("2025-10-25T22:00:00Z"), at("2025-10-26T22:59:59Z"), Interval::Hour, oslo, later);
        QCOMPARE(october.starts.size(), 25);
        // 02:00 comes twice: two buckets, an hour apart.
        QCOMPARE(october.starts.at(2).toUtc().toTimeZone(oslo).time(), QTime(2, 0));
        QCOMPARE(october.starts.at(3).toUtc().toTimeZone(oslo).time(), QTime(2, 0));
        QVERIFY(october.starts.at(2) != october.starts.at(3));
        QCOMPARE(bucketStart(at("2025-10-26T00:30:00Z"), Interval::Hour, oslo), october.starts.at(2));
        QCOMPARE(bucketStart(at("2025-10-26T01:30:00Z"), Interval::Hour, oslo), october.starts.at(3));
        for (const BucketAxis &axis : {march, october}) {
            for (qsizetype i = 1; i < axis.starts.size(); ++i)
                QCOMPARE(axis.starts.at(i).microseconds - axis.starts.at(i - 1).microseconds, 3'600'000'000);
        }
        QCOMPARE(axisOf(at("2025-10-25T22:00:00Z"), at("2025-10-26T22:59:59Z"), Interval::FiveMinutes, oslo, later).starts.size(), 25 * 12);
    }

    void wallOfHalfHours()
    {
        QCOMPARE(bucketStart(at("2025-06-01T10:10:00Z"), Interval::Hour, QTimeZone("Asia/Kolkata")), at("2025-06-01T09:30:00Z"));
        // Lord Howe puts its clock back by half an hour, inside a bucket: none overlap, none is empty.
        const QTimeZone howe("Australia/Lord_Howe");
        const BucketAxis axis = axisOf(at("2025-04-05T12:00:00Z"), at("2025-04-05T18:00:00Z"), Interval::Hour, howe, later);
        for (qsizetype i = 1; i < axis.starts.size(); ++i)
            QVERIFY(axis.starts.at(i - 1) < axis.starts.at(i));
        for (const Instant &start : axis.starts)
            QCOMPARE(bucketStart(start, Interval::Hour, howe), start);
    }

    void weeksAndMonths()
    {
        const QTimeZone oslo("Europe/Oslo");
        const BucketAxis weeks = axisOf(at("2025-03-26T10:00:00Z"), at("2025-04-07T10:00:00Z"), Interval::Week, oslo, later);
        QCOMPARE(texts(weeks), (QStringList {u"03-23 23:00"_s, u"03-30 22:00"_s, u"04-06 22:00"_s})); // Mondays; one week is 167 h
        const BucketAxis months = axisOf(at("2025-01-31T23:30:00Z"), at("2025-04-01T10:00:00Z"), Interval::Month, oslo, later);
        QCOMPARE(texts(months), (QStringList {u"01-31 23:00"_s, u"02-28 23:00"_s, u"03-31 22:00"_s}));
        QCOMPARE(months.end, at("2025-04-30T22:00:00Z"));
    }

    void before1970()
    {
        QCOMPARE(bucketStart(at("1969-12-31T23:58:00Z"), Interval::FiveMinutes, QTimeZone::utc()), at("1969-12-31T23:55:00Z"));
        QCOMPARE(bucketStart(at("1969-12-31T23:58:00Z"), Interval::Day, QTimeZone::utc()), at("1969-12-31T00:00:00Z"));
    }

    void partial_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("known"); // -1: whole
        QTest::addColumn<bool>("over"); // the range that cuts it
        const QString after = u"2025-08-09T00:00:00Z"_s;
        QTest::newRow("G10") << u"2025-08-08T09:00:31.423979Z"_s << after << qint64 {0} << true;
        QTest::newRow("range ends inside") << u"2025-08-08T09:23:59Z"_s << after << qint64 {23} << true;
        QTest::newRow("a whole range that is over is solid") << u"2025-08-08T09:00:00Z"_s << after << qint64 {-1} << false;
        QTest::newRow("its last moment is the whole") << u"2025-08-08T09:59:59.999Z"_s << after << qint64 {-1} << false;
        QTest::newRow("now is inside") << u"2025-08-08T09:00:00Z"_s << u"2025-08-08T09:03:20Z"_s << qint64 {3} << false;
        QTest::newRow("now before the range's end") << u"2025-08-08T09:40:00Z"_s << u"2025-08-08T09:03:20Z"_s << qint64 {3} << false;
        QTest::newRow("now is the end") << u"2025-08-08T09:00:00Z"_s << u"2025-08-08T10:00:00Z"_s << qint64 {-1} << false;
        QTest::newRow("not begun") << u"2025-08-08T09:00:00Z"_s << u"2025-08-08T08:00:00Z"_s << qint64 {0} << false;
    }
    void partial()
    {
        QFETCH(QString, to);
        QFETCH(QString, now);
        QFETCH(qint64, known);
        QFETCH(bool, over);
        const std::optional<Instant> until = over ? Instant::fromText(to) : std::nullopt;
        const BucketAxis axis =
            axisOf(at("2025-08-06T09:00:31Z"), *Instant::fromText(to), Interval::Hour, QTimeZone("Europe/Oslo"), *Instant::fromText(now));
        QCOMPARE(axis.starts.size(), 49);
        QCOMPARE(axis.partial.has_value(), known >= 0);
        if (axis.partial)
            QCOMPARE(*axis.partial, (PartialBucket {.knownMinutes = known, .wholeMinutes = 60, .until = until}));
    }
    void partialDayOf25Hours()
    {
        const BucketAxis axis =
            axisOf(at("2025-10-25T22:00:00Z"), at("2025-10-26T12:00:00Z"), Interval::Day, QTimeZone("Europe/Oslo"), later);
        QCOMPARE(axis.partial, (PartialBucket {.knownMinutes = 14 * 60, .wholeMinutes = 25 * 60, .until = at("2025-10-26T12:00:00Z")}));
    }

    void bounds()
    {
        const QTimeZone utc = QTimeZone::utc();
        QCOMPARE(axisOf(at("2000-01-01T00:00:00Z"), at("2025-01-01T00:00:00Z"), Interval::FiveMinutes, utc, later).starts.size(), 2000);
        QVERIFY(axisOf(at("2025-01-02T00:00:00Z"), at("2025-01-01T00:00:00Z"), Interval::Hour, utc, later).starts.isEmpty());
        QVERIFY(axisOf(at("2025-01-01T00:00:00Z"), at("2025-01-02T00:00:00Z"), Interval::Unknown, utc, later).starts.isEmpty());
        QVERIFY(axisOf(at("2025-01-01T00:00:00Z"), at("2025-01-02T00:00:00Z"), Interval::Auto, utc, later).starts.isEmpty());
        QCOMPARE(axisOf(at("2025-01-01T00:00:00Z"), at("2025-01-01T00:00:00Z"), Interval::Hour, utc, later).starts.size(), 1);
    }

    void gapsAreZeroInsideTheRange()
    {
        const BucketAxis axis =
            axisOf(at("2025-08-06T08:00:00Z"), at("2025-08-06T13:00:00Z"), Interval::Hour, QTimeZone("Europe/Oslo"), later);
        const TimeSeries answer = series(u"Europe/Oslo"_s,
            {u"2025-08-06T11:00:00+02:00"_s, u"2025-08-06T12:00:00+02:00"_s, u"2025-08-06T14:00:00+02:00"_s}, {70, none, 2});
        const EventCurves curves = filled(answer, axis, at("2025-08-06T09:00:31Z"), at("2025-08-06T12:30:00Z"), later);
        QCOMPARE(curves.curves.size(), 1);
        QCOMPARE(curves.curves.first().event, u"delivered"_s);
        QCOMPARE(curves.curves.first().values, (Values {none, 70, 0, 0, 2, none})); // 10:00 to 15:00 in Oslo
        QVERIFY(!curves.cut);
    }

    void nothingAfterNow()
    {
        const BucketAxis axis = axisOf(at("2025-08-06T09:00:00Z"), at("2025-08-06T13:00:00Z"), Interval::Hour, QTimeZone::utc(), later);
        const TimeSeries answer = series(u"UTC"_s, {u"2025-08-06T09:00:00Z"_s}, {5});
        const Values expected {5, 0, 0, none, none};
        QCOMPARE(filled(answer, axis, axis.starts.first(), none, at("2025-08-06T11:10:00Z")).curves.first().values, expected);
        QCOMPARE(filled(answer, axis, axis.starts.first(), later, at("2025-08-06T11:10:00Z")).curves.first().values, expected);
    }

    /// After a cut nobody knows whether a bucket was empty.
    void nothingAfterACut()
    {
        const BucketAxis axis = axisOf(at("2025-08-06T09:00:00Z"), at("2025-08-06T13:00:00Z"), Interval::Hour, QTimeZone::utc(), later);
        TimeSeries answer = series(u"UTC"_s, {u"2025-08-06T09:00:00Z"_s, u"2025-08-06T11:00:00Z"_s}, {5, 6});
        answer.dataPoints = 1000;
        const EventCurves curves = filled(answer, axis, axis.starts.first(), none, later, mainEvents());
        QVERIFY(curves.cut);
        QCOMPARE(curves.curves.first().values, (Values {5, 0, 6, none, none}));
        QCOMPARE(curves.curves.last().values, (Values {none, none, none, none, none}));
    }

    void expectedEventsThatDidNotHappen()
    {
        const BucketAxis axis = axisOf(at("2025-08-06T09:00:00Z"), at("2025-08-06T11:00:00Z"), Interval::Hour, QTimeZone::utc(), later);
        const TimeSeries answer = series(u"UTC"_s, {u"2025-08-06T09:00:00Z"_s}, {5});
        const EventCurves curves = filled(answer, axis, axis.starts.first(), none, later, mainEvents());
        QCOMPARE(curves.curves.size(), 4); // delivered is one of them
        QCOMPARE(curves.curves.first().event, u"delivered"_s);
        QCOMPARE(curves.curves.last(), (EventCurve {.event = u"clicked"_s, .values = {0, 0, 0}}));
    }

    /// Clock times of the series' own zone; of the hour that comes twice the first.
    void localAnswer()
    {
        const QTimeZone oslo("Europe/Oslo");
        const BucketAxis axis = axisOf(at("2025-10-25T23:00:00Z"), at("2025-10-26T02:00:00Z"), Interval::Hour, oslo, later);
        const TimeSeries answer =
            series(u"local"_s, {u"2025-10-26T01:00:00.000"_s, u"2025-10-26T02:00:00.000"_s, u"2025-10-26T03:00:00.000"_s}, {1, 2, 3});
        const EventCurves curves = filled(answer, axis, axis.starts.first(), none, later);
        QCOMPARE(curves.curves.first().values, (Values {1, 2, 0, 3}));
    }

    void strangeAnswers()
    {
        const BucketAxis axis = axisOf(at("2025-08-06T09:00:00Z"), at("2025-08-06T10:00:00Z"), Interval::Hour, QTimeZone::utc(), later);
        TimeSeries answer =
            series(u"UTC"_s, {u"2025-08-06T08:00:00Z"_s, u"2025-08-06T09:20:00Z"_s, u"2025-08-06T11:00:00Z"_s}, {7, 8, 9, 10});
        answer.series.append(answer.series.first()); // twice the same event: one curve, summed
        answer.series.append(Series {.label = {}, .values = {none, 1}});
        const EventCurves curves = filled(answer, axis, axis.starts.first(), none, later);
        QCOMPARE(curves.curves.size(), 2);
        QCOMPARE(curves.curves.at(0).values, (Values {16, 0}));
        QCOMPARE(curves.curves.at(1).event, QString());
        QVERIFY(filled(answer, {}, {}, none, later).curves.first().values.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBuckets)
#include "tst_buckets.moc"
