// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/percent.h"
#include "models/metrics/wilson.h"

#include <QTest>

#include <limits>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestPercent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *name, qint64 numerator, qint64 denominator, const QString &text, const QString &file = {}) {
            QTest::newRow(name) << numerator << denominator << text << (file.isEmpty() ? text : file);
        };
        row("two decimals", 72, 73, u"98.63"_s);
        row("one zero dropped", 51, 200, u"25.5"_s);
        row("zero", 0, 72, u"0.0"_s);
        row("whole", 10, 10, u"100.0"_s);
        row("half up", 1, 2000, u"0.05"_s);
        row("half away from zero", 12345, 100'000, u"12.35"_s); // 12.345
        row("just below half", 12'344'999, 100'000'000, u"12.34"_s);
        row("binary would say 1.0", 1005, 100'000, u"1.01"_s); // 1.005 is 1.00499... as a double
        row("odd denominator", 1, 3, u"33.33"_s);
        row("two thirds", 2, 3, u"66.67"_s);
        row("leading zero kept", 10'005, 1'000'000, u"1.0"_s);
        row("second decimal only", 104, 10'000, u"1.04"_s);
        row("smallest that rounds up", 5, 100'000, u"0.01"_s);
        row("smaller", 4, 100'000, u"<0.01"_s, u"0.0"_s);
        row("one in a lot", 1, most, u"<0.01"_s, u"0.0"_s);
        row("nearly whole", 99'999, 100'000, u">99.99"_s, u"100.0"_s);
        row("99.99", 9999, 10'000, u"99.99"_s);
        row("a hair over", 100'001, 100'000, u">100.0"_s, u"100.0"_s);
        row("over", 120, 100, u"120.0"_s);
        row("negative", -5, 100, u"-5.0"_s);
        row("negative half", -12345, 100'000, u"-12.35"_s);
        row("negative crumb", -1, 100'000, u">-0.01"_s, u"0.0"_s);
        row("huge", most, 1, u"92233720368547758.07"_s);
        row("huge of huge", most, most, u"100.0"_s);
    }
    void text()
    {
        QFETCH(qint64, numerator);
        QFETCH(qint64, denominator);
        const Percent percent = percentOf({numerator, denominator});
        QTEST(canonicalText(percent), "text");
        QTEST(fileText(percent), "file");
    }

    void ratios()
    {
        QCOMPARE(ratioText({67'066, 8679}), u"7.73"_s);
        QCOMPARE(ratioText({73, 73}), u"1.0"_s);
        QCOMPARE(ratioText({3, 2}), u"1.5"_s);
        QCOMPARE(ratioText({0, 4}), u"0.0"_s);
    }

    /// As doubles these two are the same number.
    void comparesExactly()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QVERIFY((Fraction {most - 1, most} < Fraction {most, most}));
        QVERIFY((Fraction {most - 2, most - 1} < Fraction {most - 1, most}));
        QVERIFY((Fraction {1, 2} == Fraction {2, 4}));
        QVERIFY((Fraction {-1, 2} < Fraction {0, 1}));
    }

    void wilsonBounds_data()
    {
        QTest::addColumn<qint64>("hits");
        QTest::addColumn<qint64>("of");
        QTest::addColumn<QString>("low");
        QTest::addColumn<QString>("high");
        QTest::newRow("true zero") << qint64 {0} << qint64 {72} << u"0"_s << u"5.1"_s;
        QTest::newRow("small") << qint64 {3} << qint64 {10} << u"10.8"_s << u"60.3"_s;
        QTest::newRow("all") << qint64 {10} << qint64 {10} << u"72.2"_s << u"100"_s;
        QTest::newRow("many") << qint64 {16'495} << qint64 {57'474} << u"28.3"_s << u"29.1"_s;
        QTest::newRow("crumb is not zero") << qint64 {1} << qint64 {1'000'000} << u"0.0"_s << u"0.0"_s;
    }
    void wilsonBounds()
    {
        QFETCH(qint64, hits);
        QFETCH(qint64, of);
        const auto bounds = wilson(hits, of);
        QVERIFY(bounds);
        QTEST(lowText(*bounds), "low");
        QTEST(highText(*bounds), "high");
    }
    void wilsonOfNothing()
    {
        QVERIFY(!wilson(0, 0));
        QVERIFY(!wilson(12, 10));
        QVERIFY(!wilson(-1, 10));
    }
};

QTEST_GUILESS_MAIN(TestPercent)
#include "tst_percent.moc"
