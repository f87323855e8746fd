// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/overviewpane.h"

#include "models/base/settings.h"
#include "models/sendings/sendinggroups.h"
#include "models/sendings/sendingtables.h"
#include "models/sendings/seriesmodel.h"
#include "ui/account/spilllayout.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/humantext.h"
#include "ui/common/keptscroll.h"
#include "ui/common/liststates.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/overlaybar.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/columnsmenu.h"
#include "ui/sendings/funnelcard.h"
#include "ui/sendings/kpistrip.h"
#include "ui/sendings/rowsaway.h"
#include "ui/sendings/sendingstable.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>
#include <array>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableFrame = 1; // px between the card's edge and the table
constexpr int cornerRoom = 4; // px below it, or rows would cover the card's round corners
constexpr int overviewBesideFrom = 900; // px of the pane from which funnel and chart stand beside each other
constexpr int funnelShare = 38; // percent of the width, beside the chart
constexpr std::array groupings {Grouping::Each, Grouping::Reporting, Grouping::Campaign};

int columnOf(Metric metric)
{
    switch (metric) {
    case Metric::Delivered:
        return SendingsModel::DeliveredColumn;
    case Metric::Errored:
        return SendingsModel::ErroredColumn;
    case Metric::Opened:
        return SendingsModel::OpenRateColumn;
    case Metric::Clicked:
        return SendingsModel::ClickRateColumn;
    default:
        return SendingsModel::DispatchedColumn;
    }
}

} // namespace

struct OverviewPane::Private {
    Actions *actions {};
    Settings *settings {};
    SendingsModel *sendings {};
    SeriesModel *series {};

    QueryBar *bar {};
    ListStates *states {};
    QScrollArea *scroll {};
    QWidget *body {};
    KpiStrip *kpis {};
    QBoxLayout *middle {};
    FunnelCard *funnelCard {};
    SeriesCard *card {};
    Card *tableCard {};
    SpillLayout *tableHead {};
    FlowLayout *headLead {}, *headTrail {};
    PlainLabel *count {};
    Segments *segments {};
    PlainLabel *age {};
    Button *columns {};
    Button *exporting {};
    SendingsTable *table {};
    KeptScroll *scrollPlace {};
    RowsAway *rowsAway {};
    ChartAway *chartAway {};

    QList<Sending> loaded;
    Grouping grouping {Grouping::Each};
    QSet<QString> unfolded;
    std::optional<KpiFigures> figures, before;
    Funnel funnel;
    ListState listState, seriesState;
    QTimeZone zone, seriesZone;
    QString chosen;
    QString preferred; // row id
    bool settling {};
    bool focusDue {}; // the table had it when its rows went

    [[nodiscard]] int place() const { return chosen.isEmpty() ? -1 : sendings->placeOf(chosen); }
    void showSeries() const
    {
        const bool any = !series->curves().curves.isEmpty() && series->rowCount() > 0;
        card->states()->setState(seriesState, any ? series->rowCount() : 0, seriesZone);
        card->setAsOf(seriesState, seriesZone);
        chartAway->setAge(seriesState.asOf, seriesZone);
    }
};

OverviewPane::OverviewPane(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"overviewPane"_s);
    d->actions = actions;
    d->settings = settings;
    d->sendings = new SendingsModel(this);
    d->series = new SeriesModel(this);
    build();
    connectTable();
    connectSeries();
    connectAway();
    measure();
    reword();
    showFigures();
    setFocusProxy(d->table);
}

OverviewPane::~OverviewPane() = default;

void OverviewPane::build()
{
    d->bar = new QueryBar(this);
    d->scroll = new QScrollArea;
    d->scroll->setObjectName(u"sendingsScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    overlayScrollBar(d->scroll);
    d->scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and is scrolled to
    d->body = new QWidget;
    d->body->setObjectName(u"sendingsBody"_s);
    d->kpis = new KpiStrip(u"kpiStrip"_s, u"kpi"_s, d->body);
    d->funnelCard = new FunnelCard(d->body);
    d->card = new SeriesCard(d->series, d->body);
    d->card->setZoneShown(false); // it is a control of the bar
    buildTable();
    const QList<QWidget *> areas {d->kpis, d->funnelCard, d->card, d->tableCard};
    for (QWidget *area : areas)
        area->setProperty(areaProperty, true);
    d->middle = new QBoxLayout(QBoxLayout::LeftToRight);
    d->middle->addWidget(d->funnelCard, funnelShare);
    d->middle->addWidget(d->card, 100 - funnelShare);
    auto *column = new QVBoxLayout(d->body);
    column->addWidget(d->kpis);
    column->addLayout(d->middle);
    column->addWidget(d->tableCard, 1);
    d->scroll->setWidget(d->body);
    d->scroll->viewport()->setAutoFillBackground(false);
    d->body->setAutoFillBackground(false);

    d->states = new ListStates(d->scroll, u"sendingsStates"_s, this);
    d->states->setEntry(d->table);
    d->states->setSkeleton(Skeleton::Figures);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addWidget(d->bar);
    all->addWidget(d->states, 1);
}

void OverviewPane::buildTable()
{
    d->tableCard = new Card(u"sendingsCard"_s, d->body);
    d->count = new PlainLabel({}, Type::Title, d->tableCard);
    d->count->setObjectName(u"sendingsCount"_s);
    d->count->setElided(Qt::ElideRight);
    d->segments = new Segments(u"groupingSegments"_s, d->tableCard);
    d->segments->setWraps();
    for (const char *name : {"groupEach", "groupReporting", "groupCampaign"})
        d->segments->add(QLatin1StringView(name));
    d->segments->choose(0);
    d->age = new PlainLabel({}, Type::Caption, d->tableCard);
    d->age->setObjectName(u"tableAge"_s);
    d->age->setMuted(true);
    d->age->setTabular(true);
    d->age->setElided(Qt::ElideRight);
    d->columns = new Button(Button::Plain, {}, u"columnsButton"_s, d->tableCard);
    d->columns->setLow(true);
    d->exporting = new Button(Button::Plain, {}, u"exportSendingsButton"_s, d->tableCard);
    d->exporting->setIconName(u"document"_s);
    d->exporting->setLow(true);
    d->table = new SendingsTable(d->actions, d->sendings, d->tableCard);
    d->scrollPlace = new KeptScroll(d->table, this);
    auto *lead = new QWidget(d->tableCard);
    d->headLead = new FlowLayout(lead);
    d->headLead->addWidget(d->count);
    d->headLead->addWidget(d->segments);
    auto *trail = new QWidget(d->tableCard);
    d->headTrail = new FlowLayout(trail);
    d->headTrail->addWidget(d->age);
    d->headTrail->addWidget(d->columns);
    d->headTrail->addWidget(d->exporting);
    d->tableHead = new SpillLayout(lead, trail); // the card's
    auto *inner = new QVBoxLayout(d->tableCard);
    inner->setContentsMargins(tableFrame, tableFrame, tableFrame, cornerRoom);
    inner->setSpacing(0);
    inner->addLayout(d->tableHead);
    inner->addWidget(d->table, 1);
}

void OverviewPane::connectTable()
{
    connect(d->states, &ListStates::retryWanted, this, &OverviewPane::retryWanted);
    connect(d->states, &ListStates::detailsWanted, this, &OverviewPane::detailsWanted);
    connect(d->bar, &QueryBar::refreshWanted, this, &OverviewPane::refreshWanted);
    const auto openCurrent = [this] {
        if (!d->chosen.isEmpty())
            Q_EMIT openWanted(d->chosen);
    };
    connect(d->table, &SendingsTable::enterPressed, this, openCurrent);
    connect(d->table, &QTableView::doubleClicked, this, openCurrent);
    connect(d->table, &SendingsTable::openWanted, this, openCurrent);
    connect(d->table, &SendingsTable::markWanted, this, [this] {
        if (!d->chosen.isEmpty())
            Q_EMIT markWanted(d->chosen);
    });
    connect(d->table, &SendingsTable::foldWanted, this, [this](const QString &rowId, bool unfold) {
        if (unfold)
            d->unfolded.insert(rowId);
        else
            d->unfolded.remove(rowId);
        regroup();
    });
    connect(d->segments, &Segments::chosenByHand, this, [this](int number) {
        setGrouping(groupings.at(static_cast<size_t>(number)));
        Q_EMIT groupingChosen(d->grouping);
    });
    connect(d->columns, &Button::clicked, this, [this] { openColumnsMenu(d->table, d->columns); });
    connect(d->kpis, &KpiStrip::showWanted, this, [this](Metric metric) {
        sortBy(columnOf(metric), Qt::DescendingOrder);
        d->scroll->ensureWidgetVisible(d->tableCard);
        d->table->setFocus(Qt::OtherFocusReason);
    });
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        choose(current.data(RowIdRole).toString());
        if (d->table->hasFocus() && d->table->hasAutoScroll())
            reveal(); // by keys, that is; what was clicked is in view
    });
    const auto fillOrEmpty = [this] {
        showList();
        settleChoice();
    };
    connect(d->sendings, &QAbstractItemModel::rowsInserted, this, fillOrEmpty);
    connect(d->sendings, &QAbstractItemModel::rowsRemoved, this, fillOrEmpty);
}

void OverviewPane::connectSeries()
{
    connect(d->card->states(), &ListStates::retryWanted, this, &OverviewPane::seriesRetryWanted);
    connect(d->card->states(), &ListStates::detailsWanted, this, &OverviewPane::detailsWanted);
    connect(d->table->head(), &QHeaderView::sortIndicatorChanged, this, &OverviewPane::sortChosen);
    const QList<QWidget *> lists {d->table, d->card->chart(), d->card->table()};
    for (QWidget *list : lists)
        d->actions->bindTo(list, ActionId::ToggleTable);
    connect(d->actions->get(ActionId::ToggleTable), &QAction::triggered, d->card, [this] {
        if (d->card->isVisibleTo(window()))
            d->card->toggleTable();
    });
    for (const ActionId id : {ActionId::RangeBefore, ActionId::RangeAfter}) {
        d->actions->bindTo(this, id);
        connect(d->actions->get(id), &QAction::triggered, this, [this, id] {
            if (isVisibleTo(window()))
                d->bar->shiftRange(id == ActionId::RangeBefore ? -1 : 1);
        });
    }
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SingleLetterKeys)
            reword();
    });
}

void OverviewPane::connectAway()
{
    // What is shown when it is taken: the rows are copied, for the table is made on another thread.
    const auto make = [this](const QList<int> &columns, const TableAbout &about) -> std::function<Table()> {
        QList<SendingRow> rows;
        rows.reserve(d->sendings->rowCount());
        for (int place = 0; place < d->sendings->rowCount(); ++place)
            rows << d->sendings->rowAt(place);
        QList<ShownColumn> shown;
        shown.reserve(columns.size());
        for (const int column : columns)
            shown << ShownColumn {.column = column, .title = d->sendings->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()};
        return [rows, shown, about, names = d->sendings->names()] { return sendingsTable(rows, shown, about, names); };
    };
    d->rowsAway =
        new RowsAway({.table = d->table, .exporting = d->exporting, .make = make, .about = [this] { return aboutTable(); }}, this);
    d->chartAway = new ChartAway(d->actions, ChartAway::partsOf(d->card), this);
}

TableAbout OverviewPane::aboutTable() const
{
    const QString column = d->sendings->headerData(d->sendings->sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString();
    const int count = static_cast<int>(d->loaded.size());
    return {.title = d->grouping == Grouping::Reporting ? tr("Sendings by MPC sending")
            : d->grouping == Grouping::Campaign         ? tr("Sendings by campaign")
                                                        : tr("Sendings"),
        .order = d->sendings->sortOrder() == Qt::DescendingOrder ? tr("%1, from the greatest or newest", "column").arg(column)
                                                                 : tr("%1, from the least or oldest", "column").arg(column),
        .extent = d->listState.complete ? tr("all %Ln sendings", nullptr, count)
                                        : tr("%Ln sendings; older ones were not read yet", nullptr, count),
        .zone = d->zone.isValid() ? d->zone : QTimeZone::utc(),
        .asOf = d->listState.asOf};
}

SendingsModel *OverviewPane::sendings() const
{
    return d->sendings;
}

SeriesModel *OverviewPane::series() const
{
    return d->series;
}

QueryBar *OverviewPane::bar() const
{
    return d->bar;
}

SeriesCard *OverviewPane::card() const
{
    return d->card;
}

RowsAway *OverviewPane::rowsAway() const
{
    return d->rowsAway;
}

ChartAway *OverviewPane::chartAway() const
{
    return d->chartAway;
}

SendingsTable *OverviewPane::table() const
{
    return d->table;
}

void OverviewPane::setClock(Clock *clock)
{
    d->states->setClock(clock);
    d->card->states()->setClock(clock);
}

void OverviewPane::setListState(const ListState &state, const QTimeZone &zone)
{
    d->listState = state;
    d->zone = zone;
    d->sendings->setAsOf(state.asOf);
    showList();
    showFigures();
}

void OverviewPane::setSeriesState(const ListState &state, const QTimeZone &zone)
{
    d->seriesState = state;
    d->seriesZone = zone;
    d->showSeries();
}

void OverviewPane::setCurves(const EventCurves &curves)
{
    d->card->setCurves(curves);
    d->showSeries();
}

void OverviewPane::setSendings(const QList<Sending> &sendings)
{
    d->loaded = sendings;
    regroup();
}

Grouping OverviewPane::grouping() const
{
    return d->grouping;
}

void OverviewPane::setGrouping(Grouping by)
{
    const auto at = std::find(groupings.begin(), groupings.end(), by) - groupings.begin();
    d->segments->choose(static_cast<int>(at));
    if (by == d->grouping)
        return;
    d->grouping = by;
    regroup();
}

void OverviewPane::regroup()
{
    d->sendings->apply(groupedRows(d->loaded, d->grouping, d->unfolded));
    showList();
}

void OverviewPane::setFigures(const std::optional<KpiFigures> &figures, const std::optional<KpiFigures> &before, const Funnel &funnel)
{
    d->figures = figures;
    d->before = before;
    d->funnel = funnel;
    showFigures();
}

void OverviewPane::showFigures()
{
    d->kpis->setFigures(d->figures, d->before, {.zone = d->zone});
    d->funnelCard->setFunnel(d->funnel, d->listState, d->zone);
}

void OverviewPane::setMarked(const QSet<QString> &rowIds)
{
    d->table->setMarked(rowIds);
}

void OverviewPane::select(const QString &rowId)
{
    if (rowId.isEmpty()) {
        d->table->selectionModel()->clear();
        choose({});
        return;
    }
    if (const int place = d->sendings->placeOf(rowId); place >= 0) {
        d->table->setCurrentIndex(d->sendings->index(place, 0));
        // Once everything has its place: the pane may be shown only now.
        QMetaObject::invokeMethod(this, &OverviewPane::reveal, Qt::QueuedConnection);
    }
}

/// Scrolls the table to the current row, and the page to where the table shows it.
void OverviewPane::reveal()
{
    const QModelIndex current = d->table->currentIndex();
    if (!current.isValid())
        return;
    d->table->scrollTo(current);
    const QRect row = d->table->visualRect(current);
    const int middle = d->table->viewport()->mapTo(d->body, row.center()).y();
    d->scroll->ensureVisible(0, middle, 0, row.height());
}

QString OverviewPane::selected() const
{
    return d->chosen;
}

void OverviewPane::prefer(const QString &rowId)
{
    d->preferred = rowId;
}

KeptScroll *OverviewPane::scroll() const
{
    return d->scrollPlace;
}

void OverviewPane::sortBy(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < d->sendings->columnCount())
        d->table->head()->setSortIndicator(column, order);
}

void OverviewPane::choose(const QString &rowId)
{
    if (rowId == d->chosen)
        return;
    d->chosen = rowId;
    Q_EMIT sendingChosen(rowId);
}

/// After rows came or went: the chosen one stays so while it is there, else the first one is.
void OverviewPane::settleChoice()
{
    if (std::exchange(d->settling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->settling = false;
            const int place = d->place();
            if (place >= 0 && d->table->currentIndex().row() == place)
                return;
            if (d->sendings->rowCount() == 0)
                return select({});
            d->table->setAutoScroll(false); // being chosen by us is no reason to jump there
            d->table->setCurrentIndex(
                d->sendings->index(std::max({0, place, d->chosen.isEmpty() ? d->sendings->placeOf(d->preferred) : 0}), 0));
            d->table->setAutoScroll(true);
        },
        Qt::QueuedConnection);
}

void OverviewPane::showList()
{
    const int rows = d->sendings->rowCount();
    // Without rows the table gives way, and Qt passes its focus on to whatever comes next.
    d->focusDue = d->focusDue || (rows == 0 && window()->focusWidget() == d->table);
    d->states->setState(d->listState, rows, d->zone);
    const int count = d->grouping == Grouping::Each ? rows : static_cast<int>(d->loaded.size());
    QString words = tr("%Ln sendings", nullptr, count);
    if (!d->listState.complete)
        words = tr("newest %Ln loaded, older follow", nullptr, count);
    d->count->setText(rows > 0 ? words : QString());
    d->exporting->setEnabled(rows > 0);
    d->age->setText(d->listState.asOf ? tr("as of %1").arg(clockSeconds(*d->listState.asOf, d->zone)) : QString());
    // A table that was hidden when the focus was meant for it, or that had it before, gets it with its rows; else whoever has it keeps it.
    if (rows == 0 || !d->table->isVisible())
        return;
    const QWidget *holder = window()->focusWidget();
    const bool passedOn = std::exchange(d->focusDue, false) && d->scroll->isAncestorOf(holder); // to a neighbour
    if (passedOn || !holder || holder == d->table || !holder->isVisible())
        d->table->setFocus(Qt::OtherFocusReason);
}

void OverviewPane::reword()
{
    const bool keys = d->settings->flag(Setting::SingleLetterKeys);
    d->card->setKeyCap(keys ? keyCapText(ActionId::ToggleTable) : QString());
    d->table->setAccessibleName(tr("Sendings"));
    d->table->head()->setAccessibleName(tr("Columns of the sendings"));
    d->kpis->setAccessibleName(tr("Figures of the range"));
    d->kpis->setShowWords(tr("Sort the sendings by it"));
    d->segments->setWords(0, tr("Each", "sendings, one a row"), {}, tr("Each sending"));
    d->segments->setWords(1, tr("By MPC sending"), {}, tr("Sendings by MPC sending"));
    d->segments->setWords(2, tr("By campaign"), {}, tr("Sendings by campaign"));
    d->columns->setText(tr("Columns"));
    d->states->setEmptyWords(u"chart"_s, tr("No sendings in this range"),
        tr("Campaigns and messages sent to members of this mall appear here. Choose other days, or take a filter away."));
    d->states->setForbiddenWords(tr("Your account may not read sendings here"));
    d->card->setEmptyWords(tr("No events in this range"), tr("They appear here as messages are delivered and opened."));
    showList();
    arrange();
}

void OverviewPane::measure()
{
    const Density &density = atrium::density();
    layout()->setContentsMargins(0, 0, 0, 0);
    d->body->layout()->setContentsMargins(density.padL, density.padXs, density.padL, density.padL);
    d->body->layout()->setSpacing(density.pad);
    d->middle->setSpacing(density.pad);
    d->tableHead->setContentsMargins(density.padL, density.padXs, density.padS, density.padXs);
    d->tableHead->setSpacing(density.pad);
    for (FlowLayout *flow : {d->headLead, d->headTrail}) {
        flow->setSpacing(density.pad);
        flow->setLineSpacing(density.padXs);
    }
}

/// Funnel and chart beside each other where there is the room, else the chart first.
void OverviewPane::arrange()
{
    const bool beside = width() >= overviewBesideFrom * density().bodyPx / 13;
    const QBoxLayout::Direction direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop;
    if (d->middle->direction() != direction)
        d->middle->setDirection(direction);
    d->age->setVisible(beside);
    // Its words go before those of the ways to group the rows.
    d->exporting->setText(beside ? tr("Export") : QString());
    d->exporting->setAccessibleName(tr("Export"));
    setPlainToolTip(d->exporting, beside ? QString() : tr("Export"));
}

void OverviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
        measure();
        arrange();
        break;
    case QEvent::LanguageChange:
        reword();
        break;
    default:
        break;
    }
}

void OverviewPane::keyPressEvent(QKeyEvent *event)
{
    const bool inChart = d->card->isAncestorOf(window()->focusWidget());
    // Out of the chart the way one came in.
    if (event->key() == Qt::Key_Escape && inChart) {
        d->table->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace atrium
