// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QSplitter>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// What has been painted of a widget.
class Repaints : public QObject {
public:
    QRegion region;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

/// How often it was asked to paint a row, and for a height.
class CountingDelegate : public ConversationDelegate {
public:
    using ConversationDelegate::ConversationDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++painted;
        ConversationDelegate::paint(painter, option, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++measured;
        return ConversationDelegate::sizeHint(option, index);
    }
    mutable int painted {};
    mutable int measured {};
};

} // namespace

class TestInboxPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void focusAloneOpensNothing()
    {
        InboxScene scene;
        scene.button(u"nextUnreadButton"_s)->setFocus(); // the list has had the focus since before it had rows
        QTRY_VERIFY(!scene.list()->hasFocus());
        scene.list()->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(scene.list()->hasFocus());
        QVERIFY(scene.opened.isEmpty());
        QVERIFY(!scene.messages()->isVisible());
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QVERIFY(scene.list()->hasFocus());
        QTest::keyClick(scene.list(), Qt::Key_Down);
        QCOMPARE(scene.opened, QStringList {scene.idOf(0)});
        QTRY_VERIFY(scene.edit()->isVisible());
    }

    void opensByClickAndArrows()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 2);
        QTest::keyClick(scene.list(), Qt::Key_Down);
        QTest::keyClick(scene.list(), Qt::Key_Up);
        scene.clickRow(scene.list(), 2); // open already
        QCOMPARE(scene.opened, (QStringList {scene.idOf(2), scene.idOf(3), scene.idOf(2)}));
        QCOMPARE(scene.pane->selected(), scene.idOf(2));
    }

    void lettersWalkAsArrowsDo()
    {
        InboxScene scene;
        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_J); // nothing is current: the first
        QTest::keyClick(scene.list(), Qt::Key_J);
        QTest::keyClick(scene.list(), Qt::Key_K);
        QTest::keyClick(scene.list(), Qt::Key_K); // the first already
        QCOMPARE(scene.opened, (QStringList {scene.idOf(0), scene.idOf(1), scene.idOf(0)}));
        scene.settings.set(Setting::SingleLetterKeys, false);
        scene.actions->setSingleLetterKeys(false);
        QTest::keyClick(scene.list(), Qt::Key_J);
        QCOMPARE(scene.opened.size(), 3);
    }

    void theRingOfTheWholeListGoesWithTheFirstChoice()
    {
        InboxScene scene;
        scene.list()->setFocus();
        QTest::qWait(0);
        Repaints repaints;
        scene.list()->viewport()->installEventFilter(&repaints);
        QTest::keyClick(scene.list(), Qt::Key_J);
        QTRY_VERIFY(repaints.region.contains(scene.list()->viewport()->rect().bottomLeft()));
    }

    void enterWritesAndEscReturns()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTRY_VERIFY(scene.edit()->hasFocus());
        QTest::keyClicks(scene.edit(), u"nr"_s); // letters are letters here
        QCOMPARE(scene.edit()->toPlainText(), u"nr"_s);
        QTest::keyClick(scene.edit(), Qt::Key_Escape);
        QTRY_VERIFY(scene.list()->hasFocus());
        scene.actions->get(ActionId::FocusComposer)->trigger();
        QTRY_VERIFY(scene.edit()->hasFocus());
    }

    void cl5NextUnreadWrapsOnceAndSaysWhenThereIsNone()
    {
        InboxScene scene;
        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_N);
        QTest::keyClick(scene.list(), Qt::Key_N);
        QTest::keyClick(scene.list(), Qt::Key_N); // wraps
        QTest::mouseClick(scene.button(u"nextUnreadButton"_s), Qt::LeftButton); // the button goes where the key goes
        QCOMPARE(scene.opened, (QStringList {scene.idOf(3), scene.idOf(5), scene.idOf(3), scene.idOf(5)}));
        QCOMPARE(scene.label(u"listRemark"_s), QString());

        QList<ConversationCard> cards = scene.pane->conversations()->rows();
        cards[3].conversation.unseen = 0;
        scene.pane->conversations()->apply(cards);
        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_N);
        QCOMPARE(scene.label(u"listRemark"_s), u"No other unread"_s);
        cards[5].conversation.unseen = 0;
        scene.pane->conversations()->apply(cards);
        QTest::keyClick(scene.list(), Qt::Key_N);
        QCOMPARE(scene.label(u"listRemark"_s), u"No more unread"_s);
        QCOMPARE(scene.opened.size(), 4);
        QTest::keyClick(scene.list(), Qt::Key_Up);
        QCOMPARE(scene.label(u"listRemark"_s), QString());
    }

    void markSeenByKeyAndButton()
    {
        InboxScene scene;
        QSignalSpy wanted(scene.pane, &InboxPane::markSeenWanted);
        scene.clickRow(scene.list(), 3);
        QTest::keyClick(scene.list(), Qt::Key_R);
        QCOMPARE(wanted.count(), 0); // nothing unseen has been said yet
        QVERIFY(!scene.button(u"markSeenButton"_s)->isVisible());
        scene.pane->setThreadHead({.title = u"Person 3"_s, .facts = u"2 people, with you"_s, .hasUnseen = true});
        QTest::keyClick(scene.list(), Qt::Key_R);
        QCOMPARE(wanted.count(), 1);
        QTRY_VERIFY(scene.button(u"markSeenButton"_s)->isVisible());
        QTest::mouseClick(scene.button(u"markSeenButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(scene.label(u"threadTitle"_s), u"Person 3"_s);
    }

    void rowsInViewAreToldOnceATurn()
    {
        InboxScene scene;
        QSignalSpy told(scene.pane, &InboxPane::rowsInView);
        scene.fill(scene.pane->conversations(), 200);
        QTRY_COMPARE(told.count(), 1);
        const QStringList first = told.last().first().toStringList();
        QCOMPARE(first.first(), scene.idOf(0));
        QVERIFY(first.size() >= 10 && first.size() <= 13);
        for (int i = 1; i <= 20; ++i)
            scene.list()->verticalScrollBar()->setValue(i * 64);
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told.last().first().toStringList().first(), scene.idOf(20));
        QList<ConversationCard> cards = scene.pane->conversations()->rows();
        cards[150].draft = u"out of view"_s;
        scene.pane->conversations()->apply(cards);
        QTest::qWait(0);
        QCOMPARE(told.count(), 2);
    }

    /// CL10: what comes in above pushes nothing, and is counted; a conversation that goes there because one wrote to it is no news.
    void whatComesAboveIsCountedButNotOnesOwn()
    {
        InboxScene scene;
        scene.fill(scene.pane->conversations(), 50);
        QTest::qWait(0);
        scene.list()->verticalScrollBar()->setValue(20 * 64);
        auto *pill = scene.pane->findChild<QAbstractButton *>(u"newAbove"_s);
        const QString top = scene.idOf(20);
        QList<ConversationCard> cards = scene.pane->conversations()->rows();
        cards.move(22, 0);
        cards[0].pending = Outgoing {.localId = u"a"_s};
        scene.pane->conversations()->apply(cards);
        QVERIFY(!pill->isVisible());
        QCOMPARE(scene.list()->indexAt({40, 1}).data(RowIdRole).toString(), top);
        cards.prepend(scene.card(77));
        scene.pane->conversations()->apply(cards);
        QVERIFY(pill->isVisible());
        QCOMPARE(pill->text(), u"1 new above"_s);
        cards[1].pending.reset(); // it has arrived
        cards[1].last = Message {.author = cards[1].me};
        scene.pane->conversations()->apply(cards);
        QCOMPARE(pill->text(), u"1 new above"_s);
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(scene.list()->verticalScrollBar()->value(), 0);
        QVERIFY(!pill->isVisible());
    }

    void lowerRowsBringMoreIntoView()
    {
        InboxScene scene;
        QSignalSpy told(scene.pane, &InboxPane::rowsInView);
        scene.fill(scene.pane->conversations(), 200);
        QTRY_COMPARE(told.count(), 1);
        const qsizetype before = told.last().first().toStringList().size();
        scene.settings.set(Setting::Density, u"compact"_s);
        QTRY_VERIFY(told.last().first().toStringList().size() > before);
    }

    void refreshKeepsTheChoice()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 2);
        QList<ConversationCard> cards = scene.pane->conversations()->rows();
        cards.move(9, 0);
        cards.prepend(scene.card(77));
        cards.move(3, 8);
        scene.pane->conversations()->apply(cards);
        QTest::qWait(0);
        QCOMPARE(scene.opened.size(), 1);
        QCOMPARE(scene.list()->currentIndex().data(RowIdRole).toString(), scene.pane->selected());
        QVERIFY(scene.list()->selectionModel()->isSelected(scene.list()->currentIndex()));
    }

    void aRowThatGoesOpensNoOther()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 2);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTest::keyClicks(scene.edit(), u"typing"_s);
        const QList<ConversationCard> cards = scene.pane->conversations()->rows();
        QList<ConversationCard> fewer = cards;
        fewer.removeAt(2);
        scene.pane->conversations()->apply(fewer); // the list has forgotten an old row, not the person
        QTest::qWait(0);
        QCOMPARE(scene.opened.size(), 1);
        QVERIFY(!scene.list()->currentIndex().isValid());
        QCOMPARE(scene.edit()->toPlainText(), u"typing"_s);

        scene.pane->conversations()->apply(cards);
        QTRY_COMPARE(scene.list()->currentIndex().row(), 2);
        QCOMPARE(scene.opened.size(), 1);

        scene.fill(scene.pane->conversations(), 5, 8); // another mall
        QTRY_COMPARE(scene.opened.last(), QString());
        QVERIFY(!scene.edit()->isVisible());
        QCOMPARE(scene.pane->selected(), QString());
    }

    void selectAndClose()
    {
        InboxScene scene;
        scene.pane->select(scene.idOf(4));
        scene.pane->select(u"no such row"_s);
        QCOMPARE(scene.opened, QStringList {scene.idOf(4)});
        scene.pane->select({});
        QCOMPARE(scene.opened.last(), QString());
        QVERIFY(!scene.list()->currentIndex().isValid());
    }

    void refusedMessagesOfferTwoWays()
    {
        InboxScene scene;
        QSignalSpy resend(scene.pane, &InboxPane::resendWanted);
        QSignalSpy discard(scene.pane, &InboxPane::discardWanted);
        scene.clickRow(scene.list(), 0);
        QList<ThreadEntry> entries = scene.thread(1, 5);
        scene.show(entries);
        auto *strip = scene.pane->findChild<QWidget *>(u"outgoingStrip"_s);
        QVERIFY(!strip->isVisible());
        entries << scene.mine(u"a"_s, OutgoingState::Failed, u"first"_s) << scene.mine(u"b"_s, OutgoingState::Failed, u"second"_s)
                << scene.mine(u"c"_s, OutgoingState::Queued, u"third"_s);
        scene.show(entries);
        QTRY_VERIFY(strip->isVisible()); // the newest refused one, without being looked for
        QVERIFY(scene.label(u"outgoingStripSentence"_s).contains(u"second"_s));
        QTest::mouseClick(scene.button(u"outgoingStripAction"_s), Qt::LeftButton);
        QCOMPARE(resend.last().first().toString(), u"b"_s);

        scene.clickRow(scene.messages(), 4);
        QVERIFY(scene.label(u"outgoingStripSentence"_s).contains(u"first"_s));
        scene.button(u"outgoingStripSecond"_s)->setFocus();
        QTest::keyClick(scene.button(u"outgoingStripSecond"_s), Qt::Key_Space);
        QCOMPARE(discard.last().first().toString(), u"a"_s);

        scene.messages()->setFocus();
        QTest::keyClick(scene.messages(), Qt::Key_End);
        QVERIFY(scene.label(u"outgoingStripSentence"_s).contains(u"third"_s));
        scene.button(u"outgoingStripAction"_s)->setFocus();
        QTest::keyClick(scene.button(u"outgoingStripAction"_s), Qt::Key_Space);
        QCOMPARE(discard.last().first().toString(), u"c"_s);

        for (ThreadEntry &entry : entries) {
            if (entry.pending)
                entry.pending->state = OutgoingState::Sent;
        }
        scene.show(entries);
        QTRY_VERIFY(!strip->isVisible());
    }

    void aStripThatGoesHandsTheFocusToTheComposer()
    {
        InboxScene scene;
        QObject::connect(scene.pane, &InboxPane::discardWanted, scene.pane, [&] { scene.pane->setDraft(u"back"_s, 4); });
        scene.clickRow(scene.list(), 0);
        const QList<ThreadEntry> sent = scene.thread(1, 5);
        scene.show(sent + QList {scene.mine(u"a"_s, OutgoingState::Failed, u"back"_s)});
        QTRY_VERIFY(scene.button(u"outgoingStripSecond"_s)->isVisible());
        scene.button(u"outgoingStripSecond"_s)->setFocus();
        QTest::keyClick(scene.button(u"outgoingStripSecond"_s), Qt::Key_Space);
        QTRY_VERIFY(scene.edit()->hasFocus());
        QTest::keyClicks(scene.edit(), u" again"_s);
        QCOMPARE(scene.edit()->toPlainText(), u"back again"_s);

        scene.button(u"outgoingStripAction"_s)->setFocus(); // and without a press: it was sent meanwhile
        QTRY_VERIFY(!scene.edit()->hasFocus());
        scene.show(sent);
        QTRY_VERIFY(scene.edit()->hasFocus());
    }

    void splitterIsRemembered()
    {
        QByteArray kept;
        {
            InboxScene scene;
            auto *splitter = scene.pane->findChild<QSplitter *>(u"inboxSplitter"_s);
            QTRY_COMPARE(splitter->sizes().constFirst(), 376);
            QVERIFY(scene.settings.value(Setting::InboxSplitter).toByteArray().isEmpty());
            QTest::mousePress(splitter->handle(1), Qt::LeftButton, {}, {0, 300});
            QTest::mouseMove(splitter->handle(1), {60, 300});
            QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, {60, 300});
            kept = scene.settings.value(Setting::InboxSplitter).toByteArray();
            QVERIFY(!kept.isEmpty());
        }
        Settings settings;
        settings.set(Setting::InboxSplitter, kept);
        QMainWindow window;
        auto *pane = new InboxPane(new Actions(&window), &settings, &window);
        window.setCentralWidget(pane);
        window.resize(1200, 752);
        window.show();
        QTRY_VERIFY(pane->findChild<QSplitter *>(u"inboxSplitter"_s)->sizes().constFirst() > 420);
    }

    void narrowWindowNarrowList()
    {
        InboxScene scene({880, 552});
        QTRY_COMPARE(scene.pane->findChild<QSplitter *>(u"inboxSplitter"_s)->sizes().constFirst(), 316);
    }

    void everythingHasANameAndRowsSpeak()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 3);
        scene.show(scene.thread(1, 5) + QList {scene.mine(u"a"_s, OutgoingState::Failed, u"x"_s)});
        const QList<QWidget *> widgets = scene.pane->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        for (QListView *view : {scene.list(), scene.messages()}) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(view);
            QCOMPARE(accessible->childCount(), view->model()->rowCount());
            for (int row = 0; row < view->model()->rowCount(); ++row)
                QCOMPARE(accessible->child(row)->text(QAccessible::Name), view->model()->index(row, 0).data(AccessibleRowRole).toString());
        }
    }

    void rightToLeftIsMirrored()
    {
        InboxScene scene;
        scene.clickRow(scene.list(), 0);
        scene.show({scene.mine(u"a"_s, OutgoingState::Sent, u"ours"_s)});
        const auto bubbleAt = [&](int x) {
            const QImage image = scene.messages()->viewport()->grab().toImage();
            const int y = scene.messages()->visualRect(scene.pane->messages()->index(0)).bottom() - 30;
            return image.pixelColor(x, y) == tokens().selected;
        };
        const int width = scene.messages()->viewport()->width();
        QTRY_VERIFY(bubbleAt(width - 26));
        QVERIFY(!bubbleAt(26));
        scene.window()->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(bubbleAt(26));
        QVERIFY(!bubbleAt(width - 26));
        QTRY_VERIFY(scene.list()->mapToGlobal(QPoint()).x() > scene.messages()->mapToGlobal(QPoint()).x());
    }

    void statesAreShownAroundTheRows()
    {
        InboxScene scene;
        QSignalSpy retry(scene.pane, &InboxPane::retryWanted);
        ListState failed = scene.ready();
        failed.error = ApiError {.kind = ErrorKind::Server};
        scene.pane->setListState(failed, scene.zone());
        QTRY_VERIFY(scene.button(u"conversationStatesStripAction"_s)->isVisible());
        QVERIFY(scene.list()->isVisible()); // what is there can be read
        QTest::mouseClick(scene.button(u"conversationStatesStripAction"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        scene.pane->setListState(scene.ready(), scene.zone());
        scene.pane->conversations()->apply({});
        QTRY_VERIFY(!scene.list()->isVisible()); // a sentence instead
    }

    /// However many there are, what is done follows what is in view. Figures are the bench's.
    void cl1OfManyRowsOnlyThoseInViewArePainted()
    {
        InboxScene scene;
        InboxScene::fill(scene.pane->conversations(), 10'000);
        auto *delegate = new CountingDelegate(scene.list());
        scene.list()->setItemDelegate(delegate);
        QTest::qWait(0);
        const int inView = scene.list()->viewport()->height() / density().row + 2;
        const auto painted = [&](int key) {
            delegate->painted = 0;
            QTest::keyClick(scene.list(), Qt::Key(key));
            QVERIFY(!scene.list()->viewport()->grab().isNull());
            QVERIFY2(delegate->painted > 0 && delegate->painted <= inView, qPrintable(QString::number(delegate->painted)));
        };
        scene.list()->setFocus();
        painted(Qt::Key_Home);
        painted(Qt::Key_End);
        QCOMPARE(scene.pane->selected(), scene.idOf(9'999));
        for (int i = 0; i < 20; ++i)
            painted(Qt::Key_PageUp);
        QVERIFY2(delegate->measured <= 30 * inView, qPrintable(QString::number(delegate->measured)));

        // One that comes is one row more, and what is in view stays.
        QList<ConversationCard> cards = scene.pane->conversations()->rows();
        const QModelIndex top = scene.list()->indexAt({20, 1});
        const QString rowId = top.data(RowIdRole).toString();
        const int at = scene.list()->visualRect(top).top();
        cards.prepend(InboxScene::card(20'000));
        delegate->measured = 0;
        scene.pane->conversations()->apply(cards);
        QTest::qWait(0);
        QCOMPARE(scene.list()->visualRect(scene.list()->model()->index(scene.pane->conversations()->rowOf(rowId), 0)).top(), at);
        QVERIFY2(delegate->measured <= 30 * inView, qPrintable(QString::number(delegate->measured)));
    }

    void cl2WhoIsNotKnownYetHasAPlaceholderInARowOfTheSameHeight()
    {
        InboxScene scene;
        ConversationCard card = InboxScene::card(1);
        card.people = {User {.id = {u"a"_s}}, User {.id = {u"b"_s}}, User {.id = {u"c"_s}}, User {.id = {u"d"_s}}, User {.id = {u"e"_s}}};
        card.last = Message {.id = {1}, .author = {u"a"_s}, .content = u"Hello"_s, .createdAt = Instant::fromUtc(InboxScene::now())};
        scene.pane->conversations()->apply({card, InboxScene::card(2)});
        const auto row = [&](int number) { return scene.list()->model()->index(number, 0); };
        const QRect before = scene.list()->visualRect(row(0));
        const QRect next = scene.list()->visualRect(row(1));
        QVERIFY(row(0).data(AccessibleRowRole).toString().startsWith(u"Unknown person, Unknown person, Unknown person and 2 more"));
        const QImage unknown = scene.list()->viewport()->grab(before).toImage();

        for (User &one : card.people)
            one = InboxScene::person(one.id.value);
        card.lastAuthor = card.people.first();
        scene.pane->conversations()->apply({card, InboxScene::card(2)});
        QCOMPARE(scene.list()->visualRect(row(0)), before);
        QCOMPARE(scene.list()->visualRect(row(1)), next);
        const QString spoken = row(0).data(AccessibleRowRole).toString();
        QVERIFY2(spoken.startsWith(u"Person a, Person b, Person c and 2 more"), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Person: Hello"), qPrintable(spoken));
        QVERIFY(scene.list()->viewport()->grab(before).toImage() != unknown);

        card.conversation.audiences = {AudienceId {107103}};
        scene.pane->conversations()->apply({card, InboxScene::card(2)});
        QCOMPARE(scene.list()->visualRect(row(0)), before);
        QVERIFY(row(0).data(AccessibleRowRole).toString().startsWith(u"Audience #107103, audience"));
    }

    void lettersCanBeSwitchedOff()
    {
        InboxScene scene;
        scene.list()->setFocus();
        scene.settings.set(Setting::SingleLetterKeys, false);
        scene.actions->setSingleLetterKeys(false);
        QTest::keyClick(scene.list(), Qt::Key_N);
        QTest::keyClick(scene.list(), Qt::Key_P); // nor do letters jump to names
        QVERIFY(scene.opened.isEmpty());
    }
};

QTEST_MAIN(TestInboxPane)
#include "tst_inboxpane.moc"
