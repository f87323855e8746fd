// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/screenshots.h"
#include "tests/support/startedprogram.h"
#include "tests/ui/englishleft.h"
#include "tests/ui/inkaudit.h"

#include <QLoggingCategory>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QWindow>

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
        QLoggingCategory::setFilterRules(u"console.*=false"_s);
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
        fine->setGeometry(10, 100, 200, 20);
        // In what scrolls: cut by a parent of its own it is found, below the fold it is not.
        auto *area = new QScrollArea(&window);
        area->setGeometry(10, 150, 300, 100);
        auto *page = new QWidget;
        page->resize(200, 400);
        area->setWidget(page);
        auto *low = new QLabel(u"Below the fold"_s, page);
        low->setGeometry(0, 85, 200, 20);
        area->show();
        QCOMPARE(InkAudit(&window).findings(), QStringList());
        auto *box = new QWidget(page);
        box->setGeometry(0, 20, 200, 8);
        auto *cutDown = new QLabel(u"Only its upper half"_s, box);
        cutDown->setGeometry(0, 0, 200, 20);
        box->show();
        QCOMPARE(InkAudit(&window).findings().size(), 1);
    }

    /// Every pane, dialog and state: nothing is cut, blurred, or left in English. The passes in which words need most room and the
    /// languages always; all of them when asked for.
    void everySceneIsFitToBeSeen_data()
    {
        QTest::addColumn<ScenePass>("pass");
        QTest::newRow("pseudo-locale, 200 %") << ScenePass {.theme = u"light"_s, .pseudo = true, .textScale = 200};
        QTest::newRow("right to left") << ScenePass {.theme = u"light"_s, .rtl = true};
        for (const QString &language : {u"pl"_s, u"nb"_s, u"sv"_s})
            QTest::addRow("%s", qPrintable(language)) << ScenePass {.theme = u"light"_s, .language = language};
        if (qEnvironmentVariableIsEmpty("ATRIUM_ALL_PASSES"))
            return;
        for (const QString &theme : {u"light"_s, u"dark"_s, u"highContrast"_s})
            QTest::addRow("%s", qPrintable(theme)) << ScenePass {.theme = theme};
        QTest::newRow("de") << ScenePass {.theme = u"light"_s, .language = u"de"_s};
        QTest::newRow("80 %") << ScenePass {.theme = u"light"_s, .textScale = 80};
    }
    void everySceneIsFitToBeSeen()
    {
        QFETCH(ScenePass, pass);
        // The English file holds plurals of English: not for that one.
        const Dictionary dictionary(pass.language == "en"_L1 ? QString() : pass.language);
        QVERIFY(pass.language == "en"_L1 || !dictionary.isEmpty());
        QStringList findings;
        int scenes = 0;
        int finer = 0;
        const QString problem = playScenes(qApp, {pass}, [&](const ScenePass &, const QString &scene, QWidget *window) {
            ++scenes;
            QStringList found = InkAudit(window).findings() + InkAudit::blurred(window);
            // Over to the other screen, as by hand, and back.
            const QList<QScreen *> screens = QGuiApplication::screens();
            for (QScreen *screen : screens) {
                window->windowHandle()->setScreen(screen);
                finer += window->devicePixelRatioF() > 1 ? 1 : 0;
                found << InkAudit::blurred(window);
            }
            found << englishLeft(dictionary);
            for (const QString &one : std::as_const(found))
                findings << scene + u": "_s + one;
            return QString();
        });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QVERIFY(scenes > 30);
        for (const QString &one : std::as_const(findings))
            qWarning("%s", qPrintable(one)); // a failure's text is bounded
        QCOMPARE(findings.size(), 0);
        QVERIFY2(finer > 30, "started with tests/ui/screens.json there are two screens of unlike density");
    }
};

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
