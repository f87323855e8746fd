// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "tests/ui/sendingsscene.h"

#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace atrium;
using namespace Qt::StringLiterals;

/// What the sendings pane looks like while it has nothing to show, in little room, and with words it did not choose.
class TestSendingsStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void statesOfTheTable()
    {
        SteppedClock clock(SendingsScene::now());
        SendingsScene scene({1200, 752}, false);
        QSignalSpy retry(scene.pane, &SendingsPane::retryWanted);
        scene.pane->setClock(&clock);
        scene.pane->setListState({.loading = true}, scene.zone());
        QVERIFY(!scene.table()->isVisible());
        scene.pane->overview()->bar()->setStatus({}, {}, {}, true);
        QVERIFY(!scene.button(u"refreshSendingsButton"_s)->isEnabled()); // it is being read
        scene.pane->setListState(scene.ready(), scene.zone());
        QVERIFY(scene.pane->findChild<QWidget *>(u"sendingsStatesEmpty"_s)->isVisible());
        ListState refused;
        refused.error = ApiError {.kind = ErrorKind::Forbidden, .detail = u"Reporting:Api:Report:Sendings"_s};
        scene.pane->setListState(refused, scene.zone());
        QVERIFY(scene.pane->findChild<QWidget *>(u"sendingsStatesMessage"_s)->isVisible());

        scene.pane->sendings()->apply(scene.rows());
        scene.pane->setListState(scene.ready(), scene.zone());
        QCOMPARE(scene.label(u"tableAge"_s), u"as of 14:03:00"_s);
        QueryBar *bar = scene.pane->overview()->bar();
        bar->setQuery({}, {2025, 11, 20}, scene.zone());
        bar->setStatus(scene.ready().asOf, {}, {}, false);
        QCOMPARE(scene.label(u"sendingsAge"_s), u"Totals as of 14:03:00"_s);
        bar->setStatus(scene.ready().asOf, 10, 82, false);
        QCOMPARE(scene.label(u"sendingsAge"_s), u"Totals as of 14:03:00 · Refreshing costs 10 tokens, 82 left"_s);
        QCOMPARE(scene.label(u"sendingsCount"_s), u"7 sendings"_s);
        ListState more = scene.ready();
        more.complete = false;
        scene.pane->setListState(more, scene.zone());
        QCOMPARE(scene.label(u"sendingsCount"_s), u"newest 7 loaded, older follow"_s);

        ListState failed = scene.ready();
        failed.error = ApiError {.kind = ErrorKind::Server};
        scene.pane->setListState(failed, scene.zone());
        QTRY_VERIFY(scene.button(u"sendingsStatesStripAction"_s)->isVisible());
        QVERIFY(scene.table()->isVisible()); // what is there can be read
        QTest::mouseClick(scene.button(u"sendingsStatesStripAction"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        ListState old = scene.ready();
        old.stale = true;
        scene.pane->setListState(old, scene.zone());
        QCOMPARE(scene.label(u"sendingsStatesAsOf"_s), u"as of 14:03"_s);
    }

    void statesOfTheChart()
    {
        SendingsScene scene;
        QSignalSpy retry(scene.pane, &SendingsPane::seriesRetryWanted);
        QSignalSpy details(scene.pane, &SendingsPane::detailsWanted);
        scene.pane->setSeriesState({.loading = true}, scene.zone());
        QVERIFY(!scene.chart()->isVisible());
        scene.pane->setSeriesState(scene.ready(), scene.zone());
        QVERIFY(scene.pane->overview()->findChild<QWidget *>(u"seriesStatesEmpty"_s)->isVisible());
        ListState failed;
        failed.error = ApiError {.kind = ErrorKind::Server};
        scene.pane->setSeriesState(failed, scene.zone());
        QVERIFY(scene.pane->overview()->findChild<QWidget *>(u"seriesStatesMessage"_s)->isVisible());
        QVERIFY(scene.table()->isVisible()); // the table is none the worse
        scene.showCurves();
        failed.asOf = scene.ready().asOf;
        scene.pane->setSeriesState(failed, scene.zone());
        QTRY_VERIFY(scene.button(u"seriesStatesStripAction"_s)->isVisible());
        QVERIFY(scene.chart()->isVisible());
        QTest::mouseClick(scene.button(u"seriesStatesStripAction"_s), Qt::LeftButton);
        QTest::mouseClick(scene.button(u"seriesStatesStripSecond"_s), Qt::LeftButton);
        QCOMPARE(retry.count(), 1);
        QCOMPARE(details.count(), 1);
        ListState offline = scene.ready(); // SD27: said once, in the head
        offline.offline = true;
        scene.pane->setSeriesState(offline, scene.zone());
        QVERIFY(scene.label(u"seriesZone"_s).contains(u"from cache, 14:03:00"_s));
        QVERIFY(!scene.pane->overview()->findChild<QWidget *>(u"seriesStatesAsOf"_s)->isVisible());
        EventCurves cut = scene.curves();
        cut.cut = true;
        QVERIFY(!scene.pane->overview()->findChild<QWidget *>(u"seriesCut"_s)->isVisible());
        scene.showCurves(cut);
        QVERIFY(scene.pane->overview()->findChild<QWidget *>(u"seriesCut"_s)->isVisible());
    }

    void hostileWordsStayText()
    {
        SendingsScene scene;
        const QString hostile = u"<img src='file:///x'>"_s;
        QList<SendingRow> rows = scene.rows();
        rows[0].sending.serviceType = hostile;
        rows[0].sending.campaignId.reset();
        rows[0].sending.channel = hostile;
        rows[0].sending.language = hostile;
        scene.pane->sendings()->apply(rows);
        scene.pane->sendings()->setNames({.sendings = {{7412, hostile}}, .campaigns = {{318, hostile}}});
        EventCurves curves = scene.curves();
        curves.curves.append({.event = hostile, .values = curves.curves.first().values});
        scene.showCurves(curves);
        QVERIFY(!scene.window()->grab().isNull()); // paints, and reads no file
        scene.enter(rows.first());
        scene.showOneCurves(curves);
        QVERIFY(!scene.window()->grab().isNull());
        QVERIFY(scene.pane->findChild<QWidget *>(u"sendingLine"_s)->accessibleName().contains(u"<img"_s, Qt::CaseInsensitive));
        const QList<QWidget *> widgets = scene.pane->findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            QVERIFY(!widget->toolTip().contains(u"<img"_s, Qt::CaseInsensitive));
    }

    void everythingHasANameAndRowsSpeak()
    {
        SendingsScene scene;
        scene.showCurves();
        for (const bool table : {false, true}) {
            if (table)
                scene.button(u"toggleTableButton"_s)->click();
            const QList<QWidget *> widgets = scene.pane->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
        const QModelIndex row = scene.table()->model()->index(3, 0);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"#7265"_s));
        QVERIFY(scene.chart()->accessibleDescription().startsWith(u"Transmitted: "_s));
    }

    void smallWindowsStackAndScroll()
    {
        SendingsScene scene({880, 552});
        scene.showCurves();
        auto *strip = scene.pane->findChild<KpiStrip *>(u"kpiStrip"_s);
        QTRY_COMPARE(strip->columns(), 3);
        auto *scroll = scene.pane->findChild<QScrollArea *>(u"sendingsScroll"_s);
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scroll->widget()->width(), scroll->viewport()->width()); // and never sideways
        QVERIFY(scene.table()->height() >= SendingsTable::leastHeight());
        scene.window()->resize(1200, 752);
        QTRY_COMPARE(strip->columns(), 6);
        QCOMPARE(scene.table()->horizontalScrollBar()->maximum(), 0);
    }

    void largeTextFits()
    {
        SendingsScene scene;
        scene.showCurves();
        scene.settings.set(Setting::TextScale, 200);
        auto *strip = scene.pane->findChild<KpiStrip *>(u"kpiStrip"_s);
        QTRY_COMPARE(strip->columns(), 3);
        auto *scroll = scene.pane->findChild<QScrollArea *>(u"sendingsScroll"_s);
        QTRY_COMPARE(scroll->widget()->width(), scroll->viewport()->width());
        scene.settings.set(Setting::TextScale, 100);
        QTRY_COMPARE(strip->columns(), 6);
    }

    void rightToLeftIsMirroredAndTimeIsNot()
    {
        SendingsScene scene;
        scene.showCurves();
        const auto *first = scene.pane->findChild<KpiCell *>(u"kpiDispatched"_s);
        const auto *last = scene.pane->findChild<KpiCell *>(u"kpiClicked"_s);
        QVERIFY(first->x() < last->x());
        scene.window()->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(first->x() > last->x());
        QVERIFY(scene.chart()->pointBox({0, 0}).x() < scene.chart()->pointBox({0, 5}).x());
        QVERIFY(scene.chart()->chartLayout().legend.first().sample.x() > scene.chart()->chartLayout().legend.last().sample.x());
    }
};

QTEST_MAIN(TestSendingsStates)
#include "tst_sendingsstates.moc"
