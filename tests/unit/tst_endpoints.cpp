// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/endpoints.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// Everything a request says, in one line.
QString line(const Request &r)
{
    const char *verbs[] = {"GET", "POST", "PUT"};
    QString context = u"global"_s;
    if (const auto *scope = std::get_if<CustomerScope>(&r.context))
        context = scope->value;
    else if (const auto *club = std::get_if<ClubSlug>(&r.context))
        context = u"club "_s + club->value;
    return QStringList {QString::fromLatin1(verbs[int(r.verb)]), QString::fromLatin1(r.pathOf()), context, r.pattern,
        r.body ? QString::fromUtf8(*r.body) : u"-"_s, u"cost %1"_s.arg(r.cost), r.bucket == Bucket::General ? u"general"_s : u"reporting"_s,
        r.repeatable ? u"repeatable"_s : u"once"_s, r.write ? u"write"_s : u"read"_s}
        .join(" | "_L1);
}

const CustomerScope mall = CustomerScope::one(447);

} // namespace

/// The API's table of contents as text: a path, a verb or a promise of repeatability cannot change unnoticed.
class TestEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table()
    {
        const auto is = [](const Request &request, const char *expected) { QCOMPARE(line(request), QString::fromUtf8(expected)); };
        is(api::listSubunitScopes(mall, {u"2"_s}),
            "GET | /v1/users/me/subunits_scopes?per_page=100&page_no=2 | id=447 | /users/me/subunits_scopes | - | cost 1 | general | "
            "repeatable | read");
        is(api::registerAppToken(mall, {.token = u"t"_s, .platform = u"ios"_s, .firebaseProject = u"p"_s}),
            "POST | /v1/users/me/app_tokens | id=447 | /users/me/app_tokens | "
            "{\"firebase_project_slug\":\"p\",\"platform\":\"ios\",\"token\":\"t\"} | cost 1 | general | repeatable | write");
        is(api::showNotificationsSettings(mall),
            "GET | /v1/users/me/account/notifications_settings | id=447 | /users/me/account/notifications_settings | - | cost 1 | general "
            "| repeatable | read");
        is(api::updateNotificationsSettings(mall, {{{u"a"_s, u"push"_s, true}, {u"a"_s, u"email"_s, false}, {u"b"_s, u"push"_s, false}}}),
            "PUT | /v1/users/me/account/notifications_settings | id=447 | /users/me/account/notifications_settings | "
            "{\"notifications_settings\":{\"a\":{\"email\":false,\"push\":true},\"b\":{\"push\":false}}} | cost 1 | general | repeatable | "
            "write");
        is(api::listMembersGroups({u"city-mall"_s}),
            "GET | /v3/city-mall/members_groups?per_page=1000 | global | /{}/members_groups | - | cost 1 | general | repeatable | read");
        is(api::listMembersGroups({u"city-mall"_s}, {.type = u"audience"_s, .search = u"a b"_s}, {u"2"_s}),
            "GET | /v3/city-mall/members_groups?type=audience&search=a%20b&per_page=1000&page_no=2 | global | /{}/members_groups | - | "
            "cost 1 | general | repeatable | read");
        is(api::showClub({u"city-mall"_s}),
            "GET | /v3/loyalty_clubs/city-mall | global | /loyalty_clubs/{} | - | cost 1 | general | repeatable | read");
        is(api::showClubOfCommunity(3433),
            "GET | /v3/loyalty_clubs/by_community_id/3433 | global | /loyalty_clubs/by_community_id/{} | - | cost 1 | general | "
            "repeatable | read");
        is(api::listServiceMessages({u"city-mall"_s}, u"campaigns"_s),
            "GET | /v1/messages/campaigns?per_page=100 | club city-mall | /messages/{} | - | cost 1 | general | repeatable | read");
        is(api::listServiceMessages({u"city-mall"_s}, u"campaigns"_s,
               {.campaign = CampaignId {318}, .sendingsStatus = u"finished"_s, .search = u"x"_s}, {u"3"_s}),
            "GET | /v1/messages/campaigns?campaign_id=318&sendings_status=finished&search=x&per_page=100&page_no=3 | club city-mall | "
            "/messages/{} | - | cost 1 | general | repeatable | read");
        is(api::showServiceMessage({u"city-mall"_s}, u"campaigns"_s, 9),
            "GET | /v1/messages/campaigns/9 | club city-mall | /messages/{}/{} | - | cost 1 | general | repeatable | read");
        is(api::showServiceSending({u"city-mall"_s}, u"campaigns"_s, 7398),
            "GET | /v1/messages/campaigns/sendings/7398 | club city-mall | /messages/{}/sendings/{} | - | cost 1 | general | repeatable | "
            "read");
        is(api::listMessagesHistory({u"city-mall"_s}, {}),
            "GET | /v1/members/me/messages_history?per_page=100 | club city-mall | /members/me/messages_history | - | cost 1 | general | "
            "repeatable | read");
        is(api::listMessagesHistory({u"city-mall"_s}, {.sms = true, .push = true, .distinct = true}, {u"2"_s}),
            "GET | /v1/members/me/messages_history?types[]=sms&types[]=push&distinct=true&per_page=100&page_no=2 | club city-mall | "
            "/members/me/messages_history | - | cost 1 | general | repeatable | read");
        is(api::describeField(mall, {.report = u"sendings"_s, .field = u"channel"_s, .from = Instant {0}}),
            "POST | /v1/reporting/field_metadata | id=447 | /reporting/field_metadata | "
            "{\"field\":\"channel\",\"from\":\"1970-01-01T00:00:00.000000Z\",\"report\":\"sendings\"} | cost 1 | reporting | repeatable | "
            "read");
        is(api::describeReport(mall, u"sendings"_s),
            "POST | /v1/reporting/metadata | id=447 | /reporting/metadata | {\"report\":\"sendings\"} | cost 1 | reporting | repeatable | "
            "read");
        is(api::exportReport(mall, {.report = u"sendings_links"_s}),
            "POST | /v1/reporting/query/export | id=447 | /reporting/query/export | {\"filter\":null,\"report\":\"sendings_links\"} | cost "
            "3 | reporting | repeatable | read");
        is(api::queryLinks(mall, {.report = u"sendings_links"_s}, {u"KgkRAAAAAHP-M0E"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | "
            "{\"filter\":null,\"page_info\":\"KgkRAAAAAHP-M0E\",\"report\":\"sendings_links\"} | cost 3 | reporting | repeatable | read");
        is(api::queryLinkVisits(mall, {.report = u"sendings_links_stats"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | {\"filter\":null,\"report\":\"sendings_links_stats\"} | cost 2 | "
            "reporting | repeatable | read");
        is(api::queryMembers(mall, {.report = u"members"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | {\"filter\":null,\"report\":\"members\"} | cost 10 | reporting | "
            "repeatable | read");
        is(api::queryMembersCounts(mall, {.report = u"members_count"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | {\"filter\":null,\"report\":\"members_count\"} | cost 2 | reporting "
            "| "
            "repeatable | read");
        is(api::querySendingsStats(mall, {.report = u"sendings_stats"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | {\"filter\":null,\"report\":\"sendings_stats\"} | cost 2 | reporting "
            "| "
            "repeatable | read");
        is(api::listClubs(), "GET | /v3/loyalty_clubs?per_page=1000 | global | /loyalty_clubs | - | cost 1 | general | repeatable | read");
        is(api::listClubs({u"2"_s}),
            "GET | /v3/loyalty_clubs?per_page=1000&page_no=2 | global | /loyalty_clubs | - | cost 1 | general | repeatable | read");
        is(api::archiveConversation(mall, {7}),
            "PUT | /v1/users/me/conversations/7/archive | id=447 | /users/me/conversations/{}/archive | {} | cost 1 | general | repeatable "
            "| write");
        is(api::createConversation(mall, {{u"u1"_s}, {u"u2"_s}}, {{15}}, u"Hi"_s),
            "POST | /v1/users/me/conversations | id=447 | /users/me/conversations | "
            "{\"conversation\":{\"audience_ids\":[15],\"user_ids\":[\"u1\",\"u2\"]},\"message\":{\"content\":\"Hi\"}}"
            " | cost 1 | general | once | write");
        is(api::listConversations(mall, {}),
            "GET | /v1/users/me/conversations?sort_by=updated_at&per_page=100 | id=447 | /users/me/conversations | - | cost 1 | general | "
            "repeatable | read");
        is(api::listConversations(mall, {.sortBy = {}, .withArchived = true}, {u"3"_s}),
            "GET | /v1/users/me/conversations?with_archived=true&per_page=100&page_no=3 | id=447 | /users/me/conversations | - | cost 1 | "
            "general | repeatable | read");
        is(api::markConversationReceived(mall, {7}),
            "PUT | /v1/users/me/conversations/7/received | id=447 | /users/me/conversations/{}/received | {} | cost 1 | general | "
            "repeatable | write");
        is(api::markConversationSeen(mall, {7}),
            "PUT | /v1/users/me/conversations/7/seen | id=447 | /users/me/conversations/{}/seen | {} | cost 1 | general | repeatable | "
            "write");
        is(api::showConversation(mall, {7}),
            "GET | /v1/users/me/conversations/7 | id=447 | /users/me/conversations/{} | - | cost 1 | general | repeatable | read");
        is(api::archiveMessage(mall, {7}, {9}),
            "PUT | /v1/users/me/conversations/7/messages/9/archive | id=447 | /users/me/conversations/{}/messages/{}/archive | {} | cost 1 "
            "| "
            "general | repeatable | write");
        is(api::listMessages(mall, {7}, {}, 1),
            "GET | /v1/users/me/conversations/7/messages?sort_by=created_at&sort_direction=desc&per_page=1 | id=447 | "
            "/users/me/conversations/{}/messages | - | cost 1 | general | repeatable | read");
        is(api::sendMessage(mall, {7}, u"a \"b\" ż\n"_s),
            "POST | /v1/users/me/conversations/7/messages | id=447 | /users/me/conversations/{}/messages | "
            "{\"message\":{\"content\":\"a \\\"b\\\" ż\\n\"}} | cost 1 | general | once | write");
        is(api::listNotifications(mall, {u"2"_s}),
            "GET | /v1/users/me/notifications?sort_by=created_at&sort_direction=desc&per_page=100&page_no=2 | id=447 | "
            "/users/me/notifications | - | cost 1 | general | repeatable | read");
        is(api::markAllNotificationsReceived(mall),
            "PUT | /v1/users/me/notifications/received | id=447 | /users/me/notifications/received | {} | cost 1 | general | repeatable | "
            "write");
        is(api::markAllNotificationsSeen(mall),
            "PUT | /v1/users/me/notifications/seen | id=447 | /users/me/notifications/seen | {} | cost 1 | general | repeatable | write");
        is(api::markNotificationReceived(mall, {3}),
            "PUT | /v1/users/me/notifications/3/received | id=447 | /users/me/notifications/{}/received | {} | cost 1 | general | "
            "repeatable | write");
        is(api::markNotificationSeen(mall, {3}),
            "PUT | /v1/users/me/notifications/3/seen | id=447 | /users/me/notifications/{}/seen | {} | cost 1 | general | repeatable | "
            "write");
        is(api::showNotification(mall, {3}),
            "GET | /v1/users/me/notifications/3 | id=447 | /users/me/notifications/{} | - | cost 1 | general | repeatable | read");
        is(api::reportPushEvent({u"city-mall"_s}, {.kind = PushEvent::Kind::Opened, .dispatchId = u"d1"_s}),
            "POST | /v1/members/me/messages/push/d1/open | club city-mall | /members/me/messages/push/{}/open | "
            "{\"delivery_event\":{\"app_installation_id\":\"\",\"app_version\":\"\",\"platform\":\"\"}} | cost 1 | general | repeatable | "
            "write");
        is(api::querySendings(mall, {.report = u"sendings"_s}, {u"CNOW-AE"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | "
            "{\"filter\":null,\"page_info\":\"CNOW-AE\",\"report\":\"sendings\"} | cost 2 | reporting | repeatable | read");
        is(api::querySendingSummaries(mall, {.report = u"sendings"_s, .aggregateBy = u"campaign_id"_s}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | "
            "{\"aggregate_by\":\"campaign_id\",\"filter\":null,\"report\":\"sendings\"} | cost 2 | reporting | repeatable | read");
        is(api::queryTimeSeries(mall, {.report = u"sendings_events_history"_s, .interval = Interval::Hour}),
            "POST | /v1/reporting/query | id=447 | /reporting/query | "
            "{\"filter\":null,\"interval\":\"1h\",\"report\":\"sendings_events_history\"} | cost 3 | reporting | repeatable | read");
        is(api::listUsers(mall, {u"2"_s}),
            "GET | /v1/users?per_page=100&page_no=2 | id=447 | /users | - | cost 1 | general | repeatable | read");
    }

    void emptyRecipientsAreLeftOut()
    {
        QCOMPARE(*api::createConversation(mall, {}, {{1}}, u"x"_s).body,
            QByteArray(R"({"conversation":{"audience_ids":[1]},"message":{"content":"x"}})"));
    }

    void reportReadsOverPost()
    {
        const auto report = post<User>("reporting"_L1, "query"_L1).in(mall).json({{u"report"_s, u"sendings"_s}}).reads(2);
        QCOMPARE(line(report),
            u"POST | /v1/reporting/query | id=447 | /reporting/query | {\"report\":\"sendings\"} | cost 2 | reporting | repeatable | read"_s);
    }

    void clubContext()
    {
        QCOMPARE(line(get<User>("things"_L1).inClub({u"infinity-mall"_s})),
            u"GET | /v1/things | club infinity-mall | /things | - | cost 1 | general | repeatable | read"_s);
    }

    void dataStaysInItsSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("path");
        QTest::addRow("traversal") << u"../users/1?x"_s << QByteArray("/v1/a/..%2Fusers%2F1%3Fx/b");
        QTest::addRow("query") << u"1?admin=1&x"_s << QByteArray("/v1/a/1%3Fadmin%3D1%26x/b");
        QTest::addRow("fragment") << u"1#x"_s << QByteArray("/v1/a/1%23x/b");
        QTest::addRow("encoded already") << u"%2e%2e%2f"_s << QByteArray("/v1/a/%252e%252e%252f/b");
        QTest::addRow("line break") << u"1\r\nHost: x"_s << QByteArray("/v1/a/1%0D%0AHost%3A%20x/b");
        QTest::addRow("backslash") << u"..\\1"_s << QByteArray("/v1/a/..%5C1/b");
        QTest::addRow("letters") << u"zażółć"_s << QByteArray("/v1/a/za%C5%BC%C3%B3%C5%82%C4%87/b");
    }
    void dataStaysInItsSegment()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, path);
        const auto endpoint = get<User>("a"_L1, UserId {id}.text(), "b"_L1);
        QCOMPARE(endpoint.pathOf(), path);
        QCOMPARE(endpoint.pattern, u"/a/{}/b"_s);
        QCOMPARE(endpoint.pathOf().count('/'), 4);
    }

    void queryIsEncoded()
    {
        const auto endpoint = get<User>("a"_L1).with(u"ids[]"_s, u"1&2=3 +#"_s).with(u"empty"_s, QString());
        QCOMPARE(endpoint.pathOf(), QByteArray("/v1/a?ids[]=1%262%3D3%20%2B%23"));
    }

    void scopes()
    {
        QCOMPARE(CustomerScope::one(1000941).value, u"id=1000941"_s);
        QCOMPARE(CustomerScope::several({1000941, 1000942, 1000943}).value, u"id=1000941_1000942_1000943"_s);
        QCOMPARE(CustomerScope::all().value, u"all=all"_s);
        QVERIFY(CustomerScope::one(1) != CustomerScope::one(2));
    }

    void maybeAnswers()
    {
        const auto endpoint = api::sendMessage(mall, {7}, u"x"_s);
        for (const char *body : {"{}", R"({"message":null})", R"({"other":1})"}) {
            const Document document(body);
            Decoder root = document.root();
            QVERIFY(!endpoint.decode(root).value);
            QCOMPARE(root.wrong(), QString());
        }
        const Document wrong(R"({"message":{}})");
        Decoder root = wrong.root();
        QVERIFY(endpoint.decode(root).value);
        QCOMPARE(root.wrong(), u"message.id"_s);
    }
};

QTEST_APPLESS_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
