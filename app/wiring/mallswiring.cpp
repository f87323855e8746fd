// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/mallswiring.h"

#include "app/wiring/sendingquestions.h"
#include "app/wiring/states.h"
#include "models/base/settings.h"
#include "models/sendings/mallcurves.h"
#include "ui/sendings/chartaway.h"
#include "ui/sendings/mallspage.h"
#include "ui/sendings/rowsaway.h"
#include "ui/sendings/sendingspane.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr qsizetype mostMalls = 40; // customers in one header (contract 1.8)

} // namespace

MallsWiring::MallsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_soon([this] { refresh(); })
{
    connect(pane->malls(), &MallsPage::retryWanted, this, [this] {
        if (m_list)
            m_list->retry();
    });
    connect(pane->malls(), &MallsPage::seriesRetryWanted, this, [this] {
        if (m_series)
            m_series->retry();
    });
    connect(pane->malls(), &MallsPage::refreshWanted, this, [this] {
        if (!m_list)
            return;
        m_list->refresh();
        m_series->refresh();
    });
    connect(pane->malls(), &MallsPage::rangeWanted, this, [this](const DateRange &range) {
        m_query.range = range;
        if (m_list)
            ask();
    });
    pane->malls()->setCostOf([this](const DateRange &range) { return m_list ? costOf(range) : 0; });
    connect(account->connection(), &Connection::reachableChanged, &m_soon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_soon.ask(); });
}

MallsWiring::~MallsWiring()
{
    m_pane->malls()->setCostOf({}); // the page outlives the account
}

void MallsWiring::enter(const DashboardQuery &query, const QTimeZone &zone)
{
    m_query = query;
    m_zone = zone;
    QList<qint64> customers;
    const QList<Mall> &malls = m_account->malls();
    for (const Mall &mall : malls) {
        if (customers.size() < mostMalls)
            customers.append(mall.customerId);
    }
    m_store = m_account->sendings(malls.size() > mostMalls ? CustomerScope::all() : CustomerScope::several(customers));
    ask();
}

void MallsWiring::ask()
{
    m_connections = std::make_unique<QObject>();
    m_list = m_store->sendings(sendingsQuery(m_query.range, m_query.chips, m_zone));
    const Interval interval = eventsInterval(m_query.range);
    m_series = m_store->series([this, range = m_query.range, interval, zone = m_zone] {
        return mallEventsQuery(range, interval, zone, {}, Instant::fromUtc(m_clock->now()));
    });
    for (FeedBase *feed : {static_cast<FeedBase *>(m_list.get()), static_cast<FeedBase *>(m_series.get())})
        connect(feed, &FeedBase::changed, m_connections.get(), [this] { m_soon.ask(); });
    m_pane->malls()->setCurves({});
    m_pane->malls()->card()->setIntervals({{interval, {}}}, interval);
    m_list->refresh();
    m_series->refresh();
    refresh();
}

void MallsWiring::leave()
{
    m_connections.reset();
    m_list.reset();
    m_series.reset();
}

int MallsWiring::costOf(const DateRange &range) const
{
    return costOfRange(range, m_query.chips, m_zone, m_query.range, m_list->rows().size(), Instant::fromUtc(m_clock->now()));
}

void MallsWiring::refresh()
{
    if (!m_list)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    QList<Sending> sendings;
    sendings.reserve(m_list->rows().size());
    for (const Kept<Sending> &kept : m_list->rows())
        sendings.append(kept.value);
    QSet<QString> zones;
    QStringList names;
    const QList<Mall> &malls = m_account->malls();
    names.reserve(malls.size());
    for (const Mall &mall : malls) {
        zones.insert(mall.timezone);
        names << mall.name;
    }
    MallsPage *page = m_pane->malls();
    page->setNames(names);
    page->rowsAway()->setQuery(jsonOf(sendingsQuery(m_query.range, m_query.chips, m_zone)));
    page->chartAway()->setQuery(jsonOf(m_series->query()));
    page->setRange(m_query.range, m_clock->now().toTimeZone(m_zone).date(), static_cast<int>(zones.size()), m_zone);
    page->malls()->setSendings(sendings, m_account->malls(), m_list->asOf());
    page->setListState(listStateOf(*m_list, *m_account->connection(), now, staleAfter), static_cast<int>(sendings.size()));
    if (m_series->series())
        page->setCurves(mallCurves(*m_series->series(), m_query.range, m_series->series()->interval, m_zone, now));
    page->setSeriesState(listStateOf(*m_series, *m_account->connection(), now, staleAfter));
    page->setCost(
        SendingStore::costOf(*m_list, sendingsQuery(m_query.range, m_query.chips, m_zone)) + m_series->tokens(), m_store->tokensLeft());
}

} // namespace atrium
