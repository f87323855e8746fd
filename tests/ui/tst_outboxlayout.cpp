// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/pseudolocale.h"
#include "tests/fonts/testfonts.h"
#include "ui/common/digits.h"
#include "ui/outbox/outboxlayout.h"
#include "ui/outbox/outboxpaint.h"
#include "ui/theme/density.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 1160; // of a row in a window of 1280
constexpr int narrow = 840; // in one of 960
constexpr int actions = 240; // three buttons

OutboxWords words(const QString &reason)
{
    OutboxWords one;
    one.who = u"Zofia Łukasik"_s;
    one.text = u"Wysyłam listę sklepów"_s;
    one.mall = u"Fjordtorget"_s;
    one.state = u"Refused: you may not write here"_s;
    one.reason = reason;
    one.age = u"2 h 27 min"_s;
    return one;
}

OutboxLayout laidOut(const OutboxWords &words, int width)
{
    return layOutOutboxRow(words, {width, outboxRowHeight(words, width, false, actions)}, false, actions);
}

} // namespace

/// The measures of a row of the outbox (look/08), narrow and with long words.
class TestOutboxLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
    void init() { setDensity(false, u"Inter"_s, 13); }

    void aReasonTakesTwoLinesWhereItMust()
    {
        const OutboxWords long2 = words(u"The permit to write in this conversation is missing. Text kept."_s);
        const int usual = density().row + density().padS;
        const OutboxLayout inOne = laidOut(long2, wide);
        QCOMPARE(outboxRowHeight(long2, wide, false, actions), usual);
        QCOMPARE(inOne.reasonBreak, -1);
        QVERIFY(inOne.reasonMore.isNull());

        const OutboxLayout inTwo = laidOut(long2, narrow);
        QCOMPARE(outboxRowHeight(long2, narrow, false, actions), usual + inTwo.reason.height());
        QVERIFY(inTwo.reasonBreak > 0);
        QVERIFY(long2.reason.at(inTwo.reasonBreak - 1).isSpace()); // between words
        QCOMPARE(inTwo.reasonMore, inTwo.reason.translated(0, inTwo.reason.height()));
        QVERIFY(inTwo.reasonMore.bottom() < inTwo.actions.bottom());
        QVERIFY(inTwo.state.top() >= 0);
        QVERIFY(!outboxTip(long2, inTwo).contains(long2.reason)); // all of it is to be read

        const OutboxWords brief = words(u"Sending is paused."_s); // narrow, and yet
        QCOMPARE(outboxRowHeight(brief, narrow, false, actions), usual);
        QCOMPARE(laidOut(brief, narrow).reasonBreak, -1);
    }

    void moreThanTwoLinesAreCut()
    {
        const OutboxWords endless = words(u"One word after the other. "_s.repeated(40));
        QCOMPARE(
            outboxRowHeight(endless, narrow, false, actions), density().row + density().padS + laidOut(endless, narrow).reason.height());
        QVERIFY(outboxTip(endless, laidOut(endless, narrow)).contains(endless.reason));
        const OutboxWords unbroken = words(QString(400, u'x'));
        QCOMPARE(outboxRowHeight(unbroken, narrow, false, actions), density().row + density().padS);
        QVERIFY(outboxTip(unbroken, laidOut(unbroken, narrow)).contains(unbroken.reason));
        const OutboxWords none = words({});
        QCOMPARE(outboxRowHeight(none, narrow, false, actions), density().row + density().padS);
        QVERIFY(laidOut(none, narrow).reason.isNull());
    }

    void theAgeHasTheWidthOfItsWords_data()
    {
        QTest::addColumn<bool>("pseudo");
        QTest::addRow("english") << false;
        QTest::addRow("twice as long") << true;
    }
    void theAgeHasTheWidthOfItsWords()
    {
        QFETCH(bool, pseudo);
        PseudoLocale longer;
        if (pseudo)
            QCoreApplication::installTranslator(&longer);
        const QDateTime now(QDate(2025, 11, 20), QTime(13, 3), Qt::UTC);
        QList<int> columns;
        for (const int width : {wide, narrow}) {
            for (const qint64 age : {0, 29, 59 * 60, 2 * 3600 + 27 * 60, 23 * 3600 + 59 * 60, 6 * 24 * 3600 + 23 * 3600, 45 * 24 * 3600}) {
                OutboxWords one = words(u"The permit to write in this conversation is missing. Text kept."_s);
                one.age = outboxAge(Instant::fromUtc(now.addSecs(-age)), now);
                const OutboxLayout layout = laidOut(one, width);
                QVERIFY2(digitsWidth(one.age, typeface(Type::Caption)) <= layout.age.width(), qPrintable(one.age));
                QVERIFY(!layout.age.intersects(layout.reason) && !layout.age.intersects(layout.state));
                QVERIFY(layout.age.right() < layout.actions.left());
                columns << width - layout.age.left();
            }
        }
        QCOMPARE(QSet<int>(columns.begin(), columns.end()).size(), 1); // in line, whatever they say
    }
};

QTEST_MAIN(TestOutboxLayout)
#include "tst_outboxlayout.moc"
