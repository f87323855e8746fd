// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/rangewords.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// A Thursday.
QDate today()
{
    return {2025, 11, 20};
}

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

/// SD9: what is typed, as days.
class TestRangeWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *text, QDate first, QDate last) { QTest::newRow(text) << QString::fromUtf8(text) << first << last; };
        row("today", today(), today());
        row(" Today ", today(), today());
        row("yesterday", {2025, 11, 19}, {2025, 11, 19});
        row("friday", {2025, 11, 14}, {2025, 11, 14});
        row("Thu", today(), today());
        row("last thursday", {2025, 11, 13}, {2025, 11, 13});
        row("last fri", {2025, 11, 14}, {2025, 11, 14});
        row("last 4 weeks", {2025, 10, 24}, today());
        row("4 weeks", {2025, 10, 24}, today());
        row("28d", {2025, 10, 24}, today());
        row("past 7 days", {2025, 11, 14}, today());
        row("last week", {2025, 11, 10}, {2025, 11, 16});
        row("this week", {2025, 11, 17}, {2025, 11, 23});
        row("last month", {2025, 10, 1}, {2025, 10, 31});
        row("this month", {2025, 11, 1}, {2025, 11, 30});
        row("last 2 months", {2025, 9, 21}, today());
        row("last year", {2024, 1, 1}, {2024, 12, 31});
        row("this year", {2025, 1, 1}, {2025, 12, 31});
        row("aug", {2025, 8, 1}, {2025, 8, 31});
        row("August", {2025, 8, 1}, {2025, 8, 31});
        row("dec", {2024, 12, 1}, {2024, 12, 31}); // the last one that began
        row("nov", {2025, 11, 1}, {2025, 11, 30});
        row("feb 2024", {2024, 2, 1}, {2024, 2, 29});
        row("2024", {2024, 1, 1}, {2024, 12, 31});
        row("2025-08", {2025, 8, 1}, {2025, 8, 31});
        row("2025-08-01", {2025, 8, 1}, {2025, 8, 1});
        row("2025-08-01..14", {2025, 8, 1}, {2025, 8, 14});
        row("2025-08-01..2025-09-03", {2025, 8, 1}, {2025, 9, 3});
        row("2025-08-01..09-03", {2025, 8, 1}, {2025, 9, 3});
        row("2025-08-01 to 2025-08-14", {2025, 8, 1}, {2025, 8, 14});
        row("2025-08-01 \u2013 2025-08-14", {2025, 8, 1}, {2025, 8, 14});
        row("14 aug", {2025, 8, 14}, {2025, 8, 14});
        row("aug 14", {2025, 8, 14}, {2025, 8, 14});
        row("1 to 14 aug", {2025, 8, 1}, {2025, 8, 14});
        row("1..14 aug 2024", {2024, 8, 1}, {2024, 8, 14});
        row("24 oct to 20 nov", {2025, 10, 24}, today());
        row("24 Oct to 20 Nov 2025", {2025, 10, 24}, today()); // as the button says it
        row("20 dec to 5 jan", {2024, 12, 20}, {2025, 1, 5});
        row("24 oct to today", {2025, 10, 24}, today());
        row("2025-11-01..yesterday", {2025, 11, 1}, {2025, 11, 19});
        row("jul to sep", {2025, 7, 1}, {2025, 9, 30});
        row("14.8.2025", {2025, 8, 14}, {2025, 8, 14});
        row("week 32", {2025, 8, 4}, {2025, 8, 10});
        row("w 50", {2024, 12, 9}, {2024, 12, 15});
        row("week 1 2026", {2025, 12, 29}, {2026, 1, 4});
    }
    void typed()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        const RangeReading reading = rangeOf(text, today(), english());
        QCOMPARE(reading.problem, RangeReading::Problem::None);
        QCOMPARE(reading.range.first, first);
        QCOMPARE(reading.range.last, last);
    }

    void refused_data()
    {
        using P = RangeReading::Problem;
        QTest::addColumn<QString>("text");
        QTest::addColumn<P>("problem");
        QTest::newRow("nothing") << u""_s << P::NotUnderstood;
        QTest::newRow("words") << u"when it rained"_s << P::NotUnderstood;
        QTest::newRow("a number") << u"14"_s << P::NotUnderstood;
        QTest::newRow("two ends too many") << u"aug to sep to oct"_s << P::NotUnderstood;
        QTest::newRow("no such day") << u"2025-02-30"_s << P::NoSuchDay;
        QTest::newRow("no such month") << u"2025-13"_s << P::NoSuchDay;
        QTest::newRow("no such week") << u"week 60"_s << P::NoSuchDay;
        QTest::newRow("backwards") << u"2025-08-14..01"_s << P::Backwards;
        QTest::newRow("too long") << u"2010 to 2025"_s << P::TooLong;
        QTest::newRow("a slip") << u"last 99999 days"_s << P::TooLong;
        QTest::newRow("markup") << u"<img src=x>"_s << P::NotUnderstood;
        QTest::newRow("long") << QString(5000, u'9') << P::NotUnderstood;
    }
    void refused()
    {
        QFETCH(const QString, text);
        QFETCH(const RangeReading::Problem, problem);
        const RangeReading reading = rangeOf(text, today(), english());
        QCOMPARE(reading.problem, problem);
        QVERIFY(!reading.range.isValid());
        QVERIFY(!problemText(problem).isEmpty());
    }

    void monthsOfOtherLanguages()
    {
        const auto first = [](const QString &text, QLocale::Language language) {
            return rangeOf(text, today(), QLocale(language)).range.first;
        };
        QCOMPARE(first(u"oktober"_s, QLocale::NorwegianBokmal), QDate(2025, 10, 1));
        QCOMPARE(first(u"märz"_s, QLocale::German), QDate(2025, 3, 1));
        QCOMPARE(first(u"marz"_s, QLocale::German), QDate(2025, 3, 1)); // without the accent
        QCOMPARE(first(u"sierpien"_s, QLocale::Polish), QDate(2025, 8, 1));
        QCOMPARE(first(u"august"_s, QLocale::Polish), QDate(2025, 8, 1)); // English is understood everywhere
    }

    /// Whatever a range is called, reading its name gives it again.
    void namesReadBack()
    {
        quint32 seed = 7;
        const auto next = [&](quint32 below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        for (int i = 0; i < 500; ++i) {
            const QDate first = QDate(2024, 1, 1).addDays(next(690));
            const DateRange range {first, first.addDays(next(120))};
            const RangeReading reading = rangeOf(rangeText(range, english()), today(), english());
            QCOMPARE(reading.range, range);
        }
    }

    void texts()
    {
        QCOMPARE(rangeText({{2025, 10, 24}, today()}, english()), u"24 Oct to 20 Nov 2025"_s);
        QCOMPARE(rangeText({{2024, 12, 20}, {2025, 1, 5}}, english()), u"20 Dec 2024 to 5 Jan 2025"_s);
        QCOMPARE(rangeText({{2025, 8, 1}, {2025, 8, 31}}, english()), u"Aug 2025"_s);
        QCOMPARE(rangeTextBeside({{2025, 9, 26}, {2025, 10, 23}}, {{2025, 10, 24}, today()}, english()), u"26 Sept to 23 Oct"_s);
    }

    /// SD11: Monday to Wednesday is compared with Monday to Wednesday.
    void comparedByWeekdays()
    {
        const DateRange range {{2025, 11, 17}, {2025, 11, 19}};
        QCOMPARE(comparedWith(range, Comparison::Previous), (DateRange {{2025, 11, 10}, {2025, 11, 12}}));
        QCOMPARE(comparedWith({{2025, 10, 24}, today()}, Comparison::Previous), (DateRange {{2025, 9, 26}, {2025, 10, 23}}));
        QVERIFY(!comparedWith(range, Comparison::None).isValid());
        for (int days = 1; days < 200; ++days) {
            const DateRange some {today(), today().addDays(days - 1)};
            for (const Comparison comparison : {Comparison::Previous, Comparison::YearBefore}) {
                const DateRange before = comparedWith(some, comparison);
                QCOMPARE(before.days(), some.days());
                QCOMPARE(before.first.dayOfWeek(), some.first.dayOfWeek());
                QVERIFY(comparison == Comparison::YearBefore || before.last < some.first);
            }
        }
    }

    void shifting()
    {
        const DateRange four {{2025, 10, 24}, today()};
        QCOMPARE(four.shifted(-1), (DateRange {{2025, 9, 26}, {2025, 10, 23}}));
        QCOMPARE(four.shifted(-3).shifted(3), four);
        const DateRange august {{2025, 8, 1}, {2025, 8, 31}};
        QCOMPARE(august.shifted(-1), (DateRange {{2025, 7, 1}, {2025, 7, 31}}));
        QCOMPARE(august.shifted(1), (DateRange {{2025, 9, 1}, {2025, 9, 30}})); // whole months stay whole
    }

    /// SD8: days of 23 and 25 hours are whole days of the range.
    void daysThatClocksCut()
    {
        const QTimeZone oslo("Europe/Oslo");
        const auto hours = [&](QDate day) {
            const DateRange range {day, day};
            return (range.end(oslo).microseconds - range.begin(oslo).microseconds) / 3'600'000'000;
        };
        QCOMPARE(hours({2025, 3, 30}), 23);
        QCOMPARE(hours({2025, 10, 26}), 25);
        QCOMPARE(hours({2025, 8, 1}), 24);
    }
};

QTEST_GUILESS_MAIN(TestRangeWords)
#include "tst_rangewords.moc"
