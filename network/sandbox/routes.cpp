// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/routes.h"
#include "network/sandbox/accountroutes.h"
#include "network/sandbox/clubroutes.h"
#include "network/sandbox/grouproutes.h"
#include "network/sandbox/historyroutes.h"
#include "network/sandbox/inboxroutes.h"
#include "network/sandbox/messageroutes.h"
#include "network/sandbox/messagingroutes.h"
#include "network/sandbox/notificationroutes.h"
#include "network/sandbox/pushroutes.h"
#include "network/sandbox/reporting.h"
#include "network/sandbox/userroutes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

bool isNumber(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// {id} is a number, {slug} is any word.
bool fits(const QStringList &pattern, const QStringList &path, QStringList &parts)
{
    if (pattern.size() != path.size()) {
        return false;
    }
    parts.clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool id = pattern.at(i) == "{id}"_L1;
        if (id || pattern.at(i) == "{slug}"_L1) {
            // No slug is empty or has a space, which separates a club's slugs in the database.
            if (id ? !isNumber(path.at(i)) : path.at(i).isEmpty() || path.at(i).contains(u' ')) {
                return false;
            }
            parts.append(path.at(i));
        } else if (pattern.at(i) != path.at(i)) {
            return false;
        }
    }
    return true;
}

} // namespace

const QList<Route> &routes()
{
    using Who = Route::Who;
    using Context = Route::Context;
    static const QString conversations = u"/v1/users/me/conversations"_s;
    static const QString notifications = u"/v1/users/me/notifications"_s;
    static const QString pushes = u"/v1/members/me/messages/push/{id}"_s;
    static const auto conversation = [](const QString &action) { return u"Conversations:Api:Users:Conversations:"_s + action; };
    static const auto message = [](const QString &action) { return u"Conversations:Api:Users:Messages:"_s + action; };
    static const auto notification = [](const QString &action) { return u"Notifications:Api:Users:Notifications:"_s + action; };
    static const QString account = u"/v1/users/me/account/notifications_settings"_s;
    static const auto settings = [](const QString &action) { return u"Notifications:Api:Users:NotificationsSettings:"_s + action; };
    static const auto push = [](const QString &action) { return u"BL:Api:Members:MePushes:DeliveryEvents:"_s + action; };
    constexpr Who user = Who::User;
    constexpr Context customer = Context::Customer;
    static const QList<Route> table {
        {"GET", u"/v1/users"_s, u"Users:Api:Users:Index"_s, user, customer, listUsers},
        {"GET", conversations, conversation(u"Index"_s), user, customer, listConversations},
        {"POST", conversations, conversation(u"Create"_s), user, customer, createConversation},
        {"GET", conversations + u"/{id}"_s, conversation(u"Show"_s), user, customer, showConversation},
        {"PUT", conversations + u"/{id}/received"_s, conversation(u"Received"_s), user, customer, markConversationReceived},
        {"PUT", conversations + u"/{id}/seen"_s, conversation(u"Seen"_s), user, customer, markConversationSeen},
        {"PUT", conversations + u"/{id}/archive"_s, conversation(u"Archive"_s), user, customer, archiveConversation},
        {"GET", conversations + u"/{id}/messages"_s, message(u"Index"_s), user, customer, listMessages},
        {"POST", conversations + u"/{id}/messages"_s, message(u"Create"_s), user, customer, createMessage},
        {"PUT", conversations + u"/{id}/messages/{id}/archive"_s, message(u"Archive"_s), user, customer, archiveMessage},
        {"GET", notifications, notification(u"Index"_s), user, customer, listNotifications},
        {"PUT", notifications + u"/seen"_s, notification(u"Seen"_s), user, customer, markAllNotificationsSeen},
        {"PUT", notifications + u"/received"_s, notification(u"Received"_s), user, customer, markAllNotificationsReceived},
        {"GET", notifications + u"/{id}"_s, notification(u"Show"_s), user, customer, showNotification},
        {"PUT", notifications + u"/{id}/seen"_s, notification(u"Seen"_s), user, customer, markNotificationSeen},
        {"PUT", notifications + u"/{id}/received"_s, notification(u"Received"_s), user, customer, markNotificationReceived},
        {"GET", account, settings(u"Show"_s), user, customer, showNotificationsSettings},
        {"PUT", account, settings(u"Update"_s), user, customer, updateNotificationsSettings},
        {"POST", u"/v1/users/me/app_tokens"_s, u"UsersAPI:Users:AppTokens:Create"_s, user, customer, registerAppToken},
        {"GET", u"/v1/users/me/subunits_scopes"_s, u"Core:Api:Users:SubunitsScopes:Index"_s, user, customer, listSubunitsScopes},
        {"POST", reportingPath(), u"Reporting:Api:Query"_s, Who::UserOrClient, Context::Customers, queryReport},
        {"POST", reportingPath() + u"/export"_s, u"Reporting:Api:Export"_s, Who::UserOrClient, Context::Customers, exportReport},
        {"POST", u"/v1/reporting/metadata"_s, u"Reporting:Api:Metadata"_s, Who::UserOrClient, Context::Customers, describeReport},
        {"POST", u"/v1/reporting/field_metadata"_s, u"Reporting:Api:FieldMetadata"_s, Who::UserOrClient, Context::Customers, describeField},
        {"POST", pushes + u"/open"_s, push(u"Open"_s), Who::Member, Context::Club, openPush},
        {"POST", pushes + u"/deliver"_s, push(u"Deliver"_s), Who::Member, Context::Club, deliverPush},
        {"GET", u"/v1/members/me/messages_history"_s, u"BL:Api:Members:OAuth:MessagesHistory:List"_s, Who::Member, Context::Club,
            listMessagesHistory},
        {"GET", u"/v1/messages/{slug}"_s, u"Messages:Api:Messages:List"_s, Who::UserOrClient, Context::Club, listServiceMessages},
        {"GET", u"/v1/messages/{slug}/{id}"_s, u"Messages:Api:Messages:Get"_s, Who::UserOrClient, Context::Club, showServiceMessage},
        {"GET", u"/v1/messages/{slug}/sendings/{id}"_s, u"Messages:Api:Sendings:Get"_s, Who::UserOrClient, Context::Club,
            showServiceSending},
        {"GET", u"/v3/loyalty_clubs"_s, u"BL:Api:LoyaltyClubs:ListMine"_s, Who::UserOrClient, Context::Global, listLoyaltyClubs},
        {"GET", u"/v3/loyalty_clubs/{slug}"_s, u"BL:Api:LoyaltyClubs:Get"_s, Who::UserOrClient, Context::Global, showLoyaltyClub},
        {"GET", u"/v3/loyalty_clubs/by_community_id/{id}"_s, u"BL:Api:LoyaltyClubs:Get"_s, Who::UserOrClient, Context::Global,
            showLoyaltyClubByCommunity},
        {"GET", u"/v3/{slug}/members_groups"_s, u"BL:Api:MembersGroups:Index"_s, Who::UserOrClient, Context::Global, listMembersGroups},
    };
    return table;
}

Found findRoute(const QByteArray &verb, const QString &path)
{
    const QStringList steps = path.split(u'/');
    Found found;
    for (const Route &route : routes()) {
        QStringList parts;
        if (!fits(route.pattern.split(u'/'), steps, parts)) {
            continue;
        }
        if (route.verb == verb) {
            return {.route = &route, .parts = parts};
        }
        found.otherVerbs.append(route.verb);
    }
    return found;
}

} // namespace atrium::sandbox
