// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/folding.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// One way of reading letters for every search.
class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersBecomeWhatOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("plain") << u"Magnus 12"_s << u"magnus 12"_s;
        QTest::newRow("accents") << u"Björn Åkesson, Wiśniewska, Nygård, Zażółć"_s << u"bjorn akesson, wisniewska, nygard, zazolc"_s;
        QTest::newRow("letters of their own") << u"Łukasik Øvergård Đorđe Großmann Ærø Œuvre Þór Ðað"_s
                                              << u"lukasik overgard dorde grossmann aero oeuvre thor dad"_s;
        QTest::newRow("capital sharp s") << u"GROẞMANN"_s << u"grossmann"_s;
        QTest::newRow("apart already") << QString(u"A\u030akesson"_s) << u"akesson"_s;
        QTest::newRow("Turkish") << u"İstanbul ırmak"_s << u"istanbul irmak"_s;
        QTest::newRow("wide and joined") << u"ﬁｏｎａ"_s << u"fiona"_s;
        QTest::newRow("not seen") << QString(u"Mag\u200bn\u00adus"_s) << u"magnus"_s;
        QTest::newRow("other scripts") << u"Ленинград"_s << u"ленинград"_s;
        QTest::newRow("emoji") << u"🙂 Å"_s << u"🙂 a"_s;
    }
    void lettersBecomeWhatOneTypes()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QCOMPARE(folded(text), typed);
        QCOMPARE(folded(typed), typed);
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
