// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestInboxComposer : public QObject {
    Q_OBJECT

private:
    /// A scene with conversation 0 open and the composer focused.
    struct Writing : InboxScene {
        Writing()
        {
            clickRow(list(), 0);
            QTest::keyClick(list(), Qt::Key_Return);
        }
        QSignalSpy replies {pane, &InboxPane::replyWanted};
        QSignalSpy drafts {pane, &InboxPane::draftChanged};
        [[nodiscard]] QString text() const { return edit()->toPlainText(); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void keepsTheTextUntilItIsSafe()
    {
        Writing scene;
        QTest::keyClicks(scene.edit(), u"Hello"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 1);
        QCOMPARE(scene.replies.last().first().toString(), u"Hello"_s);
        QCOMPARE(scene.text(), u"Hello"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return); // impatience
        QTest::mouseClick(scene.button(u"sendButton"_s), Qt::LeftButton);
        QCOMPARE(scene.replies.count(), 1);
        scene.pane->draftTaken(u"Hello"_s);
        QCOMPARE(scene.text(), QString());
        QTest::keyClick(scene.edit(), Qt::Key_Z, Qt::ControlModifier); // what was sent does not come back by undo
        QCOMPARE(scene.text(), QString());
        QTest::keyClicks(scene.edit(), u"Hello"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return); // the same words once more are a new message
        QCOMPARE(scene.replies.count(), 2);
    }

    void keepsWhatWasTypedMeanwhile()
    {
        Writing scene;
        QTest::keyClicks(scene.edit(), u"one"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(scene.edit(), u"two"_s);
        scene.drafts.clear();
        scene.pane->draftTaken(u"one"_s);
        QCOMPARE(scene.text(), u"two"_s);
        QCOMPARE(scene.drafts.count(), 1); // the draft on the disk went with the message
        QCOMPARE(scene.drafts.last().at(0).toString(), u"two"_s);
        QCOMPARE(scene.edit()->textCursor().position(), 3);

        QTest::keyClick(scene.edit(), Qt::Key_Return);
        scene.edit()->selectAll();
        QTest::keyClicks(scene.edit(), u"other"_s);
        scene.pane->draftTaken(u"two"_s);
        QCOMPARE(scene.text(), u"other"_s);
    }

    /// A disk that is slow, or a busy window: whoever types on and presses Enter means the next message.
    void whatIsSentMeanwhileIsAMessageOfItsOwn()
    {
        Writing scene;
        QTest::keyClicks(scene.edit(), u"one"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QTest::keyClicks(scene.edit(), u"two"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QTest::keyClick(scene.edit(), Qt::Key_Return); // impatience
        QTest::keyClicks(scene.edit(), u"three"_s);
        QCOMPARE(scene.replies.count(), 2);
        QCOMPARE(scene.replies.at(0).first().toString(), u"one"_s);
        QCOMPARE(scene.replies.at(1).first().toString(), u"two"_s);
        scene.pane->draftTaken(u"one"_s);
        QCOMPARE(scene.text(), u"twothree"_s);
        scene.pane->draftTaken(u"two"_s);
        QCOMPARE(scene.text(), u"three"_s);
        QCOMPARE(scene.edit()->textCursor().position(), 5);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 3);
        QCOMPARE(scene.replies.at(2).first().toString(), u"three"_s);
        scene.pane->draftTaken(u"three"_s);
        QCOMPARE(scene.text(), QString());
    }

    void refusedTextStaysAndCanBeSentAgain()
    {
        Writing scene;
        QTest::keyClicks(scene.edit(), u"Hello"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        scene.pane->draftRefused(u"The disk is full. The text is still here."_s);
        QCOMPARE(scene.text(), u"Hello"_s);
        QCOMPARE(scene.label(u"composerFoot"_s), u"The disk is full. The text is still here."_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 2);
    }

    void tc15WhichEnterSends_data()
    {
        QTest::addColumn<bool>("enterSends");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<bool>("sends");
        QTest::newRow("Enter, on") << true << int(Qt::NoModifier) << true;
        QTest::newRow("Shift+Enter, on") << true << int(Qt::ShiftModifier) << false;
        QTest::newRow("Ctrl+Enter, on") << true << int(Qt::ControlModifier) << true;
        QTest::newRow("Enter, off") << false << int(Qt::NoModifier) << false;
        QTest::newRow("Shift+Enter, off") << false << int(Qt::ShiftModifier) << false;
        QTest::newRow("Ctrl+Enter, off") << false << int(Qt::ControlModifier) << true;
    }
    void tc15WhichEnterSends()
    {
        QFETCH(bool, enterSends);
        QFETCH(int, modifiers);
        QFETCH(bool, sends);
        Writing scene;
        scene.settings.set(Setting::EnterSends, enterSends);
        QTest::keyClicks(scene.edit(), u"a"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::KeyboardModifiers(modifiers));
        QCOMPARE(scene.replies.count(), sends ? 1 : 0);
        QCOMPARE(scene.text(), sends ? u"a"_s : u"a\n"_s);
    }

    void nothingIsNotSent()
    {
        Writing scene;
        QVERIFY(!scene.button(u"sendButton"_s)->isEnabled());
        QTest::keyClicks(scene.edit(), u"   "_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 0);
        QVERIFY(!scene.button(u"sendButton"_s)->isEnabled());
        QTest::keyClicks(scene.edit(), u"x"_s);
        QVERIFY(scene.button(u"sendButton"_s)->isEnabled());
    }

    void tc15LengthIsSaidBeforeTheLimit()
    {
        Writing scene;
        auto *meter = scene.pane->findChild<QLabel *>(u"composerMeter"_s);
        scene.edit()->insertPlainText(u"x"_s.repeated(8'999));
        QVERIFY(!meter->isVisible());
        scene.edit()->insertPlainText(u"x"_s);
        QTRY_VERIFY(meter->isVisible());
        QCOMPARE(meter->text(), u"9,000 of 10,000"_s);
        scene.edit()->insertPlainText(u"x"_s.repeated(1'001));
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 0);
        QVERIFY(scene.label(u"composerFoot"_s).startsWith(u"Too long to send"_s));
        QTest::keyClick(scene.edit(), Qt::Key_Backspace);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.replies.count(), 1);
    }

    void draftsStayWithTheirThread()
    {
        Writing scene;
        scene.InboxScene::drafts.insert(scene.idOf(1), u"kept for one"_s);
        QTest::keyClicks(scene.edit(), u"for zero"_s);
        QCOMPARE(scene.drafts.last().at(0).toString(), u"for zero"_s);
        QCOMPARE(scene.drafts.last().at(1).toInt(), 8);
        scene.drafts.clear();
        scene.clickRow(scene.list(), 1);
        QCOMPARE(scene.text(), u"kept for one"_s);
        scene.edit()->setFocus();
        QTest::keyClick(scene.edit(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.text(), u"kept for one"_s);
        QCOMPARE(scene.drafts.count(), 0); // nobody typed
        scene.clickRow(scene.list(), 2);
        QCOMPARE(scene.text(), QString());
    }

    void sentElsewhereClearsNothingHere()
    {
        Writing scene;
        QTest::keyClicks(scene.edit(), u"ok"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        scene.clickRow(scene.list(), 1);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTest::keyClicks(scene.edit(), u"ok"_s);
        scene.pane->draftTaken(u"ok"_s); // of the thread that was left
        QCOMPARE(scene.text(), u"ok"_s);
    }

    /// A store that reads the draft late must not lose what was typed, nor may that take the draft's place on the disk.
    void typedBeforeTheDraftCame()
    {
        Writing scene;
        QObject::disconnect(scene.pane, &InboxPane::conversationOpened, nullptr, nullptr);
        scene.clickRow(scene.list(), 1);
        scene.edit()->setFocus();
        scene.drafts.clear();
        QTest::keyClicks(scene.edit(), u"new"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        QCOMPARE(scene.drafts.count(), 0);
        QCOMPARE(scene.replies.count(), 0);
        scene.pane->setDraft(u"kept "_s, 0);
        QCOMPARE(scene.text(), u"kept new"_s);
        QCOMPARE(scene.drafts.last().at(0).toString(), u"kept new"_s);
    }

    void foot()
    {
        Writing scene;
        scene.pane->setDraftKept(true);
        const QString hint = u"Enter sends, Shift Enter begins a new line."_s;
        QCOMPARE(scene.label(u"composerFoot"_s), hint); // nothing is kept of nothing
        QVERIFY(scene.button(u"sendButton"_s)->toolTip().contains(u"Send (Enter or Ctrl Enter). Shift Enter begins a new line."_s));
        QTest::keyClicks(scene.edit(), u"x"_s);
        QCOMPARE(scene.label(u"composerFoot"_s), u"Draft kept"_s);
        scene.clickRow(scene.list(), 1);
        QTest::keyClicks(scene.edit(), u"x"_s);
        QCOMPARE(scene.label(u"composerFoot"_s), hint);
        scene.settings.set(Setting::EnterSends, false);
        QCOMPARE(scene.label(u"composerFoot"_s), u"Ctrl Enter sends, Enter begins a new line."_s);
    }

    void pasteIsPlain()
    {
        Writing scene;
        auto *data = new QMimeData; // the clipboard takes it
        data->setHtml(u"<b>bold</b><img src='file:///etc/passwd'>"_s);
        data->setText(u"bold <b>not</b>"_s);
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(scene.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scene.text(), u"bold <b>not</b>"_s);
        auto *image = new QMimeData;
        image->setHtml(u"<img src='file:///etc/passwd'>"_s);
        QApplication::clipboard()->setMimeData(image);
        QTest::keyClick(scene.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scene.text(), u"bold <b>not</b>"_s);
        QApplication::clipboard()->setText(u"y"_s.repeated(150'000));
        QTest::keyClick(scene.edit(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(scene.text().size(), 20'000);
        QVERIFY(scene.label(u"composerFoot"_s).startsWith(u"The text was too long to paste whole."_s));
    }

    void tc15GrowsToTwoFifths()
    {
        Writing scene;
        const int one = scene.edit()->height();
        QTest::keyClicks(scene.edit(), u"a"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(scene.edit()->height() > one);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(scene.edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(scene.edit()->height(), scene.pane->height() * 2 / 5);
        scene.edit()->selectAll();
        QTest::keyClick(scene.edit(), Qt::Key_Delete);
        QTRY_COMPARE(scene.edit()->height(), one);
    }
};

QTEST_MAIN(TestInboxComposer)
#include "tst_inboxcomposer.moc"
