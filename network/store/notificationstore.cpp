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
    return notification.seen || m_seen.contains(notification.id) || m_awaitSeen.covers(notification);
}

bool NotificationStore::isReceived(const Notification &notification) const
{
    return notification.received || m_received.contains(notification.id) || m_awaitReceived.covers(notification);
}

QList<NotificationCard> NotificationStore::cards(const NotificationFeed &feed, const QString &mallName) const
{
    QList<NotificationCard> cards;
    cards.reserve(feed.rows().size());
    for (const Kept<Notification> &kept : feed.rows()) {
        NotificationCard card {
            .key = {.account = m_account, .scope = m_scope, .id = kept.value.id.text()}, .notification = kept.value, .mallName = mallName};
        card.notification.received = isReceived(kept.value);
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
        if (!isReceived(kept.value))
            due.append(kept.value.id);
    }
    if (due.isEmpty())
        return;
    for (const NotificationId &id : std::as_const(due)) {
        m_received.insert(id);
        m_new.insert(id);
    }
    // For a single one the call that names it is as cheap, and cannot speak for another that arrives at this moment.
    if (feed.state().complete && due.size() > 1) {
        const Instant newest = feed.rows().first().value.createdAt;
        Q_EMIT wished({{.scope = m_scope, .mark = StateMark::AllNotificationsReceived, .upTo = newest}});
        return;
    }
    QList<MarkWish> wishes;
    for (const NotificationId &id : std::as_const(due))
        wishes.append({.scope = m_scope, .mark = StateMark::NotificationReceived, .id = id.value});
    Q_EMIT wished(wishes);
}

void NotificationStore::markSeen(const QList<NotificationId> &ids)
{
    QSet<NotificationId> seen = m_seen;
    if (const auto feed = m_feed.lock()) {
        for (const Kept<Notification> &kept : feed->rows()) {
            if (isSeen(kept.value))
                seen.insert(kept.value.id);
        }
    }
    QList<MarkWish> wishes;
    for (const NotificationId &id : ids) {
        if (!seen.contains(id))
            wishes.append({.scope = m_scope, .mark = StateMark::NotificationSeen, .id = id.value});
    }
    if (!wishes.isEmpty())
        Q_EMIT wished(wishes);
}

void NotificationStore::markAllSeen()
{
    const auto feed = m_feed.lock();
    if (feed && !feed->rows().isEmpty()) {
        const Instant newest = feed->rows().first().value.createdAt;
        Q_EMIT wished({{.scope = m_scope, .mark = StateMark::AllNotificationsSeen, .upTo = newest}});
    }
}

void NotificationStore::setMarks(const QList<MarkWish> &wishes)
{
    Waiting received;
    Waiting seen;
    for (const MarkWish &wish : wishes) {
        if (wish.scope != m_scope || wish.httpStatus != 0)
            continue;
        if (wish.mark == StateMark::NotificationReceived)
            received.ids.insert({wish.id});
        else if (wish.mark == StateMark::NotificationSeen)
            seen.ids.insert({wish.id});
        else if (wish.mark == StateMark::AllNotificationsReceived)
            received.upTo = wish.upTo;
        else if (wish.mark == StateMark::AllNotificationsSeen)
            seen.upTo = wish.upTo;
    }
    if (received == m_awaitReceived && seen == m_awaitSeen)
        return;
    m_awaitReceived = received;
    m_awaitSeen = seen;
    Q_EMIT joinedChanged();
}

void NotificationStore::takeDone(const MarkWish &wish, const std::optional<Kept<Notification>> &notification)
{
    const auto feed = m_feed.lock();
    const bool seen = wish.mark == StateMark::NotificationSeen || wish.mark == StateMark::AllNotificationsSeen;
    QSet<NotificationId> &done = seen ? m_seen : m_received;
    if (wish.mark == StateMark::NotificationSeen || wish.mark == StateMark::NotificationReceived) {
        done.insert({wish.id}); // an answer without a body leaves it there
        if (seen && feed && notification)
            feed->upsert(*notification);
        return;
    }
    const bool all = wish.mark == StateMark::AllNotificationsSeen || wish.mark == StateMark::AllNotificationsReceived;
    if (!all || !feed || !wish.upTo)
        return;
    for (const Kept<Notification> &kept : feed->rows()) {
        if (kept.value.createdAt <= *wish.upTo)
            done.insert(kept.value.id);
    }
    if (seen)
        feed->refresh();
}

void NotificationStore::takeRefused(const MarkWish &wish, const ApiError &error)
{
    const bool one = wish.mark == StateMark::NotificationSeen || wish.mark == StateMark::NotificationReceived;
    if (one && error.kind == ErrorKind::NotFound)
        drop({wish.id});
    // Nobody asked for "received", so nobody is told.
    if (wish.mark == StateMark::NotificationSeen)
        Q_EMIT markSeenFailed({{wish.id}}, error);
    else if (wish.mark == StateMark::AllNotificationsSeen)
        Q_EMIT markSeenFailed({}, error);
}

void NotificationStore::drop(const NotificationId &id)
{
    if (const auto feed = m_feed.lock())
        feed->remove(id);
}

} // namespace atrium
