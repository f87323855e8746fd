// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/pseudolocale.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestPseudoLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTwiceAsLongAndKeepsEachPlaceholderOnce()
    {
        const QString text = PseudoLocale::stretched(u"%1. %Ln messages wait."_s);
        QCOMPARE(text.count(u"%1"_s), 1);
        QCOMPARE(text.count(u"%Ln"_s), 1);
        QVERIFY(text.size() > 2 * QStringView(u". messages wait.").size());
        QVERIFY(!text.contains(u"messages"_s)); // accents on what is translatable
    }
};

QTEST_APPLESS_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
