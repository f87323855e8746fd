// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/instant.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestInstant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const QString &text, const QString &utc) { QTest::addRow("%s", qPrintable(text)) << text << utc; };
        row(u"2022-05-10T09:01:27.415094Z"_s, u"2022-05-10T09:01:27.415094Z"_s);
        row(u"2025-04-11T08:29:09.359381"_s, u"2025-04-11T08:29:09.359381Z"_s); // no zone is UTC
        row(u"2012-04-23T18:25:43.511Z"_s, u"2012-04-23T18:25:43.511000Z"_s);
        row(u"2012-04-23T18:25:43Z"_s, u"2012-04-23T18:25:43.000000Z"_s);
        row(u"2012-04-23 18:25:43"_s, u"2012-04-23T18:25:43.000000Z"_s);
        row(u"2012-04-23T18:25:43z"_s, u"2012-04-23T18:25:43.000000Z"_s);
        row(u"2012-04-23T18:25:43.1Z"_s, u"2012-04-23T18:25:43.100000Z"_s);
        row(u"2012-04-23T18:25:43.123456789Z"_s, u"2012-04-23T18:25:43.123456Z"_s);
        row(u"2012-04-23T18:25:43.000001+02:00"_s, u"2012-04-23T16:25:43.000001Z"_s);
        row(u"2012-04-23T18:25:43-0330"_s, u"2012-04-23T21:55:43.000000Z"_s);
        row(u"2012-04-23T01:00:00+14"_s, u"2012-04-22T11:00:00.000000Z"_s);
        row(u"2020-02-29T23:59:59.999999Z"_s, u"2020-02-29T23:59:59.999999Z"_s);
        row(u"2000-02-29T00:00:00Z"_s, u"2000-02-29T00:00:00.000000Z"_s);
        row(u"2016-12-31T23:59:60Z"_s, u"2017-01-01T00:00:00.000000Z"_s); // a leap second
        row(u"1969-12-31T23:59:59.999999Z"_s, u"1969-12-31T23:59:59.999999Z"_s);
        row(u"0001-01-01T00:00:00Z"_s, u"0001-01-01T00:00:00.000000Z"_s);
        row(u"9999-12-31T23:59:59.999999Z"_s, u"9999-12-31T23:59:59.999999Z"_s);
    }
    void good()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto when = Instant::fromText(text);
        QVERIFY(when);
        QCOMPARE(when->text(), utc);
        QCOMPARE(Instant::fromText(when->text()), when);
        // Qt reads the same, to the millisecond, where it can read the form at all.
        const QDateTime qt = QDateTime::fromString(QString(utc.left(23) + u'Z'), Qt::ISODateWithMs);
        QCOMPARE(when->toUtc(), qt);
        QCOMPARE(when->toUtc().timeSpec(), Qt::UTC);
    }

    void garbage_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts {u""_s, u"now"_s, u"2022-05-10"_s, u"2022-05-10T09:01Z"_s, u"2022-5-10T09:01:27Z"_s,
            u"2022-05-10T09:01:27."_s, u"2022-05-10T09:01:27.Z"_s, u"2022-05-10T09:01:27,5Z"_s, u"2022-05-10T24:00:00Z"_s,
            u"2022-05-10T09:60:27Z"_s, u"2022-05-10T09:01:61Z"_s, u"2022-02-29T09:01:27Z"_s, u"2022-00-10T09:01:27Z"_s,
            u"2022-13-10T09:01:27Z"_s, u"2022-05-00T09:01:27Z"_s, u"0000-05-10T09:01:27Z"_s, u"0001-01-01T00:00:00+14:00"_s,
            u"9999-12-31T23:59:59-14:00"_s, u"-022-05-10T09:01:27Z"_s, u"2022-05-10T09:01:27ZZ"_s, u"2022-05-10T09:01:27 Z"_s,
            u"2022-05-10T09:01:27+"_s, u"2022-05-10T09:01:27+2"_s, u"2022-05-10T09:01:27+2:00"_s, u"2022-05-10T09:01:27+15:00"_s,
            u"2022-05-10T09:01:27+02:60"_s, u"2022-05-10T09:01:27+02:0"_s, u"2022-05-10T09:01:27+02:000"_s,
            u"2022-05-10T09:01:27Europe/Oslo"_s, u" 2022-05-10T09:01:27Z"_s, u"2022/05/10T09:01:27Z"_s, u"2022-05-10X09:01:27Z"_s,
            u"2022-05-10T09-01-27Z"_s, u"2022-05-10T0a:01:27Z"_s, u"٢٠٢٢-٠٥-١٠T٠٩:٠١:٢٧Z"_s, u"1652173287"_s, QString(100'000, u'2'),
            u"2022-05-10T09:01:27."_s + QString(1000, u'9')};
        for (const QString &text : texts)
            QTest::addRow("%s", qPrintable(text.left(40))) << text;
    }
    void garbage()
    {
        QFETCH(QString, text);
        QVERIFY(!Instant::fromText(text));
    }

    void millisecondsRoundDownOnBothSidesOfTheEpoch()
    {
        QCOMPARE(Instant {1'999}.toMSecs(), 1);
        QCOMPARE(Instant {-1}.toMSecs(), -1);
        QCOMPARE(Instant {-1'000}.toMSecs(), -1);
        QCOMPARE(Instant {-1'001}.toMSecs(), -2);
        QCOMPARE(Instant {-1}.text(), u"1969-12-31T23:59:59.999999Z"_s);
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(1'652'173'287'415, Qt::UTC);
        QCOMPARE(Instant::fromUtc(when).toUtc(), when);
    }

    void ordered()
    {
        QVERIFY(*Instant::fromText(u"2022-05-10T09:01:27.415094Z"_s) < *Instant::fromText(u"2022-05-10T09:01:27.415095Z"_s));
        QVERIFY(*Instant::fromText(u"2022-05-10T11:01:27+02:00"_s) == *Instant::fromText(u"2022-05-10T09:01:27Z"_s));
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
