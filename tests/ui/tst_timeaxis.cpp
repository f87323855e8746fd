// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeaxis.h"

#include "models/metrics/buckets.h"
#include "ui/charts/chartwalk.h"
#include "ui/charts/valueaxis.h"

#include <QLocale>
#include <QTest>

#include <ctime>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr double letter = 7; // px; every letter is that wide here

double widthOf(const QString &text)
{
    return letter * static_cast<double>(text.size());
}

Instant utc(int year, int month, int day, int hour, int minute = 0)
{
    return Instant::fromUtc(QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC));
}

BucketAxis axis(const Instant &from, const Instant &to, Interval interval, const char *zone = "Europe/Oslo")
{
    return axisOf(from, to, interval, QTimeZone(zone), utc(2030, 1, 1, 0));
}

QStringList labelsOf(const BucketAxis &axis, double width)
{
    QStringList labels;
    const QList<TimeTick> ticks = timeTicks(axis, {.width = width, .before = 60, .after = 20}, widthOf);
    for (const TimeTick &tick : ticks)
        labels << tick.label;
    return labels;
}

} // namespace

/// All of it on a machine in New York: nothing of its zone may show.
class TestTimeAxis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/New_York");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QDateTime noon(QDate(2025, 7, 1), QTime(12, 0));
        QCOMPARE(noon.offsetFromUtc(), -4 * 3600); // or this test would show nothing
    }

    void hoursOfOneEvening()
    {
        // 16:00 to 04:00 in Oslo.
        const BucketAxis evening = axis(utc(2025, 11, 19, 15), utc(2025, 11, 20, 3), Interval::Hour);
        QCOMPARE(evening.starts.size(), 13);
        QCOMPARE(labelsOf(evening, 700),
            (QStringList {u"19 Nov 16:00"_s, u"18:00"_s, u"20:00"_s, u"22:00"_s, u"20 Nov"_s, u"02:00"_s, u"04:00"_s}));
        const QList<TimeTick> ticks = timeTicks(evening, {.width = 700, .before = 60, .after = 20}, widthOf);
        QVERIFY(ticks.at(4).dayBreak);
        QCOMPARE(ticks.at(4).bucket, 8);
        QVERIFY(!ticks.at(3).dayBreak);
        QCOMPARE(ticks.first().x, 0.0);
        QCOMPARE(ticks.last().x, 700.0);
    }

    void springForwardSkipsAnHour()
    {
        // 30 March 2025: 02:00 does not exist in Oslo.
        const BucketAxis night = axis(utc(2025, 3, 29, 23), utc(2025, 3, 30, 4), Interval::Hour);
        QCOMPARE(labelsOf(night, 900), (QStringList {u"30 Mar"_s, u"01:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s, u"06:00"_s}));
        // An hour is an hour: equal distances, although the words jump by two.
        const QList<TimeTick> ticks = timeTicks(night, {.width = 900, .before = 60, .after = 20}, widthOf);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QCOMPARE(ticks.at(i).x - ticks.at(i - 1).x, 180.0);
    }

    void autumnBackRepeatsAnHourAndSaysWhich()
    {
        // 26 October 2025: 02:00 comes twice in Oslo.
        const BucketAxis night = axis(utc(2025, 10, 25, 22), utc(2025, 10, 26, 3), Interval::Hour);
        QCOMPARE(
            labelsOf(night, 900), (QStringList {u"26 Oct"_s, u"01:00"_s, u"02:00 (UTC+2)"_s, u"02:00 (UTC+1)"_s, u"03:00"_s, u"04:00"_s}));
    }

    void daysOfTwentyThreeAndTwentyFiveHours()
    {
        const BucketAxis march = axis(utc(2025, 3, 28, 23), utc(2025, 3, 31, 21), Interval::Day);
        QCOMPARE(labelsOf(march, 720), (QStringList {u"29 Mar"_s, u"30"_s, u"31"_s}));
        const QList<TimeTick> spring = timeTicks(march, {.width = 470, .before = 60, .after = 60}, [](const QString &) { return 1.0; });
        QCOMPARE(spring.at(1).x, 240.0);
        QCOMPARE(spring.at(2).x, 470.0); // 23 hours on
        const BucketAxis october = axis(utc(2025, 10, 24, 22), utc(2025, 10, 27, 22), Interval::Day);
        QCOMPARE(labelsOf(october, 720), (QStringList {u"25 Oct"_s, u"26"_s, u"27"_s}));
        const QList<TimeTick> autumn = timeTicks(october, {.width = 490, .before = 60, .after = 60}, [](const QString &) { return 1.0; });
        QCOMPARE(autumn.at(1).x, 240.0);
        QCOMPARE(autumn.at(2).x, 490.0); // 25 hours on
    }

    void midnightIsTheMallsAcrossBothChanges_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("March") << 3 << 29;
        QTest::newRow("October") << 10 << 25;
    }
    void midnightIsTheMallsAcrossBothChanges()
    {
        QFETCH(const int, month);
        QFETCH(const int, day);
        const BucketAxis days = axis(utc(2025, month, day, 0), utc(2025, month, day + 2, 20), Interval::Hour);
        const QList<TimeTick> ticks = timeTicks(days, {.width = 800, .before = 60, .after = 20}, widthOf);
        int breaks = 0;
        for (const TimeTick &tick : ticks) {
            if (!tick.dayBreak)
                continue;
            ++breaks;
            const QDateTime local = days.starts.at(tick.bucket).toUtc().toTimeZone(QTimeZone("Europe/Oslo"));
            QCOMPARE(local.time(), QTime(0, 0));
            QCOMPARE(tick.label, QLocale().toString(local.date(), u"d MMM"_s));
        }
        QCOMPARE(breaks, 2);
    }

    void aZoneWithoutMidnight()
    {
        // Beirut, 30 March 2025: the clocks go from 23:59 to 01:00.
        const BucketAxis night = axis(utc(2025, 3, 29, 19), utc(2025, 3, 30, 1), Interval::Hour, "Asia/Beirut");
        QCOMPARE(labelsOf(night, 900),
            (QStringList {u"29 Mar 21:00"_s, u"22:00"_s, u"23:00"_s, u"30 Mar"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s}));
    }

    void monthsAndYears()
    {
        const BucketAxis days = axis(utc(2025, 12, 29, 12), utc(2026, 1, 2, 12), Interval::Day);
        QCOMPARE(labelsOf(days, 900), (QStringList {u"29 Dec"_s, u"30"_s, u"31"_s, u"1 Jan 2026"_s, u"2"_s}));
        const BucketAxis months = axis(utc(2025, 11, 5, 12), utc(2026, 2, 5, 12), Interval::Month);
        QCOMPARE(labelsOf(months, 900), (QStringList {u"Nov 2025"_s, u"Dec"_s, u"Jan 2026"_s, u"Feb"_s}));
    }

    void labelsNeverTouchAndStayInTheRoom_data()
    {
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<int>("hours");
        QTest::newRow("5 minutes") << Interval::FiveMinutes << 5;
        QTest::newRow("hours") << Interval::Hour << 72;
        QTest::newRow("many hours") << Interval::Hour << 149;
        QTest::newRow("days") << Interval::Day << 24 * 60;
        QTest::newRow("weeks") << Interval::Week << 24 * 365;
        QTest::newRow("months") << Interval::Month << 24 * 1500;
    }
    void labelsNeverTouchAndStayInTheRoom()
    {
        QFETCH(const Interval, interval);
        QFETCH(const int, hours);
        const Instant from = utc(2025, 3, 1, 11, 35);
        const BucketAxis all = axis(from, Instant {from.microseconds + hours * 3'600'000'000LL}, interval);
        for (int width = 40; width < 1600; width += 37) {
            const QList<TimeTick> ticks = timeTicks(all, {.width = double(width), .before = 30, .after = 8}, widthOf);
            QVERIFY(!ticks.isEmpty());
            for (qsizetype i = 0; i < ticks.size(); ++i) {
                QVERIFY(ticks.at(i).left >= -30);
                if (widthOf(ticks.at(i).label) < width)
                    QVERIFY(ticks.at(i).left + widthOf(ticks.at(i).label) <= width + 8);
                if (i > 0)
                    QVERIFY(ticks.at(i - 1).left + widthOf(ticks.at(i - 1).label) < ticks.at(i).left);
            }
        }
    }

    void alwaysSaysADay()
    {
        const BucketAxis morning = axis(utc(2025, 8, 6, 9), utc(2025, 8, 6, 13), Interval::Hour);
        for (const int width : {100, 300, 900})
            QVERIFY2(labelsOf(morning, width).value(0).startsWith(u"6 Aug"), qPrintable(labelsOf(morning, width).join(u' ')));
    }

    void nothingAndOne()
    {
        QVERIFY(timeTicks({}, {.width = 500}, widthOf).isEmpty());
        const BucketAxis one = axis(utc(2025, 8, 6, 9), utc(2025, 8, 6, 9, 10), Interval::Hour);
        QCOMPARE(one.starts.size(), 1);
        QCOMPARE(timePosition(one, one.starts.first(), 500), 250.0);
        QCOMPARE(labelsOf(one, 500), QStringList {u"6 Aug 11:00"_s});
        BucketAxis nowhere = one;
        nowhere.zone = QTimeZone();
        QCOMPARE(labelsOf(nowhere, 500), QStringList {u"6 Aug 09:00"_s}); // UTC, not the machine's
    }

    void valuesAreWholeAndRound_data()
    {
        QTest::addColumn<double>("highest");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("top");
        QTest::newRow("nothing") << 0.0 << 1LL << 1LL;
        QTest::newRow("one") << 1.0 << 1LL << 1LL;
        QTest::newRow("few") << 4.0 << 1LL << 4LL;
        QTest::newRow("seven") << 7.0 << 2LL << 8LL;
        QTest::newRow("seventy") << 70.0 << 20LL << 80LL;
        QTest::newRow("many") << 21'000.0 << 5000LL << 25'000LL;
        QTest::newRow("a billion") << 1e9 << 200'000'000LL << 1'000'000'000LL;
        QTest::newRow("half") << 0.5 << 1LL << 1LL;
        QTest::newRow("no number") << qQNaN() << 1LL << 1LL;
        QTest::newRow("negative") << -5.0 << 1LL << 1LL;
    }
    void valuesAreWholeAndRound()
    {
        QFETCH(const double, highest);
        QFETCH(const qint64, step);
        QFETCH(const qint64, top);
        QCOMPARE(valueAxisFor(highest, 5), (ValueAxis {.step = step, .top = top}));
    }

    void theWalkKeepsToValues()
    {
        EventCurves curves {.axis = axis(utc(2025, 8, 6, 9), utc(2025, 8, 6, 13), Interval::Hour)};
        curves.curves = {{.event = u"delivered"_s, .values = {1, {}, 3, 4, {}}}, {.event = u"opened"_s, .values = {{}, {}, {}, {}, {}}},
            {.event = u"clicked"_s, .values = {{}, 7, {}, {}, 9}}};
        const auto step = [&](const ChartPoint &from, ChartStep to) { return stepped(curves, from, to); };
        QCOMPARE(step({}, ChartStep::Right), (ChartPoint {0, 0}));
        QCOMPARE(step({}, ChartStep::Left), (ChartPoint {0, 0}));
        QCOMPARE(step({0, 0}, ChartStep::Right), (ChartPoint {0, 2})); // over the gap
        QCOMPARE(step({0, 3}, ChartStep::Right), (ChartPoint {0, 3})); // the end
        QCOMPARE(step({0, 0}, ChartStep::Left), (ChartPoint {0, 0}));
        QCOMPARE(step({0, 3}, ChartStep::Down), (ChartPoint {2, 4})); // over the empty curve, to what is nearest
        QCOMPARE(step({2, 4}, ChartStep::Up), (ChartPoint {0, 3}));
        QCOMPARE(step({2, 4}, ChartStep::Down), (ChartPoint {2, 4}));
        QCOMPARE(step({0, 2}, ChartStep::First), (ChartPoint {0, 0}));
        QCOMPARE(step({2, 1}, ChartStep::Last), (ChartPoint {2, 4}));
        QCOMPARE(step({7, 7}, ChartStep::Right), (ChartPoint {0, 0})); // a point that is no more
        QCOMPARE(stepped({}, {}, ChartStep::Right), ChartPoint());
        QCOMPARE(bucketAt(curves.axis, 260, 400), 3);
        QCOMPARE(bucketAt({}, 260, 400), -1);
    }
};

QTEST_APPLESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
