// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/sendingwiring.h"

#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/sendings/intervalchoices.h"
#include "models/sendings/sendingcurves.h"
#include "models/sendings/sendingsmodel.h"
#include "ui/sendings/sendingsaway.h"
#include "ui/sendings/sendingspane.h"

#include <QJsonDocument>

namespace atrium {

SendingWiring::SendingWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_soon([this] { refresh(); })
{
    connect(pane, &SendingsPane::sendingChosen, this, &SendingWiring::choose);
    connect(pane, &SendingsPane::intervalChosen, this, &SendingWiring::ask);
    connect(pane, &SendingsPane::seriesRetryWanted, this, &SendingWiring::retry);
    connect(account->connection(), &Connection::changed, &m_soon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_soon.ask(); }); // a bucket fills
}

void SendingWiring::show(const Mall &mall, SendingStore *store, std::shared_ptr<SendingFeed> list)
{
    m_mall = mall;
    m_store = store;
    m_list = std::move(list);
}

void SendingWiring::retry()
{
    if (m_series)
        m_series->retry();
}

void SendingWiring::choose(const QString &rowId)
{
    const int place = m_pane->sendings()->placeOf(rowId);
    m_chosen = place < 0 ? std::optional<Sending>() : m_pane->sendings()->rowAt(place).sending;
    ask(m_wanted);
}

void SendingWiring::ask(Interval wanted)
{
    m_wanted = wanted;
    m_connection.reset();
    m_series.reset();
    if (!m_chosen)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    const Interval interval = intervalFor(*m_chosen, wanted, now);
    m_pane->setIntervals(intervalChoices(*m_chosen, now), interval);
    m_series = m_store->events(*m_chosen, interval);
    m_connection = std::make_unique<QObject>();
    connect(m_series.get(), &FeedBase::changed, m_connection.get(), [this] { m_soon.ask(); });
    refresh();
    m_account->refresher()->watchList(m_series);
}

void SendingWiring::refresh()
{
    if (!m_series)
        return;
    const Instant now = Instant::fromUtc(m_clock->now());
    m_pane->setRefreshCost(SendingStore::costOf(*m_list, *m_series));
    m_pane->away()->setSeriesQuery(QString::fromUtf8(QJsonDocument(m_series->query().toJson()).toJson(QJsonDocument::Compact)));
    if (m_series->series())
        m_pane->setCurves(curvesOf(*m_series->series(), *m_chosen, zoneOf(m_mall), now));
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setSeriesState(listStateOf(*m_series, *m_account->connection(), now, staleAfter), zoneOf(m_mall));
}

} // namespace atrium
