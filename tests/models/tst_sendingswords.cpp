// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/figurewords.h"
#include "models/sendings/sendingwords.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QLocale english()
{
    return {QLocale::English, QLocale::UnitedKingdom};
}
QLocale norwegian()
{
    return {QLocale::NorwegianBokmal, QLocale::Norway};
}

Figure share(qint64 numerator, qint64 denominator)
{
    return {.state = FigureState::Value,
        .kind = FigureKind::Percent,
        .numerator = numerator,
        .denominator = denominator,
        .unit = Unit::Messages,
        .per = Unit::Messages};
}

} // namespace

class TestSendingsWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void languages()
    {
        QCOMPARE(languageWord(u"nb"_s), u"Norsk bokm\u00e5l"_s);
        QCOMPARE(languageWord(u"pl"_s), u"Polski"_s);
        QCOMPARE(languageWord(u"xq"_s), u"Xq"_s);
        QCOMPARE(languageWord(u"<img src='file:///x'>"_s), u"<img src='file:///x'>"_s);
    }

    void figures()
    {
        QCOMPARE(figureText(share(72, 73), english()), u"98.63\u00a0%"_s);
        QCOMPARE(figureText(share(72, 73), norwegian()), u"98,63\u00a0%"_s);
        QCOMPARE(figureText(share(1, 100'000), english()), u"<0.01\u00a0%"_s);
        QCOMPARE(figureText(share(99'999, 100'000), norwegian()), u">99,99\u00a0%"_s);
        QCOMPARE(figureText(share(-1, 100'000), english()), u">-0.01\u00a0%"_s);
        QCOMPARE(figureText(share(125, 1), english()), u"12,500.0\u00a0%"_s);
        QCOMPARE(figureText({.state = FigureState::Value, .numerator = 66'901}, english()), u"66,901"_s);
        QCOMPARE(figureText({.state = FigureState::Value, .numerator = 66'901}, norwegian()), u"66\u00a0901"_s);
        QCOMPARE(
            figureText({.state = FigureState::NotApplicable, .kind = FigureKind::Percent, .numerator = 0, .denominator = 0}, english()),
            u"n/a"_s);
        QCOMPARE(figureText({}, english()), u"not reported"_s);
        QCOMPARE(figureText({.state = FigureState::Value, .kind = FigureKind::Ratio, .numerator = 67'066, .denominator = 8679}, english()),
            u"7.73"_s);
        QCOMPARE(boundsText(*wilson(0, 72), english()), u"0 to 5.1\u00a0%"_s);
        QCOMPARE(boundsText(*wilson(3, 10), norwegian()), u"10,8 to 60,3\u00a0%"_s);
    }

    void spoken()
    {
        QCOMPARE(figureSpoken(share(72, 73), english()), u"98.63\u00a0%, 72 of 73 messages"_s);
        Figure mixed = share(16'495, 57'474);
        mixed.unit = Unit::Members;
        QCOMPARE(figureSpoken(mixed, english()), u"28.7\u00a0%, 16,495 members for 57,474 messages"_s);
        mixed.sources = Source::OpenedCount | Source::DeliveredCount;
        QCOMPARE(figureSpoken(mixed, english()), u"28.7\u00a0%, 16,495 members of 57,474 messages delivered"_s);
        QCOMPARE(figureSpoken({.state = FigureState::Value, .numerator = 7, .unit = Unit::Events}, english()), u"7 events"_s);
        QCOMPARE(figureSpoken({}, english()), u"not reported"_s);
    }

    void everyCaveatHasASentence()
    {
        QSet<QString> seen;
        for (int bit = 0; bit < 12; ++bit) {
            Figure figure = share(1, 2);
            figure.caveats = Caveats::fromInt(1 << bit);
            const QStringList sentences = caveatSentences(figure, english());
            QCOMPARE(sentences.size(), 1);
            QVERIFY(sentences.first().endsWith(u'.'));
            QVERIFY(!seen.contains(sentences.first()));
            seen.insert(sentences.first());
            const Figure source {.sources = Sources::fromInt(1 << bit)};
            QCOMPARE(sourceWords(source.sources).size(), 1);
        }
    }

    void notable()
    {
        Figure figure = share(0, 10);
        figure.sources = Source::DeliveredCount;
        figure.caveats = Caveat::PushDeliveryAppReported | Caveat::BotsExcluded | Caveat::UnitsMix;
        QCOMPARE(notableCaveats(figure), Caveats(Caveat::PushDeliveryAppReported));
        figure.numerator = 5;
        QCOMPARE(notableCaveats(figure), Caveats());
        figure.state = FigureState::NotApplicable;
        QCOMPARE(notableCaveats(figure), Caveats(Caveat::PushDeliveryAppReported));
        figure.caveats = Caveat::OverWhole;
        QCOMPARE(notableCaveats(figure), Caveats(Caveat::OverWhole));
    }

    void flaws()
    {
        QVERIFY(integritySentences({}, english()).isEmpty());
        QCOMPARE(integritySentences({.unaccounted = 5}, english()), QStringList(u"5 messages unaccounted for."_s));
        QCOMPARE(integritySentences({.unaccounted = -1200}, english()), QStringList(u"1,200 messages more than were dispatched."_s));
        QCOMPARE(integritySentences({.unaccounted = 0, .moreOpenersThanMembers = true}, english()),
            QStringList(u"More openers than members."_s));
    }

    void humanise_data()
    {
        QTest::addColumn<QString>("remote");
        QTest::addColumn<QString>("words");
        QTest::newRow("service") << u"rewards_notifications"_s << u"Rewards notifications"_s;
        QTest::newRow("one word") << u"campaigns"_s << u"Campaigns"_s;
        QTest::newRow("markup stays letters") << u"<img src='file:///x'>"_s << u"<img src='file:///x'>"_s;
        QTest::newRow("lines") << u"a\nb\u2028c"_s << u"A b c"_s;
        QTest::newRow("bidi override") << u"\u202eabc"_s << u"Abc"_s;
        QTest::newRow("only underscores") << u"___"_s << QString();
        QTest::newRow("bounded") << QString(100'000, u'y') << u'Y' + QString(59, u'y');
    }
    void humanise()
    {
        QFETCH(QString, remote);
        QTEST(humanised(remote), "words");
    }

    void events()
    {
        QCOMPARE(eventWord(u"delivery_errored"_s), u"Delivery errored"_s);
        QCOMPARE(eventWord(u"brand_new_kind"_s), u"Brand new kind"_s);
        QCOMPARE(eventWord({}), u"Unnamed event"_s);
    }
};

QTEST_GUILESS_MAIN(TestSendingsWords)
#include "tst_sendingswords.moc"
