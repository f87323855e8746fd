// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/inbox/peoplemodel.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "tests/support/threadreader.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"
#include "ui/common/files.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/peekside.h"
#include "ui/inbox/threadside.h"
#include "ui/inbox/threadwindow.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What is done to a thread reaches the server, or does not, as the person decided: the whole program over a sandbox, typed keys.
class TestThreadDeeds : public QObject {
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
        m_sandbox->start();
        start();
    }
    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
        m_data.reset();
    }

    void tc2OnViewSeenIsSentOnceForEachVersion()
    {
        const int row = unreadRow();
        const ConversationId id = idOf(row);
        open(row);
        QTRY_COMPARE_WITH_TIMEOUT(puts(id, u"seen"), 1, 20'000);
        QTRY_COMPARE(unseenOf(id), 0);
        QVERIFY(inbox()->messages()->dividerRow() >= 0); // the line stays while one reads
        answerAs(id, u"One more"_s);
        program()->account()->refresher()->lookNow();
        QTRY_COMPARE_WITH_TIMEOUT(puts(id, u"seen"), 2, 20'000);
        QTRY_COMPARE(puts(id, u"received"), 2); // once for each version, too
    }

    void tc2WalkingPastMarksNothing()
    {
        const int row = unreadRow();
        const ConversationId id = idOf(row);
        list()->setCurrentIndex(list()->model()->index(row, 0));
        list()->setCurrentIndex(list()->model()->index(readRow(), 0));
        QTest::qWait(1'500);
        QCOMPARE(puts(id, u"seen"), 0);
    }

    void tc2OnReplyOnlyTheReplyMarks()
    {
        program()->settings()->set(Setting::ReadMode, u"onReply"_s);
        const int row = unreadRow();
        const ConversationId id = idOf(row);
        open(row);
        scrollAbout();
        QTest::qWait(1'500);
        QCOMPARE(puts(id, u"seen"), 0);
        QVERIFY(unseenOf(id) > 0);
        QTRY_COMPARE(puts(id, u"received"), 1);
        composer()->setFocus();
        QTest::keyClicks(composer(), u"Answered"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(puts(id, u"seen"), 1, 20'000);
        QTRY_COMPARE(unseenOf(id), 0);
        QTest::qWait(300);
        QCOMPARE(puts(id, u"seen"), 1);
    }

    void tc2OnReplyTheKeyMarks()
    {
        program()->settings()->set(Setting::ReadMode, u"onReply"_s);
        const int row = unreadRow();
        const ConversationId id = idOf(row);
        open(row);
        QTRY_VERIFY(action(ActionId::MarkSeen)->isEnabled());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_R);
        QTRY_COMPARE_WITH_TIMEOUT(puts(id, u"seen"), 1, 20'000);
    }

    void tc2ByHandAReplyMarksNothing()
    {
        program()->settings()->set(Setting::ReadMode, u"manual"_s);
        const int row = unreadRow();
        const ConversationId id = idOf(row);
        open(row);
        composer()->setFocus();
        QTest::keyClicks(composer(), u"Answered"_s);
        QTest::keyClick(composer(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->arrivals(path(id) + u"/messages"_s, u"POST"_s), 1, 20'000);
        QTest::qWait(1'500);
        QCOMPARE(puts(id, u"seen"), 0);
    }

    void tc3PeekingSendsNothing()
    {
        const int row = unreadRow();
        const ConversationId id = idOf(row);
        open(readRow());
        composer()->setFocus();
        QTest::keyClicks(composer(), u"half a sentence"_s);
        const QString opened = inbox()->selected();
        settled();
        const int before = m_sandbox->arrivals({}, u"PUT"_s);
        list()->setFocus();
        QTest::keyPress(list(), Qt::Key_Space);
        auto *peek = inbox()->findChild<PeekSide *>();
        QVERIFY(peek->isVisible());
        const auto *title = peek->findChild<QLabel *>(u"peekThreadTitle"_s);
        QCOMPARE(title->text(), titleOf(readRow()));
        for (int step = 0; step < std::abs(row - readRow()); ++step)
            QTest::keyPress(list(), readRow() < row ? Qt::Key_Down : Qt::Key_Up); // further, while it is held
        QCOMPARE(title->text(), titleOf(row));
        QTRY_VERIFY(peek->messages()->rowCount() > 0);
        QTRY_VERIFY(peek->messages()->dividerRow() >= 0);
        QVERIFY(!composer()->isVisible());
        QTest::qWait(1'500); // longer than looking at it would take to be seen
        QVERIFY(peek->grab().toImage().size().isValid());
        QCOMPARE(inbox()->selected(), opened);
        QTest::keyRelease(list(), Qt::Key_Space);
        QVERIFY(!peek->isVisible());
        QVERIFY(composer()->isVisible());
        QCOMPARE(composer()->toPlainText(), u"half a sentence"_s);
        QCOMPARE(inbox()->selected(), opened);
        QTest::qWait(1'500);
        QCOMPARE(m_sandbox->arrivals({}, u"PUT"_s), before);
        QVERIFY(unseenOf(id) > 0);
    }

    void tc5ThousandSwitchesKeepEachTextInItsThread()
    {
        QRandomGenerator dice(20'251'120);
        QHash<QString, QString> typed; // by row id
        const int count = std::min(8, static_cast<int>(conversations()->rowCount()));
        open(0);
        for (int i = 0; i < 1'000; ++i) {
            const int row = dice.bounded(count);
            list()->setCurrentIndex(list()->model()->index(row, 0));
            const QString rowId = inbox()->selected();
            QCOMPARE(rowId, conversations()->keyAt(row));
            QVERIFY2(composer()->toPlainText() == typed.value(rowId), qPrintable(u"%1: %2"_s.arg(i).arg(composer()->toPlainText())));
            if (dice.bounded(3) > 0) {
                composer()->moveCursor(QTextCursor::End);
                const QString letter(QChar(u'a' + row));
                QTest::keyClicks(composer(), letter);
                typed[rowId] += letter;
                QCOMPARE(composer()->toPlainText(), typed.value(rowId));
            }
            if (dice.bounded(20) == 0)
                QCoreApplication::sendPostedEvents();
        }
        // One is sent; it goes where it was typed, and nowhere else.
        QList<ConversationId> all;
        for (int row = 0; row < conversations()->rowCount(); ++row)
            all << idOf(row);
        for (int row = 0; row < count; ++row) {
            const QString rowId = conversations()->keyAt(row);
            if (typed.value(rowId).isEmpty())
                continue;
            const ConversationId id = idOf(row);
            list()->setCurrentIndex(list()->model()->index(row, 0));
            composer()->setFocus();
            QTest::keyClick(composer(), Qt::Key_Return);
            list()->setCurrentIndex(list()->model()->index((row + 1) % count, 0)); // before it is on the disk
            QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->arrivals(path(id) + u"/messages"_s, u"POST"_s), 1, 20'000);
            const QByteArray answer =
                m_sandbox->ask("GET", (path(id) + u"/messages?per_page=1&sort_by=id&sort_direction=desc"_s).toUtf8()).body;
            QVERIFY2(answer.contains('"' + typed.value(rowId).toUtf8() + '"'), answer.constData());
            for (const ConversationId &other : std::as_const(all))
                QCOMPARE(m_sandbox->arrivals(path(other) + u"/messages"_s, u"POST"_s), other == id ? 1 : 0);
            break;
        }
    }

    void tc14AMessageIsArchivedAfterItsUndoRanOut()
    {
        open(readRow());
        const qint64 message = askToArchive(0);
        QTRY_COMPARE(inbox()->messages()->rowOf(QString::number(message)), -1); // gone from view at once
        QCOMPARE(archives(message), 0); // and nothing has left
        auto *undo = inbox()->findChild<QAbstractButton *>(u"archiveUndoUndo"_s);
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(inbox()->messages()->rowOf(QString::number(message)) >= 0);
        QTest::qWait(300);
        QCOMPARE(archives(message), 0);

        QCOMPARE(askToArchive(1), 0); // asked, and kept
        QVERIFY(inbox()->messages()->rowOf(QString::number(message)) >= 0);

        askToArchive(0);
        list()->setCurrentIndex(list()->model()->index(unreadRow(), 0)); // who goes on has decided
        QTRY_COMPARE_WITH_TIMEOUT(archives(message), 1, 20'000);
    }

    void tc14ARefusalBringsTheMessageBack()
    {
        QVERIFY(m_sandbox->ask("POST", "/_sandbox/permits", R"({"without":["Conversations:Api:Users:Messages:Archive"]})").status == 200);
        open(readRow());
        const qint64 message = askToArchive(0);
        QTRY_COMPARE(inbox()->messages()->rowOf(QString::number(message)), -1);
        QTRY_COMPARE_WITH_TIMEOUT(archives(message), 1, 20'000); // after ten seconds
        QTRY_VERIFY(inbox()->messages()->rowOf(QString::number(message)) >= 0);
        const auto *sentence = inbox()->findChild<QLabel *>(u"archiveStripSentence"_s);
        QVERIFY(sentence && sentence->isVisible());
        QVERIFY2(sentence->text().startsWith(u"The message was not archived"), qPrintable(sentence->text()));
    }

    void tc13TheWholeThreadIsExported()
    {
        const int row = 0;
        const ConversationId id = idOf(row);
        open(row);
        const QString json = m_data->filePath(u"out.json"_s);
        const QString csv = m_data->filePath(u"out.csv"_s);
        answerNextFile(json);
        action(ActionId::ExportThreadJson)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(json), 30'000);
        answerNextFile(csv);
        action(ActionId::ExportThreadCsv)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(csv), 30'000);
        const auto *sentence = inbox()->findChild<QLabel *>(u"exportStripSentence"_s);
        QTRY_VERIFY2(sentence->text().endsWith(u"were written to out.csv."), qPrintable(sentence->text()));

        const QByteArray once = read(json);
        const auto thread = ThreadReader::read(once);
        QVERIFY(thread.has_value());
        QVERIFY(thread->complete);
        QCOMPARE(thread->conversation, id);
        QCOMPARE(threadJson(*thread), once); // byte for byte
        QCOMPARE(threadCsv(*thread), read(csv)); // the same messages
        const QByteArray answer = m_sandbox->ask("GET", (path(id) + u"/messages?per_page=1"_s).toUtf8()).body;
        QVERIFY2(answer.contains("\"total_count\":" + QByteArray::number(thread->entries.size())), answer.right(300).constData());
        QVERIFY(once.contains('[' + m_mall.timezone.toLatin1() + ']'));
    }

    void tc13WhatCannotBeWrittenSaysSo()
    {
        open(0);
        answerNextFile(u"/dev/null/out.csv"_s);
        action(ActionId::ExportThreadCsv)->trigger();
        const auto *sentence = inbox()->findChild<QLabel *>(u"exportStripSentence"_s);
        QTRY_VERIFY2(sentence->text().startsWith(u"It is not possible to write there"), qPrintable(sentence->text()));
    }

    void tc16TheHeadSaysWhoIsHereAndWhatOneShares()
    {
        QTRY_VERIFY(!conversations()->rowAt(0).people.isEmpty() && !conversations()->rowAt(0).people.first().lastName.isEmpty());
        open(0);
        const ConversationCard card = conversations()->rowAt(0);
        const auto *button = inbox()->findChild<QAbstractButton *>(u"peopleButton"_s);
        QTRY_VERIFY(button->accessibleDescription().contains(card.people.first().lastName));
        QVERIFY(button->accessibleDescription().contains(card.people.first().roles.value(0)));
        composer()->setFocus();
        QTest::keyClick(composer(), Qt::Key_I, Qt::ControlModifier);
        auto *people = inbox()->findChild<QWidget *>(u"peoplePanel"_s)->findChild<QListView *>(u"peopleList"_s);
        QTRY_VERIFY(people->isVisible() && people->hasFocus());
        QCOMPARE(people->model()->rowCount(), card.people.size() + card.conversation.audiences.size() + 1);
        const auto first = people->model()->index(0, 0).data(ValueRole).value<PanelRow>();
        QCOMPARE(first.id, card.people.first().id.value);
        QTest::keyClick(people, Qt::Key_Return);
        auto *shared = inbox()->findChild<QListView *>(u"sharedList"_s);
        QTRY_VERIFY(shared->isVisible() && shared->model()->rowCount() > 0);
        int expected = 0;
        for (const ConversationCard &one : conversations()->rows()) {
            if (std::any_of(one.people.begin(), one.people.end(), [&](const User &user) { return user.id.value == first.id; }))
                ++expected;
        }
        QCOMPARE(shared->model()->rowCount(), expected);
        const QModelIndex last = shared->model()->index(expected - 1, 0);
        shared->scrollTo(last);
        QTest::mouseClick(shared->viewport(), Qt::LeftButton, {}, shared->visualRect(last).center());
        QTRY_COMPARE(inbox()->selected(), last.data(RowIdRole).toString());
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Escape);
        QTRY_VERIFY(!people->isVisible());
    }

    void tc12ADraftLivesInBothWindows()
    {
        open(0);
        composer()->setFocus();
        QTest::keyClicks(composer(), u"begun here"_s);
        QTest::keyClick(composer(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(threadWindows().size(), 1);
        ThreadWindow *window = threadWindows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(window));
        auto *other = window->findChild<QPlainTextEdit *>(u"composerText"_s);
        QTRY_COMPARE(other->toPlainText(), u"begun here"_s);
        QTRY_VERIFY(window->pane()->messages()->rowCount() > 0);
        QCOMPARE(window->pane()->messages()->rows().last().message.id, inbox()->messages()->rows().last().message.id);
        QVERIFY2(window->windowTitle().contains(m_mall.name), qPrintable(window->windowTitle()));
        QVERIFY(!window->findChild<QListView *>(u"conversationList"_s)->isVisible());

        other->setFocus();
        other->moveCursor(QTextCursor::End);
        QTest::keyClicks(other, u", went on there"_s);
        QCOMPARE(composer()->toPlainText(), u"begun here, went on there"_s);
        composer()->moveCursor(QTextCursor::End);
        QTest::keyClicks(composer(), u", and back"_s);
        QCOMPARE(other->toPlainText(), u"begun here, went on there, and back"_s);

        window->close();
        QTRY_COMPARE(threadWindows().size(), 0);
        QCOMPARE(composer()->toPlainText(), u"begun here, went on there, and back"_s);
        action(ActionId::PopOut)->trigger();
        QTRY_COMPARE(threadWindows().size(), 1);
        window = threadWindows().constFirst();
        QVERIFY(QTest::qWaitForWindowActive(window));
        other = window->findChild<QPlainTextEdit *>(u"composerText"_s);
        QTRY_COMPARE(other->toPlainText(), u"begun here, went on there, and back"_s);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Return); // sent from there
        QTRY_COMPARE(composer()->toPlainText(), QString());
        QTRY_COMPARE(other->toPlainText(), QString());
        const ConversationId id = idOf(inbox()->selected());
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->arrivals(path(id) + u"/messages"_s, u"POST"_s), 1, 20'000);
        QTRY_COMPARE(inbox()->messages()->rows().last().message.content, u"begun here, went on there, and back"_s);
        QTRY_COMPARE(window->pane()->messages()->rows().last().message.content, u"begun here, went on there, and back"_s);
    }

    void tc12TheWindowComesBackAtTheNextStart()
    {
        open(1);
        const QString rowId = inbox()->selected();
        action(ActionId::PopOut)->trigger();
        QTRY_COMPARE(threadWindows().size(), 1);
        auto *other = threadWindows().constFirst()->findChild<QPlainTextEdit *>(u"composerText"_s);
        QTRY_COMPARE(threadWindows().constFirst()->pane()->selected(), rowId);
        other->setFocus();
        QTest::keyClicks(other, u"kept over the night"_s);
        threadWindows().constFirst()->resize(600, 500);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(threadWindows().size(), 1, 20'000);
        ThreadWindow *window = threadWindows().constFirst();
        QTRY_COMPARE(window->pane()->selected(), rowId);
        QTRY_COMPARE(window->findChild<QPlainTextEdit *>(u"composerText"_s)->toPlainText(), u"kept over the night"_s);
        QCOMPARE(window->size(), QSize(600, 500));
        window->close(); // by the person: it does not come back
        QTRY_COMPARE(threadWindows().size(), 0);
        start();
        QTest::qWait(500);
        QCOMPARE(threadWindows().size(), 0);
    }

private:
    void start()
    {
        m_program.reset();
        m_program = startedProgram(m_sandbox->url(), m_data->path(), "t");
        QVERIFY(m_program);
        QVERIFY(QTest::qWaitForWindowActive(m_program->window()));
        QTRY_VERIFY_WITH_TIMEOUT(conversations()->rowCount() > 1, 30'000);
        const CustomerScope asked = CustomerScope::one(447); // the mall that a request past the console is about
        const QList<Mall> &malls = program()->account()->malls();
        const auto mall = std::find_if(malls.begin(), malls.end(), [&](const Mall &one) { return one.scope == asked; });
        QVERIFY(mall != malls.end());
        m_mall = *mall;
        Q_EMIT m_program->window()->mallChosen(asked);
        QTRY_VERIFY_WITH_TIMEOUT(conversations()->rowCount() > 1 && conversations()->rowAt(0).key.scope == asked, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(conversations()->rowAt(1).last.has_value(), 30'000);
    }
    [[nodiscard]] Composition *program() const { return m_program.get(); }
    [[nodiscard]] InboxPane *inbox() const { return m_program->window()->inbox(); }
    [[nodiscard]] ConversationsModel *conversations() const { return inbox()->conversations(); }
    [[nodiscard]] QListView *list() const { return inbox()->findChild<QListView *>(u"conversationList"_s); }
    [[nodiscard]] QPlainTextEdit *composer() const { return inbox()->findChild<QPlainTextEdit *>(u"composerText"_s); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_program->window()->actions()->get(id); }
    [[nodiscard]] static QString path(const ConversationId &id) { return u"/v1/users/me/conversations/"_s + id.text(); }
    [[nodiscard]] int puts(const ConversationId &id, QStringView word) const
    {
        return m_sandbox->arrivals(path(id) + u'/' + word.toString(), u"PUT"_s);
    }
    [[nodiscard]] int archives(qint64 message) const
    {
        return m_sandbox->arrivals(path(idOf(m_archivedIn)) + u"/messages/%1/archive"_s.arg(message), u"PUT"_s);
    }
    [[nodiscard]] ConversationId idOf(int row) const { return conversations()->rowAt(row).conversation.id; }
    [[nodiscard]] static ConversationId idOf(const QString &rowId) { return {rowId.section(u'|', -1).toLongLong()}; }
    [[nodiscard]] QString titleOf(int row) const
    {
        return conversations()->index(row).data(ConversationsModel::WordsRole).value<ConversationWords>().title;
    }
    [[nodiscard]] qint64 unseenOf(const ConversationId &id) const
    {
        const auto &rows = conversations()->rows();
        const auto it = std::find_if(rows.begin(), rows.end(), [&](const ConversationCard &card) { return card.conversation.id == id; });
        return it == rows.end() ? -1 : it->conversation.unseen;
    }
    [[nodiscard]] int unreadRow() const
    {
        for (int row = 0; row < conversations()->rowCount(); ++row) {
            if (conversations()->rowAt(row).conversation.unseen > 0)
                return row;
        }
        qFatal("nothing is unread");
    }
    [[nodiscard]] int readRow() const
    {
        for (int row = 0; row < conversations()->rowCount(); ++row) {
            if (conversations()->rowAt(row).conversation.unseen == 0)
                return row;
        }
        qFatal("everything is unread");
    }
    void open(int row)
    {
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(inbox()->messages()->rowCount() > 0, 20'000);
    }
    void scrollAbout() const
    {
        auto *view = inbox()->findChild<QListView *>(u"messageList"_s);
        view->setFocus();
        for (const Qt::Key key : {Qt::Key_Home, Qt::Key_PageDown, Qt::Key_End})
            QTest::keyClick(view, key);
    }
    /// Nothing is being written any more.
    void settled() const
    {
        int before = -1;
        for (int i = 0; i < 100; ++i) {
            const int now = m_sandbox->arrivals({}, u"PUT"_s);
            if (now == before && program()->account()->outbox()->marks()->wishes().isEmpty())
                return;
            before = now;
            QTest::qWait(300);
        }
    }
    void answerAs(const ConversationId &id, const QString &text) const
    {
        const ConversationCard card = *program()->account()->conversations(conversations()->rowAt(0).key.scope)->card(id);
        const QByteArray other = card.people.first().id.value.toLatin1();
        const auto reply = m_sandbox->ask(
            "POST", (path(id) + u"/messages"_s).toLatin1(), R"({"message":{"content":")" + text.toUtf8() + R"("}})", "t:" + other);
        QCOMPARE(reply.status, 200);
    }
    /// By the menu's action, on the last message; the id of it, or 0 when the answer was to keep it.
    qint64 askToArchive(int answer)
    {
        m_archivedIn = inbox()->selected();
        auto *view = inbox()->findChild<QListView *>(u"messageList"_s);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        const qint64 id = inbox()->messages()->rows().last().message.id.value;
        answerNextAsk(answer);
        QTest::keyClick(view, Qt::Key_E, Qt::ShiftModifier);
        return answer == 0 ? id : 0;
    }
    [[nodiscard]] static QByteArray read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] static QList<ThreadWindow *> threadWindows()
    {
        QList<ThreadWindow *> all;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ThreadWindow *>(top); window && window->isVisible())
                all << window;
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Composition> m_program;
    Mall m_mall;
    QString m_archivedIn; // row id
};

QTEST_MAIN(TestThreadDeeds)
#include "tst_threaddeeds.moc"
