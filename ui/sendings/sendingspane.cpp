// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingspane.h"

#include "models/base/settings.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/seriesmodel.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/keptscroll.h"
#include "ui/common/liststates.h"
#include "ui/export/takeaway.h"
#include "ui/inbox/overlaybar.h"
#include "ui/sendings/kpistrip.h"
#include "ui/sendings/sendingsaway.h"
#include "ui/sendings/sendingshead.h"
#include "ui/sendings/sendingstable.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableFrame = 1; // px between the card's edge and the table
constexpr int cornerRoom = 4; // px below it, or rows would cover the card's round corners

} // namespace

struct SendingsPane::Private {
    Actions *actions {};
    Settings *settings {};
    SendingsModel *sendings {};
    SeriesModel *series {};

    SendingsHead *head {};
    ListStates *states {};
    QScrollArea *scroll {};
    QWidget *body {};
    SendingLine *line {};
    KpiStrip *kpis {};
    SeriesCard *card {};
    Card *tableCard {};
    SendingsTable *table {};
    KeptScroll *scrollPlace {};
    SendingsAway *away {};
    ErrorStrip *taken {}; // what became of what was taken away

    ListState listState, seriesState;
    QTimeZone zone, seriesZone;
    QString chosen;
    QString preferred; // row id
    bool settling {};
    bool focusDue {}; // the table had it when its rows went

    /// Where the cursor of the chart or of its table stands, as a moment.
    [[nodiscard]] std::optional<Instant> cursorTime() const
    {
        const bool asTable = card->tableShown();
        const QList<Instant> &starts = asTable ? card->curves().axis.starts : card->chart()->curves().axis.starts;
        const qsizetype bucket = asTable ? card->table()->currentIndex().row() : card->chart()->point().bucket;
        return bucket >= 0 && bucket < starts.size() ? std::optional(starts.at(bucket)) : std::nullopt;
    }
    [[nodiscard]] int place() const { return chosen.isEmpty() ? -1 : sendings->placeOf(chosen); }
    void showSeries() const
    {
        const bool any = !series->curves().curves.isEmpty() && series->rowCount() > 0;
        card->states()->setState(seriesState, any ? series->rowCount() : 0, seriesZone);
    }
};

SendingsPane::SendingsPane(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"sendingsPane"_s);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
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
    showChosen();
    setFocusProxy(d->table);
}

SendingsPane::~SendingsPane() = default;

void SendingsPane::build()
{
    d->head = new SendingsHead(this);
    d->scroll = new QScrollArea;
    d->scroll->setObjectName(u"sendingsScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    overlayScrollBar(d->scroll);
    d->scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus and is scrolled to
    d->body = new QWidget;
    d->body->setObjectName(u"sendingsBody"_s);
    d->line = new SendingLine(d->body);
    d->kpis = new KpiStrip(d->body);
    d->card = new SeriesCard(d->series, d->body);
    d->tableCard = new Card(u"sendingsCard"_s, d->body);
    d->table = new SendingsTable(d->actions, d->sendings, d->tableCard);
    d->scrollPlace = new KeptScroll(d->table, this);
    const QList<QWidget *> areas {d->kpis, d->card, d->tableCard};
    for (QWidget *area : areas)
        area->setProperty(areaProperty, true);
    auto *inner = new QVBoxLayout(d->tableCard);
    inner->setContentsMargins(tableFrame, tableFrame, tableFrame, cornerRoom);
    inner->addWidget(d->table);
    auto *column = new QVBoxLayout(d->body);
    column->addWidget(d->line);
    column->addWidget(d->kpis);
    column->addWidget(d->card, 1);
    column->addWidget(d->tableCard, 1);
    d->scroll->setWidget(d->body);
    d->scroll->viewport()->setAutoFillBackground(false);
    d->body->setAutoFillBackground(false);

    d->taken = new ErrorStrip(u"takenStrip"_s, this);
    d->taken->setVisible(false);
    d->states = new ListStates(d->scroll, u"sendingsStates"_s, this);
    d->states->setEntry(d->table);
    d->states->setSkeleton(Skeleton::Figures);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addWidget(d->head);
    all->addWidget(d->taken);
    all->addWidget(d->states, 1);
}

void SendingsPane::connectTable()
{
    connect(d->states, &ListStates::retryWanted, this, &SendingsPane::retryWanted);
    connect(d->states, &ListStates::detailsWanted, this, &SendingsPane::detailsWanted);
    connect(d->head->refresh(), &Button::clicked, this, &SendingsPane::refreshWanted);
    connect(d->table, &SendingsTable::enterPressed, this, [this] { d->card->enter(); });
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
    connect(d->sendings, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (const int place = d->place(); place >= first.row() && place <= last.row())
            showChosen();
    });
}

void SendingsPane::connectSeries()
{
    connect(d->card->states(), &ListStates::retryWanted, this, &SendingsPane::seriesRetryWanted);
    connect(d->card->states(), &ListStates::detailsWanted, this, &SendingsPane::detailsWanted);
    connect(d->card, &SeriesCard::intervalChosen, this, &SendingsPane::intervalChosen);
    connect(d->card, &SeriesCard::tableToggled, this, &SendingsPane::asTableChosen);
    connect(d->table->head(), &QHeaderView::sortIndicatorChanged, this, &SendingsPane::sortChosen);
    const QList<QWidget *> lists {d->table, d->card->chart(), d->card->table()};
    for (QWidget *list : lists)
        d->actions->bindTo(list, ActionId::ToggleTable);
    connect(d->actions->get(ActionId::ToggleTable), &QAction::triggered, d->card, &SeriesCard::toggleTable);
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SingleLetterKeys)
            reword();
    });
}

void SendingsPane::connectAway()
{
    d->away = new SendingsAway(d->table, d->sendings, d->card, this);
    connect(d->away, &SendingsAway::done, this, [this](const QString &sentence, bool failed) { showOutcome(d->taken, sentence, failed); });
    connect(d->taken, &ErrorStrip::activated, this, [this] { d->taken->setVisible(false); });
    connect(d->taken, &ErrorStrip::leavesFocus, this, [this] { d->table->setFocus(Qt::OtherFocusReason); });
    Button *exporting = d->head->exporting();
    connect(exporting, &Button::clicked, this,
        [this, exporting] { d->away->openTableMenu(exporting->mapToGlobal(QPoint(0, exporting->height()))); });
    Button *more = d->card->more();
    connect(more, &Button::clicked, this, [this, more] { openMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    EventChart *chart = d->card->chart();
    for (QWidget *part : std::initializer_list<QWidget *> {chart, d->card->table()}) {
        part->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(part, &QWidget::customContextMenuRequested, this, [this, part](const QPoint &at) { openMenu(part->mapToGlobal(at)); });
        d->actions->bindTo(part, ActionId::AddNote);
    }
    connect(d->actions->get(ActionId::AddNote), &QAction::triggered, this, [this] { Q_EMIT noteWanted(d->cursorTime()); });
    connect(chart, &EventChart::noteChosen, this, &SendingsPane::notesWanted);
}

/// What can be done with the events.
void SendingsPane::openMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"seriesMenu"_s);
    menu->setAccessibleName(tr("Events"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QAction *note = d->actions->get(ActionId::AddNote);
    const QString keys = keyCapText(ActionId::AddNote);
    const auto at = d->cursorTime();
    QAction *add = menu->addAction(note->icon(), keys.isEmpty() ? note->text() : note->text() + u'\t' + keys);
    add->setObjectName(u"addNote"_s);
    connect(add, &QAction::triggered, this, [this, at] { Q_EMIT noteWanted(at); });
    QAction *all = menu->addAction(tr("Notes on charts"));
    all->setObjectName(u"allNotes"_s);
    connect(all, &QAction::triggered, this, [this] { Q_EMIT notesWanted({}); });
    menu->addSeparator();
    d->away->fillChartMenu(menu);
    menu->popup(globalPosition);
}

void SendingsPane::setNotes(const QList<Annotation> &notes)
{
    QList<ChartNote> all;
    all.reserve(notes.size());
    for (const Annotation &note : notes)
        all << ChartNote {.id = note.id, .at = note.at, .text = note.text};
    d->card->chart()->setNotes(all);
}

SendingsAway *SendingsPane::away() const
{
    return d->away;
}

SendingsModel *SendingsPane::sendings() const
{
    return d->sendings;
}

SeriesModel *SendingsPane::series() const
{
    return d->series;
}

void SendingsPane::setClock(Clock *clock)
{
    d->states->setClock(clock);
    d->card->states()->setClock(clock);
}

void SendingsPane::setListState(const ListState &state, const QTimeZone &zone)
{
    d->listState = state;
    d->zone = zone;
    d->sendings->setAsOf(state.asOf);
    d->away->setListState(state, zone);
    showList();
    showChosen();
}

void SendingsPane::setSeriesState(const ListState &state, const QTimeZone &zone)
{
    d->seriesState = state;
    d->seriesZone = zone;
    d->away->setSeriesAge(state.asOf);
    d->showSeries();
}

void SendingsPane::setCurves(const EventCurves &curves)
{
    d->card->setCurves(curves);
    d->showSeries();
}

void SendingsPane::setIntervals(const QList<IntervalChoice> &choices, Interval chosen)
{
    d->card->setIntervals(choices, chosen);
}

void SendingsPane::setRefreshCost(std::optional<int> tokens)
{
    d->head->setRefreshCost(tokens);
}

void SendingsPane::select(const QString &rowId)
{
    if (rowId.isEmpty()) {
        d->table->selectionModel()->clear();
        choose({});
        return;
    }
    if (const int place = d->sendings->placeOf(rowId); place >= 0) {
        d->table->setCurrentIndex(d->sendings->index(place, 0));
        // Once everything has its place: the pane may be shown only now.
        QMetaObject::invokeMethod(this, &SendingsPane::reveal, Qt::QueuedConnection);
    }
}

/// Scrolls the table to the current row, and the page to where the table shows it.
void SendingsPane::reveal()
{
    const QModelIndex current = d->table->currentIndex();
    if (!current.isValid())
        return;
    d->table->scrollTo(current);
    const QRect row = d->table->visualRect(current);
    const int middle = d->table->viewport()->mapTo(d->body, row.center()).y();
    d->scroll->ensureVisible(0, middle, 0, row.height());
}

QString SendingsPane::selected() const
{
    return d->chosen;
}

void SendingsPane::prefer(const QString &rowId)
{
    d->preferred = rowId;
}

KeptScroll *SendingsPane::scroll() const
{
    return d->scrollPlace;
}

void SendingsPane::sortBy(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < d->sendings->columnCount())
        d->table->head()->setSortIndicator(column, order);
}

void SendingsPane::showAsTable(bool table)
{
    d->card->setTableShown(table);
}

void SendingsPane::choose(const QString &rowId)
{
    if (rowId == d->chosen)
        return;
    d->chosen = rowId;
    showChosen();
    // The old curves are not this sending's: nothing is known until the wiring says so, and it may do so at once.
    d->card->setCurves({});
    d->seriesState = {.loading = !rowId.isEmpty()};
    d->showSeries();
    Q_EMIT sendingChosen(rowId);
}

/// After rows came or went: the chosen one stays so while it is there, else the first one is.
void SendingsPane::settleChoice()
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

void SendingsPane::showChosen()
{
    const int place = d->place();
    if (place < 0) {
        d->line->setSending({}, {}, {});
        d->kpis->setFigures({});
        return;
    }
    const QModelIndex index = d->sendings->index(place, 0);
    const Sending &sending = d->sendings->rowAt(place).sending;
    d->line->setSending(sending, index.data(SendingsModel::TagRole).toString(), index.data().toString());
    d->kpis->setFigures(kpisOf(readingOf(sending, d->listState.asOf)));
}

void SendingsPane::showList()
{
    const int rows = d->sendings->rowCount();
    // Without rows the table gives way, and Qt passes its focus on to whatever comes next.
    d->focusDue = d->focusDue || (rows == 0 && window()->focusWidget() == d->table);
    d->states->setState(d->listState, rows, d->zone);
    // Offline or stale, the states say how old it is themselves.
    const bool said = d->listState.stale || d->listState.offline || d->listState.error;
    d->head->setFacts(rows, d->listState.complete, said ? std::nullopt : d->listState.asOf, d->zone);
    d->head->refresh()->setEnabled(!d->listState.loading);
    // A table that was hidden when the focus was meant for it, or that had it before, gets it with its rows; else whoever has it keeps it.
    if (rows == 0 || !d->table->isVisible())
        return;
    const QWidget *holder = window()->focusWidget();
    const bool passedOn = std::exchange(d->focusDue, false) && d->scroll->isAncestorOf(holder); // to a neighbour
    if (passedOn || !holder || holder == d->table || !holder->isVisible())
        d->table->setFocus(Qt::OtherFocusReason);
}

void SendingsPane::reword()
{
    const bool keys = d->settings->flag(Setting::SingleLetterKeys);
    d->card->setKeyCap(keys ? keyCapText(ActionId::ToggleTable) : QString());
    d->table->setAccessibleName(tr("Sendings"));
    d->table->head()->setAccessibleName(tr("Columns of the sendings"));
    d->kpis->setAccessibleName(tr("Figures of the chosen sending"));
    d->states->setEmptyWords(u"chart"_s, tr("No sendings yet"), tr("Campaigns and messages sent to members of this mall appear here."));
    d->states->setForbiddenWords(tr("Your account may not read sendings here"));
    showChosen();
}

void SendingsPane::measure()
{
    const Density &density = atrium::density();
    layout()->setContentsMargins(0, 0, 0, 0);
    d->body->layout()->setContentsMargins(density.padL, density.padXs, density.padL, density.padL);
    d->body->layout()->setSpacing(density.pad);
}

void SendingsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::StyleChange:
        measure();
        break;
    case QEvent::LanguageChange:
        reword();
        showList();
        break;
    default:
        break;
    }
}

void SendingsPane::keyPressEvent(QKeyEvent *event)
{
    // Out of the chart the way one came in.
    if (event->key() == Qt::Key_Escape && d->card->isAncestorOf(window()->focusWidget())) {
        d->table->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace atrium
