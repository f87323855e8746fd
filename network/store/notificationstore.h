// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/feed.h"
#include "network/types/notificationcard.h"

#include <map>

namespace atrium {

using NotificationFeed = Feed<Notification, NotificationId>;

/// The notifications of one mall. "Received" (it has reached a centre that was open) and "seen" (a person opened or marked it) are
/// different calls; neither is ever undone by the server (contract 8.14).
class NotificationStore : public QObject {
    Q_OBJECT
public:
    NotificationStore(AccountId account, CustomerScope scope, ApiClient *client, Cache *cache = nullptr, QObject *parent = nullptr);

    /// One feed, shared; it closes with its last holder. Newest first.
    [[nodiscard]] std::shared_ptr<NotificationFeed> notifications();
    [[nodiscard]] QList<NotificationCard> cards(const NotificationFeed &feed, const QString &mallName) const;
    /// Not seen, among the rows of the feed.
    [[nodiscard]] int unseen(const NotificationFeed &feed) const;

    /// The centre was opened: what is not received by now is new, and stays so until the next time.
    void beginVisit();
    /// While the centre is open: PUT received for each row that has not been, once per notification. One call for all of them when the
    /// feed holds the whole list, so that it says nothing about notifications that never came here. Nothing for rows of an earlier run.
    void receiveAll(const NotificationFeed &feed);
    /// PUT seen for each of them that is not. The cards say seen at once, and take it back where the server refuses.
    void markSeen(const QList<NotificationId> &ids);
    /// PUT seen for all there are, with one call, those not loaded among them.
    void markAllSeen();

Q_SIGNALS:
    /// Cards may read differently now, without the feed having changed.
    void joinedChanged();
    /// Notifications that are not seen, among those that are loaded.
    void unseenChanged(int unseen);
    /// These stay not seen: the server refused, or could not be reached. Empty: all of them.
    void markSeenFailed(const QList<atrium::NotificationId> &ids, const atrium::ApiError &error);

private:
    [[nodiscard]] bool isSeen(const Notification &notification) const;
    void markOneSeen(const NotificationId &id);
    void takeSeen(const NotificationId &id, const Result<Maybe<Kept<Notification>>> &result);
    void receiveOne(const NotificationId &id);
    void drop(const NotificationId &id);

    AccountId m_account;
    CustomerScope m_scope;
    ApiClient *m_client;
    Cache *m_cache;
    std::weak_ptr<NotificationFeed> m_feed;
    QSet<NotificationId> m_new; // of this visit
    QSet<NotificationId> m_received; // by our own calls, answered or on their way
    QSet<NotificationId> m_seen; // likewise
    std::map<NotificationId, Call> m_writes;
    Call m_allSeen;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::NotificationId)
