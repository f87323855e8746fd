// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/startedprogram.h"
#include "tests/ui/inkaudit.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What looks for text that is cut or lies over another, looked at itself.
class TestClipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    /// The audit itself: it finds each kind of what it is there for, and not what it is not.
    void theAuditFindsWhatIsThere()
    {
        QWidget window;
        window.resize(400, 300);
        auto *label = new QLabel(u"A sentence that is much too long"_s, &window); // NOLINT: what the audit looks at
        label->setGeometry(10, 10, 60, 20);
        auto *fine = new QLabel(u"Short"_s, &window);
        fine->setGeometry(10, 100, 200, 20);
        window.show();
        const QStringList cut = InkAudit(&window).findings();
        QCOMPARE(cut.size(), 1);
        QVERIFY2(cut.first().contains(u"A sentence"), qPrintable(cut.first()));
        label->resize(300, 20);
        QCOMPARE(InkAudit(&window).findings(), QStringList());
        fine->setGeometry(20, 12, 200, 20);
        QVERIFY(!InkAudit(&window).findings().isEmpty());
        fine->setGeometry(380, 100, 200, 20); // beyond its parent
        QVERIFY(!InkAudit(&window).findings().isEmpty());
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
