// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/sendingswiring.h"

#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/sendings/intervalchoices.h"
#include "models/sendings/sendingcurves.h"
#include "models/sendings/sendingsmodel.h"
#include "ui/common/detailsdialog.h"
#include "ui/sendings/sendingspane.h"

namespace atrium {

SendingsWiring::SendingsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_rowsSoon([this] { refreshRows(); })
    , m_seriesSoon([this] { refreshSeries(); })
{
    connect(pane, &SendingsPane::retryWanted, this, &SendingsWiring::retry);
    connect(pane, &SendingsPane::refreshWanted, this, &SendingsWiring::retry);
    connect(pane, &SendingsPane::seriesRetryWanted, this, [this] { m_series->retry(); });
    connect(pane, &SendingsPane::sendingChosen, this, &SendingsWiring::choose);
    connect(pane, &SendingsPane::intervalChosen, this, &SendingsWiring::ask);
    connect(pane, &SendingsPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_pane->window(), error); });
    connect(pane->sendings(), &SendingsModel::moreWanted, this, [this] {
        if (isShowing())
            m_feed->more();
    });
    for (Soon *soon : {&m_rowsSoon, &m_seriesSoon}) {
        connect(account->connection(), &Connection::changed, soon, &Soon::ask);
        clock->every(milliseconds(20'000), this, [soon] { soon->ask(); }); // a bucket fills, a list grows old
    }
}

SendingsWiring::~SendingsWiring()
{
    m_pane->sendings()->apply({});
}

void SendingsWiring::show(const Mall &mall)
{
    m_connections = std::make_unique<QObject>();
    m_mall = mall;
    m_pane->select({});
    m_store = m_account->sendings(mall.scope);
    m_feed = m_store->sendings();
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
    refreshRows();
    m_account->refresher()->watchList(m_feed);
}

void SendingsWiring::showFailure(const ListState &state)
{
    m_pane->setListState(state, QTimeZone::utc());
}

void SendingsWiring::retry()
{
    if (!isShowing())
        return m_account->readMalls();
    m_feed->retry();
    if (m_series)
        m_series->retry();
}

void SendingsWiring::refreshRows()
{
    if (!isShowing())
        return;
    SendingsModel *model = m_pane->sendings();
    const PageState &page = m_feed->state();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    model->setAsOf(m_feed->asOf());
    QList<SendingRow> rows;
    rows.reserve(m_feed->rows().size());
    for (const Kept<Sending> &kept : m_feed->rows())
        rows.append({kept.value, {}});
    model->apply(rows);
    model->setPaging(page.loading, page.complete, page.error.has_value());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setListState(listStateOf(*m_feed, *m_account->connection(), Instant::fromUtc(m_clock->now()), staleAfter), zoneOf(m_mall));
}

void SendingsWiring::select(const SendingId &id)
{
    refreshRows(); // so that the row is there to be chosen
    m_pane->select(id.text());
}

void SendingsWiring::choose(const QString &rowId)
{
    const int place = m_pane->sendings()->placeOf(rowId);
    m_chosen = place < 0 ? std::optional<Sending>() : m_pane->sendings()->rowAt(place).sending;
    ask(m_wanted);
}

void SendingsWiring::ask(Interval wanted)
{
    m_wanted = wanted;
    m_seriesConnection.reset();
    m_series.reset();
    if (!m_chosen)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const Interval interval = intervalFor(*m_chosen, wanted, now);
    m_pane->setIntervals(intervalChoices(*m_chosen, now), interval);
    m_series = m_store->events(*m_chosen, interval);
    m_seriesConnection = std::make_unique<QObject>();
    connect(m_series.get(), &FeedBase::changed, m_seriesConnection.get(), [this] { m_seriesSoon.ask(); });
    refreshSeries();
    m_account->refresher()->watchList(m_series);
}

void SendingsWiring::refreshSeries()
{
    if (!m_series)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    m_pane->setRefreshCost(SendingStore::costOf(*m_feed, *m_series));
    if (m_series->series())
        m_pane->setCurves(curvesOf(*m_series->series(), *m_chosen, zoneOf(m_mall), now));
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setSeriesState(listStateOf(*m_series, *m_account->connection(), now, staleAfter), zoneOf(m_mall));
}

} // namespace atrium
