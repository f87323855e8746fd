// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/sandbox/timeaxis.h"

#include <QTest>

using namespace atrium::sandbox;
using namespace Qt::StringLiterals;

/// Where buckets begin in zones that no mall of the world lies in: the wire's tests cannot get there.
class TestAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bucketsBeginByTheClockOnTheWall_data()
    {
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        const auto row = [](const char *name, Interval interval, const QString &zone, const QString &from, const QString &first,
                             const QString &second) { QTest::newRow(name) << interval << zone << from << first << second; };
        row("an hour where the offset is half of one", Interval::Hour, u"Asia/Kolkata"_s, u"2025-11-20T10:15:00Z"_s,
            u"2025-11-20T09:30:00Z"_s, u"2025-11-20T10:30:00Z"_s);
        row("an hour where it is three quarters", Interval::Hour, u"Asia/Kathmandu"_s, u"2025-11-20T10:10:00Z"_s, u"2025-11-20T09:15:00Z"_s,
            u"2025-11-20T10:15:00Z"_s);
        row("five minutes", Interval::FiveMinutes, u"Asia/Kolkata"_s, u"2025-11-20T10:14:59Z"_s, u"2025-11-20T10:10:00Z"_s,
            u"2025-11-20T10:15:00Z"_s);
        row("a day of 25 hours", Interval::Day, u"Europe/Oslo"_s, u"2025-10-26T12:00:00Z"_s, u"2025-10-25T22:00:00Z"_s,
            u"2025-10-26T23:00:00Z"_s);
        row("a day of 23 hours", Interval::Day, u"Europe/Oslo"_s, u"2025-03-30T12:00:00Z"_s, u"2025-03-29T23:00:00Z"_s,
            u"2025-03-30T22:00:00Z"_s);
        row("a day that begins at one o'clock", Interval::Day, u"America/Santiago"_s, u"2025-09-07T12:00:00Z"_s, u"2025-09-07T04:00:00Z"_s,
            u"2025-09-08T03:00:00Z"_s);
        row("a week from a Sunday", Interval::Week, u"Europe/Warsaw"_s, u"2025-11-23T22:30:00Z"_s, u"2025-11-16T23:00:00Z"_s,
            u"2025-11-23T23:00:00Z"_s);
        row("a month", Interval::Month, u"Europe/Helsinki"_s, u"2025-10-31T21:59:00Z"_s, u"2025-09-30T21:00:00Z"_s,
            u"2025-10-31T22:00:00Z"_s);
    }

    void bucketsBeginByTheClockOnTheWall()
    {
        QFETCH(Interval, interval);
        QFETCH(QString, zone);
        QFETCH(QString, from);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const auto instant = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
        const QDateTime begin = instant(from);
        const TimeAxis axis(interval, begin, begin, QTimeZone(zone.toLatin1()));
        QCOMPARE(axis.size(), size_t(1));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(axis.start(0), Qt::UTC), instant(first));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(axis.end(), Qt::UTC), instant(second));
    }

    void tooManyPointsAreNone()
    {
        const QDateTime from = QDateTime::fromString(u"2025-11-20T00:00:00Z"_s, Qt::ISODate);
        const TimeAxis most(Interval::Hour, from, from.addSecs(149 * 3'600LL), QTimeZone::utc());
        QVERIFY(!most.isTooLong());
        QCOMPARE(most.size(), TimeAxis::maximum);
        const TimeAxis more(Interval::Hour, from, from.addSecs(150 * 3'600LL), QTimeZone::utc());
        QVERIFY(more.isTooLong());
        QCOMPARE(more.size(), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestAxis)
#include "tst_axis.moc"
