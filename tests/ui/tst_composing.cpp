// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "tests/ui/inboxscene.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composeredit.h"
#include "ui/inbox/snippetsdialog.h"
#include "ui/inbox/spelling.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList spoken(QWidget *window)
{
    QStringList names;
    const auto all = window->findChildren<QWidget *>();
    for (const QWidget *one : all)
        names << one->accessibleName();
    return names;
}

} // namespace

/// What the composer does beside writing and sending: undo, snippets, spelling. The tests play the store.
class TestComposing : public QObject {
    Q_OBJECT

private:
    struct Time {
        SteppedClock clock; // outlives what waits by it
    };
    /// A scene with conversation 0 open and the composer focused, and time that stands.
    struct Writing : Time, InboxScene {
        Writing()
        {
            pane->setClock(&clock);
            clickRow(list(), 0);
            QTest::keyClick(list(), Qt::Key_Return);
            pane->setSnippets({{.id = u"1"_s, .name = u"Greeting"_s, .text = u"Hello {{name}},"_s},
                {.id = u"2"_s, .name = u"Hours"_s, .text = u"We are open on {{date}}."_s},
                {.id = u"3"_s, .name = u"Order"_s, .text = u"Order {{number}} is ready, {{ my name }}"_s}});
            pane->setSnippetValues([this] { return values; });
        }
        [[nodiscard]] QString text() const { return edit()->toPlainText(); }
        [[nodiscard]] QWidget *part(const QString &name) const { return top()->findChild<QWidget *>(name); }
        [[nodiscard]] bool shows(const QString &name) const { return part(name) && part(name)->isVisible(); }
        void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const { QTest::keyClick(edit(), Qt::Key(key), modifiers); }
        void type(const QString &words) const { QTest::keyClicks(edit(), words); }
        [[nodiscard]] QListWidget *choices() const { return top()->findChild<QListWidget *>(u"snippetList"_s); }
        [[nodiscard]] QWidget *top() const { return pane->window(); }
        /// Held since now, for that long.
        [[nodiscard]] Outgoing held(const QString &localId, int seconds) const
        {
            Outgoing row {.localId = localId, .content = u"text"_s, .state = OutgoingState::Held};
            row.createdAt = Instant::fromUtc(clock.now());
            row.heldUntil = Instant::fromUtc(clock.now().addSecs(seconds));
            return row;
        }

        SnippetValues values {.name = u"Magnus"_s, .mall = u"Fjordtorget"_s, .date = u"20.11.2025"_s, .myName = u"Ingrid"_s};
        QSignalSpy replies {pane, &InboxPane::replyWanted};
        QSignalSpy undos {pane, &InboxPane::undoSendWanted};
        QSignalSpy drafts {pane, &InboxPane::draftChanged};
    };

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DICPATH", ATRIUM_FIXTURES "/hunspell");
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void tc4TheCursorIsPartOfTheDraft()
    {
        Writing scene;
        scene.type(u"abc"_s);
        QCOMPARE(scene.drafts.count(), 3); // one for each key, and none for the cursor that goes along
        scene.key(Qt::Key_Left);
        QCOMPARE(scene.drafts.count(), 4);
        QCOMPARE(scene.drafts.last().at(0).toString(), u"abc"_s);
        QCOMPARE(scene.drafts.last().at(1).toInt(), 2);
        scene.clickRow(scene.list(), 1);
        QCOMPARE(scene.drafts.count(), 4);
    }

    void tc7TheBarCountsInWords()
    {
        Writing scene;
        QVERIFY(!scene.shows(u"holdBar"_s));
        scene.pane->setHeld({scene.held(u"a"_s, 10)});
        QTRY_VERIFY(scene.shows(u"holdBar"_s));
        QCOMPARE(scene.label(u"holdSentence"_s), u"Sending in 10 s. Nothing has left this computer."_s);
        QCOMPARE(scene.part(u"holdBar"_s)->height(), density().strip);
        scene.clock.step(4s);
        QCOMPARE(scene.label(u"holdSentence"_s), u"Sending in 6 s. Nothing has left this computer."_s);
        QTRY_VERIFY(
            spoken(scene.window())
                .contains(u"Sending in 10 s. Nothing has left this computer. Esc brings the text back."_s)); // once, not each second
        scene.pane->setHeld({scene.held(u"a"_s, 10), scene.held(u"b"_s, 20)});
        QCOMPARE(scene.label(u"holdSentence"_s), u"2 messages are held, the last one for 20 s. Nothing has left this computer."_s);
        scene.pane->setHeld({});
        QVERIFY(!scene.shows(u"holdBar"_s));
    }

    /// A line that runs out along the lower edge; where nothing may move there is none, and the words count.
    void tc7TheLineRunsOutAndReducedMotionHasNone()
    {
        Writing scene;
        scene.pane->setHeld({scene.held(u"a"_s, 10)});
        QTRY_VERIFY(scene.shows(u"holdBar"_s));
        QWidget *bar = scene.part(u"holdBar"_s);
        const auto line = [bar] {
            const QImage picture = bar->grab().toImage();
            int length = 0;
            for (int x = 0; x < picture.width(); ++x)
                length += picture.pixelColor(x, picture.height() - 1) == tokens().accent ? 1 : 0;
            return length;
        };
        const int whole = line();
        QVERIFY(whole > bar->width() * 9 / 10);
        scene.clock.step(5s);
        QVERIFY(std::abs(line() - bar->width() / 2) < bar->width() / 20);
        scene.settings.set(Setting::ReducedMotion, u"on"_s);
        QTRY_COMPARE(line(), 0);
        scene.clock.step(2s);
        QCOMPARE(scene.label(u"holdSentence"_s), u"Sending in 3 s. Nothing has left this computer."_s);
    }

    void tc7EscapeCtrlZAndTheButtonUndo()
    {
        Writing scene;
        scene.pane->setHeld({scene.held(u"a"_s, 10), scene.held(u"b"_s, 10)});
        QTRY_VERIFY(scene.shows(u"holdBar"_s));
        scene.key(Qt::Key_Escape);
        QCOMPARE(scene.undos.count(), 1);
        QCOMPARE(scene.undos.last().at(0).toString(), u"b"_s); // the last one
        QVERIFY(scene.edit()->hasFocus());
        scene.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.undos.count(), 2);
        scene.type(u"x"_s);
        scene.key(Qt::Key_Z, Qt::ControlModifier); // what was typed first
        QCOMPARE(scene.text(), QString());
        QCOMPARE(scene.undos.count(), 2);
        QTest::mouseClick(scene.button(u"holdUndo"_s), Qt::LeftButton);
        QCOMPARE(scene.undos.count(), 3);
        QSignalSpy now(scene.pane, &InboxPane::sendNowWanted);
        QTest::mouseClick(scene.button(u"holdSendNow"_s), Qt::LeftButton);
        QCOMPARE(now.count(), 1);
        scene.show(InboxScene::thread(10'000, 10'003)); // from the messages, too
        scene.messages()->setFocus();
        QTest::keyClick(scene.messages(), Qt::Key_Escape);
        QCOMPARE(scene.undos.count(), 4);
        QVERIFY(scene.edit()->hasFocus());
        scene.pane->setHeld({});
        scene.key(Qt::Key_Escape); // now it leads back to the list
        QCOMPARE(scene.undos.count(), 4);
        QVERIFY(scene.list()->hasFocus());
    }

    void tc8ASlashOffersFiltersAndInserts()
    {
        Writing scene;
        scene.type(u"First "_s);
        QVERIFY(!scene.shows(u"snippetPopup"_s));
        scene.type(u"/"_s);
        QVERIFY(scene.shows(u"snippetPopup"_s));
        QCOMPARE(scene.choices()->count(), 4); // and the way to write more
        QVERIFY(scene.edit()->hasFocus());
        scene.type(u"gre"_s);
        QCOMPARE(scene.choices()->count(), 2);
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.text(), u"First Hello Magnus,"_s);
        QVERIFY(!scene.shows(u"snippetPopup"_s));
        QCOMPARE(scene.replies.count(), 0);
        scene.type(u" /"_s); // several in one message
        scene.key(Qt::Key_Down);
        scene.key(Qt::Key_Tab);
        QCOMPARE(scene.text(), u"First Hello Magnus, We are open on 20.11.2025."_s);
        QVERIFY(scene.edit()->hasFocus());
        scene.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.text(), u"First Hello Magnus, /"_s); // one step
        QCOMPARE(scene.drafts.last().at(0).toString(), scene.text());
    }

    void tc8EscapeClosesAndKeepsWhatWasTyped()
    {
        Writing scene;
        scene.pane->setHeld({scene.held(u"a"_s, 10)}); // whose key is Escape, too
        scene.type(u"/gr"_s);
        QVERIFY(scene.shows(u"snippetPopup"_s));
        scene.key(Qt::Key_Escape);
        QVERIFY(!scene.shows(u"snippetPopup"_s));
        QCOMPARE(scene.text(), u"/gr"_s);
        QCOMPARE(scene.undos.count(), 0);
        scene.type(u"e"_s); // it stays closed for this word
        QVERIFY(!scene.shows(u"snippetPopup"_s));
        scene.type(u" and/or /zzz"_s);
        QVERIFY(!scene.shows(u"snippetPopup"_s)); // a word that is no snippet
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 1);
        scene.pane->draftTaken(scene.text());
        scene.type(u"/"_s);
        QVERIFY(scene.shows(u"snippetPopup"_s));
        scene.clickRow(scene.list(), 1); // another thread
        QVERIFY(!scene.shows(u"snippetPopup"_s));
    }

    void tc8TheListIsOneClickAndLeadsToWhereTheyAreWritten()
    {
        Writing scene;
        QSignalSpy manage(scene.pane, &InboxPane::snippetsWanted);
        QTest::mouseClick(scene.button(u"snippetsButton"_s), Qt::LeftButton);
        QVERIFY(scene.shows(u"snippetPopup"_s));
        QListWidget *list = scene.choices();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QCOMPARE(scene.text(), u"We are open on 20.11.2025."_s);
        scene.key(Qt::Key_A, Qt::ControlModifier);
        scene.type(u"/"_s);
        scene.key(Qt::Key_Up); // round to the last
        scene.key(Qt::Key_Return);
        QCOMPARE(manage.count(), 1);
        scene.actions->get(ActionId::Snippets)->trigger();
        QCOMPARE(manage.count(), 2);
        scene.pane->setSnippets({});
        scene.key(Qt::Key_A, Qt::ControlModifier);
        scene.type(u"/"_s);
        QCOMPARE(scene.choices()->item(0)->text(), u"No snippets yet. Write one"_s);
    }

    void tc8AnUnfilledOneIsNotSent()
    {
        Writing scene;
        scene.type(u"/ord"_s);
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.text(), u"Order {{number}} is ready, Ingrid"_s);
        QCOMPARE(scene.edit()->textCursor().selectedText(), u"{{number}}"_s); // to be typed over
        scene.key(Qt::Key_End);
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 0);
        QCOMPARE(scene.edit()->textCursor().selectedText(), u"{{number}}"_s);
        QTRY_VERIFY(scene.shows(u"slipStrip"_s));
        QCOMPARE(scene.label(u"slipStripSentence"_s), u"Not sent: {{number}} is not filled in."_s);
        scene.key(Qt::Key_Return); // impatience does not help
        QTest::mouseClick(scene.button(u"sendButton"_s), Qt::LeftButton);
        scene.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(scene.replies.count(), 0);
        scene.type(u"17"_s);
        QVERIFY(!scene.shows(u"slipStrip"_s));
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.replies.last().at(0).toString(), u"Order 17 is ready, Ingrid"_s);
    }

    void tc8TheSecondWaySendsItAsItIs()
    {
        Writing scene;
        scene.type(u"see {{this}}"_s);
        scene.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.replies.count(), 0); // nobody was told yet
        scene.edit()->setPlainText(u"see {{this}}"_s);
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(scene.shows(u"slipStrip"_s));
        scene.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.replies.count(), 1);
        QCOMPARE(scene.replies.last().at(0).toString(), u"see {{this}}"_s);
        QVERIFY(!scene.shows(u"slipStrip"_s));
        scene.pane->draftTaken(u"see {{this}}"_s);
        scene.type(u"{{again}}"_s);
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(scene.shows(u"slipStrip"_s));
        QTest::mouseClick(scene.button(u"slipStripAction"_s), Qt::LeftButton);
        QCOMPARE(scene.replies.count(), 2);
    }

    void feature311WhatSpeaksAgainstATextIsSaidBeforeItGoes()
    {
        Writing scene;
        const QSignalSpy meant(scene.pane, &InboxPane::textMeant);
        scene.pane->setTextCheck([](const QString &text) {
            return text.contains(u"slip") ? QStringList {u"One thing."_s, u"Another."_s} : QStringList();
        });
        scene.type(u"a slip"_s);
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(scene.shows(u"slipStrip"_s));
        QCOMPARE(scene.label(u"slipStripSentence"_s), u"Not sent yet. One thing."_s);
        scene.key(Qt::Key_Return); // impatience does not help
        QCOMPARE(scene.replies.count(), 0);
        QVERIFY(scene.edit()->hasFocus());
        scene.key(Qt::Key_Backspace);
        QVERIFY(!scene.shows(u"slipStrip"_s)); // it was of another text
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 1);
        QCOMPARE(meant.count(), 0);
        scene.pane->draftTaken(u"a sli"_s);
        scene.type(u"slip"_s);
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(scene.shows(u"slipStrip"_s));
        scene.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.label(u"slipStripSentence"_s), u"Not sent yet. Another."_s); // one after the other
        QCOMPARE(meant.count(), 0);
        scene.key(Qt::Key_Return); // begins anew
        QCOMPARE(scene.label(u"slipStripSentence"_s), u"Not sent yet. One thing."_s);
        for (int i = 0; i < 2; ++i)
            scene.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(meant.count(), 1);
        QCOMPARE(scene.replies.last().at(0).toString(), u"slip"_s);
        QVERIFY(!scene.shows(u"slipStrip"_s));
        scene.pane->draftTaken(u"slip"_s);
        // Who means the one has not heard of the other yet.
        scene.type(u"slip {{this}}"_s);
        scene.key(Qt::Key_Return);
        QTRY_VERIFY(scene.label(u"slipStripSentence"_s).contains(u"{{this}}"));
        scene.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(scene.label(u"slipStripSentence"_s).contains(u"One thing."));
        QCOMPARE(scene.replies.count(), 2);
        for (int i = 0; i < 2; ++i)
            scene.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.replies.count(), 3);
    }

    void tc8WrittenChangedDeletedAndBroughtBack()
    {
        SteppedClock clock;
        QWidget window;
        SnippetsDialog dialog(&clock, &window);
        QHash<QString, Snippet> store;
        const auto show = [&] { dialog.setSnippets(store.values()); };
        connect(&dialog, &SnippetsDialog::saved, this, [&](const Snippet &one) {
            store.insert(one.id, one);
            show();
        });
        connect(&dialog, &SnippetsDialog::removed, this, [&](const QString &id) {
            store.remove(id);
            show();
        });
        show();
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto button = [&](const QString &name) { return dialog.findChild<QAbstractButton *>(name); };
        auto *name = dialog.findChild<QLineEdit *>(u"snippetName"_s);
        auto *text = dialog.findChild<QPlainTextEdit *>(u"snippetText"_s);
        auto *list = dialog.findChild<QListWidget *>(u"snippetsList"_s);
        QVERIFY(!name->isEnabled() && !button(u"snippetRemove"_s)->isEnabled());
        QTest::keyClick(button(u"snippetAdd"_s), Qt::Key_Space);
        QVERIFY(name->hasFocus());
        QVERIFY(store.isEmpty()); // nothing yet
        QTest::keyClicks(name, u"Greeting"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(text->hasFocus());
        QTest::keyClicks(text, u"Hi {{name}}"_s);
        QCOMPARE(store.size(), 1);
        QCOMPARE(store.begin()->name, u"Greeting"_s);
        QCOMPARE(store.begin()->text, u"Hi {{name}}"_s);
        QCOMPARE(list->item(0)->text(), u"Greeting"_s);
        QTest::keyClick(button(u"snippetRemove"_s), Qt::Key_Space);
        QVERIFY(store.isEmpty());
        QCOMPARE(list->count(), 0);
        QVERIFY(!name->isEnabled());
        QVERIFY(dialog.findChild<QWidget *>(u"snippetUndo"_s)->isVisible());
        clock.step(5s);
        QTest::mouseClick(button(u"snippetUndoUndo"_s), Qt::LeftButton);
        QCOMPARE(store.size(), 1);
        QCOMPARE(text->toPlainText(), u"Hi {{name}}"_s);
        QTest::keyClick(button(u"snippetRemove"_s), Qt::Key_Space);
        clock.step(11s);
        QVERIFY(!dialog.findChild<QWidget *>(u"snippetUndo"_s)->isVisible());
        QVERIFY(store.isEmpty());
    }

    void spellingMarksWhatIsWrong()
    {
        Writing scene;
        auto *spelling = scene.edit()->findChild<Spelling *>();
        scene.type(u"Thank you for the codes and teh slips, BW25 at https://exampel.com"_s);
        QTRY_VERIFY(spelling->wrongAt(28));
        QCOMPARE(spelling->language(), u"en"_s);
        QCOMPARE(spelling->wrongAt(28), (SpellWord {.at = 28, .length = 3}));
        for (const int right : {2, 20, 33, 40, 55})
            QVERIFY2(!spelling->wrongAt(right), qPrintable(QString::number(right)));
        QTRY_VERIFY(red(scene) > 0);
        scene.settings.set(Setting::SpellingLanguage, u"off"_s);
        QTRY_COMPARE(red(scene), 0);
        QVERIFY(!spelling->wrongAt(28));
        scene.settings.set(Setting::SpellingLanguage, u"auto"_s);
        QTRY_VERIFY(spelling->wrongAt(28));
    }

    void spellingLeavesTheWordUnderTheHand()
    {
        Writing scene;
        auto *spelling = scene.edit()->findChild<Spelling *>();
        scene.type(u"the slpi"_s);
        QTRY_VERIFY(spelling->wrongAt(5));
        QCOMPARE(red(scene), 0); // still being written
        scene.type(u" is"_s);
        QTRY_VERIFY(red(scene) > 0);
        scene.key(Qt::Key_Home);
        scene.type(u"and "_s); // a mark goes along with its word
        QTRY_COMPARE(spelling->wrongAt(9), (SpellWord {.at = 8, .length = 4}));
    }

    void spellingSuggestsByKeyAndByMenu()
    {
        Writing scene;
        auto *spelling = scene.edit()->findChild<Spelling *>();
        scene.type(u"thank you for the registr and the slip"_s);
        QTRY_VERIFY(spelling->wrongAt(20));
        scene.key(Qt::Key_F7);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(scene.edit()->textCursor().selectedText(), u"registr"_s);
        QVERIFY(menu->activeAction());
        QCOMPARE(menu->activeAction()->text(), u"register"_s);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(scene.text(), u"thank you for the register and the slip"_s);
        QTRY_VERIFY(!spelling->wrongAt(20));
        scene.key(Qt::Key_F7);
        QCOMPARE(scene.label(u"composerFoot"_s), u"No word is misspelled."_s);
        scene.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.text(), u"thank you for the registr and the slip"_s);
    }

    void spellingLearnsAWordAndForgetsIt()
    {
        Writing scene;
        auto *spelling = scene.edit()->findChild<Spelling *>();
        scene.type(u"the Fjordtorget is new"_s);
        QTRY_VERIFY(spelling->wrongAt(6));
        scene.key(Qt::Key_F7);
        QTRY_VERIFY(QApplication::activePopupWidget());
        choose(u"Add “Fjordtorget” to the dictionary"_s);
        QTRY_VERIFY(!spelling->wrongAt(6));
        QCOMPARE(scene.settings.text(Setting::OwnWords), u"fjordtorget"_s);
        QTextCursor cursor = scene.edit()->textCursor();
        cursor.setPosition(6);
        scene.edit()->setTextCursor(cursor);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(scene.edit(), &event);
        QTRY_VERIFY(QApplication::activePopupWidget());
        choose(u"Remove “Fjordtorget” from the dictionary"_s);
        QTRY_VERIFY(spelling->wrongAt(6));
    }

    void spellingFollowsTheLanguage()
    {
        Writing scene;
        auto *spelling = scene.edit()->findChild<Spelling *>();
        scene.type(u"hei og takk, det er ikke ny kode"_s);
        QTRY_COMPARE(spelling->language(), u"nb"_s);
        QTRY_VERIFY(!spelling->wrongAt(1) && !spelling->wrongAt(29));
        scene.edit()->insertPlainText(u" på blåbær øll"_s); // letters of a dictionary that is not written in UTF-8
        QTRY_VERIFY(spelling->wrongAt(44));
        QVERIFY(!spelling->wrongAt(38));
        scene.settings.set(Setting::SpellingLanguage, u"en"_s);
        QTRY_VERIFY(spelling->wrongAt(1));
        scene.settings.set(Setting::SpellingLanguage, u"pl"_s); // of which there is none
        QTRY_COMPARE(spelling->language(), QString());
        QTRY_VERIFY(!spelling->wrongAt(1));
        scene.key(Qt::Key_F7);
        QCOMPARE(scene.label(u"composerFoot"_s), u"There is no dictionary for the language that the settings name."_s);
    }

    /// The store answers late and in any order, and the person does not wait for it.
    void tc5AThousandSwitchesWhileTyping()
    {
        InboxScene scene;
        QObject::disconnect(scene.pane, &InboxPane::conversationOpened, nullptr, nullptr);
        QRandomGenerator random(20251120);
        constexpr int threads = 6;
        QString open;
        QHash<QString, QString> texts; // what belongs to each thread by now
        QStringList late; // sent, and their commit was not told yet
        connect(scene.pane, &InboxPane::conversationOpened, this, [&](const QString &id) {
            open = id;
            scene.pane->setDraft(texts.value(id), static_cast<int>(texts.value(id).size()));
        });
        connect(scene.pane, &InboxPane::draftChanged, this, [&](const QString &text) {
            QVERIFY(!open.isEmpty());
            texts.insert(open, text);
        });
        connect(scene.pane, &InboxPane::replyWanted, this, [&](const QString &text) {
            QVERIFY(!text.isEmpty());
            const QString mark = u"<%1>"_s.arg(open.section(u'|', -1));
            QCOMPARE(text.count(u'<'), text.count(mark)); // words of this thread alone
            texts.remove(open); // the draft goes with it
            late << text;
        });
        int switches = 0;
        while (switches < 1'000) {
            const int what = random.bounded(10);
            if (what < 4 || open.isEmpty()) {
                const int row = random.bounded(threads);
                if (scene.idOf(row) == open)
                    continue;
                scene.list()->setFocus();
                scene.list()->setCurrentIndex(scene.pane->conversations()->index(row));
                ++switches;
                QCOMPARE(scene.edit()->toPlainText(), texts.value(open));
            } else if (what < 8) {
                scene.edit()->setFocus();
                QTest::keyClicks(scene.edit(), u"<%1>"_s.arg(open.section(u'|', -1)));
            } else if (what == 8) {
                scene.edit()->setFocus();
                QTest::keyClick(scene.edit(), Qt::Key_Return);
                if (random.bounded(2) == 0 && !late.isEmpty())
                    scene.pane->draftTaken(late.takeLast());
            } else if (!late.isEmpty()) {
                scene.pane->draftTaken(late.takeFirst()); // often of a thread that was left
            }
            const QString now = scene.edit()->toPlainText();
            QCOMPARE(now.count(u'<'), now.count(u"<%1>"_s.arg(open.section(u'|', -1))));
        }
    }

private:
    /// Pixels of waves.
    static int red(const Writing &scene)
    {
        const QImage picture = scene.edit()->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor one = picture.pixelColor(x, y);
                count += one.red() > one.green() + 60 && one.red() > one.blue() + 60 ? 1 : 0;
            }
        }
        return count;
    }
    static void choose(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto rows = menu->actions();
        for (QAction *row : rows) {
            if (row->text() != text)
                continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(row).center());
            return;
        }
        QFAIL("no such row");
    }
};

QTEST_MAIN(TestComposing)
#include "tst_composing.moc"
