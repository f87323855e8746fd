// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"

#include <QJsonArray>

// Each path that the contract marks as not found carries its `assumed:` comment here and nowhere else (contract section 8).
namespace atrium::api {

using namespace Qt::StringLiterals;

Endpoint<Page<LoyaltyClub>> listClubs(const Cursor &after)
{
    // assumed: a user token lists the clubs it may see (contract 6.1 knows the path from 2021; 8.39 derives customers from it)
    return get<Page<LoyaltyClub>>("loyalty_clubs"_L1).v3().global().under("loyalty_clubs"_L1).page(after, 1000);
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

Endpoint<NoAnswer> reportPushEvent(const ClubSlug &in, const PushEvent &event)
{
    // assumed: /deliver, as the documented /open (contract 8.33); repeating either does no harm (8.34)
    const QLatin1StringView verb = event.kind == PushEvent::Kind::Opened ? "open"_L1 : "deliver"_L1;
    return post<NoAnswer>("members"_L1, "me"_L1, "messages"_L1, "push"_L1, event.dispatchId, verb)
        .inClub(in)
        .json(event.toJson())
        .safeToRepeat();
}

Endpoint<Page<Kept<Sending>>> querySendings(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    // assumed: the cursor travels as page_info (contract 8.20)
    return post<Page<Kept<Sending>>>("reporting"_L1, "query"_L1)
        .in(in)
        .under("records"_L1)
        .json(query.toJson(after.value))
        .reads(query.cost())
        .about(query.report);
}

Endpoint<Page<Kept<SendingSummary>>> querySendingSummaries(const CustomerScope &in, const ReportQuery &query, const Cursor &after)
{
    return post<Page<Kept<SendingSummary>>>("reporting"_L1, "query"_L1)
        .in(in)
        .under("records"_L1)
        .json(query.toJson(after.value))
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
