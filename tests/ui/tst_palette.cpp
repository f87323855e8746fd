// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/folding.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/sendingwords.h"
#include "models/settings/settingrows.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/common/actions.h"
#include "ui/inbox/inboxpane.h"
#include "ui/palette/palette.h"
#include "ui/sendings/sendingspane.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/mallswitcher.h"
#include "ui/theme/density.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The palette over the whole program: by keys and clicks, with a server and without.
class TestPalette : public QObject {
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
    }

    void sp1APersonIsFoundAndTheirConversationOpened()
    {
        QTRY_VERIFY(!conversations()->rowAt(4).people.isEmpty() && !conversations()->rowAt(4).people.first().lastName.isEmpty());
        const User person = conversations()->rowAt(4).people.first();
        open();
        type(u"@"_s + folded(nameOf(person)));
        QTRY_COMPARE(current().title, nameOf(person));
        QCOMPARE(current().kind, PaletteKind::Person);
        press(Qt::Key_Return);
        QTRY_VERIFY(!window()->inbox()->selected().isEmpty());
        QVERIFY(!palette()->isOpen());
        const ConversationCard opened = conversations()->rowAt(conversations()->rowOf(window()->inbox()->selected()));
        QVERIFY(opened.conversation.users.contains(person.id) || opened.conversation.author == person.id);
    }

    void sp1AConversationIsFoundByAllOfItsPeople()
    {
        open();
        QTRY_VERIFY(palette()->model()->known(PaletteKind::Conversation) > 20);
        const auto wanted = [this] {
            for (int row = 0; row < conversations()->rowCount(); ++row) {
                const ConversationCard &card = conversations()->rowAt(row);
                if (card.people.size() >= 2 && !card.people.at(0).lastName.isEmpty() && !card.people.at(1).lastName.isEmpty()
                    && card.conversation.audiences.isEmpty())
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(wanted() >= 0);
        const ConversationCard card = conversations()->rowAt(wanted());
        press(Qt::Key_Escape);
        open(); // with the names that came meanwhile
        type(folded(card.people.at(1).lastName + u' ' + card.people.at(0).lastName));
        const auto ids = [this] {
            QStringList all;
            for (int row = 0; row < palette()->model()->rowCount(); ++row) {
                if (palette()->model()->isEntry(row) && palette()->model()->entryAt(row).kind == PaletteKind::Conversation)
                    all << palette()->model()->entryAt(row).id;
            }
            return all;
        };
        QTRY_VERIFY(ids().contains(card.conversation.id.text()));
        goTo({PaletteKind::Conversation, card.conversation.id.text()});
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->inbox()->selected(), ConversationsModel::rowIdOf(card.key));
        QCOMPARE(window()->pane(), Pane::Inbox);
    }

    void sp1ASendingIsFoundAndOpened()
    {
        QTRY_VERIFY(window()->sendings()->sendings()->rowCount() > 10);
        const Sending sending = window()->sendings()->sendings()->rowAt(7).sending;
        open();
        type(sendingNumber(sending)); // which begins with the sign for sendings
        QTRY_COMPARE(current().kind, PaletteKind::Sending);
        const QString id = current().id;
        QVERIFY(current().detail.contains(sendingNumber(sending)));
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->pane(), Pane::Sendings);
        QTRY_COMPARE(window()->sendings()->selected(), id);
    }

    /// As the table calls it, without a look at the table before.
    void sp1ASendingIsFoundByWhatItIsCalled()
    {
        QTRY_VERIFY(window()->sendings()->sendings()->rowCount() > 10);
        open();
        type(u"black week"_s);
        QTRY_COMPARE(current().kind, PaletteKind::Sending);
        QVERIFY2(current().title.contains(u"Black Week"), qPrintable(current().title));
        const QString id = current().id;
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->sendings()->selected(), id);
    }

    void sp1TypingNeverMovesTheFocusAndEscGoesBack()
    {
        window()->inbox()->select(conversations()->index(0).data(RowIdRole).toString());
        auto *composer = window()->inbox()->findChild<QPlainTextEdit *>(u"composerText"_s);
        composer->setFocus();
        QTest::keyClicks(composer, u"half a sen"_s);
        open();
        QVERIFY(field()->hasFocus());
        QCOMPARE(current(), palette()->model()->entryAt(firstEntry())); // the first of them is chosen
        const QString word = u"open"_s;
        for (const QChar c : word) {
            QTest::keyClick(qApp->focusWidget(), Qt::Key(c.toUpper().unicode()));
            QVERIFY(field()->hasFocus());
        }
        settle();
        QCOMPARE(current(), palette()->model()->entryAt(firstEntry()));
        for (const int key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Up, Qt::Key_Home, Qt::Key_Tab, Qt::Key_Backtab}) {
            press(key);
            QVERIFY(field()->hasFocus());
        }
        QCOMPARE(field()->text(), u"OPEN"_s.toLower());
        press(Qt::Key_Escape);
        QVERIFY(!palette()->isOpen());
        QVERIFY(composer->hasFocus());
        QTest::keyClicks(composer, u"tence"_s);
        QCOMPARE(composer->toPlainText(), u"half a sentence"_s);
        // The key that opens it closes it, and a click beside it does.
        open();
        QTest::keyClick(field(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!palette()->isOpen() && composer->hasFocus());
        open();
        QTest::mouseClick(palette(), Qt::LeftButton, {}, {10, palette()->height() - 10});
        QVERIFY(!palette()->isOpen() && composer->hasFocus());
    }

    void sp1KeysMoveOverCaptions()
    {
        open();
        const PaletteModel *model = palette()->model();
        press(Qt::Key_End);
        QCOMPARE(list()->currentIndex().row(), model->rowCount() - 1);
        press(Qt::Key_Down); // and not beyond
        QCOMPARE(list()->currentIndex().row(), model->rowCount() - 1);
        press(Qt::Key_Home);
        QCOMPARE(list()->currentIndex().row(), firstEntry());
        int entries = 1;
        for (int row = -1; row != list()->currentIndex().row(); ++entries) {
            row = list()->currentIndex().row();
            QVERIFY(model->isEntry(row));
            press(Qt::Key_Down);
        }
        QCOMPARE(entries - 1, model->found());
        press(Qt::Key_Home);
        press(Qt::Key_PageDown);
        QVERIFY(list()->currentIndex().row() > firstEntry() + 3);
    }

    void sp1EnterBeforeTheRowsAreThereMeansTheirFirst()
    {
        open();
        QTest::keyClicks(field(), u"high contrast"_s);
        QVERIFY(!palette()->model()->isSettled()); // the thread has not answered, and what is current is another one
        press(Qt::Key_Return);
        QTRY_COMPARE(m_program->settings()->text(Setting::Theme), u"highContrast"_s);
        QVERIFY(!palette()->isOpen());
        m_program->settings()->set(Setting::Theme, u"light"_s);
    }

    void sp1TheFieldInTheTopBarOpensIt()
    {
        auto *opener = window()->findChild<QAbstractButton *>(u"paletteOpener"_s);
        QCOMPARE(opener->size(), QSize(440, 32));
        QTest::mouseClick(opener, Qt::LeftButton);
        QVERIFY(palette()->isOpen() && field()->hasFocus());
        const auto *card = palette()->findChild<QWidget *>(u"paletteCard"_s);
        QCOMPARE(card->width(), 680);
        QCOMPARE(card->mapTo(window(), QPoint()).y(), 72);
        QCOMPARE(palette()->size(), window()->size());
        // By mouse: a row is done by a click.
        type(u"go outbox"_s); // words of two entries find none
        QTRY_VERIFY(!list()->isVisible());
        const auto *nothing = palette()->findChild<QLabel *>(u"paletteNothing"_s);
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->mapTo(card, QPoint()).x() >= 16); // not at the edge
        field()->clear();
        type(u">outb"_s);
        QTRY_COMPARE(current().id, u"goOutbox"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->currentIndex()).center());
        QCOMPARE(window()->pane(), Pane::Outbox);
        QVERIFY(!palette()->isOpen());
        // And the signs are put before what is typed.
        open();
        QTest::keyClicks(field(), u"ann"_s);
        QTest::mouseClick(palette()->findChild<QWidget *>(u"paletteSign1"_s), Qt::LeftButton);
        QCOMPARE(field()->text(), u"@ann"_s);
        QVERIFY(field()->hasFocus());
        window()->resize(960, 600);
        QVERIFY(window()->rect().contains(QRect(card->mapTo(window(), QPoint()), card->size())));
    }

    void sp1ASettingOpensAtItsRow()
    {
        open();
        type(u"lettering"_s);
        QTRY_COMPARE(current().kind, PaletteKind::Setting);
        press(Qt::Key_Return);
        auto *settings = window()->findChild<SettingsWindow *>();
        QVERIFY(settings && settings->isVisible());
        auto *row = settings->findChild<QWidget *>(u"fontRow"_s);
        QTRY_VERIFY(row->isVisible());
        QVERIFY(row->isAncestorOf(settings->focusWidget()));
        // Every row of the settings is found.
        open();
        for (const SettingEntry &entry : settingEntries())
            QVERIFY2(hasEntry(PaletteKind::Setting, QString::fromLatin1(entry.name), u">"_s + settingWords(entry.caption)), entry.name);
    }

    void sp1AMallIsGoneTo()
    {
        const QString other = window()->findChild<MallSwitcher *>()->currentName();
        const Mall mall = m_program->account()->malls().at(1);
        open();
        type(folded(mall.name));
        QTRY_VERIFY(palette()->model()->rowOf({PaletteKind::Mall, mall.scope.value}) >= 0);
        goTo({PaletteKind::Mall, mall.scope.value});
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->findChild<MallSwitcher *>()->currentName(), mall.name);
        QVERIFY(other != mall.name);
    }

    void sp1WhatCannotBeDoneNowSaysWhy()
    {
        open();
        type(u"leave the demo"_s);
        QTRY_COMPARE(current().id, u"leaveDemo"_s);
        press(Qt::Key_Return);
        QVERIFY(palette()->isOpen());
        QCOMPARE(note(), u"This is not the demo."_s);
        QCOMPARE(spoken(), note());
        QVERIFY(current().refusal == note()); // and it stands in the row
        field()->clear();
        type(u"ninth mall"_s);
        QTRY_COMPARE(current().id, u"mall9"_s);
        press(Qt::Key_Return);
        QVERIFY(palette()->isOpen());
        QVERIFY2(note().startsWith(u"You have "), qPrintable(note()));
        // A permit that is missing is named.
        window()->inbox()->select(conversations()->index(0).data(RowIdRole).toString());
        QTRY_VERIFY(window()->inbox()->messages()->rowCount() > 0);
        press(Qt::Key_Escape);
        const QString missing = u"Conversations:Api:Users:Messages:Create"_s;
        takePermit(missing);
        auto *composer = window()->inbox()->findChild<QPlainTextEdit *>(u"composerText"_s);
        composer->setFocus();
        QTest::keyClicks(composer, u"not allowed"_s);
        QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
        const auto refusal = [this] {
            if (palette()->isOpen())
                palette()->leave();
            open();
            QTest::keyClicks(field(), u"write a reply"_s);
            return QTest::qWaitFor([this] { return palette()->model()->isSettled(); }) ? current().refusal : QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(refusal().contains(missing), 20'000);
    }

    void sp1AListsCommandsGoToTheListInView()
    {
        conversationList()->setFocus();
        QTest::keyClick(conversationList(), Qt::Key_Home);
        open();
        type(u"next row"_s);
        QTRY_COMPARE(current().id, u"nextRow"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(conversationList()->currentIndex().row() == 1);
        QVERIFY(conversationList()->hasFocus());
        // What is written stays as it is.
        auto *composer = window()->inbox()->findChild<QPlainTextEdit *>(u"composerText"_s);
        QTRY_VERIFY(composer->isVisible());
        composer->setFocus();
        open();
        type(u"previous row"_s);
        QTRY_COMPARE(current().id, u"previousRow"_s);
        press(Qt::Key_Return);
        QCOMPARE(composer->toPlainText(), QString());
        QTRY_COMPARE(conversationList()->currentIndex().row(), 0);
        // With the letters switched off, too.
        m_program->settings()->set(Setting::SingleLetterKeys, false);
        open();
        type(u"next row"_s);
        QTRY_COMPARE(current().id, u"nextRow"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(conversationList()->currentIndex().row(), 1);
        // From another pane it goes to the one that knows it.
        window()->showPane(Pane::Sendings);
        open();
        type(u"next unread"_s);
        QTRY_COMPARE(current().id, u"nextUnread"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->pane(), Pane::Inbox);
        // And where nothing knows it, that is said.
        open();
        type(u"retry or send now"_s);
        QTRY_COMPARE(current().id, u"sendRow"_s);
        press(Qt::Key_Return);
        const auto *sentence = window()->findChild<QLabel *>(u"noticeStripSentence"_s);
        QTRY_VERIFY(sentence->isVisible() && sentence->text().contains(u"Retry or send now"));
    }

    void sp1OfflineWhatIsKeptIsFoundAndOpened()
    {
        QTRY_VERIFY(window()->sendings()->sendings()->rowCount() > 10);
        QTRY_VERIFY(!conversations()->rowAt(6).people.isEmpty() && !conversations()->rowAt(6).people.first().lastName.isEmpty());
        window()->inbox()->select(conversations()->index(6).data(RowIdRole).toString());
        QTRY_VERIFY(window()->inbox()->messages()->rowCount() > 0);
        const User person = conversations()->rowAt(6).people.first();
        const Key key = conversations()->rowAt(6).key;
        m_program.reset();
        m_sandbox->stop();
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program && QTest::qWaitForWindowActive(window()));
        QTRY_VERIFY(conversations()->rowCount() > 0);
        open();
        type(folded(nameOf(person)));
        QTRY_VERIFY_WITH_TIMEOUT(palette()->model()->rowOf({PaletteKind::Conversation, key.id}) >= 0, 20'000);
        goTo({PaletteKind::Conversation, key.id});
        press(Qt::Key_Return);
        QTRY_COMPARE(window()->inbox()->selected(), ConversationsModel::rowIdOf(key));
        QTRY_VERIFY(window()->inbox()->messages()->rowCount() > 0);
    }

    void sp1RecentsOutliveTheProgramWithoutNames()
    {
        open();
        type(u"lettering"_s);
        QTRY_COMPARE(current().kind, PaletteKind::Setting);
        press(Qt::Key_Return);
        QTRY_VERIFY(!conversations()->rowAt(4).people.isEmpty() && !conversations()->rowAt(4).people.first().lastName.isEmpty());
        const User person = conversations()->rowAt(4).people.first();
        window()->findChild<SettingsWindow *>()->close();
        open();
        type(u"@"_s + folded(nameOf(person)));
        QTRY_COMPARE(current().title, nameOf(person));
        press(Qt::Key_Return);
        QTRY_VERIFY(!palette()->isOpen());
        m_program.reset();
        QFile ini(m_data->filePath(u"main/settings.ini"_s));
        QVERIFY(ini.open(QIODevice::ReadOnly));
        const QByteArray kept = ini.readAll();
        QVERIFY(kept.contains("paletteRecents"));
        QVERIFY(!kept.contains(person.lastName.toUtf8()) && !kept.contains(person.firstName.toUtf8()));
        start();
        open();
        const PaletteModel *model = palette()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowOf({PaletteKind::Person, person.id.value}) > 0, 20'000);
        QCOMPARE(model->index(0).data().toString(), u"Recent"_s);
        QVERIFY(model->rowOf({PaletteKind::Person, person.id.value}) <= 2);
        press(Qt::Key_Escape);
        open(); // now their names are known
        QCOMPARE(current().title, nameOf(person));
    }

    void sp1TheCurrentRowIsTold()
    {
        open();
        type(u"theme colours"_s);
        settle();
        field()->clear();
        type(u">colours"_s);
        QTRY_VERIFY(palette()->model()->found() >= 3);
        QVERIFY2(spoken().contains(u"results") && spoken().contains(current().title), qPrintable(spoken()));
        press(Qt::Key_Down);
        QVERIFY(field()->hasFocus());
        QVERIFY2(spoken().startsWith(current().title), qPrintable(spoken()));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(list());
        QCOMPARE(interface->text(QAccessible::Name), u"Results"_s);
        QAccessibleInterface *child = interface->child(list()->currentIndex().row());
        QVERIFY(child && child->state().selected);
        QVERIFY(child->text(QAccessible::Name).contains(current().title));
        QVERIFY(child->text(QAccessible::Name).contains(u"Commands") || child->text(QAccessible::Name).contains(u"Settings"));
        QVERIFY(!field()->accessibleName().isEmpty());
        field()->clear();
        type(u"qqqqqqq"_s);
        QTRY_COMPARE(spoken(), palette()->findChild<QLabel *>(u"paletteNothing"_s)->text());
    }

    void sp5EveryActionHasNameEntryAndItsOwnKey()
    {
        open();
        for (const ActionRow &row : actionRows()) {
            QVERIFY2(!actionText(row.id).isEmpty(), row.name);
            const QAction *action = window()->actions()->get(row.id);
            QCOMPARE(action->text().replace(u"&&"_s, u"&"_s), actionText(row.id));
            QVERIFY2(hasEntry(PaletteKind::Command, QString::fromLatin1(row.name), u">"_s + actionText(row.id)), row.name);
            const PaletteEntry entry =
                palette()->model()->entryAt(palette()->model()->rowOf({PaletteKind::Command, QString::fromLatin1(row.name)}));
            QCOMPARE(entry.trailing, keyCapText(row.id));
            QCOMPARE(entry.isKey, !action->shortcuts().isEmpty());
            QVERIFY2(keyMap().holders(row.id, keyMap().keys(row.id)).isEmpty(), row.name);
        }
        // No command has a key past the table, and no key is anybody else's.
        QHash<QString, QList<const QAction *>> byKey;
        const QList<QAction *> all = window()->findChildren<QAction *>();
        int ofTable = 0;
        for (const QAction *action : all) {
            const QVariant id = action->property("actionId");
            ofTable += id.isValid() ? 1 : 0;
            QVERIFY2(id.isValid() || action->shortcuts().isEmpty(), qPrintable(action->text() + u' ' + action->objectName()));
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &one : keys)
                byKey[one.toString()].append(action);
        }
        QCOMPARE(ofTable, int(actionRows().size()));
        for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
            for (const QAction *a : *it) {
                for (const QAction *b : *it) {
                    const bool anywhere =
                        a->shortcutContext() != Qt::WidgetWithChildrenShortcut || b->shortcutContext() != Qt::WidgetWithChildrenShortcut;
                    QVERIFY2(a == b || !anywhere, qPrintable(it.key() + u": "_s + a->text() + u", "_s + b->text()));
                }
            }
        }
    }

    void sp5AKeyPressedWhileItIsOpenClosesIt()
    {
        open();
        QTest::keyClick(field(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(window()->pane(), Pane::Sendings);
        QVERIFY(!palette()->isOpen());
        QVERIFY(window()->sendings()->isAncestorOf(window()->focusWidget()));
    }

private:
    void start()
    {
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program);
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTRY_VERIFY(conversations()->rowCount() > 20);
    }
    void takePermit(const QString &permit)
    {
        const QByteArray body = QJsonDocument(QJsonObject {{u"without"_s, QJsonArray {permit}}}).toJson();
        QCOMPARE(m_sandbox->ask("POST", "/_sandbox/permits", body).status, 200);
    }
    void open()
    {
        window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window());
        QTest::keyClick(qApp->focusWidget() ? qApp->focusWidget() : window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isOpen());
    }
    void type(const QString &text)
    {
        QTest::keyClicks(field(), text);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(palette()->model()->isSettled(), 20'000); }
    void press(int key) { QTest::keyClick(field(), Qt::Key(key)); }
    /// By the arrow key.
    void goTo(const PaletteKey &key)
    {
        for (int i = 0; i < palette()->model()->found() && current().key() != key; ++i)
            press(Qt::Key_Down);
        QVERIFY(current().key() == key);
    }
    /// It is among the rows for that text.
    bool hasEntry(PaletteKind kind, const QString &id, const QString &text)
    {
        field()->setText(text);
        return QTest::qWaitFor([&] { return palette()->model()->isSettled() && palette()->model()->rowOf({kind, id}) >= 0; }, 5'000);
    }
    [[nodiscard]] PaletteEntry current() const
    {
        const int row = list()->currentIndex().row();
        return palette()->model()->isEntry(row) ? palette()->model()->entryAt(row) : PaletteEntry {};
    }
    [[nodiscard]] int firstEntry() const
    {
        int row = 0;
        while (row < palette()->model()->rowCount() && !palette()->model()->isEntry(row))
            ++row;
        return row;
    }
    [[nodiscard]] MainWindow *window() const { return m_program->window(); }
    [[nodiscard]] Palette *palette() const { return window()->palette(); }
    [[nodiscard]] QLineEdit *field() const { return palette()->findChild<QLineEdit *>(u"paletteField"_s); }
    [[nodiscard]] QListView *list() const { return palette()->findChild<QListView *>(u"paletteList"_s); }
    [[nodiscard]] QListView *conversationList() const { return window()->findChild<QListView *>(u"conversationList"_s); }
    [[nodiscard]] QString note() const { return palette()->findChild<QLabel *>(u"paletteNote"_s)->text(); }
    [[nodiscard]] QString spoken() const
    {
        return window()->findChild<QWidget *>(u"announcer"_s, Qt::FindDirectChildrenOnly)->accessibleName();
    }
    [[nodiscard]] ConversationsModel *conversations() const { return window()->inbox()->conversations(); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
