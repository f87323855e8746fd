// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/screenshots.h"
#include "tests/support/startedprogram.h"
#include "tests/ui/inkaudit.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// No text is clipped or lies over another, in any pane and state, with text at 200 % and words twice as long.
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

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("textScale");
        QTest::addColumn<bool>("pseudo");
        QTest::addColumn<bool>("rtl");
        QTest::newRow("as it comes") << 100 << false << false;
        QTest::newRow("words twice as long") << 100 << true << false;
        QTest::newRow("text at 200 %") << 200 << false << false;
        QTest::newRow("both") << 200 << true << false;
        QTest::newRow("both, right to left") << 200 << true << true;
        QTest::newRow("text at 80 %") << 80 << false << false;
    }
    void nothingIsClipped()
    {
        QFETCH(const int, textScale);
        QFETCH(const bool, pseudo);
        QFETCH(const bool, rtl);
        QStringList findings;
        int looked = 0;
        const ScenePass pass {.theme = u"light"_s, .pseudo = pseudo, .rtl = rtl, .textScale = textScale};
        const QString problem = playScenes(qApp, {pass}, [&](const ScenePass &, const QString &scene, QWidget *window) {
            ++looked;
            const QStringList found = InkAudit(window).findings();
            for (const QString &one : found)
                findings << scene + u": "_s + one;
            return QString();
        });
        QCOMPARE(problem, QString());
        QVERIFY(looked > 60);
        for (const QString &one : std::as_const(findings))
            qWarning("%s", qPrintable(one));
        QCOMPARE(findings.size(), 0);
    }

    /// At the scale factors that screens have, no picture of ours is stretched: each is drawn for the pixels it is shown on.
    void everythingIsCrisp()
    {
        QStringList findings;
        const QString problem = playScenes(qApp, {{.theme = u"light"_s}}, [&](const ScenePass &, const QString &scene, QWidget *window) {
            for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
                InkPaper paper(window->size(), ratio);
                window->render(&paper);
                for (const QString &one : paper.blurred())
                    findings << u"%1 at %2: "_s.arg(scene).arg(ratio) + one;
            }
            return QString();
        });
        QCOMPARE(problem, QString());
        for (const QString &one : std::as_const(findings))
            qWarning("%s", qPrintable(one));
        QCOMPARE(findings.size(), 0);
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
