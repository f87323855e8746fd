// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

#include <QRegularExpression>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// What the API promises, asked over a socket.
class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void createsAsDocumented();
    void servesTheDocumentedConversation();
    void everyAnswerCarriesItsHeaders();
    void listsInTheOrderAskedFor();
    void pages();
    void pastTheEnd();
    void onlyParticipantsSee();
    void audiencesTakePart();
    void seenIsEachUsersOwn();
    void archivingIsEachUsersOwn();
    void messagesAreArchivedToo();
    void aMessageTouchesItsConversation();
    void orFailsToWhenTold();
    void timeThatStandsStillOrders();
    void contentIsKeptAsItIs();
    void listsUsers();
    void listsClubs();
    void countsRequests();
    void changesTokens();
    void limitsRates();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    void restart(const Options &options);
};

void TestSandbox::restart(const Options &options)
{
    m_talker.reset();
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestSandbox::init()
{
    restart(standing());
}

void TestSandbox::cleanup()
{
    m_talker.reset();
    m_server.reset();
}

void TestSandbox::createsAsDocumented()
{
    const Reply created = m_talker->post(conversations,
        R"({"conversation": { "user_ids": ["85cd878e-a6af-4013-ab24-770d9ecd7819"] }, "message": { "content": "HI there!!!" }})");
    QCOMPARE(created.status, 200);
    static const QRegularExpression shape(
        uR"re(^\{"conversation":\{"id":(\d+),"author_id":"([0-9a-f-]{36})","audience_ids":\[\],"unseen_messages_count":0,)re"
        uR"re("user_ids":\["85cd878e-a6af-4013-ab24-770d9ecd7819"\],"created_at":"([^"]+)","updated_at":"\3"\},)re"
        uR"re("message":\{"id":\d+,"author_id":"\2","content":"HI there!!!","seen":true,"created_at":"\3","updated_at":"\3"\}\}$)re"_s);
    const QRegularExpressionMatch match = shape.match(QString::fromUtf8(created.body));
    QVERIFY2(match.hasMatch(), created.body.constData());
    QVERIFY(match.captured(3).startsWith("2025-11-20T13:03:00.000"_L1));
    QVERIFY(match.captured(3).endsWith(u'Z'));
    QCOMPARE(match.captured(3).size(), 27);

    const Reply shown = m_talker->get(conversations + "/" + match.captured(1).toStdString());
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.json().value(u"conversation"_s), created.json().value(u"conversation"_s));

    const Reply bySlug = m_talker->with("X-Customer", "")
                             .with("X-Loyalty-Club-Slug", "infinity-mall")
                             .get(conversations + "/" + match.captured(1).toStdString());
    QCOMPARE(bySlug.body, shown.body);
}

void TestSandbox::servesTheDocumentedConversation()
{
    // As printed in the contract, 2.2, without its white space.
    const QByteArray conversation = R"({"id":1,"author_id":"7db2c508-1758-4b84-bb68-50b5c8e1f458","audience_ids":[15],)"
                                    R"("unseen_messages_count":0,"user_ids":["7d503e59-18f2-4028-95fc-177fa25820c8"],)"
                                    R"("created_at":"2022-05-10T09:01:27.415094Z","updated_at":"2022-05-10T09:01:27.415094Z"})";
    const QByteArray message = R"({"id":3,"author_id":"7db2c508-1758-4b84-bb68-50b5c8e1f458","content":"Hello *there*","seen":true,)"
                               R"("created_at":"2022-05-10T09:42:15.861021Z","updated_at":"2022-05-10T09:42:15.861021Z"})";
    QCOMPARE(m_talker->get(conversations + "/1").body, "{\"conversation\":" + conversation + '}');
    QVERIFY(m_talker->get(conversations).body.contains(conversation));
    QCOMPARE(m_talker->get(conversations + "/1/messages").body,
        "{\"messages\":[" + message
            + R"(],"pagination_info":{"total_count":1,"per_page":100,"total_pages":1,"current_page":1,"next_page":null,"prev_page":null,)"
              R"("is_first_page":true,"is_last_page":true,"is_out_of_range":false}})");
}

void TestSandbox::everyAnswerCarriesItsHeaders()
{
    m_talker->with("X-Request-ID", "abc-123");
    for (const std::string &path : {"/v1/users"s, "/v1/nothing"s, "/v1/users?per_page=0"s}) {
        const Reply reply = m_talker->get(path);
        QCOMPARE(reply.header("Date"), "Thu, 20 Nov 2025 13:03:00 GMT");
        QCOMPARE(reply.header("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(reply.header("X-Request-ID"), "abc-123");
        QCOMPARE(reply.header("ratelimit-bucket"), "customer:447:general");
        QCOMPARE(reply.header("ratelimit-cost"), "1");
        QVERIFY(reply.header("ratelimit-remaining").toInt() > 0);
    }
    QCOMPARE(m_talker->with("Authorization", "Bearer wrong").get("/v1/users").header("ratelimit-cost"), "1");
    QCOMPARE(m_talker->with("X-Customer", "all=all").get("/v1/users").header("ratelimit-bucket"), "organization:general");
}

void TestSandbox::listsInTheOrderAskedFor()
{
    m_talker->in(451);
    const auto stamps = [this](const std::string &query, const QString &key) {
        QStringList found;
        for (const auto each = m_talker->get(conversations + query).list(u"conversations"_s); const auto &row : each) {
            found.append(row[key].toString());
        }
        return found;
    };
    QStringList byCreation = stamps("", u"created_at"_s);
    QCOMPARE(byCreation.size(), 25); // and one that is archived
    QVERIFY(std::is_sorted(byCreation.rbegin(), byCreation.rend()));
    const QStringList ascending = stamps("?sort_by=created_at&sort_direction=asc", u"created_at"_s);
    std::reverse(byCreation.begin(), byCreation.end());
    QCOMPARE(ascending, byCreation);
    const QStringList byUpdate = stamps("?sort_by=updated_at", u"updated_at"_s);
    QVERIFY(std::is_sorted(byUpdate.rbegin(), byUpdate.rend()));
    QVERIFY(byUpdate != stamps("", u"updated_at"_s));

    const Reply wrong =
        m_talker->get(conversations + "?sort_by=id;DROP%20TABLE&sort_direction=up&per_page=101&page_no=x&with_archived=maybe");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.body,
        R"({"error":"Invalid parameters","details":{"page_no":[{"error":"not_an_integer"}],"per_page":[{"error":"less_or_equal_to",)"
        R"("options":{"number":100}}],"sort_by":[{"error":"inclusion","options":{"in":["created_at","updated_at","id"]}}],)"
        R"("sort_direction":[{"error":"inclusion","options":{"in":["asc","desc"]}}],"with_archived":[{"error":"inclusion",)"
        R"("options":{"in":["true","false","1","0"]}}]}})");
}

void TestSandbox::pages()
{
    m_talker->in(451);
    QList<qint64> ids;
    for (int page = 1; page <= 3; ++page) {
        const Reply reply = m_talker->get(conversations + "?per_page=10&page_no=" + std::to_string(page));
        for (const auto each = reply.list(u"conversations"_s); const auto &row : each) {
            ids.append(row[u"id"_s].toInteger());
        }
        if (page == 2) {
            QVERIFY(
                reply.body.endsWith(R"("pagination_info":{"total_count":25,"per_page":10,"total_pages":3,"current_page":2,"next_page":3,)"
                                    R"("prev_page":1,"is_first_page":false,"is_last_page":false,"is_out_of_range":false}})"));
        }
    }
    QCOMPARE(ids.size(), 25);
    QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), 25);
}

void TestSandbox::pastTheEnd()
{
    QCOMPARE(m_talker->get("/v1/users?page_no=9").body,
        R"({"users":[],"pagination_info":{"total_count":30,"per_page":100,"total_pages":1,"current_page":9,"next_page":null,)"
        R"("prev_page":null,"is_first_page":false,"is_last_page":false,"is_out_of_range":true}})");
}

void TestSandbox::onlyParticipantsSee()
{
    const qint64 id = m_talker->startConversation();
    const std::string path = conversations + "/" + std::to_string(id);
    QCOMPARE(m_talker->as(emma).get(path).status, 200);
    QCOMPARE(m_talker->in(451).get(path).status, 404); // another mall's
    m_talker->in(447).as(marit);
    QCOMPARE(m_talker->get(path).status, 404);
    QCOMPARE(m_talker->get(path + "/messages").status, 404);
    QCOMPARE(m_talker->put(path + "/seen").status, 404);
    QCOMPARE(m_talker->put(path + "/archive").status, 404);
    QCOMPARE(m_talker->say(id, "let me in").status, 404);
    for (const auto each = m_talker->get(conversations).list(u"conversations"_s); const auto &row : each) {
        QVERIFY(row[u"id"_s].toInteger() != id);
    }
}

void TestSandbox::audiencesTakePart()
{
    const Reply created =
        m_talker->post(conversations, R"({"conversation": {"audience_ids": [15, 15]}, "message": {"content": "All of you"}})");
    QCOMPARE(created.status, 200);
    const QJsonValue conversation = created.json().value(u"conversation"_s);
    QCOMPARE(conversation[u"audience_ids"_s].toArray(), QJsonArray {15});
    const std::string path = conversations + "/" + std::to_string(conversation[u"id"_s].toInteger());
    QCOMPARE(m_talker->as(emma).get(path).json().value(u"conversation"_s)[u"unseen_messages_count"_s].toInt(), 1);
    const std::string solveig = m_talker->get("/v1/users?per_page=7").list(u"users"_s).at(6)[u"id"_s].toString().toStdString();
    QCOMPARE(m_talker->as(solveig).get(path).status, 404);
}

void TestSandbox::seenIsEachUsersOwn()
{
    const qint64 id = m_talker->startConversation();
    const std::string path = conversations + "/" + std::to_string(id);
    const auto unseen = [&] { return m_talker->get(path).json().value(u"conversation"_s)[u"unseen_messages_count"_s].toInt(); };
    QCOMPARE(unseen(), 0); // one's own message is seen
    m_talker->as(emma);
    QCOMPARE(unseen(), 1);
    QCOMPARE(m_talker->get(path + "/messages").list(u"messages"_s).first()[u"seen"_s], QJsonValue(false));

    const Reply received = m_talker->put(path + "/received");
    QCOMPARE(received.status, 200);
    QCOMPARE(received.json().value(u"conversation"_s)[u"unseen_messages_count"_s].toInt(), 1);
    const QJsonArray marks = m_talker->as("").get("/_sandbox/state").list(u"received"_s);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first()[u"user_id"_s].toString().toStdString(), emma);

    const QString updated = m_talker->as(emma).get(path).json().value(u"conversation"_s)[u"updated_at"_s].toString();
    const Reply seen = m_talker->put(path + "/seen", "{}");
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.json().value(u"conversation"_s)[u"unseen_messages_count"_s].toInt(), 0);
    QCOMPARE(seen.json().value(u"conversation"_s)[u"updated_at"_s].toString(), updated);
    QCOMPARE(m_talker->get(path + "/messages").list(u"messages"_s).first()[u"seen"_s], QJsonValue(true));

    QCOMPARE(m_talker->say(id, "Yes?").status, 200);
    QCOMPARE(unseen(), 0);
    m_talker->as("");
    QCOMPARE(unseen(), 1);
}

void TestSandbox::archivingIsEachUsersOwn()
{
    const qint64 id = m_talker->startConversation();
    const std::string path = conversations + "/" + std::to_string(id);
    const auto listed = [&](const std::string &query) {
        const QJsonArray rows = m_talker->get(conversations + query).list(u"conversations"_s);
        return std::any_of(rows.begin(), rows.end(), [id](const QJsonValue &row) { return row[u"id"_s].toInteger() == id; });
    };
    QCOMPARE(m_talker->put(path + "/archive").status, 200);
    QVERIFY(!listed(""));
    QVERIFY(listed("?with_archived=true"));
    QCOMPARE(m_talker->get(path).status, 200);
    m_talker->as(emma);
    QVERIFY(listed(""));
    QCOMPARE(m_talker->say(id, "Still here").status, 200);
    m_talker->as("");
    QVERIFY(!listed("")); // a new message brings it back for nobody
}

void TestSandbox::messagesAreArchivedToo()
{
    const qint64 id = m_talker->startConversation();
    const std::string path = conversations + "/" + std::to_string(id) + "/messages";
    const qint64 message = m_talker->say(id, "Forget this").json().value(u"message"_s)[u"id"_s].toInteger();
    const Reply archived = m_talker->put(path + "/" + std::to_string(message) + "/archive");
    QCOMPARE(archived.status, 200);
    QCOMPARE(archived.json().value(u"message"_s)[u"id"_s].toInteger(), message);
    QCOMPARE(m_talker->get(path).list(u"messages"_s).size(), 1);
    QCOMPARE(m_talker->get(path + "?with_archived=true").list(u"messages"_s).size(), 2);
    QCOMPARE(m_talker->put(conversations + "/1/messages/" + std::to_string(message) + "/archive").status, 404);
    QCOMPARE(m_talker->as(emma).get(path).list(u"messages"_s).size(), 2);
}

void TestSandbox::aMessageTouchesItsConversation()
{
    QCOMPARE(m_talker->say(1, "Good morning").status, 200);
    const QJsonValue conversation = m_talker->get(conversations + "/1").json().value(u"conversation"_s);
    QVERIFY(conversation[u"updated_at"_s].toString().startsWith("2025-11-20T13:03:00"_L1));
    QCOMPARE(conversation[u"created_at"_s].toString(), u"2022-05-10T09:01:27.415094Z"_s);
    QCOMPARE(m_talker->get(conversations + "?sort_by=updated_at").list(u"conversations"_s).first()[u"id"_s].toInteger(), 1);
}

void TestSandbox::orFailsToWhenTold()
{
    Options options = standing();
    options.touch = false;
    restart(options);
    QCOMPARE(m_talker->say(1, "Good morning").status, 200);
    QCOMPARE(
        m_talker->get(conversations + "/1").json().value(u"conversation"_s)[u"updated_at"_s].toString(), u"2022-05-10T09:01:27.415094Z"_s);
}

void TestSandbox::timeThatStandsStillOrders()
{
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(m_talker->say(1, std::to_string(i)).status, 200);
    }
    const QJsonArray messages = m_talker->get(conversations + "/1/messages?per_page=30&sort_direction=desc").list(u"messages"_s);
    QString later = u"9"_s;
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(messages.at(i)[u"content"_s].toString(), QString::number(29 - i));
        QVERIFY(messages.at(i)[u"created_at"_s].toString() < later);
        later = messages.at(i)[u"created_at"_s].toString();
    }
}

void TestSandbox::contentIsKeptAsItIs()
{
    const QString content = u"<b>Øl & \"żółć\"</b> \\ \u202Eabc\t\n\u0001 🎄"_s;
    const QByteArray body = QJsonDocument(QJsonObject {{u"message"_s, QJsonObject {{u"content"_s, content}}}}).toJson();
    const Reply said = m_talker->post(conversations + "/1/messages", body.toStdString());
    QCOMPARE(said.status, 200);
    QCOMPARE(said.json().value(u"message"_s)[u"content"_s].toString(), content);
}

void TestSandbox::listsUsers()
{
    const Reply reply = m_talker->get("/v1/users");
    const QJsonArray users = reply.list(u"users"_s);
    QCOMPARE(users.size(), 30);
    QCOMPARE(users.first()[u"last_name"_s].toString(), u"Solheim"_s);
    // As printed in the contract, 2.1. (Not as one raw string inside the macro: moc takes its // for a comment.)
    const QByteArray avatar = "https://cdn-files.placewise.com/files/WJeQ9IXVbyiHv27REHTpsm2377BNxhNpcE-hl2jaVseJ6fmfTxvW";
    const QByteArray john = R"({"id":"dabb2f47-a90f-4a07-a312-bcd31c56efcc","first_name":"John","last_name":"Doe","roles":[],)";
    QVERIFY(reply.body.contains(QByteArray(john + "\"avatar_url\":\"" + avatar + "\"}")));
    QCOMPARE(m_talker->with("Authorization", "").with("X-Client-Authorization", "t").get("/v1/users").status, 401);
}

void TestSandbox::listsClubs()
{
    m_talker->with("X-Customer", "").with("Authorization", "").with("X-Client-Authorization", "t");
    const QByteArray infinity =
        R"({"id":235,"community_id":3433,"customer_id":447,"main_slug":"infinity-mall","short_slug":"iml","other_slugs":["infinity"],)"
        R"("name":"Infinity Mall","country":"NO","timezone":"Europe/Oslo","member_identifiers":["msisdn"],"new_offers_api_enabled":true})";
    QCOMPARE(m_talker->get("/v3/loyalty_clubs/infinity-mall").body, infinity);
    QCOMPARE(m_talker->get("/v3/loyalty_clubs/infinity").body, infinity);
    QCOMPARE(m_talker->get("/v3/loyalty_clubs/nowhere").status, 404);
    QCOMPARE(m_talker->get("/v3/loyalty_clubs?customer_id=447").list(u"loyalty_clubs"_s).size(), 1);
    QCOMPARE(m_talker->get("/v3/loyalty_clubs?type=TENANTS").list(u"loyalty_clubs"_s).size(), 0);
    QCOMPARE(m_talker->get("/v3/loyalty_clubs?type=OTHER").status, 422);
    const Reply all = m_talker->get("/v3/loyalty_clubs");
    QCOMPARE(all.list(u"loyalty_clubs"_s).first()[u"name"_s].toString(), u"Fjordtorget"_s);
    QCOMPARE(all.json().value(u"pagination_info"_s)[u"per_page"_s].toInt(), 1000);
}

void TestSandbox::countsRequests()
{
    QCOMPARE(m_talker->say(1, "once").status, 200);
    QCOMPARE(m_talker->post(conversations, "broken").status, 400);
    const auto count = [this](const std::string &query) {
        return m_talker->get("/_sandbox/requests" + query).json().value(u"count"_s).toInt();
    };
    QCOMPARE(count("?verb=POST&path=" + conversations + "/1/messages"), 1);
    QCOMPARE(count("?verb=POST&path=" + conversations), 1); // refused ones count too
    QCOMPARE(count("?verb=POST"), 2);
    QCOMPARE(count("?path=/v1/users"), 0);
}

void TestSandbox::changesTokens()
{
    QCOMPARE(m_talker->post("/_sandbox/tokens", R"({"token": "u"})").status, 200);
    QCOMPARE(m_talker->get("/v1/users").status, 401);
    QCOMPARE(m_talker->get("/_sandbox/state").status, 200);
    QCOMPARE(m_talker->with("Authorization", "Bearer u").get("/v1/users").status, 200);
    QCOMPARE(m_talker->with("Authorization", "Bearer u:" + emma).get("/v1/users").status, 200);
}

void TestSandbox::limitsRates()
{
    Options options = standing();
    options.rateCapacity = 2;
    options.rateRefill = 0.5;
    auto elapsed = std::make_shared<std::atomic<qint64>>(0);
    options.elapsed = [elapsed] { return elapsed->load(); };
    restart(options);
    QCOMPARE(m_talker->get("/v1/users").header("ratelimit-remaining"), "1");
    QCOMPARE(m_talker->get("/v1/users").header("ratelimit-remaining"), "0");
    const Reply limited = m_talker->get("/v1/users");
    QCOMPARE(limited.status, 429);
    QCOMPARE(limited.header("Retry-After"), "2");
    QCOMPARE(limited.header("ratelimit-cost"), "0");
    QCOMPARE(m_talker->in(451).get("/v1/users").status, 200); // another customer, another bucket
    *elapsed = 2'000;
    QCOMPARE(m_talker->in(447).get("/v1/users").status, 200);
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
