// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"

#include <QJsonArray>

// Each path that the contract marks as not found carries its `assumed:` comment here and nowhere else (contract section 8).
namespace atrium::api {

using namespace Qt::StringLiterals;

namespace {

/// A page of a records report. assumed: the cursor travels as page_info (contract 8.20)
template<class T>
Endpoint<Page<T>> records(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return post<Page<T>>("reporting"_L1, "query"_L1)
        .in(in)
        .under("records"_L1)
        .json(query.toJson(after.value))
        .reads(query.cost())
        .about(query.report);
}

} // namespace

Endpoint<Page<SubunitScope>> listSubunitScopes(const CustomerScope &in, const Cursor &after)
{
    // assumed: path and wrapper (contract 8.16)
    return get<Page<SubunitScope>>("users"_L1, "me"_L1, "subunits_scopes"_L1).in(in).under("subunits_scopes"_L1).page(after);
}

Endpoint<NoAnswer> registerAppToken(const CustomerScope &in, const AppToken &device)
{
    // assumed: as in 2021, and a device that registers twice is one device (contract 2.5)
    return post<NoAnswer>("users"_L1, "me"_L1, "app_tokens"_L1).in(in).json(device.toJson()).safeToRepeat();
}

Endpoint<NotificationsSettings> showNotificationsSettings(const CustomerScope &in)
{
    // assumed: path and model (contract 8.15, the weakest guess of all)
    return get<NotificationsSettings>("users"_L1, "me"_L1, "account"_L1, "notifications_settings"_L1)
        .in(in)
        .under("notifications_settings"_L1);
}

Endpoint<NotificationsSettings> updateNotificationsSettings(const CustomerScope &in, const NotificationsSettings &changes)
{
    // assumed: path and model; what is not named stays (contract 8.15)
    return put<NotificationsSettings>("users"_L1, "me"_L1, "account"_L1, "notifications_settings"_L1)
        .in(in)
        .under("notifications_settings"_L1)
        .json({{u"notifications_settings"_s, changes.toJson()}});
}

Endpoint<Page<LoyaltyClub>> listClubs(const Cursor &after)
{
    // assumed: a user token lists the clubs it may see (contract 6.1 knows the path from 2021; 8.39 derives customers from it)
    return get<Page<LoyaltyClub>>("loyalty_clubs"_L1).v3().global().under("loyalty_clubs"_L1).page(after, 1000);
}

Endpoint<Page<MembersGroup>> listMembersGroups(const ClubSlug &of, const MembersGroupsQuery &query, const Cursor &after)
{
    // assumed: audiences have their names as automatic groups (contract 8.40)
    return get<Page<MembersGroup>>(of.value, "members_groups"_L1)
        .v3()
        .global()
        .under("members_groups"_L1)
        .with(u"type"_s, query.type)
        .with(u"search"_s, query.search)
        .page(after, 1000);
}

Endpoint<LoyaltyClub> showClub(const ClubSlug &slug)
{
    return get<LoyaltyClub>("loyalty_clubs"_L1, slug.value).v3().global();
}

Endpoint<LoyaltyClub> showClubOfCommunity(qint64 communityId)
{
    return get<LoyaltyClub>("loyalty_clubs"_L1, "by_community_id"_L1, QString::number(communityId)).v3().global();
}

Endpoint<Maybe<Kept<Conversation>>> archiveConversation(const CustomerScope &in, const ConversationId &id)
{
    // assumed: the action is a sub-resource of the conversation (contract 8.9)
    return put<Maybe<Kept<Conversation>>>("users"_L1, "me"_L1, "conversations"_L1, id.text(), "archive"_L1).in(in).under("conversation"_L1);
}

Endpoint<CreatedConversation> createConversation(
    const CustomerScope &in, const QList<UserId> &users, const QList<AudienceId> &audiences, const QString &content)
{
    QJsonArray userIds;
    for (const UserId &user : users)
        userIds.append(user.value);
    QJsonArray audienceIds;
    for (const AudienceId &audience : audiences)
        audienceIds.append(audience.value);
    QJsonObject conversation;
    if (!userIds.isEmpty())
        conversation.insert("user_ids"_L1, userIds);
    if (!audienceIds.isEmpty())
        conversation.insert("audience_ids"_L1, audienceIds);
    return post<CreatedConversation>("users"_L1, "me"_L1, "conversations"_L1)
        .in(in)
        .json({{u"conversation"_s, conversation}, {u"message"_s, QJsonObject {{u"content"_s, content}}}});
}

Endpoint<Page<Kept<Conversation>>> listConversations(const CustomerScope &in, const ConversationQuery &query, const Cursor &after)
{
    // assumed: updated_at is a permitted sort_by, and a new message moves it (contract 8.12)
    return get<Page<Kept<Conversation>>>("users"_L1, "me"_L1, "conversations"_L1)
        .in(in)
        .under("conversations"_L1)
        .with(u"sort_by"_s, query.sortBy)
        .with(u"with_archived"_s, query.withArchived ? u"true"_s : QString())
        .page(after);
}

Endpoint<Maybe<Kept<Conversation>>> markConversationReceived(const CustomerScope &in, const ConversationId &id)
{
    // assumed: /received (contract 8.9)
    return put<Maybe<Kept<Conversation>>>("users"_L1, "me"_L1, "conversations"_L1, id.text(), "received"_L1)
        .in(in)
        .under("conversation"_L1);
}

Endpoint<Maybe<Kept<Conversation>>> markConversationSeen(const CustomerScope &in, const ConversationId &id)
{
    // assumed: /seen (contract 8.9)
    return put<Maybe<Kept<Conversation>>>("users"_L1, "me"_L1, "conversations"_L1, id.text(), "seen"_L1).in(in).under("conversation"_L1);
}

Endpoint<Kept<Conversation>> showConversation(const CustomerScope &in, const ConversationId &id)
{
    // assumed: wrapped in the singular (contract 8.8)
    return get<Kept<Conversation>>("users"_L1, "me"_L1, "conversations"_L1, id.text()).in(in).under("conversation"_L1);
}

Endpoint<Maybe<Kept<Message>>> archiveMessage(const CustomerScope &in, const ConversationId &of, const MessageId &id)
{
    // assumed: below its conversation (contract 8.10)
    return put<Maybe<Kept<Message>>>("users"_L1, "me"_L1, "conversations"_L1, of.text(), "messages"_L1, id.text(), "archive"_L1)
        .in(in)
        .under("message"_L1);
}

Endpoint<Page<Kept<Message>>> listMessages(const CustomerScope &in, const ConversationId &of, const Cursor &after, int perPage)
{
    // assumed: path and query set as for conversations; the order is asked for, and sorted again on this side (contract 8.10)
    return get<Page<Kept<Message>>>("users"_L1, "me"_L1, "conversations"_L1, of.text(), "messages"_L1)
        .in(in)
        .under("messages"_L1)
        .with(u"sort_by"_s, u"created_at"_s)
        .with(u"sort_direction"_s, u"desc"_s)
        .page(after, perPage);
}

Endpoint<Maybe<Kept<Message>>> sendMessage(const CustomerScope &in, const ConversationId &to, const QString &content)
{
    // assumed: path, wrapper and answer (contract 8.10)
    return post<Maybe<Kept<Message>>>("users"_L1, "me"_L1, "conversations"_L1, to.text(), "messages"_L1)
        .in(in)
        .under("message"_L1)
        .json({{u"message"_s, QJsonObject {{u"content"_s, content}}}});
}

Endpoint<Page<ServiceMessage>> listServiceMessages(
    const ClubSlug &in, const QString &service, const ServiceMessageQuery &query, const Cursor &after)
{
    // assumed: the messages of service campaigns are where campaigns have names (contract 8.37)
    return get<Page<ServiceMessage>>("messages"_L1, service)
        .inClub(in)
        .under("messages"_L1)
        .with(u"campaign_id"_s, query.campaign ? query.campaign->text() : QString())
        .with(u"sendings_status"_s, query.sendingsStatus)
        .with(u"search"_s, query.search)
        .page(after);
}

Endpoint<ServiceMessage> showServiceMessage(const ClubSlug &in, const QString &service, qint64 id)
{
    // assumed: below its service, wrapped in the singular (contract 5.4, derived)
    return get<ServiceMessage>("messages"_L1, service, QString::number(id)).inClub(in).under("message"_L1);
}

Endpoint<ServiceSending> showServiceSending(const ClubSlug &in, const QString &service, qint64 id)
{
    return get<ServiceSending>("messages"_L1, service, "sendings"_L1, QString::number(id)).inClub(in).under("sending"_L1);
}

Endpoint<Page<Kept<Notification>>> listNotifications(const CustomerScope &in, const Cursor &after)
{
    // assumed: path and wrapper (contract 8.14); the query set is that of conversations
    return get<Page<Kept<Notification>>>("users"_L1, "me"_L1, "notifications"_L1)
        .in(in)
        .under("notifications"_L1)
        .with(u"sort_by"_s, u"created_at"_s)
        .with(u"sort_direction"_s, u"desc"_s)
        .page(after);
}

Endpoint<NoAnswer> markAllNotificationsReceived(const CustomerScope &in)
{
    // assumed: /received without an id is all of them (contract 8.14)
    return put<NoAnswer>("users"_L1, "me"_L1, "notifications"_L1, "received"_L1).in(in);
}

Endpoint<NoAnswer> markAllNotificationsSeen(const CustomerScope &in)
{
    // assumed: /seen without an id is all of them (contract 8.14)
    return put<NoAnswer>("users"_L1, "me"_L1, "notifications"_L1, "seen"_L1).in(in);
}

Endpoint<Maybe<Kept<Notification>>> markNotificationReceived(const CustomerScope &in, const NotificationId &id)
{
    // assumed: /received (contract 8.14)
    return put<Maybe<Kept<Notification>>>("users"_L1, "me"_L1, "notifications"_L1, id.text(), "received"_L1)
        .in(in)
        .under("notification"_L1);
}

Endpoint<Maybe<Kept<Notification>>> markNotificationSeen(const CustomerScope &in, const NotificationId &id)
{
    // assumed: /seen (contract 8.14)
    return put<Maybe<Kept<Notification>>>("users"_L1, "me"_L1, "notifications"_L1, id.text(), "seen"_L1).in(in).under("notification"_L1);
}

Endpoint<Kept<Notification>> showNotification(const CustomerScope &in, const NotificationId &id)
{
    // assumed: wrapped in the singular (contract 8.14)
    return get<Kept<Notification>>("users"_L1, "me"_L1, "notifications"_L1, id.text()).in(in).under("notification"_L1);
}

Endpoint<Page<HistoryMessage>> listMessagesHistory(const ClubSlug &in, const HistoryQuery &query, const Cursor &after)
{
    return get<Page<HistoryMessage>>("members"_L1, "me"_L1, "messages_history"_L1)
        .inClub(in)
        .under("messages"_L1)
        .with(u"types[]"_s, query.sms ? u"sms"_s : QString())
        .with(u"types[]"_s, query.email ? u"email"_s : QString())
        .with(u"types[]"_s, query.push ? u"push"_s : QString())
        .with(u"distinct"_s, query.distinct ? u"true"_s : QString())
        .page(after);
}

Endpoint<NoAnswer> reportPushEvent(const ClubSlug &in, const PushEvent &event)
{
    // assumed: /deliver, as the documented /open (contract 8.33); repeating either does no harm (8.34)
    const QLatin1StringView verb = event.kind == PushEvent::Kind::Opened ? "open"_L1 : "deliver"_L1;
    return post<NoAnswer>("members"_L1, "me"_L1, "messages"_L1, "push"_L1, event.dispatchId, verb)
        .inClub(in)
        .json(event.toJson())
        .safeToRepeat();
}

Endpoint<FieldMetadata> describeField(const CustomerScope &in, const FieldQuery &query)
{
    // assumed: path, body and model (contract 8.22); a token as Metadata's (3.2)
    return post<FieldMetadata>("reporting"_L1, "field_metadata"_L1).in(in).under("field_metadata"_L1).json(query.toJson()).reads(1);
}

Endpoint<ReportMetadata> describeReport(const CustomerScope &in, const QString &report)
{
    // assumed: path, body and model (contract 8.22); always one token (3.2)
    return post<ReportMetadata>("reporting"_L1, "metadata"_L1).in(in).under("metadata"_L1).json({{u"report"_s, report}}).reads(1);
}

Endpoint<CsvText> exportReport(const CustomerScope &in, const ReportQuery &query)
{
    // assumed: path, CSV at once, the price of one query (contract 8.28)
    return post<CsvText>("reporting"_L1, "query"_L1, "export"_L1)
        .in(in)
        .json(query.toJson())
        .accepting("text/csv")
        .reads(query.cost())
        .about(query.report);
}

Endpoint<Page<Link>> queryLinks(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return records<Link>(in, query, after);
}

Endpoint<Page<LinkVisits>> queryLinkVisits(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return records<LinkVisits>(in, query, after);
}

Endpoint<Page<MemberRecord>> queryMembers(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return records<MemberRecord>(in, query, after);
}

Endpoint<Page<MembersCount>> queryMembersCounts(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return records<MembersCount>(in, query, after);
}

Endpoint<Page<Kept<Sending>>> querySendings(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return records<Kept<Sending>>(in, query, after);
}

Endpoint<Page<Kept<SendingSummary>>> querySendingSummaries(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return records<Kept<SendingSummary>>(in, query, after);
}

Endpoint<Counts> querySendingsStats(const CustomerScope &in, const ReportQuery &query)
{
    // assumed: the query endpoint, below statistics (contract 8.25)
    return post<Counts>("reporting"_L1, "query"_L1)
        .in(in)
        .under("statistics"_L1)
        .json(query.toJson())
        .reads(query.cost())
        .about(query.report);
}

Endpoint<TimeSeries> queryTimeSeries(const CustomerScope &in, const ReportQuery &query)
{
    // assumed: timeseries are asked for at the same path as records (contract 3.1, derived)
    return post<TimeSeries>("reporting"_L1, "query"_L1).in(in).json(query.toJson()).reads(query.cost()).about(query.report);
}

Endpoint<Page<Kept<User>>> listUsers(const CustomerScope &in, const Cursor &after)
{
    // assumed: GET /v1/users (contract 8.13)
    return get<Page<Kept<User>>>("users"_L1).in(in).under("users"_L1).page(after);
}

} // namespace atrium::api
