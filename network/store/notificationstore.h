// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"
#include "network/types/notificationcard.h"
#include "network/types/outgoing.h"

namespace atrium {

using NotificationFeed = Feed<Notification, NotificationId>;

/// The notifications of one mall. "Received" (it has reached a centre that was open) and "seen" (a person opened or marked it, or read the
/// conversation it is about) are different calls; neither is ever undone by the server (contract 8.14).
class NotificationStore : public QObject {
    Q_OBJECT
public:
    NotificationStore(AccountId account, CustomerScope scope, ApiClient *client, Cache *cache = nullptr, QObject *parent = nullptr);

    [[nodiscard]] const CustomerScope &scope() const { return m_scope; }
    /// One feed, shared; it closes with its last holder. Newest first.
    [[nodiscard]] std::shared_ptr<NotificationFeed> notifications();
    [[nodiscard]] QList<NotificationCard> cards(const NotificationFeed &feed, const QString &mallName) const;
    /// Not seen, among the rows of the feed.
    [[nodiscard]] int unseen(const NotificationFeed &feed) const;

    /// The centre was opened: what is not received by now is new, and stays so until the next time.
    void beginVisit();
    /// While the centre is open: wishes received for each row that has not been, once per notification. One wish for all of them when the
    /// feed holds the whole list, so that it says nothing about notifications that never came here. Nothing for rows of an earlier run.
    void receiveAll(const NotificationFeed &feed);
    /// Wishes seen for each of them that is not; the outbox's owner carries it out, and tells by setMarks() that it waits.
    void markSeen(const QList<NotificationId> &ids);
    /// Wishes seen for all there are up to the newest that is loaded, with one wish, those not loaded among them.
    void markAllSeen();
    /// What waits to be marked, of all malls; told by the outbox's owner at each change. The cards read as if it were done, and take it
    /// back where the server refuses.
    void setMarks(const QList<MarkWish> &wishes);
    /// The server has taken it. notification is empty when the answer was `{}`, or the wish was for all.
    void takeDone(const MarkWish &wish, const std::optional<Kept<Notification>> &notification);
    void takeRefused(const MarkWish &wish, const ApiError &error);

Q_SIGNALS:
    /// Cards may read differently now, without the feed having changed.
    void joinedChanged();
    /// Notifications that are not seen, among those that are loaded.
    void unseenChanged(int unseen);
    void wished(const QList<atrium::MarkWish> &wishes);
    /// These stay not seen: the server refused. Empty: all of them.
    void markSeenFailed(const QList<atrium::NotificationId> &ids, const atrium::ApiError &error);

private:
    /// What waits: some by name, or all up to a stamp of the server's.
    struct Waiting {
        QSet<NotificationId> ids {};
        std::optional<Instant> upTo {};
        [[nodiscard]] bool covers(const Notification &one) const { return ids.contains(one.id) || (upTo && one.createdAt <= *upTo); }
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };
    [[nodiscard]] bool isSeen(const Notification &notification) const;
    [[nodiscard]] bool isReceived(const Notification &notification) const;
    void drop(const NotificationId &id);

    AccountId m_account;
    CustomerScope m_scope;
    ApiClient *m_client;
    Cache *m_cache;
    std::weak_ptr<NotificationFeed> m_feed;
    QSet<NotificationId> m_new; // of this visit
    QSet<NotificationId> m_received; // wished in this run, however it ended
    QSet<NotificationId> m_seen; // taken by the server in this run: nothing makes a notification unseen again
    Waiting m_awaitReceived;
    Waiting m_awaitSeen;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::NotificationId)
