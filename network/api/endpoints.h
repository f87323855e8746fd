// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/endpoint.h"
#include "network/types/apptoken.h"
#include "network/types/conversation.h"
#include "network/types/csvtext.h"
#include "network/types/historymessage.h"
#include "network/types/link.h"
#include "network/types/loyaltyclub.h"
#include "network/types/memberrecord.h"
#include "network/types/membersgroup.h"
#include "network/types/notification.h"
#include "network/types/notificationssettings.h"
#include "network/types/pushevent.h"
#include "network/types/reportmetadata.h"
#include "network/types/reportquery.h"
#include "network/types/sending.h"
#include "network/types/servicemessage.h"
#include "network/types/subunitscope.h"
#include "network/types/timeseries.h"
#include "network/types/user.h"

/// Every call this console can make: the table of contents of the API. Alphabetical within a resource, no logic.
namespace atrium::api {

// Account (contract 2.5, 2.6)
[[nodiscard]] Endpoint<Page<SubunitScope>> listSubunitScopes(const CustomerScope &in, const Cursor &after = {});
[[nodiscard]] Endpoint<NoAnswer> registerAppToken(const CustomerScope &in, const AppToken &device);
[[nodiscard]] Endpoint<NotificationsSettings> showNotificationsSettings(const CustomerScope &in);
/// What `changes` does not name stays as it is; the answer holds everything.
[[nodiscard]] Endpoint<NotificationsSettings> updateNotificationsSettings(const CustomerScope &in, const NotificationsSettings &changes);

// Clubs and their groups (contract 6.1, 6.3)
[[nodiscard]] Endpoint<Page<LoyaltyClub>> listClubs(const Cursor &after = {});
[[nodiscard]] Endpoint<Page<MembersGroup>> listMembersGroups(
    const ClubSlug &of, const MembersGroupsQuery &query = {}, const Cursor &after = {});
[[nodiscard]] Endpoint<LoyaltyClub> showClub(const ClubSlug &slug);
[[nodiscard]] Endpoint<LoyaltyClub> showClubOfCommunity(qint64 communityId);

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

// Messaging API (contract 5.4): where campaigns and messages have names
[[nodiscard]] Endpoint<Page<ServiceMessage>> listServiceMessages(
    const ClubSlug &in, const QString &service, const ServiceMessageQuery &query = {}, const Cursor &after = {});
[[nodiscard]] Endpoint<ServiceMessage> showServiceMessage(const ClubSlug &in, const QString &service, qint64 id);
[[nodiscard]] Endpoint<ServiceSending> showServiceSending(const ClubSlug &in, const QString &service, qint64 id);

// Notifications
[[nodiscard]] Endpoint<Page<Kept<Notification>>> listNotifications(const CustomerScope &in, const Cursor &after = {});
[[nodiscard]] Endpoint<NoAnswer> markAllNotificationsReceived(const CustomerScope &in);
[[nodiscard]] Endpoint<NoAnswer> markAllNotificationsSeen(const CustomerScope &in);
[[nodiscard]] Endpoint<Maybe<Kept<Notification>>> markNotificationReceived(const CustomerScope &in, const NotificationId &id);
[[nodiscard]] Endpoint<Maybe<Kept<Notification>>> markNotificationSeen(const CustomerScope &in, const NotificationId &id);
[[nodiscard]] Endpoint<Kept<Notification>> showNotification(const CustomerScope &in, const NotificationId &id);

// Members (contract 4): authorised by a member's token, so never sent by an account's client.
[[nodiscard]] Endpoint<Page<HistoryMessage>> listMessagesHistory(const ClubSlug &in, const HistoryQuery &query, const Cursor &after = {});
[[nodiscard]] Endpoint<NoAnswer> reportPushEvent(const ClubSlug &in, const PushEvent &event);

// Reports (contract 3)
[[nodiscard]] Endpoint<FieldMetadata> describeField(const CustomerScope &in, const FieldQuery &query);
[[nodiscard]] Endpoint<ReportMetadata> describeReport(const CustomerScope &in, const QString &report);
/// All pages at once, at the price of one.
[[nodiscard]] Endpoint<CsvText> exportReport(const CustomerScope &in, const ReportQuery &query);
/// sendings_links
[[nodiscard]] Endpoint<Page<Link>> queryLinks(const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// sendings_links_stats
[[nodiscard]] Endpoint<Page<LinkVisits>> queryLinkVisits(const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// members
[[nodiscard]] Endpoint<Page<MemberRecord>> queryMembers(const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// members_count, or members_grouped_count
[[nodiscard]] Endpoint<Page<MembersCount>> queryMembersCounts(const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// sendings
[[nodiscard]] Endpoint<Page<Kept<Sending>>> querySendings(const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// sendings_stats
[[nodiscard]] Endpoint<Counts> querySendingsStats(const CustomerScope &in, const ReportQuery &query);
/// sendings, aggregated by reporting_id or campaign_id
[[nodiscard]] Endpoint<Page<Kept<SendingSummary>>> querySendingSummaries(
    const CustomerScope &in, const ReportQuery &query, const Cursor &after = {});
/// sendings_events_history, sendings_recipients_statistics, links_visits_history, member_balance, members_count_snapshot,
/// members_count_history
[[nodiscard]] Endpoint<TimeSeries> queryTimeSeries(const CustomerScope &in, const ReportQuery &query);

// Users (contract 2.1)
[[nodiscard]] Endpoint<Page<Kept<User>>> listUsers(const CustomerScope &in, const Cursor &after = {});

} // namespace atrium::api
