// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/comparepage.h"

#include "models/sendings/chartsentence.h"
#include "models/sendings/sendingwords.h"
#include "models/sendings/seriesmodel.h"
#include "ui/account/spilllayout.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttable.h"
#include "ui/charts/tablehead.h"
#include "ui/charts/zoombutton.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/liststates.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/overlaybar.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/card.h"
#include "ui/sendings/cellexplainer.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/comparetable.h"
#include "ui/sendings/funnelcard.h"
#include "ui/sendings/rowsaway.h"
#include "ui/sendings/sendingpicker.h"
#include "ui/shell/pane.h"
#include "ui/theme/density.h"
#include "ui/theme/serieslook.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastChart = 280;
constexpr qsizetype mostOthers = 2000; // the box is there in 8 ms, and answers a letter in 5; more than a range of weeks has
constexpr std::array events {ComparedEvent::Opens, ComparedEvent::Clicks, ComparedEvent::Deliveries};
constexpr std::array bases {ComparedBase::Members, ComparedBase::Dispatches, ComparedBase::OwnFinal};

/// A piece of a sending's line before its name.
class SlotSample : public QWidget {
public:
    SlotSample(qsizetype slot, QWidget *parent)
        : QWidget(parent)
        , m_slot(slot)
    {
        setFixedSize(slotSampleWidth, density().controlLow);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSeriesSample(painter, rect(), seriesLook(slotEvent(m_slot)));
    }

private:
    qsizetype m_slot;
};

} // namespace

struct ComparePage::Private {
    Actions *actions {};
    CompareModel *model {};
    SeriesModel *series {};
    QList<ComparedSending> sendings;
    QList<SendingRow> others;
    SendingNames names;
    Instant now;
    std::optional<Instant> asOf;
    QTimeZone zone;
    ListState state;
    std::optional<int> cost, left;
    ComparedCurves curves;
    ComparedEvent event {ComparedEvent::Opens};
    ComparedBase base {ComparedBase::Members};
    bool summed {true};

    Button *back {}, *home {}, *add {}, *refresh {}, *toggle {}, *zoomOut {}, *more {};
    PlainLabel *title {}, *status {}, *verdict {}, *method {}, *leftOut {}, *age {};
    QHBoxLayout *headRow {};
    QWidget *chips {};
    FlowLayout *chipFlow {};
    QList<QWidget *> chipWidgets;
    QScrollArea *scroll {};
    Card *card {}, *tableCard {};
    Segments *eventWays {}, *baseWays {}, *sumWays {};
    QWidget *ways {};
    FlowLayout *wayFlow {};
    ListStates *states {};
    QStackedWidget *stack {};
    EventChart *chart {};
    ChartTable *numbers {};
    CompareTable *table {};
    RowsAway *rowsAway {};
    ChartAway *chartAway {};
};

ComparePage::ComparePage(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"comparePage"_s);
    d->actions = actions;
    d->model = new CompareModel(this);
    d->series = new SeriesModel(this);
    build();
    connectAway();
    measure();
    reword();
}

ComparePage::~ComparePage() = default;

void ComparePage::build()
{
    d->back = new Button(Button::IconOnly, {}, u"compareBack"_s, this);
    d->back->setIconName(u"chevron-left"_s);
    d->home = new Button(Button::Flat, {}, u"compareHome"_s, this);
    d->title = new PlainLabel({}, Type::Title, this);
    d->title->setElided(Qt::ElideRight);
    d->status = new PlainLabel({}, Type::Caption, this);
    d->status->setObjectName(u"compareStatus"_s);
    d->status->setMuted(true);
    d->status->setTabular(true);
    d->refresh = new Button(Button::IconOnly, {}, u"compareRefresh"_s, this);
    d->refresh->setIconName(u"refresh"_s);
    d->headRow = new QHBoxLayout;
    d->headRow->addWidget(d->back);
    d->headRow->addWidget(d->home);
    d->headRow->addWidget(d->title, 1);
    d->headRow->addWidget(d->status);
    d->headRow->addWidget(d->refresh);
    d->chips = new QWidget(this);
    d->chips->setObjectName(u"compareChips"_s);
    d->chipFlow = new FlowLayout(d->chips);
    d->add = new Button(Button::Plain, {}, u"compareAdd"_s, d->chips);
    d->add->setIconName(u"plus"_s);
    d->add->setLow(true);
    d->chipFlow->addWidget(d->add);

    auto *body = new QWidget;
    body->setObjectName(u"compareBody"_s);
    d->card = new Card(u"compareCard"_s, body);
    d->card->setProperty(areaProperty, true);
    d->verdict = new PlainLabel({}, Type::Strong, d->card);
    d->verdict->setObjectName(u"compareVerdict"_s);
    d->verdict->setWordWrap(true);
    d->method = new PlainLabel({}, Type::Caption, d->card);
    d->method->setObjectName(u"compareMethod"_s);
    d->method->setMuted(true);
    d->method->setWordWrap(true);
    d->leftOut = new PlainLabel({}, Type::Caption, d->card);
    d->leftOut->setObjectName(u"compareLeftOut"_s);
    d->leftOut->setTone(QPalette::LinkVisited);
    d->leftOut->setWordWrap(true);
    d->age = new PlainLabel({}, Type::Caption, d->card);
    d->age->setObjectName(u"compareAge"_s);
    d->age->setMuted(true);
    d->age->setTabular(true);
    d->ways = new QWidget(d->card);
    d->wayFlow = new FlowLayout(d->ways);
    d->eventWays = new Segments(u"compareEvents"_s, d->ways);
    d->eventWays->setWraps();
    for (const char *name : {"compareOpens", "compareClicks", "compareDeliveries"})
        d->eventWays->add(QLatin1StringView(name));
    d->eventWays->choose(0);
    d->sumWays = new Segments(u"compareSums"_s, d->ways);
    d->sumWays->setWraps();
    for (const char *name : {"compareSummed", "compareEach"})
        d->sumWays->add(QLatin1StringView(name));
    d->sumWays->choose(0);
    d->baseWays = new Segments(u"compareBases"_s, d->ways);
    d->baseWays->setWraps();
    for (const char *name : {"compareOfMembers", "compareOfDispatches", "compareOfFinal"})
        d->baseWays->add(QLatin1StringView(name));
    d->toggle = new Button(Button::Plain, {}, u"compareToggle"_s, d->ways);
    d->toggle->setLow(true);
    d->stack = new QStackedWidget;
    d->chart = new EventChart(d->stack);
    d->zoomOut = zoomOutButton(d->chart, d->ways);
    d->more = new Button(Button::IconOnly, {}, u"compareMore"_s, d->ways);
    d->more->setIconName(u"more"_s);
    d->more->setLow(true);
    for (QWidget *way : {static_cast<QWidget *>(d->eventWays), static_cast<QWidget *>(d->sumWays), static_cast<QWidget *>(d->baseWays),
             static_cast<QWidget *>(d->zoomOut), static_cast<QWidget *>(d->toggle), static_cast<QWidget *>(d->more),
             static_cast<QWidget *>(d->age)})
        d->wayFlow->addWidget(way);
    d->chart->setObjectName(u"compareChart"_s);
    d->numbers = new ChartTable(d->series, d->stack);
    d->numbers->setObjectName(u"compareNumbers"_s);
    d->stack->addWidget(d->chart);
    d->stack->addWidget(d->numbers);
    d->states = new ListStates(d->stack, u"compareStates"_s, d->card);
    d->states->leaveOutAge();
    d->states->setSkeleton(Skeleton::Chart);
    auto *inner = new QVBoxLayout(d->card);
    inner->addWidget(d->verdict);
    inner->addWidget(d->method);
    inner->addWidget(d->leftOut);
    inner->addWidget(d->ways);
    inner->addWidget(d->states, 1);
    d->tableCard = new Card(u"compareTableCard"_s, body);
    d->tableCard->setProperty(areaProperty, true);
    d->table = new CompareTable(d->tableCard);
    d->table->setModel(d->model);
    auto *below = new QVBoxLayout(d->tableCard);
    below->setContentsMargins(1, 1, 1, 4);
    below->addWidget(d->table);
    auto *column = new QVBoxLayout(body);
    column->addWidget(d->card, 1);
    column->addWidget(d->tableCard);
    d->scroll = new QScrollArea(this);
    d->scroll->setObjectName(u"compareScroll"_s);
    d->scroll->setFrameShape(QFrame::NoFrame);
    d->scroll->setWidgetResizable(true);
    d->scroll->setFocusPolicy(Qt::NoFocus);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    overlayScrollBar(d->scroll);
    d->scroll->setWidget(body);
    d->scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->addLayout(d->headRow);
    all->addWidget(d->chips);
    all->addWidget(d->scroll, 1);

    connect(d->back, &Button::clicked, this, &ComparePage::backWanted);
    connect(d->home, &Button::clicked, this, &ComparePage::backWanted);
    connect(d->add, &Button::clicked, this, &ComparePage::openOthers);
    connect(d->refresh, &Button::clicked, this, &ComparePage::refreshWanted);
    connect(d->states, &ListStates::retryWanted, this, &ComparePage::retryWanted);
    connect(d->states, &ListStates::detailsWanted, this, &ComparePage::detailsWanted);
    connect(d->eventWays, &Segments::chosenByHand, this, [this](int number) {
        d->event = events.at(static_cast<size_t>(number));
        // Deliveries count messages, opens and clicks are made by members.
        if (d->base != ComparedBase::OwnFinal)
            d->base = d->event == ComparedEvent::Deliveries ? ComparedBase::Dispatches : ComparedBase::Members;
        recompute();
    });
    connect(d->sumWays, &Segments::chosenByHand, this, [this](int number) {
        d->summed = number == 0;
        recompute();
    });
    connect(d->baseWays, &Segments::chosenByHand, this, [this](int number) {
        d->base = bases.at(static_cast<size_t>(number));
        recompute();
    });
    const auto toggle = [this] {
        d->stack->setCurrentIndex(1 - d->stack->currentIndex());
        reword();
    };
    connect(d->toggle, &Button::clicked, this, toggle);
    for (QWidget *list : {static_cast<QWidget *>(d->chart), static_cast<QWidget *>(d->numbers), static_cast<QWidget *>(d->table)})
        d->actions->bindTo(list, ActionId::ToggleTable);
    connect(d->actions->get(ActionId::ToggleTable), &QAction::triggered, d->card, [this, toggle] {
        if (d->card->isVisibleTo(window()))
            toggle();
    });
    connect(d->chart, &EventChart::pointMoved, this, [this](const ChartPoint &point) { showHour(hourOf(point)); });
    connect(d->table, &PlainTable::enterPressed, this, [this] { Q_EMIT openWanted(d->table->currentIndex().data(RowIdRole).toString()); });
    connect(d->table, &QTableView::doubleClicked, this,
        [this](const QModelIndex &index) { Q_EMIT openWanted(index.data(RowIdRole).toString()); });
}

void ComparePage::connectAway()
{
    d->chartAway = new ChartAway(d->actions,
        {.chart = d->chart,
            .table = d->numbers,
            .more = d->more,
            .all = [this] { return d->series->curves(); },
            .title = [this] { return tr("%1: %2", "a page, what its chart shows").arg(d->title->text(), d->method->text()); },
            .nameOf =
                [this](const QString &event) {
                    for (qsizetype slot = 0; slot < d->sendings.size(); ++slot) {
                        if (slotEvent(slot) == event)
                            return d->model->nameAt(slot);
                    }
                    return event;
                },
            .noted = false}, // its hours are those of several days
        this);
    const auto about = [this] {
        return TableAbout {.title = d->title->text(), .zone = d->zone.isValid() ? d->zone : QTimeZone::utc(), .asOf = d->asOf};
    };
    d->rowsAway = new RowsAway({.table = d->table, .explainer = new CellExplainer(d->table), .about = about}, this);
}

RowsAway *ComparePage::rowsAway() const
{
    return d->rowsAway;
}

ChartAway *ComparePage::chartAway() const
{
    return d->chartAway;
}

void ComparePage::setClock(Clock *clock)
{
    d->states->setClock(clock);
}

EventChart *ComparePage::chart() const
{
    return d->chart;
}

CompareModel *ComparePage::model() const
{
    return d->model;
}

QWidget *ComparePage::entry() const
{
    return d->back;
}

void ComparePage::setSendings(const QList<ComparedSending> &sendings, const QList<SendingRow> &others, const SendingNames &names,
    const Instant &now, const std::optional<Instant> &asOf, const QTimeZone &zone)
{
    const auto keys = [](const QList<ComparedSending> &list) {
        QStringList all;
        for (const ComparedSending &one : list)
            all << one.row.key + u'/' + one.row.sending.id.text();
        return all;
    };
    const bool chipsStay = keys(sendings) == keys(d->sendings) && names == d->names;
    d->sendings = sendings;
    d->others = others;
    d->names = names;
    d->now = now;
    d->asOf = asOf;
    d->zone = zone;
    if (!chipsStay)
        fillChips();
    recompute();
}

void ComparePage::setState(const ListState &state)
{
    d->state = state;
    const bool any =
        std::any_of(d->sendings.cbegin(), d->sendings.cend(), [](const ComparedSending &one) { return one.series.has_value(); });
    d->states->setState(state, any ? 1 : 0, d->zone);
    showFreshness(d->age, state, d->zone);
    d->chartAway->setAge(state.asOf, d->zone);
}

void ComparePage::setCost(std::optional<int> tokens, std::optional<int> left)
{
    d->cost = tokens;
    d->left = left;
    reword();
}

void ComparePage::recompute()
{
    d->curves = comparedCurves(d->sendings, d->event, d->base, d->summed, d->now);
    d->model->setSendings(d->sendings, d->curves, d->names, d->asOf, d->zone);
    d->series->setCurves(d->curves.curves);
    QList<CurveWords> words;
    QStringList leftOut;
    for (qsizetype slot = 0; slot < d->sendings.size(); ++slot) {
        words << CurveWords {.name = d->model->nameAt(slot)};
        if (d->curves.leftOut.contains(slot))
            leftOut << d->model->nameAt(slot);
    }
    d->chart->setCurves(d->curves.curves, words);
    d->leftOut->setText(
        leftOut.isEmpty() ? QString() : tr("Left out, for nothing of it has gone out: %1", "names").arg(leftOut.join(u", "_s)));
    d->leftOut->setVisible(!leftOut.isEmpty());
    showHour(hourOf(d->chart->point()));
    const int rows = static_cast<int>(d->sendings.size());
    d->table->setFixedHeight(d->table->head()->sizeHint().height() + std::max(1, rows) * PlainTable::rowHeight() + 2);
    d->table->fit();
    reword();
    setState(d->state);
}

/// The hour that the chart's cursor stands on, else the last one that all curves have. The chart may show a stretch only.
qsizetype ComparePage::hourOf(const ChartPoint &point) const
{
    const QList<Instant> &shown = d->chart->curves().axis.starts;
    const qsizetype hour =
        point.bucket >= 0 && point.bucket < shown.size() ? d->curves.curves.axis.starts.indexOf(shown.at(point.bucket)) : -1;
    return hour >= 0 ? hour : commonHour(d->curves);
}

void ComparePage::showHour(qsizetype hour)
{
    d->model->setHour(hour);
    QString verdict = verdictOf(d->curves, d->event, hour);
    for (const QString &sentence : {d->model->ratesApart(d->event), d->model->channelsApart(d->event)}) {
        if (!verdict.isEmpty() && !sentence.isEmpty())
            verdict += u' ' + sentence;
    }
    d->verdict->setText(!verdict.isEmpty()        ? verdict
            : d->sendings.isEmpty()               ? tr("Add two sendings to compare.")
            : d->sendings.size() < fewestCompared ? tr("Add a second sending to compare.")
            : commonHour(d->curves) >= 0          ? tr("Not all of them have come this far. Compare at an earlier hour.")
                                                  : tr("There is nothing to compare yet."));
    d->chart->setSentence(tr("Compare by hours since send"), d->verdict->text() + u' ' + d->method->text());
}

void ComparePage::fillChips()
{
    for (QWidget *widget : std::as_const(d->chipWidgets)) {
        d->chipFlow->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // one of them may be in its own click
    }
    d->chipWidgets.clear();
    d->chipFlow->removeWidget(d->add);
    for (qsizetype slot = 0; slot < d->sendings.size(); ++slot) {
        const SendingRow &row = d->sendings.at(slot).row;
        const QString rowId = row.key.isEmpty() ? row.sending.id.text() : row.key;
        const QString words = tr("%1 %2 %3", "letter, name, number").arg(slotLetter(slot), nameOf(row, d->names), numberOf(row));
        auto *chip = new QWidget(d->chips);
        auto *line = new QHBoxLayout(chip);
        line->setContentsMargins({});
        line->setSpacing(density().padXs);
        line->addWidget(new SlotSample(slot, chip));
        auto *open = new Button(Button::Plain, words, u"compareChip_"_s + rowId, chip);
        open->setLow(true);
        auto *remove =
            new Button(Button::IconOnly, tr("Take %1 out", "letter of a sending").arg(slotLetter(slot)), u"compareRemove_"_s + rowId, chip);
        remove->setIconName(u"close"_s);
        remove->setLow(true);
        line->addWidget(open);
        line->addWidget(remove);
        d->chipFlow->addWidget(chip);
        chip->show();
        d->chipWidgets.append(chip);
        connect(open, &Button::clicked, this, [this, rowId] { Q_EMIT openWanted(rowId); });
        connect(remove, &Button::clicked, this, [this, rowId] {
            d->add->setFocus(Qt::OtherFocusReason); // the button that has it is about to go
            Q_EMIT removeWanted(rowId);
        });
    }
    d->chipFlow->addWidget(d->add);
}

void ComparePage::openOthers()
{
    QList<SendingPicker::Choice> choices;
    for (const SendingRow &row : std::as_const(d->others)) {
        if (choices.size() == mostOthers)
            break;
        const QString rowId = row.key.isEmpty() ? row.sending.id.text() : row.key;
        const QString words = tr("%1 %2, %3", "name, number, when it was created")
                                  .arg(nameOf(row, d->names), numberOf(row), createdWords(row.sending.createdAt, d->now.toUtc(), d->zone));
        choices.append({.rowId = rowId, .words = words});
    }
    auto *picker = new SendingPicker(choices, d->add);
    connect(picker, &SendingPicker::picked, this, &ComparePage::addWanted);
    picker->open();
}

void ComparePage::reword()
{
    d->back->setText(tr("Back"));
    d->home->setText(tr("Sendings"));
    d->title->setText(tr("Compare by hours since send"));
    d->add->setText(tr("Add, up to %Ln", nullptr, static_cast<int>(mostCompared)));
    d->add->setEnabled(d->sendings.size() < mostCompared);
    d->refresh->setText(tr("Refresh"));
    d->eventWays->setWords(0, tr("Opens"), {}, tr("Open events"));
    d->eventWays->setWords(1, tr("Clicks"), {}, tr("Click events"));
    d->eventWays->setWords(2, tr("Deliveries"), {}, tr("Deliveries"));
    d->sumWays->setWords(0, tr("Summed", "values added up"), {}, tr("Values added up"));
    d->sumWays->setWords(1, tr("Per hour"), {}, tr("Values of each hour"));
    d->baseWays->setWords(0, tr("Of members"), {}, tr("Share of members"));
    d->baseWays->setWords(1, tr("Of messages"), {}, tr("Share of messages dispatched"));
    d->baseWays->setWords(2, tr("Of its own end"), {}, tr("Share of each sending's own last sum"));
    d->baseWays->choose(static_cast<int>(std::find(bases.begin(), bases.end(), d->curves.base) - bases.begin()));
    d->toggle->setText(d->stack->currentIndex() == 1 ? tr("Show chart") : tr("Show table"));
    d->toggle->setIconName(d->stack->currentIndex() == 1 ? u"chart"_s : u"table"_s);
    d->more->setText(tr("More about these events"));
    d->method->setText(methodOf(d->event, d->curves.base, d->summed));
    d->table->setAccessibleName(tr("Sendings beside each other"));
    d->numbers->setAccessibleName(tr("Shares by hours since send"));
    d->chart->setEmptyWords(tr("No events of these sendings are known."));
    d->states->setEmptyWords(u"chart"_s, tr("Nothing to compare yet"), tr("Mark two sendings in the table with Space, or add them here."));
    d->states->setForbiddenWords(tr("Your account may not read events here"));
    QString cost = d->cost ? tr("Refreshing costs %Ln tokens", nullptr, *d->cost) : QString();
    if (d->cost && d->left)
        cost = tr("%1, %2 left", "what it costs, what there is").arg(cost, QLocale().toString(*d->left));
    d->status->setText(cost);
}

void ComparePage::measure()
{
    const Density &density = atrium::density();
    layout()->setContentsMargins(0, 0, 0, 0);
    d->headRow->setContentsMargins(density.padL, density.pad, density.padL, density.padXs);
    d->headRow->setSpacing(density.padS);
    d->chipFlow->setContentsMargins(density.padL, 0, density.padL, density.padXs);
    d->chipFlow->setSpacing(density.pad);
    d->chipFlow->setLineSpacing(density.padXs);
    d->wayFlow->setSpacing(density.pad);
    d->wayFlow->setLineSpacing(density.padXs);
    d->card->layout()->setContentsMargins(density.pad, density.pad, density.pad, density.padXs);
    d->card->layout()->setSpacing(density.padXs);
    d->scroll->widget()->layout()->setContentsMargins(density.padL, density.padXs, density.padL, density.padL);
    d->scroll->widget()->layout()->setSpacing(density.pad);
    d->chart->setMinimumHeight(leastChart * density.bodyPx / 13);
}

void ComparePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        recompute();
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    if (!held && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Back)) {
        Q_EMIT backWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace atrium
