// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/notificationscene.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace atrium;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNotificationsPane : public QObject {
    Q_OBJECT

    static QString current(const NotificationScene &scene) { return scene.list()->currentIndex().data(RowIdRole).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void keysMoveAndPassTheDays()
    {
        NotificationScene scene;
        QTRY_VERIFY(scene.list()->hasFocus());
        QVERIFY(!scene.list()->currentIndex().isValid()); // taking the focus chooses nothing
        for (const Qt::Key key : {Qt::Key_J, Qt::Key_J, Qt::Key_Down, Qt::Key_J, Qt::Key_J})
            QTest::keyClick(scene.list(), key);
        QCOMPARE(current(scene), scene.idOf(96)); // over a day's row
        QCOMPARE(scene.list()->currentIndex().row(), 6);
        QTest::keyClick(scene.list(), Qt::Key_K);
        QCOMPARE(current(scene), scene.idOf(97));
        QTest::keyClick(scene.list(), Qt::Key_Home);
        QCOMPARE(current(scene), scene.idOf(100));
        QTest::keyClick(scene.list(), Qt::Key_K); // there is nothing above
        QTest::keyClick(scene.list(), Qt::Key_Up);
        QCOMPARE(current(scene), scene.idOf(100));
        QTest::keyClick(scene.list(), Qt::Key_End);
        QCOMPARE(current(scene), scene.idOf(89));
        QTest::keyClick(scene.list(), Qt::Key_J);
        QCOMPARE(current(scene), scene.idOf(89));
        QCOMPARE(scene.label(u"panelTitle"_s), u"Person 89 wrote in a conversation with you"_s); // shown as one goes
        QVERIFY(scene.marked.isEmpty()); // and nothing is marked by it
        QVERIFY(scene.went.isEmpty());
    }

    void letterKeysCanBeSwitchedOff()
    {
        NotificationScene scene;
        scene.actions->setSingleLetterKeys(false);
        QTest::keyClick(scene.list(), Qt::Key_J);
        QVERIFY(!scene.list()->currentIndex().isValid());
        QTest::keyClick(scene.list(), Qt::Key_Down);
        QCOMPARE(current(scene), scene.idOf(100));
    }

    void aClickOpensAndMarksSeen()
    {
        NotificationScene scene;
        scene.click(99);
        QCOMPARE(scene.marked, QList<QStringList> {{scene.idOf(99)}});
        scene.see({scene.idOf(99)});
        QVERIFY(!scene.button(u"markNotificationSeenButton"_s)->isVisible());
        scene.click(99);
        scene.click(98); // seen before
        QCOMPARE(scene.marked.size(), 1);
        QVERIFY(scene.went.isEmpty());
        QCOMPARE(scene.pane->selected(), scene.idOf(98));
        const QRect day = scene.list()->visualRect(scene.model()->index(0));
        QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, day.center());
        QCOMPARE(scene.pane->selected(), scene.idOf(98));
    }

    void enterGoesAndMarksSeen()
    {
        NotificationScene scene;
        QTest::keyClick(scene.list(), Qt::Key_Return); // nothing is chosen yet
        QVERIFY(scene.went.isEmpty());
        QTest::keyClick(scene.list(), Qt::Key_J);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QCOMPARE(scene.went, QList<Place> {(Place {.kind = Place::Conversation, .id = 1100})});
        QCOMPARE(scene.marked, QList<QStringList> {{scene.idOf(100)}});
        QTest::keyClick(scene.list(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(scene.went.size(), 2);
        QTest::mouseClick(scene.button(u"goButton"_s), Qt::LeftButton);
        QCOMPARE(scene.went.size(), 3);
    }

    void withoutAPlaceEnterOpensTheDetails()
    {
        NotificationScene scene;
        QList<NotificationCard> cards = scene.some();
        cards[0].notification.type = u"operations_alert"_s;
        cards[0].notification.data = {{u"alert_id"_s, u"8841"_s}, {u"location"_s, u"Inngang B"_s}};
        scene.show(cards);
        QTest::keyClick(scene.list(), Qt::Key_J);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QVERIFY(scene.went.isEmpty());
        QCOMPARE(scene.marked, QList<QStringList> {{scene.idOf(100)}});
        QVERIFY(!scene.button(u"goButton"_s)->isVisible());
        const QString facts = scene.part(u"panelFacts"_s)->accessibleName();
        QVERIFY2(facts.contains(u"Alert id: 8841, Location: Inngang B"_s), qPrintable(facts));
    }

    void markSeenByKeyAndButton()
    {
        NotificationScene scene;
        QTest::keyClick(scene.list(), Qt::Key_R);
        QVERIFY(scene.marked.isEmpty());
        QTest::keyClick(scene.list(), Qt::Key_J);
        QTest::keyClick(scene.list(), Qt::Key_R);
        QTest::mouseClick(scene.button(u"markNotificationSeenButton"_s), Qt::LeftButton);
        QCOMPARE(scene.marked, (QList<QStringList> {{scene.idOf(100)}, {scene.idOf(100)}}));
        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_N);
        QCOMPARE(current(scene), scene.idOf(99));
        QTest::keyClick(scene.list(), Qt::Key_N);
        QCOMPARE(current(scene), scene.idOf(97));
        QTest::keyClick(scene.list(), Qt::Key_N); // wraps
        QCOMPARE(current(scene), scene.idOf(100));
        QVERIFY(scene.went.isEmpty());
    }

    void markAllWaitsForItsUndo()
    {
        NotificationScene scene;
        QAbstractButton *all = scene.button(u"markAllSeenButton"_s);
        QCOMPARE(all->text(), u"Mark %Ln seen"_s.replace(u"%Ln"_s, u"3"_s));
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(scene.part(u"markAllUndo"_s)->isVisible());
        QCOMPARE(scene.label(u"markAllUndoSeconds"_s), u"5 s"_s);
        QVERIFY(!all->isEnabled());
        scene.clock.step(4'900ms);
        QCOMPARE(scene.label(u"markAllUndoSeconds"_s), u"1 s"_s);
        QCOMPARE(scene.allMarked, 0);
        QTest::mouseClick(scene.button(u"markAllUndoUndo"_s), Qt::LeftButton);
        scene.clock.step(10s);
        QCOMPARE(scene.allMarked, 0);
        QVERIFY(all->isEnabled());

        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_R, Qt::ShiftModifier);
        QTest::keyClick(scene.list(), Qt::Key_Z, Qt::ControlModifier);
        scene.clock.step(10s);
        QCOMPARE(scene.allMarked, 0);
        QTest::keyClick(scene.list(), Qt::Key_R, Qt::ShiftModifier);
        scene.clock.step(5s);
        QCOMPARE(scene.allMarked, 1);
        QVERIFY(!scene.part(u"markAllUndo"_s)->isVisible());
        scene.clock.step(10s);
        QCOMPARE(scene.allMarked, 1);
        QVERIFY(scene.marked.isEmpty());
    }

    void markAllMarksWhatOneSaw()
    {
        NotificationScene scene;
        QTest::mouseClick(scene.button(u"markAllSeenButton"_s), Qt::LeftButton);
        QList<NotificationCard> cards = scene.some();
        cards.prepend(scene.card(101, false, true));
        scene.show(cards); // arrives before the time has run out
        scene.clock.step(5s);
        QCOMPARE(scene.allMarked, 0);
        QCOMPARE(scene.marked, (QList<QStringList> {{scene.idOf(100), scene.idOf(99), scene.idOf(97)}}));

        NotificationScene filtered;
        QTest::mouseClick(filtered.button(u"filterNotSeen"_s), Qt::LeftButton);
        QTest::mouseClick(filtered.button(u"markAllSeenButton"_s), Qt::LeftButton);
        filtered.clock.step(5s);
        QCOMPARE(filtered.allMarked, 0); // the call for all is for no filter
        QCOMPARE(filtered.marked.size(), 1);

        NotificationScene part;
        part.show(part.some(), false);
        QCOMPARE(part.button(u"markAllSeenButton"_s)->text(), u"Mark all seen"_s); // no number that is not known
        QCOMPARE(part.button(u"filterAll"_s)->accessibleName(), u"All, 12+"_s);
        QTest::mouseClick(part.button(u"markAllSeenButton"_s), Qt::LeftButton);
        part.pane->settle(); // another mall: what waits is done for this one
        QCOMPARE(part.allMarked, 1);
        part.clock.step(10s);
        QCOMPARE(part.allMarked, 1);
    }

    void theFilterLetsNothingVanish()
    {
        NotificationScene scene;
        QAbstractButton *notSeen = scene.button(u"filterNotSeen"_s);
        QCOMPARE(notSeen->accessibleName(), u"Not seen, 3"_s);
        QTest::mouseClick(notSeen, Qt::LeftButton);
        QCOMPARE(scene.model()->rowCount(), 4);
        scene.click(99);
        scene.see({scene.idOf(99)});
        QCOMPARE(scene.model()->rowCount(), 4);
        QCOMPARE(current(scene), scene.idOf(99));
        QCOMPARE(notSeen->accessibleName(), u"Not seen, 2"_s);
        QTest::mouseClick(notSeen, Qt::LeftButton); // chosen again
        QCOMPARE(scene.model()->rowCount(), 3);
        QCOMPARE(scene.label(u"panelTitle"_s), u"Person 99 wrote in a conversation with you"_s);
        scene.see({scene.idOf(100), scene.idOf(97)});
        QTest::mouseClick(notSeen, Qt::LeftButton);
        QCOMPARE(scene.model()->rowCount(), 0);
        QTRY_VERIFY(scene.part(u"notificationStatesEmpty"_s)->isVisible());
        QCOMPARE(scene.label(u"notificationStatesEmptyTitle"_s), u"Everything is seen"_s);
        QTest::keyClick(notSeen, Qt::Key_Right); // to the segment beside it
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(scene.model()->rowCount(), 15);
        QVERIFY(!scene.button(u"markAllSeenButton"_s)->isEnabled());
    }

    void whatWasMarkedTogetherLeavesTheFilter()
    {
        NotificationScene scene;
        QTest::mouseClick(scene.button(u"filterNotSeen"_s), Qt::LeftButton);
        scene.list()->setFocus();
        QTest::mouseClick(scene.button(u"markAllSeenButton"_s), Qt::LeftButton);
        scene.list()->setFocus();
        scene.clock.step(5s);
        QCOMPARE(scene.model()->rowCount(), 4);
        scene.see({scene.idOf(100), scene.idOf(99)}); // not all of them yet
        QTest::qWait(0);
        QCOMPARE(scene.model()->rowCount(), 4);
        scene.see({scene.idOf(97)});
        QTRY_COMPARE(scene.model()->rowCount(), 0);
        QVERIFY(scene.button(u"filterNotSeen"_s)->hasFocus());
        QList<NotificationCard> cards = scene.all();
        cards.prepend(scene.card(101, false, true));
        scene.show(cards);
        scene.see({scene.idOf(101)}); // a single one stays under the hand
        QTest::qWait(0);
        QCOMPARE(scene.model()->rowCount(), 2);
    }

    void aLongTitleTakesTwoLines()
    {
        NotificationScene scene;
        QList<NotificationCard> cards = scene.some();
        cards[0].notification.title = u"A person with a rather long name wrote in a conversation with you and others"_s;
        cards[1].notification.title = u"many words "_s.repeated(40);
        scene.show(cards);
        scene.click(100);
        const auto *title = scene.pane->findChild<QLabel *>(u"panelTitle"_s);
        QCOMPARE(title->text(), cards[0].notification.title);
        QVERIFY(title->toolTip().isEmpty());
        QTRY_VERIFY(title->height() >= 2 * lineHeight(Type::Title));
        scene.click(99);
        QVERIFY(title->text().endsWith(u'\u2026'));
        QVERIFY(title->heightForWidth(title->width()) <= 2 * lineHeight(Type::Title));
        QVERIFY(title->toolTip().size() > title->text().size());
    }

    void areasAreNamed()
    {
        const NotificationScene scene;
        int areas = 0;
        const QWidgetList parts = scene.pane->findChildren<QWidget *>();
        for (const QWidget *part : parts)
            areas += part->property(areaProperty).toBool() ? 1 : 0;
        QCOMPARE(areas, 2);
    }

    void aFilteredListLooksFurther()
    {
        NotificationScene scene;
        const QSignalSpy more(scene.model(), &NotificationsModel::moreWanted);
        QList<NotificationCard> cards = scene.some();
        for (NotificationCard &one : cards)
            one.notification.seen = true;
        scene.show(cards);
        QCOMPARE(more.count(), 0);
        QTest::mouseClick(scene.button(u"filterNotSeen"_s), Qt::LeftButton);
        scene.show(cards, false);
        QCOMPARE(more.count(), 1);
        QVERIFY(scene.label(u"notificationStatesEmptyText"_s).contains(u"Older ones"_s));
        scene.show(cards, false); // a page that brought none
        QCOMPARE(more.count(), 2);
        scene.show(cards, true);
        QCOMPARE(more.count(), 2);
    }

    void goneIsSaidAndOneStays()
    {
        NotificationScene scene;
        QTest::keyClick(scene.list(), Qt::Key_J);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        scene.pane->showGone(u"This conversation is no longer there."_s);
        QVERIFY(scene.part(u"panelNote"_s)->isVisible());
        QCOMPARE(scene.label(u"panelNoteSentence"_s), u"This conversation is no longer there."_s);
        QCOMPARE(current(scene), scene.idOf(100));
        QTest::keyClick(scene.list(), Qt::Key_J);
        QVERIFY(!scene.part(u"panelNote"_s)->isVisible());
    }

    void refusalsAreSaidAndTriedAgain()
    {
        NotificationScene scene;
        QSignalSpy details(scene.pane, &NotificationsPane::detailsWanted);
        const ApiError error {.kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = u"<b>Missing</b>"_s};
        scene.pane->showRefused({scene.idOf(100)}, error);
        scene.pane->showRefused({scene.idOf(99)}, error);
        QVERIFY(scene.part(u"markSeenRefused"_s)->isVisible());
        QVERIFY(scene.label(u"markSeenRefusedSentence"_s).contains(u"Your account may not do this."_s));
        QTest::mouseClick(scene.button(u"markSeenRefusedSecond"_s), Qt::LeftButton);
        QCOMPARE(details.count(), 1);
        QTest::mouseClick(scene.button(u"markSeenRefusedAction"_s), Qt::LeftButton);
        QCOMPARE(scene.marked, (QList<QStringList> {{scene.idOf(100), scene.idOf(99)}}));
        QVERIFY(!scene.part(u"markSeenRefused"_s)->isVisible());
        scene.pane->showRefused({}, error);
        QTest::mouseClick(scene.button(u"markSeenRefusedAction"_s), Qt::LeftButton);
        QCOMPARE(scene.allMarked, 1);
        scene.pane->showRefused({}, error);
        ListState failed = scene.ready();
        failed.error = ApiError {.kind = ErrorKind::Server};
        scene.pane->setListState(failed, scene.zone());
        QVERIFY(!scene.part(u"markSeenRefused"_s)->isVisible()); // one strip a pane
        QVERIFY(scene.part(u"notificationStatesStrip"_s)->isVisible());
    }

    void states()
    {
        NotificationScene scene;
        QSignalSpy retry(scene.pane, &NotificationsPane::retryWanted);
        scene.show({});
        QCOMPARE(scene.label(u"notificationStatesEmptyTitle"_s), u"No notifications yet"_s);
        QVERIFY(!scene.button(u"markAllSeenButton"_s)->isEnabled());
        ListState state {.asOf = scene.ready().asOf};
        state.error = ApiError {
            .kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = u"Missing permit Notifications:Api:Users:Notifications:Index"_s};
        scene.pane->setListState(state, scene.zone());
        QCOMPARE(scene.label(u"notificationStatesMessageTitle"_s), u"Your account may not read notifications here"_s);
        QCOMPARE(scene.label(u"notificationStatesMessageCopyable"_s), u"Notifications:Api:Users:Notifications:Index"_s);
        QCOMPARE(scene.button(u"filterAll"_s)->accessibleName(), u"All"_s); // no number where nothing is known
        scene.show(scene.some());
        state.error = ApiError {.kind = ErrorKind::Server};
        scene.pane->setListState(state, scene.zone());
        QTest::mouseClick(scene.button(u"notificationStatesStripAction"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        QVERIFY(scene.list()->isVisible());
        state.error.reset();
        state.stale = true;
        scene.pane->setListState(state, scene.zone());
        QVERIFY(scene.label(u"notificationStatesAsOf"_s).contains(u"14:03"_s));
        state.offline = true;
        scene.pane->setListState(state, scene.zone());
        QVERIFY(scene.list()->isVisible());
    }

    void narrowShowsOneOfTheTwo()
    {
        NotificationScene scene({880, 552});
        QVERIFY(!scene.part(u"notificationPanel"_s)->isVisible());
        QTest::keyClick(scene.list(), Qt::Key_J);
        QVERIFY(scene.list()->isVisible());
        scene.click(99);
        QVERIFY(scene.part(u"notificationPanel"_s)->isVisible());
        QVERIFY(!scene.list()->isVisible());
        QVERIFY(scene.button(u"goButton"_s)->hasFocus());
        QTest::keyClick(scene.button(u"goButton"_s), Qt::Key_Escape);
        QTRY_VERIFY(scene.list()->hasFocus());
        QCOMPARE(current(scene), scene.idOf(99));
        scene.click(98);
        QTest::mouseClick(scene.button(u"panelBackButton"_s), Qt::LeftButton);
        QTRY_VERIFY(scene.list()->hasFocus());
        scene.click(98);
        scene.window()->resize(1200, 752);
        QTRY_VERIFY(scene.list()->isVisible() && scene.part(u"notificationPanel"_s)->isVisible());
    }

    void aVisitIsToldOnce()
    {
        NotificationScene scene;
        QSignalSpy opened(scene.pane, &NotificationsPane::opened);
        scene.pane->hide();
        QCOMPARE(opened.count(), 0);
        scene.pane->show();
        QCOMPARE(opened.count(), 1);
        scene.window()->setWindowTitle(u"x"_s);
        scene.show(scene.some());
        QCOMPARE(opened.count(), 1);
    }

    void oneThatGoesChoosesNoOther()
    {
        NotificationScene scene;
        scene.click(98);
        QList<NotificationCard> cards = scene.some();
        cards.removeAt(2);
        scene.show(cards);
        QVERIFY(!scene.list()->currentIndex().isValid());
        QCOMPARE(scene.pane->selected(), QString());
        QTRY_VERIFY(scene.part(u"nothingChosen"_s)->isVisible());
        cards = scene.some();
        scene.click(97);
        cards.prepend(scene.card(101, false, true));
        scene.show(cards); // one that comes moves nothing
        QCOMPARE(current(scene), scene.idOf(97));
    }

    void everythingHasAName()
    {
        NotificationScene scene;
        scene.click(99);
        QTest::mouseClick(scene.button(u"markAllSeenButton"_s), Qt::LeftButton);
        const QList<QWidget *> widgets = scene.pane->findChildren<QWidget *>();
        int walked = 0;
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<const QAbstractButton *>(widget)))
                continue;
            ++walked;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        QVERIFY(walked >= 7);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(scene.list());
        QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"New, Person 100 wrote"_s));
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Today, Thursday 20 November"_s);
    }

    void hostileTextIsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << u"<img src=file:///etc/passwd>"_s;
        QTest::newRow("markup") << u"<b>x</b> &amp; <a href='https://evil.example'>here</a>"_s;
        QTest::newRow("override") << u"\u202egpj.exe\u202d\u2066open"_s;
        QTest::newRow("many line breaks") << u"\n"_s.repeated(100'000) + u"end"_s;
        QTest::newRow("megabyte") << u"A"_s.repeated(1'000'000);
        QTest::newRow("marks upon marks") << (u"e"_s + u"\u0301\u0302\u0303"_s.repeated(300));
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00);
        QTest::newRow("format characters") << u"%1 %n %s %% &x [*]"_s;
        QTest::newRow("nothing") << QString();
    }
    void hostileTextIsLetters()
    {
        QFETCH(QString, text);
        NotificationScene scene;
        NotificationCard one = scene.card(100, false, true);
        one.mallName = text;
        one.notification.type = text;
        one.notification.title = text;
        one.notification.content = text;
        one.notification.data = {{text.left(1'000), text.left(1'000)}, {u"sending_id"_s, u"7"_s}};
        scene.show({one});
        scene.click(100);
        scene.pane->showGone(text.left(300));
        ListState failed = scene.ready();
        failed.error = ApiError {.kind = ErrorKind::Server, .detail = text};
        scene.pane->setListState(failed, scene.zone());
        QVERIFY(!scene.pane->grab().toImage().isNull());
        const QList<QLabel *> labels = scene.pane->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(scene.list()->visualRect(scene.model()->index(1)).height(), density().row);
        const auto words = scene.model()->index(1).data(NotificationsModel::WordsRole).value<NotificationWords>();
        for (const QString &line : {words.title, words.kind, words.mall, words.preview, words.spoken}) {
            QVERIFY(line.size() < 2'000);
            const bool clean = std::none_of(line.begin(), line.end(), [](QChar c) {
                return c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e)) || c == QChar(0x2028);
            });
            QVERIFY(clean);
        }
        QVERIFY(!words.title.isEmpty());
        QCOMPARE(scene.button(u"panelWholeButton"_s)->isVisible(), text.size() > NotificationTextMost);
    }
};

QTEST_MAIN(TestNotificationsPane)
#include "tst_notificationspane.moc"
