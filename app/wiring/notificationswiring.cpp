// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/notificationswiring.h"

#include "app/wiring/states.h"
#include "app/wiring/zone.h"
#include "models/base/settings.h"
#include "models/notifications/notificationsmodel.h"
#include "models/notifications/notificationwords.h"
#include "network/api/endpoints.h"
#include "ui/common/detailsdialog.h"
#include "ui/notifications/notificationspane.h"

namespace atrium {

NotificationsWiring::NotificationsWiring(NotificationsPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
    , m_account(account)
    , m_clock(clock)
    , m_settings(settings)
    , m_rowsSoon([this] { refreshRows(); })
{
    connect(pane, &NotificationsPane::retryWanted, this, &NotificationsWiring::retry);
    connect(pane, &NotificationsPane::opened, this, &NotificationsWiring::visit);
    connect(pane, &NotificationsPane::goWanted, this, &NotificationsWiring::goWanted);
    connect(pane, &NotificationsPane::detailsWanted, this, [this](const ApiError &error) { showDetails(m_pane->window(), error); });
    connect(pane, &NotificationsPane::markSeenWanted, this, [this](const QStringList &rowIds) { m_store->markSeen(idsOf(rowIds)); });
    connect(pane, &NotificationsPane::markAllSeenWanted, this, [this] { m_store->markAllSeen(); });
    connect(pane->notifications(), &NotificationsModel::moreWanted, this, [this] {
        if (isShowing())
            m_feed->more();
    });
    connect(account->connection(), &Connection::reachableChanged, &m_rowsSoon, &Soon::ask);
    clock->every(milliseconds(20'000), this, [this] { m_rowsSoon.ask(); }); // a day ends, a list grows old
}

NotificationsWiring::~NotificationsWiring()
{
    m_pane->settle();
    m_pane->notifications()->setCards({});
}

void NotificationsWiring::show(const Mall &mall)
{
    m_pane->settle(); // what still waits belongs to the mall that was in view
    m_connections = std::make_unique<QObject>();
    m_mall = mall;
    m_store = m_account->notifications(mall.scope);
    m_feed = m_store->notifications();
    connect(m_feed.get(), &FeedBase::changed, m_connections.get(), [this] { m_rowsSoon.ask(); });
    connect(m_store, &NotificationStore::joinedChanged, m_connections.get(), [this] { m_rowsSoon.ask(); });
    connect(m_store, &NotificationStore::markSeenFailed, m_connections.get(),
        [this](const QList<NotificationId> &ids, const ApiError &error) { showRefused(ids, error); });
    connect(m_account->outbox()->marks(), &Marks::done, m_connections.get(), [this](const MarkWish &wish) {
        if (wish.mark == StateMark::ConversationSeen && wish.scope == m_mall.scope)
            seeAbout(wish.id);
    });
    visit();
    m_account->refresher()->watchList(m_feed);
}

/// Whoever has read a conversation has seen what there is to be told about it. Once the server knows of the one: that can be cancelled.
void NotificationsWiring::seeAbout(qint64 conversation)
{
    QList<NotificationId> ids;
    for (const Kept<Notification> &kept : m_feed->rows()) {
        const Place target = targetOf(kept.value);
        if (!kept.value.seen && target.kind == Place::Conversation && target.id == conversation
            && !m_account->permits()->missing(api::markNotificationSeen(m_mall.scope, kept.value.id)))
            ids << kept.value.id;
    }
    if (!ids.isEmpty())
        m_store->markSeen(ids);
}

void NotificationsWiring::showFailure(const ListState &state)
{
    m_pane->setListState(state, QTimeZone::utc());
}

void NotificationsWiring::retry()
{
    if (isShowing())
        m_feed->retry();
    else
        m_account->readMalls();
}

/// The centre comes into view, or another mall does while it is.
void NotificationsWiring::visit()
{
    if (!isShowing())
        return;
    m_store->beginVisit();
    refreshRows();
}

void NotificationsWiring::refreshRows()
{
    if (!isShowing())
        return;
    // Only an open centre receives; first, so that its rows say "new" of what it receives now.
    if (m_pane->isVisible())
        m_store->receiveAll(*m_feed);
    NotificationsModel *model = m_pane->notifications();
    model->setMoment(m_clock->now(), zoneOf(m_mall));
    model->setPaging(m_feed->state().loading, m_feed->state().complete, m_feed->stuck());
    model->setCards(m_store->cards(*m_feed, m_mall.name));
    const milliseconds staleAfter(m_settings->number(Setting::StaleAfter));
    m_pane->setListState(listStateOf(*m_feed, *m_account->connection(), Instant::fromUtc(m_clock->now()), staleAfter), zoneOf(m_mall));
    Q_EMIT unseenChanged(m_store->unseen(*m_feed));
}

void NotificationsWiring::showRefused(const QList<NotificationId> &ids, const ApiError &error)
{
    QStringList rowIds;
    const QList<NotificationCard> cards = m_store->cards(*m_feed, m_mall.name);
    for (const NotificationCard &card : cards) {
        if (ids.contains(card.notification.id))
            rowIds << NotificationsModel::rowIdOf(card);
    }
    // One that is gone from the server has left the list: there is nothing to try again.
    if (ids.isEmpty() || !rowIds.isEmpty())
        m_pane->showRefused(rowIds, error);
}

QList<NotificationId> NotificationsWiring::idsOf(const QStringList &rowIds) const
{
    QList<NotificationId> ids;
    for (const QString &rowId : rowIds) {
        if (const auto card = m_pane->notifications()->card(rowId))
            ids << card->notification.id;
    }
    return ids;
}

} // namespace atrium
