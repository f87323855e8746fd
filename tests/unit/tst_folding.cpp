// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/folding.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Letters as they are searched for.
class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sp6LettersLoseTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("polish") << u"Złote Tarasy, ŻÓŁĆ, gęślą"_s << u"zlote tarasy, zolc, gesla"_s;
        QTest::newRow("norwegian") << u"Håkon Øvergård, Kjærsti"_s << u"hakon overgard, kjaersti"_s;
        QTest::newRow("german") << u"Jürgen Großmann, STRAẞE"_s << u"jurgen grossmann, strasse"_s;
        QTest::newRow("swedish") << u"Östen Åkesson"_s << u"osten akesson"_s;
        QTest::newRow("croatian, icelandic, french, turkish") << u"Đorđe Þór Cœur Işık"_s << u"dorde thor coeur isik"_s;
        QTest::newRow("letter and mark apart") << u"A\u030akesson"_s << u"akesson"_s;
        QTest::newRow("without width") << u"\u2068Ma\u200dgnus\u2069"_s << u"magnus"_s;
        QTest::newRow("other scripts stay") << u"Żółć Привет שלום 中文"_s << u"zolc привет שלום 中文"_s;
        QTest::newRow("beyond 16 bits") << u"a😀Ł"_s << u"a😀l"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) + u"Ł"_s << QString(QChar(0xd83d)) + u"l"_s;
        QTest::newRow("all three of their own") << u"Blåbærsyltetøy ÆØÅ"_s << u"blabaersyltetoy aeoa"_s;
        QTest::newRow("maltese, sami") << u"Ħaż-Żabbar, Ŧ"_s << u"haz-zabbar, t"_s;
        QTest::newRow("unseen") << u"a\u200bb\u00adc\u202ed"_s << u"abcd"_s;
        QTest::newRow("greek and cyrillic") << u"Άλφα Йод"_s << u"αλφα иод"_s;
        QTest::newRow("wide and joined") << u"ﬁｏｎａ"_s << u"fiona"_s;
        QTest::newRow("a zero between") << QString(u"a"_s + QChar(0) + u"B"_s) << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("nothing") << QString() << QString();
    }
    void sp6LettersLoseTheirMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(folded(text), plain);
        const Folded places = foldedWithPlaces(text);
        QCOMPARE(places.text, plain);
        QCOMPARE(places.from.size(), plain.size() + 1);
        QCOMPARE(places.from.last(), text.size());
        QVERIFY(std::is_sorted(places.from.begin(), places.from.end()));
    }

    void sp6PlacesLeadBack()
    {
        const Folded places = foldedWithPlaces(u"Groß Łódź");
        QCOMPARE(places.text, u"gross lodz"_s);
        QCOMPARE(places.from, (QList<qsizetype> {0, 1, 2, 3, 3, 4, 5, 6, 7, 8, 9}));
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
