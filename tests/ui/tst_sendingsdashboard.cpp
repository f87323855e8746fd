// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/sendingsscene.h"
#include "ui/common/clipboard.h"
#include "ui/sendings/explainbox.h"
#include "ui/sendings/filterpicker.h"
#include "ui/sendings/funnelcard.h"
#include "ui/sendings/linkscard.h"
#include "ui/sendings/messagecard.h"
#include "ui/sendings/rangepicker.h"
#include "ui/sendings/recipientscard.h"
#include "ui/sendings/sendingpicker.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

DashboardQuery query()
{
    return {.range = {{2025, 10, 24}, {2025, 11, 20}}};
}

QMenu *openMenu(const QString &name)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->objectName() == name && top->isVisible())
            return qobject_cast<QMenu *>(top);
    }
    return nullptr;
}

/// The overview with everything in it, as the wiring fills it.
class Dashboard : public SendingsScene {
public:
    explicit Dashboard(QSize size = {1200, 900})
        : SendingsScene(size)
    {
        bar()->setQuery(query(), {2025, 11, 20}, zone());
        const QList<Sending> all = sendingsOf(rows());
        pane->overview()->setSendings(all);
        pane->overview()->setFigures(kpisOf(all, ready().asOf), std::nullopt, funnelOf(all, ready().asOf));
        pane->setListState(ready(), zone());
        showCurves();
        QTest::qWait(0);
    }
    [[nodiscard]] QueryBar *bar() const { return pane->overview()->bar(); }
    void click(const QString &name) const
    {
        const auto shown = [&] { // one that is about to be deleted may have the name, too
            const auto all = pane->findChildren<QAbstractButton *>(name);
            const auto found = std::find_if(all.begin(), all.end(), [](const QAbstractButton *one) { return one->isVisible(); });
            return found == all.end() ? nullptr : *found;
        };
        QTRY_VERIFY2(shown(), qPrintable(name));
        QTest::mouseClick(shown(), Qt::LeftButton);
    }
    void go(SendingsPane::Page page) const
    {
        if (page == SendingsPane::One) {
            enter(7405);
            showOneCurves();
        } else if (page == SendingsPane::Compared) {
            enterComparison();
        } else if (page == SendingsPane::Malls) {
            enterMalls();
        }
    }
    template<class T>
    [[nodiscard]] T *in(const QString &name = {})
    {
        return window()->findChild<T *>(name);
    }
};

} // namespace

class TestSendingsDashboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QStandardPaths::setTestModeEnabled(true);
    }

    // ---- range (SD9) ----

    void aRangeIsTyped()
    {
        Dashboard scene;
        QSignalSpy changed(scene.bar(), &QueryBar::queryChanged);
        QCOMPARE(scene.button(u"rangeButton"_s)->text(), u"24 Oct to 20 Nov 2025"_s);
        QCOMPARE(scene.button(u"comparisonButton"_s)->text(), u"Compared with 26 Sept to 23 Oct"_s);
        scene.click(u"rangeButton"_s);
        auto *field = scene.in<QLineEdit>(u"rangeField"_s);
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, u"aug"_s); // over what was selected
        QCOMPARE(scene.in<QLabel>(u"rangeMeaning"_s)->text(), u"Aug 2025, 31 days"_s);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, u"xx"_s);
        QVERIFY(scene.in<QLabel>(u"rangeMeaning"_s)->text().startsWith(u"Not understood"_s));
        QVERIFY(!scene.button(u"rangeTake"_s) || !scene.in<QAbstractButton>(u"rangeTake"_s)->isEnabled());
        QTest::keyClick(field, Qt::Key_Return); // takes nothing
        QCOMPARE(changed.count(), 0);
        field->clear();
        QTest::keyClicks(field, u"2025-08-01..14"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(scene.bar()->query().range, (DateRange {{2025, 8, 1}, {2025, 8, 14}}));
        QTRY_VERIFY(!scene.in<RangePicker>());
        QVERIFY(scene.button(u"rangeButton"_s)->hasFocus()); // where one was
    }

    void escapeTakesNothing()
    {
        Dashboard scene;
        scene.click(u"rangeButton"_s);
        QTest::keyClicks(scene.in<QLineEdit>(u"rangeField"_s), u"aug"_s);
        QTest::keyClick(scene.in<QLineEdit>(u"rangeField"_s), Qt::Key_Escape);
        QTRY_VERIFY(!scene.in<RangePicker>());
        QCOMPARE(scene.bar()->query().range, query().range);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
    }

    void bracketsAndButtonsShift()
    {
        Dashboard scene;
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_BracketLeft);
        QCOMPARE(scene.bar()->query().range, (DateRange {{2025, 9, 26}, {2025, 10, 23}}));
        QTest::keyClick(scene.table(), Qt::Key_BracketRight);
        QCOMPARE(scene.bar()->query().range, query().range);
        scene.click(u"rangeButtonBack"_s);
        scene.click(u"rangeButtonForth"_s);
        QCOMPARE(scene.bar()->query().range, query().range);
    }

    void costIsSaidBeforeItIsPaid()
    {
        Dashboard scene;
        scene.bar()->setStatus(scene.ready().asOf, 10, 82, false);
        scene.bar()->setCostOf([](const DateRange &range) { return static_cast<int>(range.days()); });
        scene.click(u"rangeButton"_s);
        auto *field = scene.in<QLineEdit>(u"rangeField"_s);
        field->clear();
        QTest::keyClicks(field, u"last 4 weeks"_s);
        QVERIFY(scene.in<QLabel>(u"rangeMeaning"_s)->text().endsWith(u"Takes about 28 tokens, 82 are left."_s));
    }

    // ---- comparison and zone (SD11, SD8) ----

    void comparisonAndZoneAreMenus()
    {
        Dashboard scene;
        scene.button(u"comparisonButton"_s)->click();
        QMenu *menu = openMenu(u"comparisonMenu"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions().constFirst()->isChecked());
        menu->actions().constLast()->trigger();
        menu->close();
        QCOMPARE(scene.bar()->query().comparison, Comparison::None);
        QCOMPARE(scene.button(u"comparisonButton"_s)->text(), u"Not compared"_s);
        scene.button(u"zoneButton"_s)->click();
        menu = openMenu(u"zoneMenu"_s);
        QVERIFY(menu);
        menu->actions().constLast()->trigger();
        menu->close();
        QCOMPARE(scene.bar()->query().zone, ZoneChoice::Utc);
        QCOMPARE(scene.button(u"zoneButton"_s)->text(), u"UTC"_s);
    }

    // ---- filter (SD18) ----

    void chipsFilter()
    {
        Dashboard scene;
        scene.bar()->setKnownValues(knownValues(scene.sendingsOf(scene.rows())));
        scene.click(u"addFilterButton"_s);
        QMenu *menu = openMenu(u"fieldMenu"_s);
        QVERIFY(menu);
        menu->actions().constFirst()->trigger();
        menu->close();
        auto *email = scene.in<QCheckBox>(u"filterValue_email"_s);
        QVERIFY(email && email->hasFocus()); // the first by its word
        QTest::keyClick(email, Qt::Key_Space);
        QTest::keyClick(email, Qt::Key_Return);
        QCOMPARE(scene.bar()->query().chips, (FilterChips {{FilterField::Channel, {u"email"_s}}}));
        QCOMPARE(scene.button(u"chip_channel"_s)->text(), u"Channel: Email"_s);
        QTRY_VERIFY(!scene.in<FilterPicker>());
        // An invalid value is caught before anything is sent.
        scene.click(u"addFilterButton"_s);
        menu = openMenu(u"fieldMenu"_s);
        QVERIFY(!menu->actions().constFirst()->isEnabled()); // that one is there
        menu->actions().at(6)->trigger();
        menu->close();
        auto *typed = scene.in<FilterPicker>()->findChild<QLineEdit *>(u"filterTyped"_s);
        QTest::keyClicks(typed, u"31b"_s);
        QVERIFY(!scene.in<FilterPicker>()->findChild<QAbstractButton *>(u"filterTake"_s)->isEnabled());
        QVERIFY(scene.in<FilterPicker>()->findChild<QLabel *>(u"filterProblem"_s)->text().contains(u"not a number"_s));
        typed->clear();
        QTest::keyClicks(typed, u"318"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(scene.bar()->query().chips.size(), 2);
        scene.click(u"chipRemove_channel"_s);
        QCOMPARE(scene.bar()->query().chips, (FilterChips {{FilterField::Campaign, {u"318"_s}}}));
    }

    void theFilterIsShownAndCopied()
    {
        Dashboard scene;
        const ReportQuery asked = sendingsQuery(query().range, {{FilterField::Channel, {u"sms"_s}}}, scene.zone());
        scene.bar()->setFilterJson(filterJson(asked.filter));
        scene.click(u"filterJsonButton"_s);
        QVERIFY(scene.in<QPlainTextEdit>(u"filterJsonText"_s)->toPlainText().contains(u"\"channel\""_s));
        scene.in<QAbstractButton>(u"filterJsonCopy"_s)->click();
        QCOMPARE(QJsonDocument::fromJson(copiedText().toUtf8()).object(), asked.filter.toJson().toObject());
    }

    // ---- figures (SD1, SD2, SD21) ----

    void figuresArePooledAndCompared()
    {
        Dashboard scene;
        const QList<Sending> all = scene.sendingsOf(scene.rows());
        QCOMPARE(scene.kpi(u"kpiDispatched"_s).figure, u"246,274"_s);
        QCOMPARE(scene.kpi(u"kpiDispatched"_s).rate, u"7 sendings"_s);
        QList<Sending> before = all;
        for (Sending &one : before)
            one.counts.failed = *one.counts.failed * 3;
        scene.pane->overview()->setFigures(kpisOf(all, scene.ready().asOf), kpisOf(before, scene.ready().asOf), {});
        QVERIFY(scene.kpi(u"kpiErrored"_s).remark.endsWith(u"points"_s) || scene.kpi(u"kpiErrored"_s).remark == u"so far"_s);
        QCOMPARE(scene.kpi(u"kpiDispatched"_s).remark, u"as before"_s);
    }

    void explainsByKeyAndReturns()
    {
        Dashboard scene;
        auto *opened = scene.pane->findChild<KpiCell *>(u"kpiOpened"_s);
        opened->setFocus(Qt::TabFocusReason);
        QTest::keyClick(opened, Qt::Key_Question);
        auto *box = scene.in<ExplainBox>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->explanation().title.startsWith(u"How "_s));
        QVERIFY(scene.spoken().contains(u"Opened"_s, Qt::CaseInsensitive));
        QVERIFY(scene.window()->focusWidget() != opened);
        QTest::keyClick(scene.window()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!scene.in<ExplainBox>());
        QVERIFY(opened->hasFocus());
        // Copying takes the sentence.
        QTest::keyClick(opened, Qt::Key_Return);
        const QString sentence = scene.in<ExplainBox>()->explanation().sentence;
        scene.in<QAbstractButton>(u"explainCopy"_s)->click();
        QCOMPARE(copiedText(), sentence);
        // And from a figure one goes on to the rows, sorted by it.
        QTest::keyClick(opened, Qt::Key_Return);
        scene.in<QAbstractButton>(u"explainShow"_s)->click();
        QCOMPARE(scene.pane->sendings()->sortColumn(), int(SendingsModel::OpenRateColumn));
        QTRY_VERIFY(scene.table()->hasFocus());
    }

    void explainsByPointer()
    {
        Dashboard scene;
        auto *cell = scene.pane->findChild<KpiCell *>(u"kpiDelivered"_s);
        scene.table()->setFocus();
        QHelpEvent rest(QEvent::ToolTip, cell->rect().center(), cell->mapToGlobal(cell->rect().center()));
        QApplication::sendEvent(cell, &rest);
        QVERIFY(scene.in<ExplainBox>() && scene.in<ExplainBox>()->isVisible());
        QVERIFY(scene.table()->hasFocus()); // resting the pointer takes no focus
        QTest::keyClick(scene.table(), Qt::Key_Escape);
        QTRY_VERIFY(!scene.in<ExplainBox>());
        QTest::mouseClick(cell, Qt::LeftButton);
        QVERIFY(scene.in<ExplainBox>());
        QTest::mouseClick(scene.table()->viewport(), Qt::LeftButton); // elsewhere
        QTRY_VERIFY(!scene.in<ExplainBox>());
    }

    /// However little room there is, and beside its figure rather than over it.
    void aBoxStaysInTheWindow_data()
    {
        QTest::addColumn<int>("height");
        QTest::addRow("high") << 600;
        QTest::addRow("low") << 430;
    }
    void aBoxStaysInTheWindow()
    {
        QFETCH(const int, height);
        Dashboard scene({880, height});
        for (const char *name : {"kpiDispatched", "kpiClicked"}) {
            auto *cell = scene.pane->findChild<KpiCell *>(QLatin1StringView(name));
            cell->setFocus();
            QTest::keyClick(cell, Qt::Key_Return);
            const QRect box = scene.in<ExplainBox>()->geometry();
            QVERIFY(scene.window()->rect().contains(box));
            QVERIFY(!box.intersects(QRect(cell->mapTo(scene.window(), cell->figureBox().topLeft()), cell->figureBox().size())));
            QTest::keyClick(scene.window()->focusWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!scene.in<ExplainBox>());
        }
    }

    // ---- funnel (SD4) ----

    void theFunnelIsWalkedAndExplained()
    {
        Dashboard scene;
        auto *view = scene.pane->findChild<FunnelView *>();
        view->setFocus(Qt::TabFocusReason);
        QVERIFY(scene.spoken().startsWith(u"Dispatched: 246,274 messages"_s));
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(scene.spoken().startsWith(u"Waiting: 909 messages"_s));
        QTest::keyClick(view, Qt::Key_End);
        QVERIFY(scene.spoken().startsWith(u"Clicked"_s));
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(scene.in<ExplainBox>());
        QTest::keyClick(scene.window()->focusWidget(), Qt::Key_Escape);
        QVERIFY(!scene.pane->findChild<QLabel *>(u"funnelFlaw"_s)->isVisible());
        QList<Sending> all = scene.sendingsOf(scene.rows());
        all[0].counts.transmitted = *all[0].counts.transmitted - 5;
        scene.pane->overview()->setFigures(kpisOf(all, {}), {}, funnelOf(all, {}));
        QVERIFY(scene.pane->findChild<QLabel *>(u"funnelFlaw"_s)->isVisible());
        QVERIFY(scene.pane->findChild<QLabel *>(u"funnelFlaw"_s)->text().contains(u"5 messages unaccounted for"_s));
    }

    // ---- table (SD16, SD17) ----

    void groupsUnfoldByKeyAndMouse()
    {
        Dashboard scene;
        QList<Sending> all = scene.sendingsOf(scene.rows());
        all[0].campaignId = CampaignId {318};
        scene.pane->overview()->setSendings(all);
        QTest::mouseClick(scene.button(u"groupCampaign"_s), Qt::LeftButton);
        QCOMPARE(scene.pane->overview()->grouping(), Grouping::Campaign);
        QCOMPARE(scene.pane->sendings()->rowCount(), 6); // two of them are one campaign
        scene.pane->select(u"c318"_s);
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Right);
        QCOMPARE(scene.pane->sendings()->rowCount(), 8);
        QCOMPARE(scene.pane->selected(), u"c318"_s);
        QTest::keyClick(scene.table(), Qt::Key_Left);
        QCOMPARE(scene.pane->sendings()->rowCount(), 6);
        const QModelIndex cell = scene.pane->sendings()->index(scene.pane->sendings()->placeOf(u"c318"_s), SendingsModel::SendingColumn);
        QTest::mouseClick(scene.table()->viewport(), Qt::LeftButton, {}, scene.table()->visualRect(cell).topLeft() + QPoint(20, 15));
        QCOMPARE(scene.pane->sendings()->rowCount(), 8);
    }

    void columnsAreHiddenMovedAndPinned()
    {
        Dashboard scene;
        SendingsTable *table = scene.table();
        QSignalSpy changed(table, &SendingsTable::columnsChanged);
        table->showColumn(SendingsModel::ChannelColumn, false);
        QVERIFY(table->isColumnHidden(SendingsModel::ChannelColumn));
        table->head()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table->head(), Qt::Key_Home);
        QTest::keyClick(table->head(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(table->head()->visualIndex(SendingsModel::CreatedColumn), 1);
        table->pinColumn(SendingsModel::OpenRateColumn);
        QCOMPARE(table->head()->visualIndex(SendingsModel::OpenRateColumn), 0);
        QVERIFY(changed.count() >= 3);
        const QString kept = table->columnsText();
        table->resetColumns();
        QVERIFY(!table->isColumnHidden(SendingsModel::ChannelColumn));
        QCOMPARE(table->head()->visualIndex(SendingsModel::CreatedColumn), 0);
        QCOMPARE(table->pinned(), -1);
        table->setColumnsText(kept);
        QCOMPARE(table->columnsText(), kept);
        QCOMPARE(table->pinned(), int(SendingsModel::OpenRateColumn));
        table->setColumnsText(u"99,-1,nonsense,,-0"_s); // an older or a damaged one
        QVERIFY(!table->isColumnHidden(SendingsModel::SendingColumn));
        scene.click(u"columnsButton"_s);
        QVERIFY(openMenu(u"columnsMenu"_s));
        openMenu(u"columnsMenu"_s)->close();
    }

    void rowsAreMarkedForTheComparison()
    {
        Dashboard scene;
        QSignalSpy marked(scene.pane->overview(), &OverviewPane::markWanted);
        scene.clickRow(1);
        QTest::keyClick(scene.table(), Qt::Key_Space);
        QCOMPARE(marked.count(), 1);
        QCOMPARE(marked.first().first().toString(), u"7405"_s);
        scene.pane->overview()->setMarked({u"7405"_s});
        QVERIFY(scene.table()->isMarked(scene.table()->currentIndex()));
    }

    // ---- one sending ----

    void theMessageIsText()
    {
        Dashboard scene;
        scene.enter(7412);
        ServiceMessage message {.id = 1, .name = u"Black Week"_s};
        message.channels = {
            {.type = u"email"_s,
                .subject = u"<b>Last</b> call"_s,
                .body = u"<p>Hello <img src='http://x.example/p.png'>you</p><a href='https://fjordtorget.example/black'>Go</a>"_s},
            {.type = u"sms"_s, .body = u"Hello 1 < 2 & more"_s}};
        scene.pane->sending()->message()->setMessage(message, u"email"_s);
        scene.pane->sending()->message()->setState(scene.ready(), scene.zone());
        const auto *text = scene.pane->findChild<QPlainTextEdit *>(u"messageText"_s);
        QCOMPARE(scene.label(u"messageSubject"_s), u"<b>Last</b> call"_s);
        QVERIFY(text->toPlainText().contains(u"Hello you"_s));
        QVERIFY(text->toPlainText().contains(u"https://fjordtorget.example/black"_s));
        QVERIFY(!text->toPlainText().contains(u"<p>"_s));
        QTest::mouseClick(scene.button(u"messageSms"_s), Qt::LeftButton);
        QCOMPARE(text->toPlainText(), u"Hello 1 < 2 & more"_s);
        scene.pane->sending()->message()->setMessage({}, {});
        scene.pane->sending()->message()->setState(scene.ready(), scene.zone());
        QVERIFY(scene.pane->findChild<QWidget *>(u"messageStatesEmpty"_s)->isVisible());
    }

    void linksAndRecipientsHaveStates()
    {
        Dashboard scene;
        scene.enter(7405);
        SendingPage *page = scene.pane->sending();
        QSignalSpy links(page, &SendingPage::linksRetryWanted);
        ListState refused;
        refused.error = ApiError {.kind = ErrorKind::Forbidden, .httpStatus = 403, .detail = u"Reporting:Api:Report:SendingsLinks"_s};
        page->links()->setState(refused, scene.zone());
        QVERIFY(scene.pane->findChild<QWidget *>(u"linksStatesMessage"_s)->isVisible());
        QVERIFY(scene.pane->findChild<KpiCell *>(u"sendingKpiOpened"_s)->isVisible()); // the rest is none the worse
        page->links()->setLinks(
            {{.visited = {.visits = 3'104, .uniqueVisits = 1'842}, .host = u"fjordtorget.example"_s, .path = u"/black-week"_s},
                {.visited = {.visits = 612, .uniqueVisits = 401}, .host = u"fjordtorget.example"_s, .path = u"/tilbud"_s}},
            *page->figures(), scene.ready().asOf);
        page->links()->setState(scene.ready(), scene.zone());
        QCOMPARE(page->links()->links()->rowCount(), 2);
        QVERIFY(page->links()->links()->index(0, LinksModel::OfDeliveredColumn).data().toString().startsWith(u"3.2"_s));
        // Counted by number: where others have it, there is no share of this one, and the card says so.
        page->links()->setLinks({{.visited = {.visits = 612, .uniqueVisits = 401}, .host = u"fjordtorget.example"_s, .path = u"/"_s}},
            *page->figures(), scene.ready().asOf, LinkExtent::Wider);
        const QModelIndex share = page->links()->links()->index(0, LinksModel::OfDeliveredColumn);
        QCOMPARE(share.data().toString(), u"n/a"_s);
        const auto why = share.data(ExplanationRole).value<Explanation>();
        QVERIFY2(why.cautions.first().contains(u"all sendings with the same number"), qPrintable(why.cautions.first()));
        QVERIFY(scene.label(u"linksRemark"_s).contains(u"all sendings"_s));
        QSignalSpy way(page->recipients(), &RecipientsCard::wayChosen);
        page->recipients()->setGroups({{.name = u"20-24"_s, .members = 500}, {.name = u"-14"_s, .members = 12}});
        page->recipients()->setState(scene.ready(), scene.zone());
        QCOMPARE(page->recipients()->view()->bars().first().name, u"Under 15"_s);
        page->recipients()->view()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(page->recipients()->view(), Qt::Key_Down);
        QVERIFY(scene.spoken().startsWith(u"20 to 29: 500"_s));
        QTest::mouseClick(scene.button(u"recipientsByGender"_s), Qt::LeftButton);
        QCOMPARE(way.count(), 1);
        // By both, each bar is in parts, and says so; too few to be told apart are in the rest.
        QTest::mouseClick(scene.button(u"recipientsByBoth"_s), Qt::LeftButton);
        QCOMPARE(page->recipients()->way(), RecipientsCard::AgeAndGender);
        page->recipients()->setGroups({{.name = u"20-24"_s, .members = 500, .parts = {{u"woman"_s, 300}, {u"man"_s, 190}, {{}, 10}}},
            {.name = u"-14"_s, .members = 22, .parts = {{u"woman"_s, 18}, {u"man"_s, 4}, {{}, 0}}}});
        const QList<BarsView::Bar> bars = page->recipients()->view()->bars();
        QCOMPARE(bars.at(0).parts, (QList<qint64> {0, 0, 22}));
        QCOMPARE(bars.at(1).parts, (QList<qint64> {300, 190, 10}));
        QCOMPARE(bars.at(1).partsText, u"women 300, men 190, others 10"_s);
    }

    void tabGoesThroughTheWholePage()
    {
        Dashboard scene;
        scene.enter(7405);
        scene.showOneCurves();
        SendingPage *page = scene.pane->sending();
        page->links()->setLinks({{.visited = {.visits = 612, .uniqueVisits = 401}, .host = u"fjordtorget.example"_s, .path = u"/"_s}},
            *page->figures(), scene.ready().asOf);
        page->links()->setState(scene.ready(), scene.zone());
        page->recipients()->setGroups({{.name = u"20-24"_s, .members = 500}});
        page->recipients()->setState(scene.ready(), scene.zone());
        QWidget *window = scene.pane->window();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        scene.button(u"sendingBack"_s)->setFocus(Qt::TabFocusReason);
        QStringList stops;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            const QString name = window->focusWidget()->objectName();
            if (name == u"sendingBack"_s)
                break;
            stops << name;
        }
        for (const QString &wanted : {u"sendingHome"_s, u"sendingMark"_s, u"sendingRefresh"_s, u"sendingKpiDispatched"_s, u"interval_1h"_s,
                 u"eventChart"_s, u"linksTable"_s, u"recipientsView"_s})
            QVERIFY2(stops.contains(wanted), qPrintable(wanted + u": "_s + stops.join(u' ')));
    }

    void figuresOfTablesExplainThemselves()
    {
        Dashboard scene;
        SendingsTable *table = scene.pane->overview()->table();
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Question);
        const auto menu = [&] {
            const auto menus = scene.pane->window()->findChildren<QMenu *>(u"explainMenu"_s);
            const auto shown = std::find_if(menus.begin(), menus.end(), [](const QMenu *one) { return one->isVisible(); });
            return shown == menus.end() ? nullptr : *shown;
        };
        QTRY_VERIFY(menu());
        const auto lines = menu()->actions();
        QCOMPARE(lines.size(), 6); // one a column of figures
        const QModelIndex rate = table->model()->index(0, SendingsModel::OpenRateColumn);
        const auto line =
            std::find_if(lines.begin(), lines.end(), [&](const QAction *one) { return one->text().startsWith(u"Open rate"_s); });
        QVERIFY(line != lines.end());
        QVERIFY((*line)->text().endsWith(rate.data().toString()));
        (*line)->trigger();
        menu()->close();
        auto *box = scene.pane->window()->findChild<ExplainBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->isVisible());
        QCOMPARE(box->explanation(), rate.data(ExplanationRole).value<Explanation>());
        QVERIFY(box->explanation().title.contains(rate.data().toString()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(table->hasFocus());
    }

    void sumsAreARunningTotal()
    {
        Dashboard scene;
        scene.enter(7405);
        scene.showOneCurves();
        SeriesCard *card = scene.pane->sending()->card();
        const auto last = [&] { return *card->chart()->curves().curves.at(1).values.last(); };
        const double each = last();
        double sum = 0;
        const EventCurves curves = scene.curves();
        for (const auto &value : curves.curves.at(1).values)
            sum += value.value_or(0);
        QTest::mouseClick(card->findChild<QAbstractButton *>(u"summedBuckets"_s), Qt::LeftButton);
        QCOMPARE(last(), sum);
        QTest::mouseClick(card->findChild<QAbstractButton *>(u"eachBucket"_s), Qt::LeftButton);
        QCOMPARE(last(), each);
    }

    // ---- comparison ----

    void comparesByHours()
    {
        Dashboard scene;
        ComparePage *page = scene.pane->compare();
        QSignalSpy removed(page, &ComparePage::removeWanted);
        scene.enterComparison();
        QVERIFY(page->chart()->isVisible());
        QCOMPARE(page->model()->rowCount(), 2);
        QVERIFY(scene.label(u"compareVerdict"_s).endsWith(u"B is ahead."_s));
        QVERIFY(scene.label(u"compareMethod"_s).startsWith(u"Open events as a share of members, added up"_s));
        page->chart()->setFocus();
        QTest::keyClick(page->chart(), Qt::Key_Right);
        QTest::keyClick(page->chart(), Qt::Key_Right);
        QCOMPARE(page->model()->hour(), 1);
        QVERIFY(scene.label(u"compareVerdict"_s).contains(u"at 1"_s));
        QTest::mouseClick(scene.button(u"compareEach"_s), Qt::LeftButton);
        QVERIFY(scene.label(u"compareMethod"_s).contains(u"of each hour"_s));
        QTest::mouseClick(scene.button(u"compareDeliveries"_s), Qt::LeftButton);
        QVERIFY(scene.label(u"compareMethod"_s).contains(u"messages dispatched"_s));
        scene.click(u"compareRemove_7412"_s);
        QCOMPARE(removed.count(), 1);
        scene.click(u"compareAdd"_s);
        auto *picker = scene.in<SendingPicker>();
        auto *list = picker->findChild<QListWidget *>(u"sendingPickerList"_s);
        auto *typed = picker->findChild<QLineEdit *>(u"sendingPickerField"_s);
        QVERIFY(typed->hasFocus());
        QCOMPARE(list->count(), 1);
        QTest::keyClicks(typed, u"no such"_s);
        QVERIFY(!list->isVisible());
        QTest::keyClick(typed, Qt::Key_Return);
        QSignalSpy added(page, &ComparePage::addWanted);
        QCOMPARE(added.count(), 0);
        typed->clear();
        QTest::keyClick(typed, Qt::Key_Down); // there is no other
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        QTRY_VERIFY(!scene.in<SendingPicker>());
        page->setSendings({}, {}, {}, Instant::fromUtc(scene.now()), {}, scene.zone());
        page->setState(scene.ready());
        QVERIFY(scene.pane->findChild<QWidget *>(u"compareStatesEmpty"_s)->isVisible());
        QTest::keyClick(scene.button(u"compareBack"_s), Qt::Key_Escape);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
    }

    // ---- malls ----

    void mallsAreRows()
    {
        Dashboard scene;
        MallsPage *page = scene.pane->malls();
        QSignalSpy wanted(page, &MallsPage::mallWanted);
        scene.bar()->setMallsOffered(true);
        scene.enterMalls();
        QCOMPARE(page->malls()->rowCount(), 3);
        QVERIFY(scene.label(u"mallsMedian"_s).startsWith(u"Median of the malls' open rates"_s));
        page->table()->setFocus();
        page->table()->setCurrentIndex(page->malls()->index(0, 0));
        QTest::keyClick(page->table(), Qt::Key_Return); // all malls are no mall
        QCOMPARE(wanted.count(), 0);
        QTest::keyClick(page->table(), Qt::Key_Down);
        QTest::keyClick(page->table(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(scene.button(u"mallsBack"_s), Qt::Key_Escape);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
    }
    void mallsHaveARangeOfTheirOwn()
    {
        Dashboard scene;
        MallsPage *page = scene.pane->malls();
        QSignalSpy wanted(page, &MallsPage::rangeWanted);
        QSignalSpy others(scene.bar(), &QueryBar::queryChanged);
        scene.enterMalls();
        QCOMPARE(scene.button(u"mallsRange"_s)->text(), u"24 Oct to 20 Nov 2025"_s);
        scene.click(u"mallsRangeBack"_s);
        QCOMPARE(wanted.takeFirst().at(0).value<DateRange>(), (DateRange {{2025, 9, 26}, {2025, 10, 23}}));
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_BracketRight);
        QCOMPARE(wanted.takeFirst().at(0).value<DateRange>(), (DateRange {{2025, 10, 24}, {2025, 11, 20}}));
        scene.click(u"mallsRange"_s);
        auto *field = scene.pane->findChild<QLineEdit *>(u"rangeField"_s);
        QTest::keyClicks(field, u"last 7 days"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().at(0).value<DateRange>(), (DateRange {{2025, 11, 14}, {2025, 11, 20}}));
        QCOMPARE(others.count(), 0);
    }
    /// Of a mall that was chosen among all one comes back to all; else there is nothing behind the overview.
    void backFromAMallLeadsToTheMalls()
    {
        Dashboard scene;
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Backspace);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
        scene.enterMalls();
        scene.pane->showMallOfMalls();
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
        scene.go(SendingsPane::One);
        QTest::keyClick(scene.button(u"sendingBack"_s), Qt::Key_Backspace);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
        scene.chart()->setFocus();
        QTest::keyClick(scene.chart(), Qt::Key_Backspace); // takes back a zoom, and there is none
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
        scene.table()->setFocus();
        QTest::keyClick(scene.table(), Qt::Key_Backspace);
        QCOMPARE(scene.pane->page(), SendingsPane::Malls);
        QTest::keyClick(scene.button(u"mallsBack"_s), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
        QTest::keyClick(scene.table(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
        scene.enterMalls();
        scene.pane->showMallOfMalls();
        scene.pane->select({}); // as another mall does
        QTest::keyClick(scene.table(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(scene.pane->page(), SendingsPane::Overview);
    }

    // ---- everywhere ----

    /// SD21: the way in and the way back, on whichever page; the page itself stays.
    void everyChartIsZoomedAndLeftByKeys_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("overview") << int(SendingsPane::Overview);
        QTest::newRow("one sending") << int(SendingsPane::One);
        QTest::newRow("comparison") << int(SendingsPane::Compared);
        QTest::newRow("malls") << int(SendingsPane::Malls);
    }
    void everyChartIsZoomedAndLeftByKeys()
    {
        QFETCH(const int, page);
        Dashboard scene;
        scene.go(static_cast<SendingsPane::Page>(page));
        QTRY_VERIFY(scene.chartInView());
        EventChart *chart = scene.chartInView();
        QAbstractButton *out = nullptr;
        const QList<QAbstractButton *> buttons = scene.pane->findChildren<QAbstractButton *>(u"zoomOutButton"_s);
        QCOMPARE(buttons.size(), 4);
        const EventCurves all = chart->curves();
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Right);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(chart->isZoomed());
        QCOMPARE(chart->curves().axis.starts, all.axis.starts.mid(1, 4));
        QTRY_VERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *one) { return one->isVisible(); }));
        QTest::keyClick(chart, Qt::Key_Backspace);
        QCOMPARE(chart->curves(), all);
        QTest::keyClick(chart, Qt::Key_Backspace); // nothing to go back from
        QCOMPARE(int(scene.pane->page()), page);
        QVERIFY(chart->zoomIn(1, 3));
        for (QAbstractButton *one : buttons) {
            if (one->isVisible())
                out = one;
        }
        QVERIFY(out);
        QTest::mouseClick(out, Qt::LeftButton);
        QCOMPARE(chart->curves(), all);
    }

    void theHourIsTheSameWhateverIsZoomedInto()
    {
        Dashboard scene;
        scene.enterComparison();
        EventChart *chart = scene.pane->compare()->chart();
        QVERIFY(chart->zoomIn(2, 4));
        chart->setPoint({0, 1});
        QCOMPARE(scene.pane->compare()->model()->hour(), 3);
    }

    void everythingHasANameOnEachPage()
    {
        Dashboard scene;
        for (const SendingsPane::Page page : {SendingsPane::Overview, SendingsPane::One, SendingsPane::Compared, SendingsPane::Malls}) {
            if (page == SendingsPane::One)
                scene.enter(7405);
            scene.pane->showPage(page);
            const QList<QWidget *> widgets = scene.pane->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                    continue;
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
        }
    }

    void narrowWindowsHoldEverything()
    {
        Dashboard scene({880, 552});
        scene.enter(7405);
        scene.showOneCurves();
        for (const SendingsPane::Page page : {SendingsPane::Overview, SendingsPane::One, SendingsPane::Compared, SendingsPane::Malls}) {
            scene.pane->showPage(page);
            QTest::qWait(0);
            QVERIFY(scene.window()->width() <= 880); // nothing pushes the window apart
            QVERIFY(!scene.window()->grab().isNull());
        }
    }
};

QTEST_MAIN(TestSendingsDashboard)
#include "tst_sendingsdashboard.moc"
