// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/reportlimits.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;
using Reason = ReportRefusal::Reason;

/// What a timeseries question may ask (contract 3.5): points in the mall's own zone, what is still kept, what auto comes to, and parts.
class TestReportLimits : public QObject {
    Q_OBJECT

    static Instant at(const QString &text) { return Instant::fromText(text).value(); }
    static ReportQuery query(Interval interval, const QString &from, const QString &to)
    {
        return {.report = u"sendings_events_history"_s, .interval = interval, .from = at(from), .to = at(to)};
    }
    static QTimeZone oslo() { return QTimeZone("Europe/Oslo"); }
    static Instant now() { return at(u"2025-11-20T13:03:00Z"_s); }

private Q_SLOTS:
    void points_data()
    {
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("points");
        const auto row = [](const char *name, Interval interval, const char *from, const char *to, qint64 points) {
            QTest::addRow("%s", name) << interval << QString::fromLatin1(from) << QString::fromLatin1(to) << points;
        };
        row("one instant", Interval::Hour, "2025-06-01T10:20:00Z", "2025-06-01T10:20:00Z", 1);
        row("to opens a bucket", Interval::Hour, "2025-06-01T10:59:59Z", "2025-06-01T11:00:00Z", 2);
        row("five minutes", Interval::FiveMinutes, "2025-06-01T00:00:00Z", "2025-06-01T12:25:00Z", 150);
        row("one too many", Interval::FiveMinutes, "2025-06-01T00:00:00Z", "2025-06-01T12:30:00Z", 151);
        row("the day of 23 hours", Interval::Hour, "2025-03-29T23:00:00Z", "2025-03-30T21:59:00Z", 23);
        row("the day of 25 hours", Interval::Hour, "2025-10-25T22:00:00Z", "2025-10-26T22:59:00Z", 25);
        row("days over spring", Interval::Day, "2025-03-28T23:00:00Z", "2025-04-01T21:59:59Z", 4);
        row("a day ends at 22:00 in summer", Interval::Day, "2025-06-01T21:59:59Z", "2025-06-01T22:00:00Z", 2);
        row("weeks begin on Monday", Interval::Week, "2025-06-08T21:59:59Z", "2025-06-08T22:00:00Z", 2);
        row("a week", Interval::Week, "2025-06-08T22:00:00Z", "2025-06-15T21:59:59Z", 1);
        row("months", Interval::Month, "2025-01-31T22:59:59Z", "2025-01-31T23:00:00Z", 2);
        row("the documented five weeks", Interval::Day, "2025-04-08T00:00:00Z", "2025-04-25T00:00:00Z", 18);
        row("auto for half a day", Interval::Auto, "2025-06-01T00:00:00Z", "2025-06-01T12:00:00Z", 145);
        row("auto for a little more", Interval::Auto, "2025-06-01T00:00:00Z", "2025-06-01T12:00:00.001Z", 13);
        row("auto for three days", Interval::Auto, "2025-06-01T00:00:00Z", "2025-06-04T00:00:00Z", 73);
        row("auto for a little more than that", Interval::Auto, "2025-06-01T00:00:00Z", "2025-06-04T00:00:00.001Z", 4);
        row("backwards", Interval::Hour, "2025-06-01T11:00:00Z", "2025-06-01T10:00:00Z", 0);
    }
    void points()
    {
        QFETCH(Interval, interval);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, points);
        QCOMPARE(pointCount(query(interval, from, to), oslo()), points);
    }

    void autoIsNotFinerThanTheReport()
    {
        ReportQuery recipients = query(Interval::Auto, u"2025-06-01T00:00:00Z"_s, u"2025-06-01T01:00:00Z"_s);
        QCOMPARE(answeredInterval(recipients), Interval::FiveMinutes);
        recipients.report = u"sendings_recipients_statistics"_s;
        QCOMPARE(answeredInterval(recipients), Interval::Hour);
        QCOMPARE(finestOf(u"members_count_snapshot"_s), Interval::Hour);
        QCOMPARE(finestOf(u"something new"_s), Interval::FiveMinutes);
    }

    void retention()
    {
        QCOMPARE(keptSince(Interval::FiveMinutes, now()), std::optional(at(u"2025-11-06T13:03:00Z"_s)));
        QCOMPARE(keptSince(Interval::Hour, now()), std::optional(at(u"2025-05-20T13:03:00Z"_s)));
        QCOMPARE(keptSince(Interval::Day, now()), std::optional(at(u"2023-11-20T13:03:00Z"_s)));
        QVERIFY(!keptSince(Interval::Week, now()) && !keptSince(Interval::Month, now()));
    }

    void refusals()
    {
        const auto of = [](const ReportQuery &q) { return refusalOf(q, oslo(), now()); };
        QVERIFY(!of({.report = u"sendings"_s}));
        QVERIFY(!of(query(Interval::Hour, u"2025-11-19T00:00:00Z"_s, u"2025-11-20T00:00:00Z"_s)));
        QCOMPARE(of({.report = u"x"_s, .interval = Interval::Day})->reason, Reason::NoRange);
        QCOMPARE(of(query(Interval::Hour, u"2025-11-20T00:00:00Z"_s, u"2025-11-19T00:00:00Z"_s))->reason, Reason::Backwards);

        const auto many = of(query(Interval::Hour, u"2025-11-01T00:00:00Z"_s, u"2025-11-20T00:00:00Z"_s));
        QCOMPARE(many->reason, Reason::TooManyPoints);
        QCOMPARE(many->points, 457);
        QCOMPARE(many->most, 150);
        QCOMPARE(many->interval, Interval::Hour);

        const auto old = of(query(Interval::Hour, u"2025-05-20T13:02:59Z"_s, u"2025-05-21T00:00:00Z"_s));
        QCOMPARE(old->reason, Reason::TooOld);
        QCOMPARE(old->keptSince, keptSince(Interval::Hour, now()));
        QVERIFY(!of(query(Interval::Hour, u"2025-05-20T13:03:00Z"_s, u"2025-05-21T00:00:00Z"_s)));
        QVERIFY(!of(query(Interval::Month, u"2015-05-20T13:03:00Z"_s, u"2025-05-21T00:00:00Z"_s)));

        ReportQuery fine = query(Interval::FiveMinutes, u"2025-11-20T00:00:00Z"_s, u"2025-11-20T01:00:00Z"_s);
        QVERIFY(!of(fine));
        fine.report = u"sendings_recipients_statistics"_s;
        QCOMPARE(of(fine)->reason, Reason::NoSuchInterval);
        QCOMPARE(of(fine)->interval, Interval::Hour);
    }

    void partsTouch_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addRow("Oslo") << QByteArray("Europe/Oslo");
        QTest::addRow("UTC") << QByteArray("UTC");
        QTest::addRow("Chatham") << QByteArray("Pacific/Chatham");
        QTest::addRow("none") << QByteArray();
    }
    void partsTouch()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone where(zone);
        for (const Interval interval : {Interval::FiveMinutes, Interval::Hour, Interval::Day, Interval::Week, Interval::Month}) {
            const QString last = interval == Interval::FiveMinutes ? u"2025-03-31T11:11:11Z"_s : u"2025-04-05T11:11:11Z"_s;
            const ReportQuery whole =
                query(interval, interval < Interval::Day ? u"2025-03-29T10:10:10Z"_s : u"2023-05-05T00:00:01Z"_s, last);
            for (const qint64 most : {1, 2, 7, 31, 150}) {
                if (pointCount(whole, where) > most * 60)
                    continue;
                const QList<ReportQuery> parts = splitInTime(whole, where, most);
                QVERIFY(!parts.isEmpty());
                QCOMPARE(parts.first().from, whole.from);
                QCOMPARE(parts.last().to, whole.to);
                qint64 points = 0;
                for (qsizetype i = 0; i < parts.size(); ++i) {
                    QCOMPARE(parts.at(i).interval, interval);
                    QVERIFY(pointCount(parts.at(i), where) <= most);
                    points += pointCount(parts.at(i), where);
                    if (i > 0)
                        QCOMPARE(parts.at(i).from->microseconds, parts.at(i - 1).to->microseconds + 1);
                }
                QCOMPARE(points, pointCount(whole, where));
            }
        }
    }

    void whatFitsStaysAsItIs()
    {
        const ReportQuery asked = query(Interval::Auto, u"2025-06-01T00:00:00Z"_s, u"2025-06-01T12:00:00Z"_s);
        QCOMPARE(splitInTime(asked, oslo()), QList<ReportQuery> {asked});
        const QList<ReportQuery> parts = splitInTime(asked, oslo(), 100);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.last().interval, Interval::FiveMinutes); // by itself, auto would take it for these hours too, but not always
    }

    void thereAreBounds()
    {
        const ReportQuery endless = query(Interval::FiveMinutes, u"1970-01-01T00:00:00Z"_s, u"2025-06-01T12:00:00Z"_s);
        QVERIFY(splitInTime(endless, oslo()).isEmpty());
        QVERIFY(pointCount(endless, oslo()) > 150);
        QVERIFY(splitInTime({.report = u"sendings"_s}, oslo()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestReportLimits)
#include "tst_reportlimits.moc"
