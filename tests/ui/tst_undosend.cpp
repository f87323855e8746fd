// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/ui/outboxbench.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"
#include "ui/common/files.h"

#include <QListWidget>
#include <QRandomGenerator>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The composer in the whole program, against a sandbox: undo send, snippets, and drafts that stay where they belong.
class TestUndoSend : public QObject, private OutboxBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init() { prepare(); }
    void cleanup() { clear(); }

    void tc7NothingLeavesDuringTheHoldAndEscapeReturnsTheText()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"Back to me"_s, false);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(composer(), Qt::Key_Left);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(bar()->isVisible());
        QTRY_COMPARE(composer()->toPlainText(), QString());
        QVERIFY(label(u"holdSentence"_s).startsWith(u"Sending in "_s));
        QTRY_VERIFY(hasRow(OutgoingState::Held));
        QVERIFY(composer()->hasFocus());
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTRY_COMPARE(composer()->toPlainText(), u"Back to me"_s);
        QCOMPARE(composer()->textCursor().position(), 7);
        QVERIFY(composer()->hasFocus());
        QTRY_VERIFY(!bar()->isVisible());
        QVERIFY(m_bench->account()->outbox()->rows().isEmpty());
        QCOMPARE(arrivals(), 0);

        // With a hold of nothing it goes at once, and only now has anything left.
        m_bench->program->settings()->set(Setting::UndoSend, 0);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(holds(u"Back to me"_s));
        QCOMPARE(arrivals(), 1);
    }

    void tc7WhatWasTypedMeanwhileIsNotLost()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"First"_s, true);
        QTRY_VERIFY(bar()->isVisible());
        m_bench->type(u"and next"_s, false);
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTRY_COMPARE(composer()->toPlainText(), u"First\nand next"_s);
        QCOMPARE(composer()->textCursor().position(), 5);
        // The draft holds both, should the program end now.
        QCOMPARE(m_bench->account()->drafts()->all().constFirst().content, u"First\nand next"_s);
        QCOMPARE(arrivals(), 0);
    }

    void feature311ASlipInAReplyIsAskedAboutOnce()
    {
        start();
        const QString other = m_bench->account()->malls().at(1).name;
        const QString text = u"See you at %1, by https://elsewhere.example.org/map"_s.arg(other);
        m_bench->type(text, true);
        QTRY_VERIFY(slip()->isVisible());
        QVERIFY2(label(u"slipStripSentence"_s).contains(other), qPrintable(label(u"slipStripSentence"_s)));
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(label(u"slipStripSentence"_s).contains(u"elsewhere.example.org")); // one after the other
        QCOMPARE(composer()->toPlainText(), text);
        QVERIFY(m_bench->account()->outbox()->rows().isEmpty());
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(holds(text));
        QTRY_COMPARE(confirmedInAudit(), QStringList {u"confirmed: other mall named, strange host"_s});
        // The host was meant: it is not asked about again. The same long text a second time is.
        m_bench->type(u"Also https://elsewhere.example.org/plan"_s, true);
        QTRY_VERIFY(holds(u"Also https://elsewhere.example.org/plan"_s));
        QTRY_COMPARE(composer()->toPlainText(), QString());
        m_bench->type(u"Also https://elsewhere.example.org/plan"_s, true);
        QTRY_VERIFY(slip()->isVisible());
        QVERIFY(label(u"slipStripSentence"_s).contains(u"same text"));
        QCOMPARE(arrivals(), 2);
    }

    void feature311WhatWasTakenBackIsNotASecondTime()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"A sentence of more than twenty letters"_s, true);
        QTRY_VERIFY(bar()->isVisible());
        QTRY_VERIFY(hasRow(OutgoingState::Held));
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTRY_COMPARE(composer()->toPlainText(), u"A sentence of more than twenty letters"_s);
        m_bench->program->settings()->set(Setting::UndoSend, 0);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_VERIFY(holds(u"A sentence of more than twenty letters"_s));
        QVERIFY(!slip()->isVisible());
        QCOMPARE(arrivals(), 1);
    }

    void tc7SendNowAndTheEndOfTheHold()
    {
        run(20); // twenty seconds are one
        QVERIFY(m_bench->openFirst());
        m_bench->program->settings()->set(Setting::UndoSend, 20'000);
        m_bench->type(u"By itself"_s, true);
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(arrivals(), 0);
        QTRY_VERIFY(holds(u"By itself"_s));
        QVERIFY(!bar()->isVisible());
        QCOMPARE(arrivals(), 1);
        run();
        QVERIFY(m_bench->openFirst());
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"Right now"_s, true);
        QTRY_VERIFY(bar()->isVisible());
        QTest::mouseClick(button(u"holdSendNow"_s), Qt::LeftButton);
        QTRY_VERIFY(holds(u"Right now"_s));
        QTRY_VERIFY(!bar()->isVisible());
        QCOMPARE(arrivals(), 2);
    }

    void tc7ItIsHeldOverARestartAndQuittingAsks()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"Not yet"_s, true);
        QTRY_VERIFY(bar()->isVisible());
        answerNextAsk(1); // stay
        m_bench->window()->close();
        QTRY_VERIFY(lastAsked().contains(u"Not yet"_s));
        QVERIFY(m_bench->window()->isVisible());
        start(); // as if it had been killed
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(arrivals(), 0);
        composer()->setFocus();
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTRY_COMPARE(composer()->toPlainText(), u"Not yet"_s);
        QCOMPARE(composer()->textCursor().position(), 7);
        QCOMPARE(arrivals(), 0);
    }

    /// It belongs to its thread: elsewhere Escape means what it means, and nobody undoes what is not in view.
    void tc7TheBarStaysWithItsThread()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"In the first"_s, true);
        QTRY_VERIFY(bar()->isVisible());
        m_bench->list()->setFocus();
        QTest::keyClick(m_bench->list(), Qt::Key_Down);
        QTRY_VERIFY(!bar()->isVisible());
        composer()->setFocus();
        QTest::keyClick(composer(), Qt::Key_Escape);
        QVERIFY(m_bench->list()->hasFocus());
        QCOMPARE(m_bench->account()->outbox()->rows().size(), 1);
        QTest::keyClick(m_bench->list(), Qt::Key_Up);
        QTRY_VERIFY(bar()->isVisible());
        QTest::keyClick(m_bench->list(), Qt::Key_Z, Qt::ControlModifier); // Ctrl+Z of the list is not that of the message
        QCOMPARE(m_bench->account()->outbox()->rows().size(), 1);
    }

    void tc6EachStateHasWordsAndAnAction()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"Mine"_s, true);
        QTRY_VERIFY(hasRow(OutgoingState::Held));
        const auto stateOf = [this] { return lastRow().data(MessagesModel::WordsRole).value<MessageWords>().state; };
        QCOMPARE(stateOf(), u"Held"_s);
        QVERIFY(bar()->isVisible());
        m_sandbox->stop();
        QTest::mouseClick(button(u"holdSendNow"_s), Qt::LeftButton);
        QTRY_VERIFY(hasRow(OutgoingState::Queued) || hasRow(OutgoingState::InFlight));
        QTRY_COMPARE(stateOf(), u"Queued"_s);
        auto *view = m_bench->part<QListView>(m_bench->window(), u"messageList"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        auto *strip = m_bench->part<QWidget>(m_bench->window(), u"outgoingStrip"_s);
        QTRY_VERIFY(strip->isVisible());
        QCOMPARE(button(u"outgoingStripAction"_s)->text(), u"Back to the text"_s);
    }

    void tc8SnippetsAreKeptAndFilledFromTheConversation()
    {
        start();
        Account *account = m_bench->account();
        account->snippets()->save({.id = u"s1"_s, .name = u"Greeting"_s, .text = u"{{mall}} {{date}} {{my name}}"_s});
        QTRY_VERIFY(!account->conversations(mall())->myself().fullName().isEmpty());
        m_bench->type(u"/greet"_s, false);
        QTest::keyClick(composer(), Qt::Key_Return);
        const QString first = composer()->toPlainText();
        QVERIFY2(!first.contains(u"{{"_s), qPrintable(first));
        QVERIFY(first.startsWith(account->malls().constFirst().name));
        start(); // the file of what only this computer knows, not the cache
        QTRY_COMPARE(m_bench->account()->snippets()->all().size(), 1);
        QCOMPARE(m_bench->account()->snippets()->all().constFirst().name, u"Greeting"_s);
    }

    void tc8TheyAreWrittenFromTheMenuAndGoThroughAFile()
    {
        start();
        m_bench->window()->actions()->get(ActionId::Snippets)->trigger();
        auto *dialog = m_bench->part<QWidget>(m_bench->window(), u"snippetsDialog"_s);
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const auto inDialog = [dialog](const QString &name) { return dialog->findChild<QAbstractButton *>(name); };
        QTest::mouseClick(inDialog(u"snippetAdd"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"snippetName"_s), u"Hours"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"snippetText"_s), u"Ten to eight"_s);
        const QString file = m_bench->data.path() + u"/snippets.json"_s;
        answerNextFile(file);
        QTest::mouseClick(inDialog(u"snippetsExport"_s), Qt::LeftButton);
        QVERIFY(QFile::exists(file));
        QTest::mouseClick(inDialog(u"snippetRemove"_s), Qt::LeftButton);
        QCOMPARE(m_bench->account()->snippets()->all().size(), 0);
        answerNextFile(file);
        QTest::mouseClick(inDialog(u"snippetsImport"_s), Qt::LeftButton);
        QTRY_COMPARE(m_bench->account()->snippets()->all().size(), 1);
        QCOMPARE(m_bench->account()->snippets()->all().constFirst().text, u"Ten to eight"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"snippetsList"_s)->item(0)->text(), u"Hours"_s);
        QTest::mouseClick(inDialog(u"snippetsClose"_s), Qt::LeftButton);
        m_bench->type(u"/hou"_s, false);
        QTest::keyClick(composer(), Qt::Key_Return);
        QCOMPARE(composer()->toPlainText(), u"Ten to eight"_s);
    }

    /// Who sends and goes on to the next one at once, and comes back before it is on the disk, finds neither a copy nor a gap.
    void tc5SentAndLeftAtOnceIsSentOnce()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        m_bench->type(u"Sent"_s, true);
        m_bench->type(u"begun"_s, false);
        m_bench->list()->setFocus();
        QTest::keyClick(m_bench->list(), Qt::Key_Down); // without a turn of the event loop between
        QCOMPARE(composer()->toPlainText(), QString());
        QTest::keyClick(m_bench->list(), Qt::Key_Up);
        QCOMPARE(composer()->toPlainText(), u"begun"_s);
        QTRY_COMPARE(m_bench->account()->outbox()->rows().size(), 1);
        QCOMPARE(composer()->toPlainText(), u"begun"_s);
        QCOMPARE(m_bench->account()->drafts()->all().size(), 1);
        QCOMPARE(m_bench->account()->drafts()->all().constFirst().content, u"begun"_s);
        QTest::keyClick(m_bench->list(), Qt::Key_Down);
        QTest::keyClick(m_bench->list(), Qt::Key_Up);
        QCOMPARE(composer()->toPlainText(), u"begun"_s);
        start();
        QTRY_COMPARE(composer()->toPlainText(), u"begun"_s); // and on the disk likewise
    }

    /// Real store, real disk: each thread holds its own words alone, and each sent text is promised to its own thread once.
    void tc5ManySwitchesWhileTypingAndSending()
    {
        start();
        m_bench->program->settings()->set(Setting::UndoSend, 30'000);
        QRandomGenerator random(7);
        const int threads = std::min(5, m_bench->rows());
        QVERIFY(threads > 1);
        const auto id = [this] { return m_bench->window()->inbox()->selected().section(u'|', -1); };
        int sent = 0;
        for (int switches = 0; switches < 200;) {
            const int what = random.bounded(10);
            if (what < 4) {
                m_bench->list()->setFocus();
                m_bench->list()->setCurrentIndex(m_bench->conversations()->index(random.bounded(threads)));
                ++switches;
            } else if (what < 8) {
                composer()->setFocus();
                QTest::keyClicks(composer(), u"<%1>"_s.arg(id()));
            } else if (what == 8 && sent < 40) {
                composer()->setFocus();
                sent += composer()->toPlainText().trimmed().isEmpty() ? 0 : 1;
                QTest::keyClick(composer(), Qt::Key_Return);
            } else {
                QCoreApplication::sendPostedEvents();
            }
            const QString now = composer()->toPlainText();
            QCOMPARE(now.count(u'<'), now.count(u"<%1>"_s.arg(id())));
        }
        QTRY_VERIFY(m_bench->account()->outbox()->rows().size() <= sent);
        for (const Outgoing &row : m_bench->account()->outbox()->rows())
            QCOMPARE(row.content.count(u'<'), row.content.count(u"<%1>"_s.arg(row.conversation.text())));
        for (const Draft &draft : m_bench->account()->drafts()->all())
            QCOMPARE(draft.content.count(u'<'), draft.content.count(u"<%1>"_s.arg(draft.conversation.text())));
    }

private:
    [[nodiscard]] QWidget *bar() const { return m_bench->part<QWidget>(m_bench->window(), u"holdBar"_s); }
    [[nodiscard]] QWidget *slip() const { return m_bench->part<QWidget>(m_bench->window(), u"slipStrip"_s); }
    [[nodiscard]] MessagesModel *messages() const { return m_bench->window()->inbox()->messages(); }
    [[nodiscard]] QModelIndex lastRow() const { return messages()->index(messages()->rowCount() - 1); }
    [[nodiscard]] bool hasRow(OutgoingState state) const
    {
        const QList<ThreadEntry> &all = messages()->rows();
        return std::any_of(
            all.begin(), all.end(), [state](const ThreadEntry &entry) { return entry.pending && entry.pending->state == state; });
    }
};

QTEST_MAIN(TestUndoSend)
#include "tst_undosend.moc"
