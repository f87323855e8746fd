// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/bucketwords.h"
#include "tests/fonts/testfonts.h"
#include "tests/ui/sendingsscene.h"
#include "ui/sendings/bucketbox.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/seriescard.h"
#include "ui/shell/pane.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// With the blank that no line breaks at, as the screen has it.
QString percent(const QString &number)
{
    return number + u"\u00a0%"_s;
}

} // namespace

class TestSendingsPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void theFirstRowIsChosenWithoutTakingTheFocus()
    {
        SendingsScene scene({1200, 752}, false);
        scene.pane->setListState(scene.ready(), scene.zone());
        scene.button(u"refreshSendingsButton"_s)->setFocus();
        scene.pane->sendings()->apply(scene.rows());
        scene.pane->setListState(scene.ready(), scene.zone());
        QVERIFY(scene.chosen.isEmpty());
        QTRY_COMPARE(scene.chosen, QStringList {u"7412"_s});
        QCOMPARE(scene.pane->selected(), u"7412"_s);
        QVERIFY(!scene.table()->hasFocus());
        QTest::qWait(0);
        QCOMPARE(scene.chosen.size(), 1);
    }

    void aTableThatWasAskedForTheFocusGetsItWithItsRows()
    {
        SendingsScene scene({1200, 752}, false);
        scene.pane->setListState({.loading = true}, scene.zone());
        scene.pane->setFocus(); // as the window does on entering the pane
        scene.pane->sendings()->apply(scene.rows());
        scene.pane->setListState(scene.ready(), scene.zone());
        QTRY_VERIFY(scene.table()->hasFocus());
    }

    void rowsAreChosenByClickAndArrows()
    {
        SendingsScene scene;
        scene.clickRow(2);
        QTest::keyClick(scene.table(), Qt::Key_Down);
        QTest::keyClick(scene.table(), Qt::Key_End);
        QTest::keyClick(scene.table(), Qt::Key_Home);
        QTest::keyClick(scene.table(), Qt::Key_B); // letters are commands, no search
        QCOMPARE(scene.chosen, (QStringList {u"7412"_s, u"452"_s, u"7265"_s, u"7361"_s, u"7412"_s}));
    }

    void anotherSendingForgetsTheOldCurves()
    {
        SendingsScene scene;
        scene.enter(7405);
        scene.showOneCurves();
        auto *chart = scene.pane->sending()->findChild<EventChart *>();
        QVERIFY(chart->isVisible());
        scene.enter(7405); // the same one, read again
        QVERIFY(chart->isVisible());
        scene.enter(7412);
        QVERIFY(!chart->isVisible()); // not the other sending's
        QCOMPARE(scene.pane->sending()->series()->rowCount(), 0);
        scene.showOneCurves();
        QVERIFY(chart->isVisible());
    }

    void sd15ABucketLeadsToOneKindOfEventAndBack()
    {
        SendingsScene scene;
        scene.enter(7405);
        scene.showOneCurves();
        SeriesCard *card = scene.pane->sending()->card();
        EventChart *chart = card->chart();
        const qsizetype all = chart->curves().curves.size();
        const qsizetype every = card->curves().curves.size();
        QVERIFY(all > 1);
        const QString title = card->titleText();
        const auto *back = card->findChild<QAbstractButton *>(u"seriesAllButton"_s);
        const auto box = [&] { return scene.pane->window()->findChild<BucketBox *>(); };
        QVERIFY(!back->isVisible());

        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Return); // the cursor is nowhere yet
        QVERIFY(!box());
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        const ChartPoint point = chart->point();
        QTest::keyClick(chart, Qt::Key_Return);
        QTRY_VERIFY(box());
        QCOMPARE(box()->findChild<QLabel *>(u"bucketTitle"_s)->text(), bucketText(chart->curves().axis, point.bucket));
        for (const EventCurve &curve : card->curves().curves) { // also those that are too few to be drawn
            const auto *row = box()->findChild<QAbstractButton *>(u"bucketEvent_"_s + curve.event);
            QVERIFY2(row, qPrintable(curve.event));
            QVERIFY(row->accessibleName().contains(valueText(curve.values.at(point.bucket))));
        }
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QVERIFY(chart->hasFocus());
        QVERIFY(card->only().isEmpty());

        QTest::keyClick(chart, Qt::Key_Return);
        // Arrows go from row to row and do not leave the box.
        const auto focused = [&] { return scene.pane->window()->focusWidget()->objectName(); };
        QCOMPARE(focused(), u"bucketEvent_"_s + card->curves().curves.first().event);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(scene.pane->window()->focusWidget(), Qt::Key_Down);
        QCOMPARE(focused(), u"bucketEvent_"_s + card->curves().curves.last().event);
        QTest::keyClick(scene.pane->window()->focusWidget(), Qt::Key_Up);
        QVERIFY(focused().startsWith(u"bucketEvent_"_s));
        QVERIFY(box());
        auto *opened = box()->findChild<QAbstractButton *>(u"bucketEvent_opened"_s);
        opened->setFocus();
        QTest::keyClick(opened, Qt::Key_Space);
        QTRY_VERIFY(!box());
        QCOMPARE(card->only(), u"opened"_s);
        QCOMPARE(chart->curves().curves.size(), 1);
        QCOMPARE(chart->curves().curves.first().event, u"opened"_s);
        QCOMPARE(card->curves().curves.size(), 1); // the table's and a file's, too
        QVERIFY(card->titleText().endsWith(u"Opened"_s));
        QCOMPARE(chart->point(), (ChartPoint {0, point.bucket}));
        QVERIFY(back->isVisible());
        scene.showOneCurves(); // read again: it stays
        QCOMPARE(chart->curves().curves.size(), 1);

        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Backspace);
        QVERIFY(card->only().isEmpty());
        QCOMPARE(chart->curves().curves.size(), all);
        QCOMPARE(card->curves().curves.size(), every);
        QCOMPARE(card->titleText(), title);
        QCOMPARE(chart->point().bucket, point.bucket); // where one was
        QCOMPARE(chart->curves().curves.at(chart->point().curve).event, u"opened"_s);
        QCOMPARE(scene.pane->page(), SendingsPane::One);
        QVERIFY(!back->isVisible());
    }

    void sd15ABucketByPointerByTableAndByMenu()
    {
        SendingsScene scene;
        scene.enter(7405);
        scene.showOneCurves();
        SeriesCard *card = scene.pane->sending()->card();
        const auto box = [&] { return scene.pane->window()->findChild<BucketBox *>(); };
        const QPoint spot = card->chart()->pointBox({0, 1}).center();
        QTest::mouseMove(card->chart(), spot);
        QTest::mouseDClick(card->chart(), Qt::LeftButton, {}, spot);
        QTRY_VERIFY(box());
        auto *failed = box()->findChild<QAbstractButton *>(u"bucketEvent_clicked"_s);
        QTest::mouseClick(failed, Qt::LeftButton);
        QTRY_VERIFY(!box());
        QCOMPARE(card->only(), u"clicked"_s);
        QTest::mouseClick(card->findChild<QAbstractButton *>(u"seriesAllButton"_s), Qt::LeftButton);
        QVERIFY(card->only().isEmpty());
        QVERIFY(card->chart()->hasFocus());

        card->toggleTable();
        card->table()->setCurrentIndex(card->table()->model()->index(2, 0));
        card->table()->setFocus();
        QTest::keyClick(card->table(), Qt::Key_Return);
        QTRY_VERIFY(box());
        QCOMPARE(box()->findChild<QLabel *>(u"bucketTitle"_s)->text(), bucketText(card->curves().axis, 2));
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QMenu menu;
        scene.pane->sending()->chartAway()->fill(&menu);
        auto *entry = menu.findChild<QAction *>(u"openBucket"_s);
        QVERIFY(entry);
        entry->trigger();
        QTRY_VERIFY(box());
        auto *opened = box()->findChild<QAbstractButton *>(u"bucketEvent_opened"_s);
        QTest::mouseClick(opened, Qt::LeftButton);
        QCOMPARE(card->table()->model()->columnCount(), 2);
        scene.enter(7412); // another sending shows all of its events
        QVERIFY(card->only().isEmpty());
    }

    void aTrueZeroAndNothingToDivideBy()
    {
        SendingsScene scene;
        scene.enter(7265);
        QCOMPARE(scene.kpi(u"sendingKpiDispatched"_s).figure, u"73"_s);
        QCOMPARE(scene.kpi(u"sendingKpiDelivered"_s).figure, u"72"_s);
        QCOMPARE(scene.kpi(u"sendingKpiDelivered"_s).rate, percent(u"98.63"_s));
        QCOMPARE(scene.kpi(u"sendingKpiErrored"_s).figure, u"1"_s);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).figure, u"0"_s);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).rate, percent(u"0.0"_s));
        QVERIFY(!scene.kpi(u"sendingKpiOpened"_s).rateMuted);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).unit, u"members"_s);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).spoken, u"Opened: "_s + percent(u"0.0"_s) + u", 0 members of 72 messages delivered"_s);
        QCOMPARE(scene.kpi(u"sendingKpiDelivered"_s).remark, QString());

        scene.enter(452);
        QCOMPARE(scene.kpi(u"sendingKpiDispatched"_s).figure, u"67,066"_s);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).rate, u"n/a"_s);
        QVERIFY(scene.kpi(u"sendingKpiOpened"_s).rateMuted);
        QVERIFY(scene.kpi(u"sendingKpiOpened"_s).marked);
        const auto *opened = scene.pane->findChild<KpiCell *>(u"sendingKpiOpened"_s);
        QVERIFY(opened->accessibleDescription().contains(u"reported by the app"_s));
        QCOMPARE(opened->accessibleName(), u"Opened: 0 members, rate n/a"_s);
        QVERIFY(scene.kpi(u"sendingKpiDelivered"_s).marked);
        QCOMPARE(scene.kpi(u"sendingKpiDelivered"_s).remark, u"so far"_s); // its range is open
        scene.enter(7391); // its range is over, though some are en route for good
        QCOMPARE(scene.kpi(u"sendingKpiDelivered"_s).remark, QString());
        scene.enter(452);
        QCOMPARE(scene.kpi(u"sendingKpiClicked"_s).figure, u"not reported"_s);
        QVERIFY(scene.kpi(u"sendingKpiClicked"_s).figureMuted);
    }

    void figuresFollowTheirRow()
    {
        SendingsScene scene;
        scene.enter(7265);
        SendingRow row = scene.rows().at(3);
        row.sending.counts.opened = 18;
        scene.enter(row);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).figure, u"18"_s);
        QCOMPARE(scene.kpi(u"sendingKpiOpened"_s).rate, percent(u"25.0"_s));
    }

    void figuresAreOneStopAndArrowsWalkThem()
    {
        SendingsScene scene;
        int stops = 0;
        QList<KpiCell *> cells = scene.pane->overview()->findChildren<KpiCell *>();
        for (const KpiCell *cell : std::as_const(cells))
            stops += cell->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        cells.first()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(cells.first(), Qt::Key_Right);
        QVERIFY(cells.at(1)->hasFocus());
        QTest::keyClick(cells.at(1), Qt::Key_End);
        QVERIFY(cells.at(5)->hasFocus());
        QTest::keyClick(cells.at(5), Qt::Key_Right);
        QVERIFY(cells.at(5)->hasFocus());
        QTest::keyClick(cells.at(5), Qt::Key_Left);
        QVERIFY(cells.at(4)->hasFocus());
    }

    void sortsByClickAndKeepsTheChoice()
    {
        SendingsScene scene;
        scene.pane->select(u"7265"_s);
        scene.clickHead(SendingsModel::DispatchedColumn);
        QCOMPARE(scene.pane->sendings()->sortColumn(), int(SendingsModel::DispatchedColumn));
        const Qt::SortOrder first = scene.pane->sendings()->sortOrder();
        scene.clickHead(SendingsModel::DispatchedColumn);
        QVERIFY(scene.pane->sendings()->sortOrder() != first);
        QCOMPARE(scene.pane->selected(), u"7265"_s);
        QCOMPARE(scene.table()->currentIndex().data(RowIdRole).toString(), u"7265"_s);
        QTest::qWait(0);
        QCOMPARE(scene.chosen.last(), u"7265"_s);
        scene.clickHead(SendingsModel::OpenRateColumn); // n/a is last both ways
        const int last = scene.table()->model()->rowCount() - 1;
        QCOMPARE(scene.table()->model()->index(last, SendingsModel::OpenRateColumn).data().toString(), u"n/a"_s);
        scene.clickHead(SendingsModel::OpenRateColumn);
        QCOMPARE(scene.table()->model()->index(last, SendingsModel::OpenRateColumn).data().toString(), u"n/a"_s);
    }

    void sortsByKeyboard()
    {
        SendingsScene scene;
        TableHead *head = scene.table()->head();
        head->setFocus(Qt::TabFocusReason);
        for (int i = 0; i < SendingsModel::DispatchedColumn; ++i)
            QTest::keyClick(head, Qt::Key_Right);
        QCOMPARE(head->focusedColumn(), int(SendingsModel::DispatchedColumn));
        QCOMPARE(scene.spoken(), u"Dispatched"_s);
        QTest::keyClick(head, Qt::Key_Space);
        QCOMPARE(scene.pane->sendings()->sortColumn(), int(SendingsModel::DispatchedColumn));
        const Qt::SortOrder first = scene.pane->sendings()->sortOrder();
        QVERIFY(scene.spoken().startsWith(u"Dispatched, sorted"_s));
        QTest::keyClick(head, Qt::Key_Return);
        QVERIFY(scene.pane->sendings()->sortOrder() != first);
        QTest::keyClick(head, Qt::Key_End);
        QTest::keyClick(head, Qt::Key_Right);
        QCOMPARE(head->focusedColumn(), int(SendingsModel::CtorColumn));
    }

    /// SD15: Enter opens one, Esc and Alt+Left lead back to the row.
    void enterOpensAndEscapeReturns()
    {
        SendingsScene scene;
        QSignalSpy wanted(scene.pane->overview(), &OverviewPane::openWanted);
        scene.clickRow(2);
        QTest::keyClick(scene.table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"452"_s);
        for (const auto &[key, modifier] : {std::pair(Qt::Key_Escape, Qt::NoModifier), std::pair(Qt::Key_Left, Qt::AltModifier)}) {
            scene.enter(452);
            QTRY_VERIFY(scene.button(u"sendingBack"_s)->hasFocus());
            QTest::keyClick(scene.button(u"sendingBack"_s), key, modifier);
            QCOMPARE(scene.pane->page(), SendingsPane::Overview);
            QTRY_VERIFY(scene.table()->hasFocus());
            QCOMPARE(scene.pane->selected(), u"452"_s);
        }
        scene.enter(452);
        QTest::mouseClick(scene.button(u"sendingHome"_s), Qt::LeftButton);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
    }

    void chartsAreLeftByEscape()
    {
        SendingsScene scene;
        scene.showCurves();
        scene.chart()->setFocus();
        QTest::keyClick(scene.chart(), Qt::Key_Right);
        QTest::keyClick(scene.chart(), Qt::Key_Escape); // puts the cursor away first
        QVERIFY(scene.chart()->hasFocus());
        QTest::keyClick(scene.chart(), Qt::Key_Escape);
        QTRY_VERIFY(scene.table()->hasFocus());
    }

    void theKeyAndTheButtonToggleTheTable()
    {
        SendingsScene scene;
        scene.showCurves();
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_T);
        QVERIFY(scene.chartTable()->isVisible() && !scene.chart()->isVisible());
        QVERIFY(scene.table()->hasFocus());
        QCOMPARE(scene.chartTable()->model()->rowCount(), int(scene.chart()->curves().axis.starts.size()));
        QCOMPARE(scene.chartTable()->model()->index(0, 2).data().toString(), u"14,880"_s); // what the chart draws first
        QCOMPARE(*scene.chart()->curves().curves.at(1).values.first(), 14'880.0);
        scene.chartTable()->setFocus();
        QTest::keyClick(scene.chartTable(), Qt::Key_T);
        QVERIFY(scene.chart()->isVisible() && scene.chart()->hasFocus()); // the focus stays where one is
        QTest::keyClick(scene.chart(), Qt::Key_T);
        QVERIFY(scene.chartTable()->hasFocus());
        QTest::mouseClick(scene.button(u"toggleTableButton"_s), Qt::LeftButton);
        QVERIFY(scene.chart()->isVisible());
    }

    void lettersCanBeSwitchedOff()
    {
        SendingsScene scene;
        scene.showCurves();
        scene.settings.set(Setting::SingleLetterKeys, false);
        scene.actions->setSingleLetterKeys(false);
        QTest::keyClick(scene.table(), Qt::Key_T);
        QVERIFY(scene.chart()->isVisible());
    }

    void lettersWalkTheRows()
    {
        SendingsScene scene;
        scene.clickRow(1);
        QTest::keyClick(scene.table(), Qt::Key_J);
        QCOMPARE(scene.table()->currentIndex().row(), 2);
        QTest::keyClick(scene.table(), Qt::Key_K);
        QTest::keyClick(scene.table(), Qt::Key_K);
        QCOMPARE(scene.table()->currentIndex().row(), 0);
        QTest::keyClick(scene.table(), Qt::Key_K); // the first
        QCOMPARE(scene.table()->currentIndex().row(), 0);
        scene.actions->setSingleLetterKeys(false);
        QTest::keyClick(scene.table(), Qt::Key_J);
        QCOMPARE(scene.table()->currentIndex().row(), 0);
    }

    void theChosenRowIsScrolledIntoView()
    {
        SendingsScene scene({880, 552});
        scene.showCurves();
        auto *scroll = scene.pane->findChild<QScrollArea *>(u"sendingsScroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        const auto inView = [&] {
            const QRect row = scene.table()->visualRect(scene.table()->currentIndex());
            const QRect place(scene.table()->viewport()->mapTo(scroll->viewport(), row.topLeft()), row.size());
            return scene.table()->viewport()->rect().contains(row.center()) && place.top() >= 0
                && place.bottom() < scroll->viewport()->height();
        };
        QCOMPARE(scroll->verticalScrollBar()->value(), 0); // the first choice, nobody's, moves nothing
        scene.table()->setFocus();
        scroll->verticalScrollBar()->setValue(0);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(scene.table(), Qt::Key_Down);
        QCOMPARE(scene.table()->currentIndex().row(), 6);
        QVERIFY(inView());
        scroll->verticalScrollBar()->setValue(0);
        scene.pane->select(u"7265"_s);
        QTRY_VERIFY(inView());
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
    }

    void areasAreNamed()
    {
        const SendingsScene scene;
        QStringList names;
        const QWidgetList parts = scene.pane->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (part->property(areaProperty).toBool() && part->isVisibleTo(scene.pane))
                names << part->objectName();
        }
        QCOMPARE(names, (QStringList {u"kpiStrip"_s, u"funnelCard"_s, u"seriesCard"_s, u"sendingsCard"_s}));
    }

    void aTableKeepsTheFocusAcrossMalls()
    {
        SendingsScene scene;
        scene.clickRow(3);
        QVERIFY(scene.table()->hasFocus());
        scene.pane->select({});
        scene.pane->sendings()->apply({});
        scene.pane->setListState({.loading = true}, scene.zone());
        QTRY_VERIFY(!scene.table()->hasFocus());
        scene.pane->findChild<KpiCell *>()->setFocus(); // where Qt may pass it on to
        QList<SendingRow> others = scene.rows();
        for (SendingRow &row : others)
            row.key = u"other|"_s + row.key;
        scene.pane->sendings()->apply(others);
        scene.pane->setListState(scene.ready(), scene.zone());
        QTRY_VERIFY(scene.table()->hasFocus());
        // Who takes it later keeps it.
        scene.button(u"interval_1d"_s)->setFocus();
        scene.pane->setListState(scene.ready(), scene.zone());
        QVERIFY(scene.button(u"interval_1d"_s)->hasFocus());
    }

    void intervalsAreOfferedOrSayWhyNot()
    {
        SendingsScene scene;
        SeriesCard *card = scene.pane->overview()->card();
        QSignalSpy wanted(card, &SeriesCard::intervalChosen);
        QVERIFY(!scene.button(u"interval_5m"_s)->isVisible());
        card->setIntervals({{Interval::FiveMinutes, u"Kept for <14> days."_s}, {Interval::Hour, {}}, {Interval::Day, {}}}, Interval::Hour);
        QVERIFY(scene.button(u"interval_1h"_s)->isChecked());
        auto *five = scene.button(u"interval_5m"_s);
        QVERIFY(five->isVisible() && !five->isEnabled());
        const auto inkOf = [](QWidget *segment) {
            const QImage picture = segment->grab().toImage();
            int strongest = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    strongest = std::max(strongest, 255 - qGray(picture.pixel(x, y)));
            }
            return strongest;
        };
        QVERIFY(inkOf(five) + 20 < inkOf(scene.button(u"interval_1d"_s))); // fainter than one that is merely not chosen
        QVERIFY(five->toolTip().contains(u"Kept for &lt;14&gt; days."_s));
        QCOMPARE(five->accessibleDescription(), u"Kept for <14> days."_s);
        QTest::mouseClick(five, Qt::LeftButton);
        QTest::mouseClick(scene.button(u"interval_1h"_s), Qt::LeftButton); // that one already
        QCOMPARE(wanted.count(), 0);
        QTest::mouseClick(scene.button(u"interval_1d"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<Interval>(), Interval::Day);
        card->setIntervals({{Interval::Hour, {}}, {Interval::Day, {}}}, Interval::Day);
        QCOMPARE(scene.label(u"seriesTitle"_s), u"Events per day"_s);
    }

    void anotherMallChoosesAnew()
    {
        SendingsScene scene;
        scene.clickRow(3);
        QList<SendingRow> others = scene.rows();
        for (SendingRow &row : others)
            row.key = u"other|"_s + row.key;
        scene.pane->sendings()->apply(others);
        QTRY_COMPARE(scene.pane->selected(), u"other|7412"_s);
        scene.pane->sendings()->apply({});
        QTRY_COMPARE(scene.pane->selected(), QString());
        QCOMPARE(scene.chosen.last(), QString());
    }

    void aRefreshKeepsTheChoice()
    {
        SendingsScene scene;
        scene.clickRow(3);
        QList<SendingRow> rows = scene.rows();
        rows.prepend(scene.row(8000, u"sms"_s, scene.counts(5, 5, 5, 0, 0, 0), 1));
        scene.pane->sendings()->apply(rows);
        QTest::qWait(0);
        QCOMPARE(scene.pane->selected(), u"7265"_s);
        QCOMPARE(scene.table()->currentIndex().row(), 4);
        QCOMPARE(scene.chosen.last(), u"7265"_s);
    }
};

QTEST_MAIN(TestSendingsPane)
#include "tst_sendingspane.moc"
