// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/mallspage.h"

#include "models/sendings/figurewords.h"
#include "models/sendings/seriesmodel.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/fittedtable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/liststates.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/overlaybar.h"
#include "ui/sendings/cellexplainer.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/funnelcard.h"
#include "ui/sendings/rangestepper.h"
#include "ui/sendings/rowsaway.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int leastMall = 5; // heights of a control that the names of malls have at least
}

struct MallsPage::Private {
    Actions *actions {};
    MallsModel *model {};
    SeriesModel *series {};
    Button *back {}, *home {}, *refresh {};
    PlainLabel *title {}, *status {}, *count {}, *median {}, *age {};
    RangeStepper *range {};
    QHBoxLayout *headRow {}, *tableHead {};
    ListStates *states {};
    QScrollArea *scroll {};
    SeriesCard *card {};
    Card *tableCard {};
    FittedTable *table {};
    Button *exporting {};
    RowsAway *rowsAway {};
    ChartAway *chartAway {};

    int zones {1};
    QTimeZone zone;
    ListState listState, seriesState;
    int loaded {};
    std::optional<int> cost, left;
};

MallsPage::MallsPage(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"mallsPage"_s);
    d->actions = actions;
    d->model = new MallsModel(this);
    d->series = new SeriesModel(this);
    build();
    connectAway();
    measure();
    reword();
}

MallsPage::~MallsPage() = default;

void MallsPage::build()
{
    d->back = new Button(Button::IconOnly, {}, u"mallsBack"_s, this);
    d->back->setIconName(u"chevron-left"_s);
    d->home = new Button(Button::Flat, {}, u"mallsHome"_s, this);
    d->title = new PlainLabel({}, Type::Title, this);
    d->title->setElided(Qt::ElideRight);
    d->range = new RangeStepper(u"mallsRange"_s, this);
    d->status = new PlainLabel({}, Type::Caption, this);
    d->status->setObjectName(u"mallsStatus"_s);
    d->status->setElided(Qt::ElideRight);
    d->status->setMuted(true);
    d->status->setTabular(true);
    d->refresh = new Button(Button::IconOnly, {}, u"mallsRefresh"_s, this);
    d->refresh->setIconName(u"refresh"_s);
    d->headRow = new QHBoxLayout;
    d->headRow->addWidget(d->back);
    d->headRow->addWidget(d->home);
    d->headRow->addWidget(d->title);
    d->headRow->addWidget(d->range);
    d->headRow->addStretch(1);
    d->headRow->addWidget(d->status);
    d->headRow->addWidget(d->refresh);

    auto *body = new QWidget;
    body->setObjectName(u"mallsBody"_s);
    d->card = new SeriesCard(d->series, body, u"mallsSeriesCard"_s);
    d->tableCard = new Card(u"mallsCard"_s, body);
    for (QWidget *area : {static_cast<QWidget *>(d->card), static_cast<QWidget *>(d->tableCard)})
        area->setProperty(areaProperty, true);
    d->count = new PlainLabel({}, Type::Title, d->tableCard);
    d->count->setObjectName(u"mallsCount"_s);
    d->count->setElided(Qt::ElideRight);
    d->median = new PlainLabel({}, Type::Caption, d->tableCard);
    d->median->setObjectName(u"mallsMedian"_s);
    d->median->setMuted(true);
    d->median->setElided(Qt::ElideRight);
    d->age = new PlainLabel({}, Type::Caption, d->tableCard);
    d->age->setObjectName(u"mallsAge"_s);
    d->age->setMuted(true);
    d->age->setTabular(true);
    d->tableHead = new QHBoxLayout;
    d->tableHead->addWidget(d->count);
    d->tableHead->addWidget(d->median, 1);
    d->tableHead->addWidget(d->age);
    d->exporting = new Button(Button::Plain, {}, u"exportMallsButton"_s, d->tableCard);
    d->exporting->setLow(true);
    d->tableHead->addWidget(d->exporting);
    d->table = new FittedTable(u"mallsTable"_s, MallsModel::MallColumn, leastMall, d->tableCard);
    d->table->setModel(d->model);
    d->table->head()->setSortIndicator(MallsModel::DispatchedColumn, Qt::DescendingOrder);
    d->table->head()->setSorting(true);
    d->table->setSortingEnabled(true);
    auto *inner = new QVBoxLayout(d->tableCard);
    inner->setContentsMargins(1, 1, 1, 4);
    inner->setSpacing(0);
    inner->addLayout(d->tableHead);
    inner->addWidget(d->table, 1);
    auto *column = new QVBoxLayout(body);
    column->addWidget(d->tableCard, 1);
    column->addWidget(d->card, 1);
    d->scroll = new QScrollArea;
    d->scroll->setObjectName(u"mallsScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setFocusPolicy(Qt::NoFocus);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    overlayScrollBar(d->scroll);
    d->scroll->setWidget(body);
    d->scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    d->states = new ListStates(d->scroll, u"mallsStates"_s, this);
    d->states->leaveOutAge();
    d->states->setEntry(d->table);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addLayout(d->headRow);
    all->addWidget(d->states, 1);

    connect(d->back, &Button::clicked, this, &MallsPage::backWanted);
    connect(d->home, &Button::clicked, this, &MallsPage::backWanted);
    connect(d->refresh, &Button::clicked, this, &MallsPage::refreshWanted);
    connect(d->range, &RangeStepper::rangeChosen, this, &MallsPage::rangeWanted);
    connect(d->states, &ListStates::retryWanted, this, &MallsPage::retryWanted);
    connect(d->card->states(), &ListStates::retryWanted, this, &MallsPage::seriesRetryWanted);
    for (ListStates *states : {d->states, d->card->states()})
        connect(states, &ListStates::detailsWanted, this, &MallsPage::detailsWanted);
    const auto open = [this] {
        const qint64 customer = d->table->currentIndex().data(MallsModel::CustomerRole).toLongLong();
        if (customer > 0)
            Q_EMIT mallWanted(customer);
    };
    connect(d->table, &PlainTable::enterPressed, this, open);
    connect(d->table, &QTableView::doubleClicked, this, open);
    for (QWidget *list :
        {static_cast<QWidget *>(d->card->chart()), static_cast<QWidget *>(d->card->table()), static_cast<QWidget *>(d->table)})
        d->actions->bindTo(list, ActionId::ToggleTable);
    connect(d->actions->get(ActionId::ToggleTable), &QAction::triggered, d->card, [this] {
        if (d->card->isVisibleTo(window()))
            d->card->toggleTable();
    });
    for (const ActionId id : {ActionId::RangeBefore, ActionId::RangeAfter}) {
        d->actions->bindTo(this, id);
        connect(d->actions->get(id), &QAction::triggered, this, [this, id] {
            if (isVisibleTo(window()))
                d->range->shift(id == ActionId::RangeBefore ? -1 : 1);
        });
    }
}

void MallsPage::connectAway()
{
    const auto about = [this] {
        const QString column = d->model->headerData(d->table->head()->sortIndicatorSection(), Qt::Horizontal, Qt::DisplayRole).toString();
        return TableAbout {.title = tr("Malls"),
            .order = d->table->head()->sortIndicatorOrder() == Qt::DescendingOrder ? tr("%1, from the greatest", "column").arg(column)
                                                                                   : tr("%1, from the least", "column").arg(column),
            .extent = d->listState.complete ? tr("all %Ln sendings", nullptr, d->loaded)
                                            : tr("%Ln sendings; older ones were not read yet", nullptr, d->loaded),
            .zone = d->zone.isValid() ? d->zone : QTimeZone::utc(),
            .asOf = d->listState.asOf};
    };
    d->rowsAway =
        new RowsAway({.table = d->table, .exporting = d->exporting, .explainer = new CellExplainer(d->table), .about = about}, this);
    d->chartAway = new ChartAway(d->actions, ChartAway::partsOf(d->card), this);
}

void MallsPage::setNames(const QStringList &malls)
{
    constexpr qsizetype mostNamed = 3;
    const QString owner = malls.size() > mostNamed ? tr("%Ln malls", nullptr, static_cast<int>(malls.size())) : malls.join(u", "_s);
    d->rowsAway->setOwner(owner, {});
    d->chartAway->setOwner(owner, {});
}

void MallsPage::setClock(Clock *clock)
{
    d->states->setClock(clock);
    d->card->states()->setClock(clock);
}

MallsModel *MallsPage::malls() const
{
    return d->model;
}

SeriesCard *MallsPage::card() const
{
    return d->card;
}

SeriesModel *MallsPage::series() const
{
    return d->series;
}

RowsAway *MallsPage::rowsAway() const
{
    return d->rowsAway;
}

ChartAway *MallsPage::chartAway() const
{
    return d->chartAway;
}

PlainTable *MallsPage::table() const
{
    return d->table;
}

void MallsPage::setCostOf(const std::function<int(const DateRange &)> &costOf)
{
    d->range->setCostOf(costOf);
}

void MallsPage::setRange(const DateRange &range, const QDate &today, int zones, const QTimeZone &zone)
{
    d->range->setRange(range, today);
    d->zones = zones;
    d->card->setZoneShown(zones == 1); // else a sentence says that each mall's is its own
    d->zone = zone;
    d->model->setZone(zone);
    reword();
}

void MallsPage::setListState(const ListState &state, int count)
{
    d->listState = state;
    d->loaded = count;
    d->refresh->setEnabled(!state.loading);
    d->states->setState(state, count, d->zone);
    reword();
}

void MallsPage::setCurves(const EventCurves &curves)
{
    d->card->setCurves(curves);
    setSeriesState(d->seriesState);
}

void MallsPage::setSeriesState(const ListState &state)
{
    d->seriesState = state;
    const bool any = !d->series->curves().curves.isEmpty() && d->series->rowCount() > 0;
    d->card->states()->setState(state, any ? d->series->rowCount() : 0, d->zone);
    d->card->setAsOf(state, d->zone);
    d->chartAway->setAge(state.asOf, d->zone);
}

void MallsPage::setCost(std::optional<int> tokens, std::optional<int> left)
{
    d->cost = tokens;
    d->left = left;
    d->range->setTokensLeft(left);
    reword();
}

QWidget *MallsPage::entry() const
{
    return d->table;
}

void MallsPage::reword()
{
    d->back->setText(tr("Back"));
    d->home->setText(tr("Sendings"));
    d->title->setText(tr("Malls"));
    d->refresh->setText(tr("Refresh"));
    d->exporting->setText(tr("Export"));
    d->exporting->setEnabled(d->loaded > 0);
    d->range->reword();
    d->table->setAccessibleName(tr("Malls"));
    d->table->head()->setAccessibleName(tr("Columns of the malls"));
    QString cost = d->cost ? tr("Refreshing costs %Ln tokens", nullptr, *d->cost) : QString();
    if (d->cost && d->left)
        cost = tr("%1, %2 left", "what it costs, what there is").arg(cost, QLocale().toString(*d->left));
    d->status->setText(cost);
    d->count->setText(d->listState.complete || d->loaded == 0 ? tr("%Ln sendings", nullptr, d->loaded)
                                                              : tr("newest %Ln loaded, older follow", nullptr, d->loaded));
    const Figure &median = d->model->medianOpenRate();
    d->median->setText(median.hasValue() ? tr("Median of the malls' open rates: %1", "a percentage").arg(figureText(median)) : QString());
    d->card->setNote(d->zones > 1
            ? tr("The malls are in %Ln time zones: each hour and day is that of the mall's own clock.", nullptr, d->zones)
            : QString());
    d->card->setEmptyWords(tr("No events in this range"), tr("They appear here as messages are delivered and opened."));
    showFreshness(d->age, d->listState, d->zone);
    d->states->setEmptyWords(u"chart"_s, tr("No sendings in this range"), tr("Campaigns and messages of all your malls appear here."));
    d->states->setForbiddenWords(tr("Your account may not read sendings here"));
}

void MallsPage::measure()
{
    const Density &density = atrium::density();
    layout()->setContentsMargins(0, 0, 0, 0);
    d->headRow->setContentsMargins(density.padL, density.pad, density.padL, density.padXs);
    d->headRow->setSpacing(density.padS);
    d->tableHead->setContentsMargins(density.padL, density.padS, density.padL, density.padS);
    d->tableHead->setSpacing(density.pad);
    d->scroll->widget()->layout()->setContentsMargins(density.padL, density.padXs, density.padL, density.padL);
    d->scroll->widget()->layout()->setSpacing(density.pad);
    constexpr int rows = 5;
    d->table->setMinimumHeight(density.controlLow + density.padXs + rows * PlainTable::rowHeight());
}

void MallsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

void MallsPage::keyPressEvent(QKeyEvent *event)
{
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    if (!held && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace atrium
