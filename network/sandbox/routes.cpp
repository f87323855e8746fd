// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/routes.h"
#include "network/sandbox/clubroutes.h"
#include "network/sandbox/inboxroutes.h"
#include "network/sandbox/messageroutes.h"
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
            if (id && !isNumber(path.at(i))) {
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
    static const QList<Route> table {
        {"GET", u"/v1/users"_s, Who::User, Context::Customer, listUsers},
        {"GET", conversations, Who::User, Context::Customer, listConversations},
        {"POST", conversations, Who::User, Context::Customer, createConversation},
        {"GET", conversations + u"/{id}"_s, Who::User, Context::Customer, showConversation},
        {"PUT", conversations + u"/{id}/received"_s, Who::User, Context::Customer, markConversationReceived},
        {"PUT", conversations + u"/{id}/seen"_s, Who::User, Context::Customer, markConversationSeen},
        {"PUT", conversations + u"/{id}/archive"_s, Who::User, Context::Customer, archiveConversation},
        {"GET", conversations + u"/{id}/messages"_s, Who::User, Context::Customer, listMessages},
        {"POST", conversations + u"/{id}/messages"_s, Who::User, Context::Customer, createMessage},
        {"PUT", conversations + u"/{id}/messages/{id}/archive"_s, Who::User, Context::Customer, archiveMessage},
        {"GET", u"/v3/loyalty_clubs"_s, Who::UserOrClient, Context::Global, listLoyaltyClubs},
        {"GET", u"/v3/loyalty_clubs/{slug}"_s, Who::UserOrClient, Context::Global, showLoyaltyClub},
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
