// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "tests/contract/console.h"
#include "tests/ui/outboxbench.h"

#include <QAccessible>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

const QString createMessage = u"Conversations:Api:Users:Messages:Create"_s;

} // namespace

/// OF2, over the wire and by keys: what was promised and is not delivered is listed, says why, and can be acted on.
class TestOutboxPane : public QObject, private OutboxBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = ConsoleBench::begin();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }
    void init()
    {
        prepare();
        start();
    }
    void cleanup() { clear(); }

    void emptyItSaysWhatWouldBeHere()
    {
        showOutbox();
        QVERIFY(says(u"Nothing is waiting"_s));
        QVERIFY(says(u"What you send or mark is listed here until the server has it."_s));
        QVERIFY(!button(u"outboxRetryFailed"_s)->isEnabled());
        QCOMPARE(button(u"outboxRetryFailed"_s)->accessibleDescription(), u"Nothing was refused."_s);
        QCOMPARE(rail()->accessibleName(), u"Outbox"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxEmpty"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // what one came with may be pressed twice
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!m_bench->account()->outbox()->paused());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget()->objectName() != u"outboxEmpty"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxEmpty"_s);
    }

    void theFirstRowTakesTheFocusOfTheEmptyPane()
    {
        showOutbox();
        m_bench->account()->outbox()->setPaused(true);
        const qint64 id = m_bench->conversations()->rowAt(0).conversation.id.value;
        m_bench->account()->outbox()->submit(mall(), {id}, u"Hello"_s, this, [](const std::optional<DatabaseError> &) {});
        QTRY_VERIFY(focusedRow());
    }

    void whatWasRefusedIsEditedAndRetriedAndArrives()
    {
        take({createMessage});
        send(u"May I?"_s);
        QTRY_COMPARE(rail()->accessibleName(), u"Outbox, 1 needs you"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QTRY_VERIFY(focusedRow());
        QCOMPARE(words(0).state, u"Refused: you may not write here"_s);
        QTRY_VERIFY(!words(0).who.startsWith(u"Conversation "_s) && !words(0).who.contains(u"Unknown"_s)); // who it is for is known
        QCOMPARE(label(u"outboxCounts"_s), u"1 needs you"_s);

        QTest::keyClick(focusedRow(), Qt::Key_F2);
        QTRY_VERIFY(field());
        QCOMPARE(field()->toPlainText(), u"May I?"_s);
        QTest::keyClicks(field(), u" Please."_s);
        QVERIFY(says(u"Held while you edit. Enter saves, Shift Enter begins a new line."_s));
        QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier); // a line break, and no more
        QTest::keyClicks(field(), u"IS"_s);
        QVERIFY(field());
        QTest::keyClick(field(), Qt::Key_Return); // as in the composer
        QTRY_VERIFY(!field());
        QTRY_COMPARE(arrivals(), 2); // queued again, and refused again
        QTRY_COMPARE(words(0).state, u"Refused: you may not write here"_s);
        QCOMPARE(words(0).text, u"May I? Please. IS"_s);

        take({});
        QTRY_VERIFY(focusedRow());
        QTRY_COMPARE(focusedRow()->nextInFocusChain()->objectName(), u"outboxEdit"_s);
        QTest::keyClick(focusedRow(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxEdit"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxRetry"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(arrivals(), 3);
        QTRY_COMPARE(label(u"outboxCounts"_s), u"Everything has arrived"_s);
        QCOMPARE(rail()->accessibleName(), u"Outbox"_s);
        QTRY_VERIFY(holds(u"May I? Please.\nIS"_s));
        QVERIFY(button(u"outboxSentFold"_s)->isVisible());
        QTest::keyClick(button(u"outboxSentFold"_s), Qt::Key_Return);
        QTRY_COMPARE(rowCount(), 1);
        QVERIFY(words(0).state.startsWith(u"Sent "_s));
    }

    void allThatWasRefusedIsRetriedByOneButton()
    {
        take({createMessage});
        send(u"One"_s);
        QTRY_COMPARE(rail()->accessibleName(), u"Outbox, 1 needs you"_s);
        take({});
        showOutbox();
        QTRY_VERIFY(button(u"outboxRetryFailed"_s)->isEnabled());
        button(u"outboxRetryFailed"_s)->setFocus();
        QTest::keyClick(button(u"outboxRetryFailed"_s), Qt::Key_Return);
        QTRY_COMPARE(label(u"outboxCounts"_s), u"Everything has arrived"_s);
        // Which the disabled button let go of, and no other button took: Enter again would press it.
        QVERIFY(pane()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    }

    void whatWaitsBehindCanGoAlone()
    {
        m_sandbox->fault(u"route=%1;verb=POST;status=422;times=1"_s.arg(messagesPath()));
        send(u"First"_s);
        QTRY_COMPARE(rail()->accessibleName(), u"Outbox, 1 needs you"_s);
        send(u"Second"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 2);
        QCOMPARE(words(1).state, u"Waits for the message above"_s);
        QCOMPARE(label(u"outboxNeedYouCount"_s), u"1, and 1 waits behind it"_s);
        QTRY_VERIFY(isDrawn() && focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Down);
        QCOMPARE(focusedRow()->row().card.entry.row.content, u"Second"_s);
        QTest::keyClick(focusedRow(), Qt::Key_Down); // the last one: it stays
        QTest::keyClick(focusedRow(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(words(0).text, u"First"_s);
        QTRY_COMPARE(arrivals(), 2);
        QTRY_VERIFY(holds(u"Second"_s));
        QVERIFY(!holds(u"First"_s));
        QTRY_VERIFY(focusedRow()); // the neighbour of the one that went
    }

    void offlineOneIsCancelledAndTheDraftIsBack()
    {
        m_sandbox->stop();
        send(u"Never mind"_s);
        QTRY_COMPARE(composer()->toPlainText(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->account()->connection()->reachable(), 20'000);
        QTRY_VERIFY(label(u"connectionSentence"_s).contains(u"ext try "_s)); // one is on the plan, and it says when
        auto *waiting = button(u"topBarWaiting"_s);
        QTRY_VERIFY(waiting->isVisible());
        QCOMPARE(waiting->text(), u"1 waiting"_s);
        QTest::mouseClick(waiting, Qt::LeftButton);
        QCOMPARE(m_bench->window()->pane(), Pane::Outbox);
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(words(0).reason, u"Goes out when the server can be reached."_s);
        QCOMPARE(rail()->accessibleName(), u"Outbox, 1 on its way"_s);
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Delete);
        QTRY_COMPARE(rowCount(), 0);
        QCOMPARE(composer()->toPlainText(), u"Never mind"_s); // open in the inbox all the while
        const QString note = u"Not sent. The text is in the conversation's draft again."_s;
        QVERIFY(says(note));
        QVERIFY(!says(u"Everything has arrived"_s));
        QVERIFY(!waiting->isVisible());
        button(u"outboxStripSecond"_s)->setFocus();
        QTest::keyClick(button(u"outboxStripSecond"_s), Qt::Key_Return); // to where it is now
        QTRY_COMPARE(m_bench->window()->pane(), Pane::Inbox);
        showOutbox();
        QVERIFY(!says(note)); // once read it is of no more use
        m_bench->program.reset();
        m_sandbox->start();
        start();
        QTRY_COMPARE(composer()->toPlainText(), u"Never mind"_s);
        QCOMPARE(arrivals(), 0);
    }

    void aDraftThatIsThereIsKept()
    {
        m_sandbox->stop();
        send(u"First thought"_s);
        QTRY_COMPARE(composer()->toPlainText(), QString());
        m_bench->type(u"second"_s, false);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        auto *cancel = inRow(u"outboxTakeBack"_s);
        QTRY_VERIFY(cancel->isEnabled()); // its first attempt is over
        QCOMPARE(cancel->text(), u"Cancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE(rowCount(), 0);
        QCOMPARE(composer()->toPlainText(), u"First thought\nsecond"_s);
    }

    void pausingOutlivesARestart()
    {
        showOutbox();
        QTest::keyClick(button(u"outboxPause"_s), Qt::Key_Return);
        QTRY_COMPARE(button(u"outboxPause"_s)->text(), u"Go on sending"_s);
        send(u"Later"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(words(0).reason, u"Sending is paused."_s);
        QVERIFY(says(u"Sending is paused. What you write waits here until you go on."_s));
        m_bench->program.reset();
        start();
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(button(u"outboxPause"_s)->text(), u"Go on sending"_s);
        QCOMPARE(words(0).reason, u"Sending is paused."_s);
        QCOMPARE(arrivals(), 0);
        QTest::mouseClick(button(u"outboxStripAction"_s), Qt::LeftButton); // where it is said, too
        QTRY_COMPARE(label(u"outboxCounts"_s), u"Everything has arrived"_s);
        QCOMPARE(arrivals(), 1);
        QCOMPARE(button(u"outboxPause"_s)->text(), u"Pause sending"_s);
    }

    /// Whoever paused and went on elsewhere must not wonder why nothing is answered.
    void otherPanesSayThatSendingIsPausedAndEndIt()
    {
        const auto *strip = m_bench->window()->findChild<QWidget *>(u"pausedStrip"_s);
        showOutbox();
        QTest::keyClick(button(u"outboxPause"_s), Qt::Key_Return);
        QTRY_COMPARE(rail()->accessibleDescription(), u"Sending is paused"_s);
        QVERIFY(rail()->toolTip().contains(u"Sending is paused"_s));
        QVERIFY(!strip->isVisible()); // the pane itself says it
        QCOMPARE(button(u"topBarWaiting"_s)->text(), u"Sending is paused"_s);
        send(u"Later"_s);
        QVERIFY(strip->isVisible());
        QCOMPARE(label(u"pausedStripSentence"_s), u"Sending is paused. What you write waits in the outbox."_s);
        QTRY_COMPARE(button(u"topBarWaiting"_s)->text(), u"Paused, 1 waiting"_s);
        for (const Pane other : {Pane::Notifications, Pane::Sendings}) {
            m_bench->window()->showPane(other);
            QVERIFY(strip->isVisible());
        }
        QTest::mouseClick(button(u"pausedStripSecond"_s), Qt::LeftButton);
        QCOMPARE(m_bench->window()->pane(), Pane::Outbox);
        m_bench->window()->showPane(Pane::Inbox);
        button(u"pausedStripAction"_s)->setFocus();
        QTest::keyClick(button(u"pausedStripAction"_s), Qt::Key_Return);
        QTRY_VERIFY(!strip->isVisible());
        QTRY_VERIFY(!rail()->accessibleDescription().contains(u"paused"_s));
        QTRY_COMPARE(arrivals(), 1);
        QTRY_VERIFY(!button(u"topBarWaiting"_s)->isVisible());
    }

    void discardingAsksAndNamesTheText()
    {
        take({createMessage});
        send(u"Regretted"_s);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QTRY_COMPARE(words(0).takeBack, u"Discard"_s);
        OutboxRowView *row = focusedRow();
        QTest::keyClick(row, Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxDiscardNo"_s); // the safe answer
        QVERIFY(announced().contains(u"Discard \u201cRegretted\u201d?"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(focusedRow(), row);
        QCOMPARE(rowCount(), 1);
        QTest::keyClick(row, Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // keeps it
        QCOMPARE(rowCount(), 1);
        QVERIFY(!inRow(u"outboxDiscardYes"_s)->isVisible());
        QTest::keyClick(row, Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxDiscardYes"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rowCount(), 0);
        QTRY_VERIFY(says(u"Nothing is waiting"_s));
        QCOMPARE(composer()->toPlainText(), QString());
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == u"outboxEmpty"_s);
        m_bench->program.reset();
        start();
        QCOMPARE(m_bench->account()->outbox()->waiting(), 0);
    }

    void escapeGivesUpAnEdit()
    {
        m_sandbox->stop();
        send(u"As it was"_s);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QTRY_VERIFY(inRow(u"outboxEdit"_s) && inRow(u"outboxEdit"_s)->isVisible());
        QTest::mouseClick(inRow(u"outboxEdit"_s), Qt::LeftButton);
        QTRY_VERIFY(field());
        QTest::keyClick(field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field(), Qt::Key_Delete); // in the text, and not the row's
        QCOMPARE(rowCount(), 1);
        QVERIFY(!button(u"outboxEditSave"_s)->isEnabled());
        QVERIFY(says(u"A message needs some text. Discard it to send none."_s));
        QTest::keyClicks(field(), u"Other"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!field());
        QTRY_VERIFY(focusedRow());
        QTRY_COMPARE(words(0).text, u"As it was"_s);
        m_sandbox->start();
        QTRY_COMPARE_WITH_TIMEOUT(label(u"outboxCounts"_s), u"Everything has arrived"_s, 60'000);
        QTRY_VERIFY(holds(u"As it was"_s));
    }

    /// Whoever writes with Ctrl+Enter in the composer need not think of another key here.
    void theSettingDecidesWhichEnterSaves()
    {
        m_bench->program->settings()->set(Setting::EnterSends, false);
        m_bench->account()->outbox()->setPaused(true);
        m_bench->type(u"One"_s, false);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_F2);
        QTRY_VERIFY(field());
        QVERIFY(says(u"Held while you edit. Ctrl Enter saves, Enter begins a new line."_s));
        QTest::keyClick(field(), Qt::Key_Return);
        QTest::keyClicks(field(), u"two"_s);
        QCOMPARE(field()->toPlainText(), u"One\ntwo"_s);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!field());
        QTRY_COMPARE(words(0).text, u"One two"_s);
    }

    /// An editor left open holds its whole conversation back: the row says so, and so do those behind it.
    void anOpenEditorSaysWhatItHolds()
    {
        m_sandbox->stop();
        send(u"First"_s);
        send(u"Second"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 2);
        QTRY_COMPARE(words(0).reason, u"Goes out when the server can be reached."_s);
        QTRY_VERIFY(isDrawn() && focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_F2);
        QTRY_VERIFY(field());
        QTRY_COMPARE(words(0).state, u"Held while you edit"_s);
        QVERIFY(announced().startsWith(u"Held while you edit."_s));
        QCOMPARE(words(1).state, u"Waits for the message above"_s);
        QCOMPARE(words(1).reason, u"Held while you edit that one."_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_COMPARE(words(1).reason, u"Order is kept within a conversation."_s);
    }

    /// The panes are made anew for another language; a text that is half edited would go with its own.
    void anotherLanguageWaitsForTheEditor()
    {
        m_sandbox->stop();
        send(u"First"_s);
        showOutbox();
        QTRY_COMPARE(words(0).reason, u"Goes out when the server can be reached."_s);
        QTRY_VERIFY(isDrawn() && focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_F2);
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u", and more"_s);
        const QString english = button(u"outboxPause"_s)->text();
        const auto begun = field()->toPlainText();
        m_bench->program->settings()->set(Setting::Language, u"nb"_s);
        QTest::qWait(100);
        QVERIFY(field());
        QCOMPARE(field()->toPlainText(), begun);
        QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(button(u"outboxPause"_s) && button(u"outboxPause"_s)->text() != english);
        QTRY_COMPARE(words(0).text, begun);
        m_bench->program->settings()->set(Setting::Language, u"en"_s);
        QTRY_COMPARE(button(u"outboxPause"_s)->text(), english);
    }

    void whatIsOnItsWayCannotBeCancelledAndSaysWhy()
    {
        m_sandbox->fault(u"route=%1;verb=POST;latency=2000"_s.arg(messagesPath()));
        send(u"Slowly"_s);
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QTRY_COMPARE(words(0).state, u"Sending"_s);
        QTRY_VERIFY(focusedRow());
        QTRY_VERIFY(!inRow(u"outboxTakeBack"_s)->isEnabled());
        QVERIFY(inRow(u"outboxTakeBack"_s)->toolTip().contains(u"cannot be called back"_s));
        QTest::keyClick(focusedRow(), Qt::Key_Delete);
        QVERIFY(announced().contains(u"cannot be called back"_s));
        QCOMPARE(rowCount(), 1);
        QTRY_COMPARE(label(u"outboxCounts"_s), u"Everything has arrived"_s);
    }

    void enterOpensTheConversation()
    {
        m_sandbox->stop();
        send(u"Where was I"_s);
        const QString selected = m_bench->window()->inbox()->selected();
        m_bench->window()->inbox()->select({});
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Return);
        QTRY_COMPARE(m_bench->window()->pane(), Pane::Inbox);
        QTRY_COMPARE(m_bench->window()->inbox()->selected(), selected);
    }

    void aConversationThatBeginsIsShownToWhoLooksAtIt()
    {
        m_bench->account()->outbox()->setPaused(true);
        m_bench->account()->outbox()->start(
            mall(), {emma}, {}, u"Something new"_s, this, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(words(0).tag, u"New"_s);
        QTRY_COMPARE(words(0).who, u"Emma Hoffmann"_s);
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Return);
        QVERIFY(announced().contains(u"begins when its first message has arrived"_s));
        QCOMPARE(m_bench->window()->pane(), Pane::Outbox);
        // There is no draft to go back to, so it is asked for.
        QTest::keyClick(focusedRow(), Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxDiscardNo"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_bench->account()->outbox()->setPaused(false);
        QTRY_COMPARE(m_bench->window()->pane(), Pane::Inbox);
        QTRY_VERIFY(m_bench->window()->inbox()->messages()->rowCount() > 0);
        QTRY_COMPARE(m_bench->window()->inbox()->messages()->rows().last().message.content, u"Something new"_s);
    }

    void wishesAreOneRowAndCanBeCancelled()
    {
        QVERIFY(m_bench->conversations()->rowAt(0).conversation.unseen > 0);
        m_bench->account()->outbox()->setPaused(true);
        m_bench->list()->setFocus();
        QTest::keyClick(m_bench->list(), Qt::Key_R);
        showOutbox();
        QTRY_COMPARE(rowCount(), 1);
        QCOMPARE(words(0).who, u"Mark one conversation seen"_s);
        QCOMPARE(words(0).reason, u"Sending is paused."_s);
        QTRY_VERIFY(!words(0).text.isEmpty() && words(0).text != words(0).mall);
        QTRY_VERIFY(focusedRow());
        QTest::keyClick(focusedRow(), Qt::Key_Delete);
        QTRY_COMPARE(rowCount(), 0);
        const QList<MarkWish> left = m_bench->account()->outbox()->marks()->wishes(); // what the program tells by itself may wait there
        QVERIFY(std::none_of(left.begin(), left.end(), [](const MarkWish &wish) { return wish.mark == StateMark::ConversationSeen; }));
    }

    void anotherMallsConversationIsOpenedThere()
    {
        const CustomerScope second = m_bench->account()->malls().at(1).scope;
        QTest::keyClick(m_bench->window(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->rows() > 0 && m_bench->conversations()->rowAt(0).key.scope == second);
        QVERIFY(m_bench->openFirst());
        m_bench->account()->outbox()->setPaused(true);
        m_bench->type(u"Over there"_s, true);
        QTRY_COMPARE(m_bench->account()->outbox()->waiting(), 1);
        QTest::keyClick(m_bench->window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(m_bench->rows() > 0 && m_bench->conversations()->rowAt(0).key.scope != second);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QCOMPARE(words(0).mall, m_bench->account()->malls().at(1).name);
        QTest::mouseDClick(focusedRow(), Qt::LeftButton, {}, QPoint(300, 20));
        QTRY_COMPARE(m_bench->window()->pane(), Pane::Inbox);
        QTRY_VERIFY(m_bench->rows() > 0 && m_bench->conversations()->rowAt(0).key.scope == second);
        QVERIFY(!m_bench->window()->inbox()->selected().isEmpty());
    }

    void everythingHasANameAndStaysInside()
    {
        take({createMessage});
        const QString hostile = u"<img src='file:///etc/passwd'> \u202Eevil"_s + QString(400, u'x');
        const qint64 id = m_bench->conversations()->rowAt(0).conversation.id.value;
        m_bench->account()->outbox()->submit(
            mall(), {id}, hostile, this, [](const std::optional<DatabaseError> &error) { QVERIFY(!error); });
        QTRY_COMPARE(rail()->accessibleName(), u"Outbox, 1 needs you"_s);
        m_bench->window()->resize(960, 600);
        showOutbox();
        QTRY_VERIFY(focusedRow());
        QTRY_VERIFY(inRow(u"outboxRetry"_s));
        QTest::qWait(0);
        const auto widgets = pane()->findChildren<QWidget *>();
        int walked = 0;
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<QAbstractButton *>(widget)))
                continue;
            ++walked;
            const QByteArray who = widget->objectName().toUtf8();
            QVERIFY(!widget->objectName().isEmpty());
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), who.constData());
            const QRect box(widget->mapTo(m_bench->window(), QPoint()), widget->size());
            QVERIFY2(m_bench->window()->rect().contains(box), who.constData());
        }
        QVERIFY(walked >= 6);
        QVERIFY(focusedRow()->accessibleName().contains(u"<img src="_s)); // letters
        QVERIFY(!focusedRow()->accessibleName().contains(u'\u202E'));
    }
};

QTEST_MAIN(TestOutboxPane)
#include "tst_outboxpane.moc"
