// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/notificationstore.h"

#include "network/api/endpoints.h"

#include <algorithm>

namespace atrium {

NotificationStore::NotificationStore(AccountId account, CustomerScope scope, ApiClient *client, Cache *cache, QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_scope(std::move(scope))
    , m_client(client)
    , m_cache(cache)
{
}

std::shared_ptr<NotificationFeed> NotificationStore::notifications()
{
    if (auto feed = m_feed.lock())
        return feed;
    auto feed = std::make_shared<NotificationFeed>(m_client,
        NotificationFeed::Shape {.page = [scope = m_scope](const Cursor &after) { return api::listNotifications(scope, after); },
            .idOf = [](const Notification &n) { return n.id; },
            .orderOf = [](const Notification &n) { return n.createdAt; },
            .cache = m_cache,
            .shelf = {.kind = cache::Kind::Notifications, .scope = m_scope}},
        Lane::Foreground);
    m_feed = feed;
    const auto tell = [this, raw = feed.get(), known = false]() mutable {
        known = known || raw->asOf() || !raw->rows().isEmpty(); // a list that was never read says nothing about what is unseen
        if (known)
            Q_EMIT unseenChanged(unseen(*raw));
    };
    connect(feed.get(), &FeedBase::changed, this, tell);
    connect(this, &NotificationStore::joinedChanged, feed.get(), tell);
    return feed;
}

bool NotificationStore::isSeen(const Notification &notification) const
{
    return notification.seen || m_seen.contains(notification.id);
}

QList<NotificationCard> NotificationStore::cards(const NotificationFeed &feed, const QString &mallName) const
{
    QList<NotificationCard> cards;
    cards.reserve(feed.rows().size());
    for (const Kept<Notification> &kept : feed.rows()) {
        NotificationCard card {
            .key = {.account = m_account, .scope = m_scope, .id = kept.value.id.text()}, .notification = kept.value, .mallName = mallName};
        card.notification.received = kept.value.received || m_received.contains(kept.value.id);
        card.notification.seen = isSeen(kept.value);
        card.isNew = !card.notification.received || m_new.contains(kept.value.id);
        cards.append(card);
    }
    return cards;
}

int NotificationStore::unseen(const NotificationFeed &feed) const
{
    return static_cast<int>(
        std::count_if(feed.rows().begin(), feed.rows().end(), [this](const Kept<Notification> &kept) { return !isSeen(kept.value); }));
}

void NotificationStore::beginVisit()
{
    if (m_new.isEmpty())
        return;
    m_new.clear();
    Q_EMIT joinedChanged();
}

void NotificationStore::receiveAll(const NotificationFeed &feed)
{
    if (!feed.confirmed())
        return;
    QList<NotificationId> due;
    for (const Kept<Notification> &kept : feed.rows()) {
        if (!kept.value.received && !m_received.contains(kept.value.id))
            due.append(kept.value.id);
    }
    if (due.isEmpty())
        return;
    for (const NotificationId &id : std::as_const(due)) {
        m_received.insert(id);
        m_new.insert(id);
    }
    // For a single one the call that names it is as cheap, and cannot speak for another that arrives at this moment.
    if (!feed.state().complete || due.size() == 1) {
        for (const NotificationId &id : std::as_const(due))
            receiveOne(id);
        return;
    }
    m_client
        ->send(
            api::markAllNotificationsReceived(m_scope), this,
            [this, due](const Result<NoAnswer> &result) {
                if (!result && result.error().httpStatus == 0) { // it never got there: due again
                    for (const NotificationId &id : due)
                        m_received.remove(id);
                }
            },
            Lane::Background)
        .detach();
}

void NotificationStore::receiveOne(const NotificationId &id)
{
    m_client
        ->send(
            api::markNotificationReceived(m_scope, id), this,
            [this, id](const Result<Maybe<Kept<Notification>>> &result) {
                if (!result && result.error().kind == ErrorKind::NotFound)
                    drop(id);
                else if (!result && result.error().httpStatus == 0)
                    m_received.remove(id);
            },
            Lane::Background)
        .detach();
}

void NotificationStore::markSeen(const QList<NotificationId> &ids)
{
    const auto feed = m_feed.lock();
    QSet<NotificationId> seen = m_seen;
    if (feed) {
        for (const Kept<Notification> &kept : feed->rows()) {
            if (kept.value.seen)
                seen.insert(kept.value.id);
        }
    }
    bool some = false;
    for (const NotificationId &id : ids) {
        if (seen.contains(id))
            continue;
        m_seen.insert(id);
        markOneSeen(id);
        some = true;
    }
    if (some)
        Q_EMIT joinedChanged();
}

void NotificationStore::markOneSeen(const NotificationId &id)
{
    m_writes[id] = m_client->send(api::markNotificationSeen(m_scope, id), this,
        [this, id](const Result<Maybe<Kept<Notification>>> &result) { takeSeen(id, result); });
}

void NotificationStore::takeSeen(const NotificationId &id, const Result<Maybe<Kept<Notification>>> &result)
{
    m_writes.erase(id);
    if (!result) {
        m_seen.remove(id);
        if (result.error().kind == ErrorKind::NotFound)
            drop(id);
        Q_EMIT joinedChanged();
        Q_EMIT markSeenFailed({id}, result.error());
        return;
    }
    // An answer without a body leaves the id in m_seen: nothing makes a notification unseen again.
    if (const auto feed = m_feed.lock(); feed && result->value)
        feed->upsert(*result->value);
}

void NotificationStore::markAllSeen()
{
    const auto feed = m_feed.lock();
    if (!feed || m_allSeen.active())
        return;
    QList<NotificationId> due;
    for (const Kept<Notification> &kept : feed->rows()) {
        if (isSeen(kept.value))
            continue;
        due.append(kept.value.id);
        m_seen.insert(kept.value.id);
    }
    m_allSeen = m_client->send(api::markAllNotificationsSeen(m_scope), this, [this, due](const Result<NoAnswer> &result) {
        if (result) {
            if (const auto held = m_feed.lock())
                held->refresh();
            return;
        }
        for (const NotificationId &id : due)
            m_seen.remove(id);
        Q_EMIT joinedChanged();
        Q_EMIT markSeenFailed({}, result.error());
    });
    Q_EMIT joinedChanged();
}

void NotificationStore::drop(const NotificationId &id)
{
    if (const auto feed = m_feed.lock())
        feed->remove(id);
}

} // namespace atrium
