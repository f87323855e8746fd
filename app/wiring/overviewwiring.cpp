// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/overviewwiring.h"

#include "app/account/sendingsmemory.h"
#include "app/wiring/namewiring.h"
#include "app/wiring/sendingquestions.h"
#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/sendings/intervalchoices.h"
#include "models/sendings/mallcurves.h"
#include "network/types/reportlimits.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/overviewpane.h"
#include "ui/sendings/rowsaway.h"
#include "ui/sendings/sendingstable.h"

#include <QEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourlyUpToDays = 31; // in another zone than the mall's: five questions instead of one
constexpr qsizetype mostOnly = 500; // sendings that events are asked for by name

struct ZoneWord {
    ZoneChoice choice;
    QLatin1StringView word;
};
constexpr std::array zoneWords {
    ZoneWord {ZoneChoice::Mall, "mall"_L1}, ZoneWord {ZoneChoice::Mine, "mine"_L1}, ZoneWord {ZoneChoice::Utc, "utc"_L1}};
struct ComparisonWord {
    Comparison comparison;
    QLatin1StringView word;
};
constexpr std::array comparisonWords {ComparisonWord {Comparison::Previous, "previous"_L1},
    ComparisonWord {Comparison::YearBefore, "year"_L1}, ComparisonWord {Comparison::None, "none"_L1}};
struct GroupingWord {
    Grouping grouping;
    QLatin1StringView word;
};
constexpr std::array groupingWords {GroupingWord {Grouping::Each, "each"_L1}, GroupingWord {Grouping::Reporting, "reporting"_L1},
    GroupingWord {Grouping::Campaign, "campaign"_L1}};

/// Whether days of one are whole hours of the other but not its days.
bool cutsElsewhere(const QTimeZone &a, const QTimeZone &b, const Instant &at)
{
    return a.offsetFromUtc(at.toUtc()) != b.offsetFromUtc(at.toUtc());
}

} // namespace

OverviewWiring::OverviewWiring(OverviewPane *pane, Account *account, NameWiring *names, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_names(names)
    , m_clock(clock)
    , m_settings(settings)
    , m_soon([this] { refresh(); })
{
    connect(pane->bar(), &QueryBar::queryChanged, this, [this](const DashboardQuery &query) {
        if (query.range != m_query.range)
            m_account->sendingsMemory()->range = query.range;
        ask(query);
        keep();
    });
    connect(pane, &OverviewPane::groupingChosen, this, &OverviewWiring::keep);
    connect(pane->table(), &SendingsTable::columnsChanged, this, &OverviewWiring::keep);
    connect(pane->card(), &SeriesCard::intervalChosen, this, [this](Interval interval) {
        m_wanted = interval;
        askEvents();
        refresh();
    });
    connect(pane, &OverviewPane::seriesRetryWanted, this, [this] {
        if (m_series)
            m_series->retry();
    });
    connect(pane->sendings(), &SendingsModel::moreWanted, this, [this] {
        if (m_list)
            m_list->more();
    });
    connect(names, &NameWiring::changed, &m_soon, &Soon::ask);
    connect(account->connection(), &Connection::reachableChanged, &m_soon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_soon.ask(); }); // a list grows old
    pane->installEventFilter(this);
    pane->bar()->setCostOf([this](const DateRange &range) { return isShowing() ? costOf(range) : 0; });
}

OverviewWiring::~OverviewWiring()
{
    m_pane->setSendings({});
    m_pane->bar()->setCostOf({});
}

void OverviewWiring::keepRange(const DateRange &range)
{
    if (range != m_query.range)
        m_account->sendingsMemory()->range = range;
    m_query.range = range;
}

/// What only this pane shows is read while it is in view: a computer at rest wakes for nothing else.
bool OverviewWiring::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        tellShown(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void OverviewWiring::tellShown(bool shown) const
{
    for (const auto &feed : {std::shared_ptr<FeedBase>(m_list), std::shared_ptr<FeedBase>(m_series)}) {
        if (feed)
            m_account->refresher()->setShown(feed, shown);
    }
}

QTimeZone OverviewWiring::zone() const
{
    return zoneFor(m_query.zone, zoneOf(m_mall));
}

void OverviewWiring::show(const Mall &mall)
{
    m_connections.reset();
    m_list.reset();
    m_pane->setSendings({}); // the other mall's
    m_mall = mall;
    m_wanted = Interval::Unknown;
    m_store = m_account->sendings(mall.scope);
    m_all = m_store->sendings();
    const QString owner = Settings::mallOwner(m_account->id().value, mall.scope.value);
    DashboardQuery query;
    for (const ZoneWord &one : zoneWords) {
        if (m_settings->text(Setting::SendingsZone, owner) == one.word)
            query.zone = one.choice;
    }
    for (const ComparisonWord &one : comparisonWords) {
        if (m_settings->text(Setting::SendingsComparison, owner) == one.word)
            query.comparison = one.comparison;
    }
    for (const GroupingWord &one : groupingWords) {
        if (m_settings->text(Setting::SendingsGrouping, owner) == one.word)
            m_pane->setGrouping(one.grouping);
    }
    query.chips = chipsFromText(m_settings->text(Setting::SendingsFilter, owner));
    // Who has chosen a time looks at the next mall over the same.
    query.range =
        m_account->sendingsMemory()->range.value_or(usualRange(m_clock->now().toTimeZone(zoneFor(query.zone, zoneOf(mall))).date()));
    m_pane->table()->setColumnsText(m_settings->text(Setting::SendingsColumns, owner));
    ask(query);
    m_account->refresher()->watchList(m_all);
}

void OverviewWiring::keep() const
{
    if (!isShowing())
        return;
    const QString owner = Settings::mallOwner(m_account->id().value, m_mall.scope.value);
    for (const ZoneWord &one : zoneWords) {
        if (m_query.zone == one.choice)
            m_settings->set(Setting::SendingsZone, QString(one.word), owner);
    }
    for (const ComparisonWord &one : comparisonWords) {
        if (m_query.comparison == one.comparison)
            m_settings->set(Setting::SendingsComparison, QString(one.word), owner);
    }
    for (const GroupingWord &one : groupingWords) {
        if (m_pane->grouping() == one.grouping)
            m_settings->set(Setting::SendingsGrouping, QString(one.word), owner);
    }
    m_settings->set(Setting::SendingsFilter, m_query.chips.isEmpty() ? QString() : chipsAsText(m_query.chips), owner);
    m_settings->set(Setting::SendingsColumns, m_pane->table()->columnsText(), owner);
}

void OverviewWiring::ask(const DashboardQuery &query)
{
    m_query = query;
    if (!isShowing())
        return;
    m_connections = std::make_unique<QObject>();
    m_rowsDue = true;
    const auto listen = [this](FeedBase *feed) {
        connect(feed, &FeedBase::changed, m_connections.get(), [this] {
            m_rowsDue = true;
            m_soon.ask();
        });
    };
    m_list = m_store->sendings(sendingsQuery(query.range, query.chips, zone()));
    listen(m_list.get());
    listen(m_all.get());
    m_before.reset();
    if (const DateRange before = comparedWith(query.range, query.comparison); before.isValid()) {
        m_before = m_store->sendings(sendingsQuery(before, query.chips, zone()));
        listen(m_before.get());
        if (!m_before->confirmed())
            m_before->refresh(); // once: what is past does not change any more, or hardly
    }
    const ReportQuery asked = sendingsQuery(query.range, query.chips, zone());
    m_pane->bar()->setFilterJson(filterJson(asked.filter));
    m_pane->rowsAway()->setQuery(jsonOf(asked));
    askEvents();
    refresh();
    m_account->refresher()->watchList(m_list);
    tellShown(m_pane->isVisible());
}

Interval OverviewWiring::askedInterval(const DateRange &range) const
{
    const Instant now = Instant::fromUtc(m_clock->now());
    const Instant from = range.begin(zone());
    const auto kept = keptSince(Interval::Hour, now);
    const bool elsewhere = cutsElsewhere(zone(), zoneOf(m_mall), from);
    return m_interval == Interval::Day && elsewhere && range.days() <= hourlyUpToDays && (!kept || *kept < from) ? Interval::Hour
                                                                                                                 : m_interval;
}

std::shared_ptr<SeriesFeed> OverviewWiring::eventsFeed(const DateRange &range, bool compared)
{
    const Interval interval = askedInterval(range);
    const QTimeZone cutBy = zone();
    // The sendings of the other range are others: with a filter there is nothing to ask about.
    const QList<SendingId> only = compared ? QList<SendingId>() : m_only;
    return m_store->series(
        [this, range, interval, cutBy, only] { return mallEventsQuery(range, interval, cutBy, only, Instant::fromUtc(m_clock->now())); });
}

/// With a filter the events are those of the sendings that pass it, and these have to be there first.
void OverviewWiring::askEvents()
{
    if (!isShowing())
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const DateRange &range = m_query.range;
    const QList<IntervalChoice> choices =
        intervalChoices(range.begin(zone()), std::max(range.begin(zone()), std::min(range.end(zone()), now)), now);
    const auto may = [&](Interval interval) {
        return std::any_of(choices.cbegin(), choices.cend(),
            [&](const IntervalChoice &choice) { return choice.interval == interval && choice.refusal.isEmpty(); });
    };
    m_interval = may(m_wanted) ? m_wanted : eventsInterval(range);
    while (!may(m_interval) && m_interval != Interval::Month)
        m_interval = m_interval == Interval::Hour ? Interval::Day : m_interval == Interval::Day ? Interval::Week : Interval::Month;
    m_pane->card()->setIntervals(choices, m_interval);
    m_series.reset();
    m_seriesBefore.reset();
    m_pane->setCurves({});
    m_only.clear();
    m_eventsDue = !m_query.chips.isEmpty() && !(m_list->state().complete && m_list->confirmed());
    if (m_eventsDue)
        return;
    const QList<Sending> sendings = m_query.chips.isEmpty() ? QList<Sending>() : loaded(*m_list, range);
    if (!m_query.chips.isEmpty() && sendings.isEmpty())
        return; // nothing passes: there are no events
    for (const Sending &sending : sendings)
        m_only.append(sending.id);
    if (m_only.size() > mostOnly)
        m_only.resize(mostOnly);
    m_series = eventsFeed(range, false);
    connect(m_series.get(), &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
    m_account->refresher()->watchList(m_series);
    tellShown(m_pane->isVisible());
    const DateRange before = comparedWith(range, m_query.comparison);
    if (before.isValid() && m_query.chips.isEmpty()) {
        m_seriesBefore = eventsFeed(before, true);
        connect(m_seriesBefore.get(), &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
        m_seriesBefore->refresh();
    }
}

void OverviewWiring::retry()
{
    if (!isShowing())
        return;
    m_list->retry();
    if (m_before && m_before->state().error)
        m_before->retry();
    if (m_series)
        m_series->retry();
    m_names->retry();
}

void OverviewWiring::include(const Sending &sending)
{
    if (!isShowing() || passes(sending, m_query.range, m_query.chips, zone()))
        return;
    DashboardQuery query = m_query;
    query.chips.clear();
    const QDate day = sending.createdAt.toUtc().toTimeZone(zone()).date();
    if (day < query.range.first || day > query.range.last)
        query.range = usualRange(day.addDays(3)); // with what came after it
    ask(query);
}

QList<Sending> OverviewWiring::loaded(const SendingFeed &feed, const DateRange &range) const
{
    QList<Sending> sendings;
    sendings.reserve(feed.rows().size());
    for (const Kept<Sending> &kept : feed.rows())
        sendings.append(kept.value);
    if (feed.confirmed() || !sendings.isEmpty() || !m_all)
        return sendings;
    // Until the server answers, what is known of all.
    for (const Kept<Sending> &kept : m_all->rows()) {
        if (passes(kept.value, range, m_query.chips, zone()))
            sendings.append(kept.value);
    }
    return sendings;
}

int OverviewWiring::costOf(const DateRange &range) const
{
    const Instant now = Instant::fromUtc(m_clock->now());
    const int compared = m_query.comparison == Comparison::None ? 1 : 2;
    return compared * costOfRange(range, m_query.chips, zone(), m_query.range, m_list->rows().size(), now);
}

void OverviewWiring::refresh()
{
    if (!isShowing() || !m_list)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const QTimeZone cutBy = zone();
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    const bool known = m_list->confirmed() || !m_list->rows().isEmpty();
    const bool standIn = !known && !m_all->rows().isEmpty();
    ListState state = listStateOf(*m_list, *m_account->connection(), now, staleAfter);
    if (standIn) {
        const ListState all = listStateOf(*m_all, *m_account->connection(), now, staleAfter);
        state.asOf = all.asOf;
        state.stale = all.stale;
        state.complete = all.complete && !state.loading && !state.error;
        state.loadingMore = state.loading;
        state.loading = false;
        if (state.offline && state.error && state.error->httpStatus == 0)
            state.error.reset();
    }
    SendingsModel *model = m_pane->sendings();
    model->setMoment(m_clock->now(), cutBy);
    model->setAsOf(state.asOf);
    model->setNames(m_names->names());
    const QDate today = m_clock->now().toTimeZone(cutBy).date();
    m_pane->bar()->setQuery(m_query, today, zoneOf(m_mall));
    if (std::exchange(m_rowsDue, false)) // rows are many, and most of what is heard is not about them
        refreshRows(known || standIn, state.asOf);
    model->setPaging(m_list->state().loading, m_list->state().complete, m_list->stuck());
    m_pane->setListState(state, cutBy);
    const int cost =
        SendingStore::costOf(*m_list, sendingsQuery(m_query.range, m_query.chips, cutBy)) + (m_series ? m_series->tokens() : 0);
    const bool said = state.stale || state.offline || state.error;
    m_pane->bar()->setStatus(said ? std::nullopt : state.asOf, cost, m_store->tokensLeft(), state.loading || state.loadingMore);
    if (m_eventsDue && m_list->state().complete && m_list->confirmed())
        askEvents();
    refreshEvents();
}

/// The table, and what is counted over all of it. any: there is something to count, be it none.
void OverviewWiring::refreshRows(bool any, const std::optional<Instant> &asOf)
{
    const QList<Sending> sendings = loaded(*m_list, m_query.range);
    const QMap<FilterField, QStringList> values = knownValues(sendings);
    if (m_query.chips.isEmpty()) // with a filter only what passes it is known
        m_pane->bar()->setKnownValues(values);
    m_names->need(values.value(FilterField::Service));
    m_pane->setSendings(sendings);
    std::optional<KpiFigures> before;
    if (m_before && m_before->confirmed() && m_before->state().complete)
        before = kpisOf(loaded(*m_before, comparedWith(m_query.range, m_query.comparison)), m_before->asOf());
    m_pane->setFigures(any ? std::optional(kpisOf(sendings, asOf)) : std::nullopt, before, any ? funnelOf(sendings, asOf) : Funnel {});
}

void OverviewWiring::refreshEvents()
{
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    if (!m_series) {
        const ListState nothing {.loading = m_eventsDue, .complete = !m_eventsDue, .asOf = m_eventsDue ? std::nullopt : m_list->asOf()};
        m_pane->setSeriesState(nothing, zone());
        return;
    }
    m_pane->chartAway()->setQuery(jsonOf(m_series->query()));
    if (m_series->series()) {
        EventCurves curves = mallCurves(*m_series->series(), m_query.range, m_interval, zone(), now);
        if (m_seriesBefore && m_seriesBefore->series()) {
            const DateRange before = comparedWith(m_query.range, m_query.comparison);
            curves = withBefore(curves, mallCurves(*m_seriesBefore->series(), before, m_interval, zone(), now));
        }
        m_pane->card()->setDaysBefore(static_cast<int>(daysBefore(m_query.range, m_query.comparison)));
        m_pane->setCurves(curves);
        const int queries = m_series->queries();
        m_pane->card()->setNote(queries > 1
                ? tr("Read in %Ln parts for %1 tokens.", "so many questions; tokens", queries).arg(QLocale().toString(m_series->tokens()))
                : QString());
    }
    m_pane->setSeriesState(listStateOf(*m_series, *m_account->connection(), now, staleAfter), zone());
}

} // namespace atrium
