// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/sendingswiring.h"

#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/sendings/sendingsmodel.h"
#include "ui/common/detailsdialog.h"
#include "ui/sendings/sendingsaway.h"
#include "ui/sendings/sendingspane.h"

#include <QJsonDocument>

namespace atrium {

SendingsWiring::SendingsWiring(SendingsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_sending(pane, account, clock, settings)
    , m_notes(pane, account, clock)
    , m_rowsSoon([this] { refreshRows(); })
{
    connect(pane, &SendingsPane::retryWanted, this, &SendingsWiring::retry);
    connect(pane, &SendingsPane::refreshWanted, this, &SendingsWiring::retry);
    connect(pane, &SendingsPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_pane->window(), error); });
    connect(pane->sendings(), &SendingsModel::moreWanted, this, [this] {
        if (isShowing())
            m_feed->more();
    });
    connect(account->connection(), &Connection::changed, &m_rowsSoon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_rowsSoon.ask(); }); // a list grows old
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
    m_sending.show(mall, m_store, m_feed);
    m_notes.show(mall);
    m_pane->away()->setMall(mall);
    m_pane->away()->setListQuery(QString::fromUtf8(QJsonDocument(SendingStore::listQuery().toJson()).toJson(QJsonDocument::Compact)));
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
    m_sending.retry();
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
    model->setPaging(page.loading, page.complete, m_feed->stuck());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setListState(listStateOf(*m_feed, *m_account->connection(), Instant::fromUtc(m_clock->now()), staleAfter), zoneOf(m_mall));
}

void SendingsWiring::select(const SendingId &id)
{
    refreshRows(); // so that the row is there to be chosen
    m_pane->select(id.text());
}

} // namespace atrium
