// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/inboxwiring.h"

#include "app/account/accountcards.h"
#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "ui/common/detailsdialog.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

InboxWiring::InboxWiring(MainWindow *window, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_pane(window->inbox())
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_rowsSoon([this] { refreshRows(); })
    , m_thread(window->inbox(), account, clock, settings)
{
    connect(m_pane, &InboxPane::retryWanted, this, &InboxWiring::retry);
    connect(m_pane, &InboxPane::rowsInView, this, [this](const QStringList &rowIds) {
        m_inView = rowIds;
        wantInView();
    });
    connect(m_pane, &InboxPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_window, error); });
    connect(m_pane->conversations(), &ConversationsModel::moreWanted, this, [this] {
        if (isShowing())
            m_feed->more();
    });
    connect(&m_thread, &ThreadWiring::openWanted, m_pane, &InboxPane::select);
    connect(account->connection(), &Connection::changed, &m_rowsSoon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_rowsSoon.ask(); }); // "3 h 12 min" grows by itself
}

InboxWiring::~InboxWiring()
{
    m_pane->conversations()->apply({});
}

void InboxWiring::show(const Mall &mall)
{
    m_connections = std::make_unique<QObject>();
    m_mall = mall;
    m_store = m_account->conversations(mall.scope);
    m_thread.setMall(mall, m_store);
    m_feed = m_store->conversations();
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
    connect(m_store, &ConversationStore::joinedChanged, m_connections.get(), [this] { m_rowsSoon.ask(); });
    refreshRows();
    m_account->refresher()->watchList(m_feed);
}

void InboxWiring::open(const ConversationId &id, const std::function<void(const std::optional<ApiError> &)> &done)
{
    if (!isShowing())
        return;
    m_store->find(id, m_connections.get(), [this, id, done](const std::optional<ApiError> &error) {
        if (!error) {
            refreshRows(); // so that the row is there to be selected
            m_pane->select(ConversationsModel::rowIdOf({m_account->id(), m_mall.scope, id.text()}));
        }
        done(error);
    });
}

void InboxWiring::retry()
{
    if (isShowing())
        m_feed->retry();
    else
        m_account->readMalls();
}

void InboxWiring::refreshRows()
{
    if (!isShowing())
        return;
    ConversationsModel *model = m_pane->conversations();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    model->apply(m_store->cards(*m_feed));
    const PageState &page = m_feed->state();
    model->setPaging(page.loading, page.complete, m_feed->stuck());
    wantInView(); // the same rows may be of a newer version
    m_store->receiveAll(*m_feed);
    m_window->setUnread(Pane::Inbox, m_store->unseen(*m_feed));
    const User me = m_store->myself();
    m_window->setPerson(nameOf(me), initialsOf(me), tintOf(me.id), accountServer(*m_account));
    m_thread.refreshHead();
    refreshState();
}

void InboxWiring::refreshState()
{
    const Instant now = Instant::fromUtc(m_clock->now());
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setListState(listStateOf(*m_feed, *m_account->connection(), now, staleAfter), zoneOf(m_mall));
}

void InboxWiring::wantInView()
{
    if (!isShowing())
        return;
    QList<Conversation> inView;
    for (const QString &rowId : std::as_const(m_inView)) {
        if (const int row = m_pane->conversations()->rowOf(rowId); row >= 0)
            inView.append(m_pane->conversations()->rowAt(row).conversation);
    }
    m_store->wantInView(inView);
}

} // namespace atrium
