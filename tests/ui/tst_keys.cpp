// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationsmodel.h"
#include "models/settings/keysmodel.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/inbox/inboxpane.h"
#include "ui/palette/palette.h"
#include "ui/settings/keylist.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/keyoverlay.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// SP5 over the whole program: other keys for actions, given by hand in the settings window.
class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<RunningSandbox>();
        start();
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
        setKeyMap({});
    }

    void sp5AKeyIsChangedByKeysAndInForceAtOnce()
    {
        openKeys();
        choose(ActionId::GoSendings);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(sentence().startsWith(u"Press the new key for"));
        QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(sentence().contains(u"is Ctrl Shift E now"), qPrintable(sentence()));
        QVERIFY(list()->hasFocus());
        QCOMPARE(m_program->settings()->text(Setting::Keys), u"goSendings=Ctrl+Shift+E"_s);
        // Shown wherever the key is shown.
        QCOMPARE(list()->currentIndex().data(KeysModel::KeysRole).toString(), u"Ctrl+Shift+E"_s);
        QVERIFY(part<QWidget>(u"railSendings"_s)->toolTip().contains(u"Ctrl Shift E"));
        settings()->close();
        activate();
        QTest::keyClick(window(), Qt::Key_F1);
        const auto *overlay = window()->findChild<KeyOverlay *>();
        QVERIFY(overlay->findChild<QWidget *>(u"key.goSendings"_s)->accessibleName().contains(u"Ctrl Shift E"));
        QTest::keyClick(window()->findChild<KeyOverlay *>(), Qt::Key_F1);
        QTRY_VERIFY(!window()->findChild<KeyOverlay *>());
        activate();
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = window()->palette()->findChild<QLineEdit *>(u"paletteField"_s);
        field->setText(u">sendings"_s);
        const PaletteModel *model = window()->palette()->model();
        QTRY_VERIFY(model->isSettled() && model->rowOf({PaletteKind::Command, u"goSendings"_s}) >= 0);
        QCOMPARE(model->entryAt(model->rowOf({PaletteKind::Command, u"goSendings"_s})).trailing, u"Ctrl Shift E"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        // And pressed.
        QTest::keyClick(window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window()->pane(), Pane::Inbox); // the former one no more
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window()->pane(), Pane::Sendings);
        // In the next run, too.
        m_program.reset();
        start();
        QTest::keyClick(window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window()->pane(), Pane::Sendings);
    }

    void sp5AnotherKeyOfAListIsShownBesideItsButton()
    {
        openKeys();
        choose(ActionId::NextUnread);
        press(u"keyChange"_s);
        QTest::keyClick(list(), Qt::Key_M);
        QCOMPARE(keyMap().keys(ActionId::NextUnread), u"M"_s);
        settings()->close();
        activate();
        auto *conversations = window()->findChild<QListView *>(u"conversationList"_s);
        conversations->setFocus();
        QTest::keyClick(conversations, Qt::Key_Home);
        const QString first = window()->inbox()->selected();
        QTest::keyClick(conversations, Qt::Key_M);
        QTRY_VERIFY(window()->inbox()->selected() != first);
        const QString unread = window()->inbox()->selected();
        QVERIFY(window()->inbox()->conversations()->rowAt(window()->inbox()->conversations()->rowOf(unread)).conversation.unseen >= 0);
        QTest::keyClick(conversations, Qt::Key_N);
        QCOMPARE(window()->inbox()->selected(), unread);
        // It is a single letter as the other one was: switched off with them.
        m_program->settings()->set(Setting::SingleLetterKeys, false);
        QVERIFY(window()->actions()->get(ActionId::NextUnread)->shortcuts().isEmpty());
        m_program->settings()->set(Setting::SingleLetterKeys, true);
        QCOMPARE(window()->actions()->get(ActionId::NextUnread)->shortcut(), QKeySequence(Qt::Key_M));
    }

    void sp5AConflictIsNamedAndTakenOverOrLeft()
    {
        openKeys();
        choose(ActionId::GoSendings);
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_F5);
        QVERIFY2(sentence().contains(u"F5 is the key of") && sentence().contains(u"Refresh"), qPrintable(sentence()));
        QVERIFY(settings()->findChild<QAbstractButton *>(u"keyTakeOver"_s)->hasFocus());
        press(u"keyKeep"_s);
        QCOMPARE(m_program->settings()->text(Setting::Keys), QString());
        QVERIFY(list()->hasFocus() && sentence().isEmpty());
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_F5);
        press(u"keyTakeOver"_s);
        QCOMPARE(keyMap().keys(ActionId::GoSendings), u"F5"_s);
        QCOMPARE(keyMap().keys(ActionId::Refresh), QString());
        QVERIFY(list()->hasFocus());
        // One again, or all of them.
        press(u"keyReset"_s);
        QCOMPARE(keyMap().keys(ActionId::GoSendings), u"Alt+3"_s);
        choose(ActionId::Refresh);
        press(u"keyReset"_s);
        QCOMPARE(m_program->settings()->text(Setting::Keys), QString());
        choose(ActionId::Quit);
        press(u"keyNone"_s);
        QCOMPARE(keyMap().keys(ActionId::Quit), QString());
        QVERIFY(window()->actions()->get(ActionId::Quit)->shortcuts().isEmpty());
        press(u"keyListRowRestore"_s);
        QCOMPARE(keyMap(), KeyMap());
        QCOMPARE(window()->actions()->get(ActionId::Quit)->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    }

    void sp5KeysThatTypingNeedsAreRefusedWithASentence()
    {
        openKeys();
        choose(ActionId::GoSendings);
        QTest::keyClick(list(), Qt::Key_Return);
        QTest::keyClick(list(), Qt::Key_B);
        QVERIFY2(sentence().contains(u"needed for typing"), qPrintable(sentence()));
        QTest::keyClick(list(), Qt::Key_Tab, Qt::AltModifier);
        QVERIFY2(sentence().contains(u"desktop"), qPrintable(sentence()));
        QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(sentence().contains(u"edited"), qPrintable(sentence()));
        QTest::keyClick(list(), Qt::Key_Control); // alone it is nothing yet
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(sentence().isEmpty());
        QVERIFY(settings()->isVisible()); // Esc was for the key
        QCOMPARE(m_program->settings()->text(Setting::Keys), QString());
        QTest::keyClick(list(), Qt::Key_B, Qt::ControlModifier); // nobody listens any more
        QCOMPARE(m_program->settings()->text(Setting::Keys), QString());
    }

    void sp5TheListIsFilteredByNameAndKey()
    {
        openKeys();
        QCOMPARE(list()->model()->rowCount(), int(actionRows().size()));
        auto *filter = settings()->findChild<QLineEdit *>(u"keyFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"alt 3"_s);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Sendings"_s);
        filter->clear();
        QTest::keyClicks(filter, u"zzz"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!settings()->findChild<QAbstractButton *>(u"keyChange"_s)->isEnabled());
        filter->clear();
        QCOMPARE(list()->model()->rowCount(), int(actionRows().size()));
        QVERIFY(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Alt 1"));
    }

    void sp5APolicyLocksThem()
    {
        m_program.reset();
        QFile file(m_data->filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"keys": "goSendings=Ctrl+E"})");
        file.close();
        Arguments arguments;
        arguments.server = m_sandbox->url().toString();
        arguments.dataFolder = m_data->path();
        m_program = startedProgram(arguments, "t", {}, Policy::fromFile(file.fileName()));
        activate();
        QCOMPARE(keyMap().keys(ActionId::GoSendings), u"Ctrl+E"_s);
        openKeys();
        QVERIFY(!list()->isEnabled());
        QVERIFY(settings()->findChild<QWidget *>(u"keyListRowManaged"_s)->isVisible());
    }

private:
    void start()
    {
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program);
        activate();
        QTRY_VERIFY(window()->inbox()->conversations()->rowCount() > 20);
    }
    void activate()
    {
        window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window());
    }
    void openKeys()
    {
        QTest::keyClick(window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(settings());
        settings()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), settings());
        settings()->showSection(SettingSection::Keys);
        list()->setFocus();
    }
    void choose(ActionId id)
    {
        const auto *model = static_cast<const KeysModel *>(list()->model());
        list()->setCurrentIndex(model->index(model->rowOf(id)));
    }
    void press(const QString &name)
    {
        auto *button = settings()->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }
    [[nodiscard]] MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] SettingsWindow *settings() const { return window()->findChild<SettingsWindow *>(); }
    [[nodiscard]] QListView *list() const { return settings()->findChild<QListView *>(u"keyList"_s); }
    [[nodiscard]] QString sentence() const
    {
        const auto *label = settings()->findChild<QLabel *>(u"keySentence"_s);
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
