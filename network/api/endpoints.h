// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/endpoint.h"
#include "network/types/conversation.h"
#include "network/types/loyaltyclub.h"
#include "network/types/notification.h"
#include "network/types/pushevent.h"
#include "network/types/reportquery.h"
#include "network/types/sending.h"
#include "network/types/timeseries.h"
#include "network/types/user.h"

/// Every call this console can make: the table of contents of the API. Alphabetical within a resource, no logic.
namespace atrium::api {

// Clubs (contract 6.1)
[[nodiscard]] Endpoint<Page<LoyaltyClub>> listClubs(const Cursor &after = {});

// Conversations (contract 2.2 to 2.4)
[[nodiscard]] Endpoint<Maybe<Kept<Conversation>>> archiveConversation(const CustomerScope &in, const ConversationId &id);
[[nodiscard]] Endpoint<CreatedConversation> createConversation(
    const CustomerScope &in, const QList<UserId> &users, const QList<AudienceId> &audiences, const QString &content);
[[nodiscard]] Endpoint<Page<Kept<Conversation>>> listConversations(
    const CustomerScope &in, const ConversationQuery &query, const Cursor &after = {});
[[nodiscard]] Endpoint<Maybe<Kept<Conversation>>> markConversationReceived(const CustomerScope &in, const ConversationId &id);
[[nodiscard]] Endpoint<Maybe<Kept<Conversation>>> markConversationSeen(const CustomerScope &in, const ConversationId &id);
[[nodiscard]] Endpoint<Kept<Conversation>> showConversation(const CustomerScope &in, const ConversationId &id);

// Messages
[[nodiscard]] Endpoint<Maybe<Kept<Message>>> archiveMessage(const CustomerScope &in, const ConversationId &of, const MessageId &id);
/// Newest first; perPage 1 asks for the newest alone.
[[nodiscard]] Endpoint<Page<Kept<Message>>> listMessages(
    const CustomerScope &in, const ConversationId &of, const Cursor &after = {}, int perPage = 100);
[[nodiscard]] Endpoint<Maybe<Kept<Message>>> sendMessage(const CustomerScope &in, const ConversationId &to, const QString &content);

// Notifications
[[nodiscard]] Endpoint<Page<Kept<Notification>>> listNotifications(const CustomerScope &in, const Cursor &after = {});
[[nodiscard]] Endpoint<NoAnswer> markAllNotificationsReceived(const CustomerScope &in);
[[nodiscard]] Endpoint<NoAnswer> markAllNotificationsSeen(const CustomerScope &in);
[[nodiscard]] Endpoint<Maybe<Kept<Notification>>> markNotificationReceived(const CustomerScope &in, const NotificationId &id);
[[nodiscard]] Endpoint<Maybe<Kept<Notification>>> markNotificationSeen(const CustomerScope &in, const NotificationId &id);
[[nodiscard]] Endpoint<Kept<Notification>> showNotification(const CustomerScope &in, const NotificationId &id);

// Push events (contract 4.1, 4.2): authorised by a member's token, so never sent by an account's client.
[[nodiscard]] Endpoint<NoAnswer> reportPushEvent(const ClubSlug &in, const PushEvent &event);

// Reports (contract 3)
[[nodiscard]] Endpoint<Page<Kept<Sending>>> querySendings(const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// aggregateBy is reporting_id or campaign_id.
[[nodiscard]] Endpoint<Page<Kept<SendingSummary>>> querySendingSummaries(
    const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
[[nodiscard]] Endpoint<TimeSeries> queryTimeSeries(const CustomerScope &in, const ReportQuery &query);

// Users (contract 2.1)
[[nodiscard]] Endpoint<Page<Kept<User>>> listUsers(const CustomerScope &in, const Cursor &after = {});

} // namespace atrium::api
