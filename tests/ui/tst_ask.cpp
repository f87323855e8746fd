// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "ui/common/ask.h"
#include "ui/common/clipboard.h"
#include "ui/theme/apply.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QStandardPaths>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The dialog itself, by keys. Everywhere else questions are answered without one.
class TestAsk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(false); // under it a question without an answer ends the program
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        new Appearance(qApp, &m_settings); // the application owns it
    }
    void init()
    {
        m_answer = -1;
        m_window = std::make_unique<QWidget>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void whatWouldBeLostIsCopiedAndTheQuestionStays()
    {
        QDialog *dialog = open({.button = u"Copy the unsent texts"_s, .text = u"Dear Emma\n<b>Ingrid</b>"_s});
        QVERIFY(dialog);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ask1"_s); // the safe one, as without
        auto *copy = dialog->findChild<QAbstractButton *>(u"askCopy"_s);
        QVERIFY(copy && copy->isVisible());
        for (int i = 0; i < 3 && !copy->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(copy->hasFocus());
        QTest::keyClick(copy, Qt::Key_Return);
        QCOMPARE(copiedText(), u"Dear Emma\n<b>Ingrid</b>"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_answer, -1);
        QTest::keyClick(copy, Qt::Key_Escape);
        QCOMPARE(m_answer, 1);
    }

    void withoutAnythingToCopyThereIsNoButton()
    {
        QDialog *dialog = open({.button = u"Copy the unsent texts"_s});
        QVERIFY(dialog && !dialog->findChild<QAbstractButton *>(u"askCopy"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_answer, 1);
    }

private:
    QDialog *open(const AskCopy &copy)
    {
        ask(
            m_window.get(), u"Sign out?"_s, u"One message has not been sent."_s,
            {{.text = u"Sign out"_s, .harmful = true}, {.text = u"Stay signed in"_s}}, this, [this](int button) { m_answer = button; },
            copy);
        auto *dialog = m_window->findChild<QDialog *>(u"askDialog"_s);
        const bool there = dialog && QTest::qWaitForWindowActive(dialog) && QTest::qWaitFor([] { return QApplication::focusWidget(); });
        return there ? dialog : nullptr;
    }

    Settings m_settings;
    std::unique_ptr<QWidget> m_window;
    int m_answer {-1};
};

QTEST_MAIN(TestAsk)
#include "tst_ask.moc"
