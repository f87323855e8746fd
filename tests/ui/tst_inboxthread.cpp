// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"
#include "ui/common/clipboard.h"
#include "ui/inbox/messagedelegate.h"

#include <QDialog>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestInboxThread : public QObject {
    Q_OBJECT

private:
    /// Top of a message in the viewport, by its id.
    static int topOf(const InboxScene &scene, qint64 id)
    {
        return scene.messages()->visualRect(scene.pane->messages()->index(scene.pane->messages()->rowOf(QString::number(id)))).top();
    }
    static bool atBottom(const InboxScene &scene)
    {
        const QScrollBar *bar = scene.messages()->verticalScrollBar();
        return bar->maximum() > 0 && bar->value() == bar->maximum();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // the clipboard stays in the test
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void opensAtTheBottomAndStaysThere()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200));
        QTRY_VERIFY(atBottom(scene));
        scene.show(scene.thread(100, 201));
        QTRY_COMPARE(topOf(scene, 200) > 0, true);
        QTRY_VERIFY(atBottom(scene));
        scene.window()->resize(1000, 600);
        QTest::qWait(0);
        QTRY_VERIFY(atBottom(scene));
    }

    void opensAtTheFirstUnseen()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200)); // from the cache
        QTRY_VERIFY(atBottom(scene));
        scene.pane->messages()->openDivider();
        scene.show(scene.thread(100, 260, 160)); // then what is new
        QTRY_VERIFY(!atBottom(scene));
        const int height = scene.messages()->viewport()->height();
        QVERIFY(topOf(scene, 160) >= 0 && topOf(scene, 160) < height / 3);
        QVERIFY(topOf(scene, 159) >= 0); // one that was read leads in
    }

    void aFewUnseenAreSimplyInView()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200, 198));
        scene.pane->messages()->openDivider();
        QTRY_VERIFY(atBottom(scene));
        QVERIFY(topOf(scene, 198) > 0);
    }

    void readingPlaceStaysWhenOlderArrive()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200));
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->verticalScrollBar()->setValue(777);
        const QModelIndex first = scene.messages()->indexAt({20, 0});
        const qint64 id = first.data(RowIdRole).toString().toLongLong();
        const int top = topOf(scene, id);
        scene.show(scene.thread(40, 200));
        QTest::qWait(0);
        QCOMPARE(topOf(scene, id), top);
        scene.show(scene.thread(40, 230)); // and when newer do, while one reads above
        QTest::qWait(0);
        QCOMPARE(topOf(scene, id), top);
        scene.show(scene.thread(60, 230)); // and when some go
        QTest::qWait(0);
        QCOMPARE(topOf(scene, id), top);
        scene.window()->resize(1100, 700); // and when lines break elsewhere
        QTest::qWait(0);
        QCOMPARE(topOf(scene, id), top);
    }

    /// Another thread and back: one reads on where one was, unless one was at the end or something new has come.
    void oneReadsOnWhereOneWas()
    {
        InboxScene scene;
        const auto open = [&](int row, const QList<ThreadEntry> &entries) {
            scene.clickRow(scene.list(), row);
            scene.show({}); // as the wiring does
            QTest::qWait(0);
            scene.show(entries);
            QTest::qWait(0);
        };
        open(0, scene.thread(100, 200));
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->verticalScrollBar()->setValue(777);
        const qint64 id = scene.messages()->indexAt({20, 0}).data(RowIdRole).toString().toLongLong();
        const int top = topOf(scene, id);
        open(1, scene.thread(300, 330));
        QTRY_VERIFY(atBottom(scene));
        open(0, scene.thread(40, 203)); // with older ones that came meanwhile, and a few of one's own
        QCOMPARE(topOf(scene, id), top);
        QVERIFY(!atBottom(scene));
        open(1, scene.thread(300, 330));
        QTRY_VERIFY(atBottom(scene)); // where this one was left

        open(0, scene.thread(150, 203)); // of which the message is none
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->verticalScrollBar()->setValue(100);
        open(1, scene.thread(300, 330));
        QList<ConversationCard> cards;
        for (int i = 0; i < 12; ++i)
            cards << InboxScene::card(i, i == 0 ? 3 : 0);
        scene.pane->conversations()->apply(cards);
        open(0, scene.thread(100, 203));
        QTRY_VERIFY(atBottom(scene)); // there the new line would be
    }

    /// The first message of all names its day; with older ones above it, it does not any more.
    void tc11NothingMovesWhenADayBreakGoes()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200));
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->verticalScrollBar()->setValue(3); // the first is in view, all but a little
        const int tall = scene.messages()->visualRect(scene.pane->messages()->index(0)).height();
        const int top = topOf(scene, 102);
        scene.show(scene.thread(40, 200));
        QTest::qWait(0);
        QCOMPARE(topOf(scene, 102), top);
        QVERIFY(scene.messages()->visualRect(scene.pane->messages()->index(60)).height() < tall);
    }

    /// Heights of rows that nobody has come near are guesses; those in view never are, however one gets there.
    void tc11WhatIsSeenIsMeasured()
    {
        constexpr int count = 1'500;
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        QList<ThreadEntry> entries;
        for (int id = 1; id <= count; ++id)
            entries << InboxScene::theirs(id, u"A word and another "_s.repeated(1 + id * 7 % 23));
        scene.show(entries);
        QTRY_VERIFY(atBottom(scene));
        QListView *view = scene.messages();
        const auto *delegate = qobject_cast<const MessageDelegate *>(view->itemDelegate());
        int unmeasured = 0;
        for (int row = 0; row < count; ++row)
            unmeasured += delegate->isMeasured(row) ? 0 : 1;
        QVERIFY(unmeasured > count / 2);

        const auto look = [&] {
            const QRect room = view->viewport()->rect();
            const QModelIndex first = view->indexAt({20, 0});
            QVERIFY(first.isValid());
            int row = first.row();
            for (; row < count && view->visualRect(view->model()->index(row, 0)).top() < room.bottom(); ++row)
                QVERIFY2(delegate->isMeasured(row), qPrintable(QString::number(row)));
            QVERIFY(row > first.row());
        };
        QScrollBar *bar = view->verticalScrollBar();
        for (int step = 0; step < 40; ++step) {
            bar->setValue(bar->maximum() * (step * 17 % 40) / 40);
            look();
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            look();
        }
        for (const int row : {3, 700, 1'499, 351}) {
            const QModelIndex index = view->model()->index(row, 0);
            view->scrollTo(index);
            QVERIFY(view->viewport()->rect().contains(view->visualRect(index)));
            look();
        }
        scene.window()->resize(900, 620);
        QTest::qWait(0);
        look();
    }

    void ownReplyIsGoneTo()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200));
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->verticalScrollBar()->setValue(300);
        scene.edit()->setFocus();
        QTest::keyClicks(scene.edit(), u"mine"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Return);
        scene.show(scene.thread(100, 200) + QList {scene.mine(u"a"_s, OutgoingState::Queued, u"mine"_s)});
        QTRY_VERIFY(atBottom(scene));
    }

    void olderPagesAreAskedForNearTheTopOnly()
    {
        InboxScene scene;
        MessagesModel *model = scene.pane->messages();
        QSignalSpy wanted(model, &MessagesModel::olderWanted);
        scene.clickRow(scene.list(), 0);
        model->setPaging(false, false, false);
        scene.show(scene.thread(1'000, 1'100));
        QTest::qWait(0);
        QTRY_VERIFY(atBottom(scene));
        QCOMPARE(wanted.count(), 0);
        scene.messages()->verticalScrollBar()->setValue(100);
        QTRY_COMPARE(wanted.count(), 1);
        scene.messages()->verticalScrollBar()->setValue(50);
        QTest::qWait(0);
        QCOMPARE(wanted.count(), 1); // one at a time
        model->setPaging(false, false, false);
        scene.show(scene.thread(900, 1'100));
        QTest::qWait(0);
        QCOMPARE(wanted.count(), 1); // what was read has stayed in view, far from the top now
    }

    void aShortThreadFillsItself()
    {
        InboxScene scene;
        MessagesModel *model = scene.pane->messages();
        qint64 from = 1'000;
        int pages = 0;
        const auto deliver = [&] {
            model->setPaging(false, false, false);
            scene.show(scene.thread(from, 1'002));
        };
        const auto ask = [&] {
            ++pages;
            from -= 5;
            QMetaObject::invokeMethod(&scene.settings, deliver, Qt::QueuedConnection);
        };
        connect(model, &MessagesModel::olderWanted, &scene.settings, ask);
        scene.clickRow(scene.list(), 0);
        model->setPaging(false, false, false);
        scene.show(scene.thread(from, 1'002));
        QTRY_VERIFY(scene.messages()->verticalScrollBar()->value() > scene.messages()->viewport()->height());
        const int enough = pages;
        QVERIFY(enough > 0 && enough < 20);
        QTest::qWait(50);
        QCOMPARE(pages, enough);
    }

    void longTextIsFoldedAndShownWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"Lorem ipsum dolor sit amet "_s.repeated(40'000).left(1'000'000);
        QTest::newRow("one word") << u"x"_s.repeated(1'000'000);
        QTest::newRow("lines") << u"a\n"_s.repeated(300'000);
    }
    void longTextIsFoldedAndShownWhole()
    {
        QFETCH(QString, text);
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, text), scene.theirs(2, u"short"_s)});
        QListView *view = scene.messages();
        const QModelIndex row = view->model()->index(0, 0);
        QVERIFY(view->visualRect(row).height() > 1'000 && view->visualRect(row).height() < 20'000);
        const auto whole = [&] { return scene.pane->findChild<QDialog *>(u"longText"_s); };
        const auto close = [&] {
            QTest::keyClick(whole(), Qt::Key_Escape);
            QTRY_VERIFY(!whole());
        };

        view->setFocus();
        view->setCurrentIndex(row);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(whole());
        auto *content = whole()->findChild<QPlainTextEdit *>(u"longTextContent"_s);
        const QString expected = severalLines(text);
        QTRY_VERIFY(content->document()->characterCount() > expected.size());
        const auto letters = [](QString all) { return all.remove(u'\n'); }; // very long lines are broken
        QVERIFY(letters(content->toPlainText()) == letters(expected));
        close();

        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        const auto *delegate = qobject_cast<MessageDelegate *>(view->itemDelegate());
        QStyleOptionViewItem option;
        option.widget = view;
        option.rect = view->visualRect(row);
        const QRect more = delegate->moreBox(option, row);
        QVERIFY(view->viewport()->rect().contains(more));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, more.center());
        QTRY_VERIFY(whole());
        close();

        scene.window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(scene.window()));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return); // all of this one is there: Enter writes
        QTRY_VERIFY(scene.edit()->hasFocus());
    }

    void arrowsReadOnInALongMessage()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, u"first"_s), scene.theirs(2, u"line\n"_s.repeated(200)), scene.theirs(3, u"last"_s)});
        QListView *view = scene.messages();
        QTRY_VERIFY(atBottom(scene));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        view->verticalScrollBar()->setValue(0);
        QList<int> places;
        for (int presses = 0; presses < 50 && view->currentIndex().row() < 2; ++presses) {
            QTest::keyClick(view, Qt::Key_Down);
            places << view->verticalScrollBar()->value();
        }
        QCOMPARE(view->currentIndex().row(), 2);
        QVERIFY(places.size() > 8);
        for (int i = 1; i < places.size(); ++i)
            QVERIFY(places.at(i) - places.at(i - 1) <= view->viewport()->height());
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->currentIndex().row(), 1);
        QVERIFY(view->verticalScrollBar()->value() < places.last());
    }

    void messagesCanBeCopied()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(1, 4));
        scene.clickRow(scene.messages(), 1);
        QTest::keyClick(scene.messages(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copiedText(), u"Message number 2"_s);
        QTest::keyClick(scene.messages(), Qt::Key_Escape);
        QTRY_VERIFY(scene.list()->hasFocus());
    }

    void focusGoesToTheLastInView()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show(scene.thread(100, 200));
        QTRY_VERIFY(atBottom(scene));
        scene.messages()->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(scene.messages()->currentIndex().row(), 99);
        QVERIFY(atBottom(scene));
    }

    void changedTextIsMeasuredAgain()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.theirs(1, u"short"_s), scene.theirs(2, u"x"_s)});
        const auto height = [&] { return scene.messages()->visualRect(scene.pane->messages()->index(0)).height(); };
        const int before = height();
        scene.show({scene.theirs(1, u"long "_s.repeated(300)), scene.theirs(2, u"x"_s)});
        QTRY_VERIFY(height() > before);
        const int wide = height();
        scene.window()->resize(800, 600);
        QTRY_VERIFY(height() > wide);
        scene.settings.set(Setting::TextScale, 150);
        QTRY_VERIFY(height() > wide * 3 / 2);
    }
};

QTEST_MAIN(TestInboxThread)
#include "tst_inboxthread.moc"
