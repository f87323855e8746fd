// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// What is a user's own beside the inbox, and what a mall tells about itself.
class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void settingsAreEachUsersOwn();
    void refusesSettings_data();
    void refusesSettings();
    void registersDevices_data();
    void registersDevices();
    void listsScopes();
    void tenantsSeeTheirOwnScopes();
    void showsClubs();
    void namesAudiences();
    void findsGroups_data();
    void findsGroups();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;
};

namespace {

constexpr const char *settings = "/v1/users/me/account/notifications_settings";
constexpr const char *scopes = "/v1/users/me/subunits_scopes";

QString errorIn(const Reply &reply)
{
    return QString::fromUtf8(QJsonDocument(reply.json().value(u"details"_s).toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

void TestAccount::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
}

void TestAccount::init()
{
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestAccount::settingsAreEachUsersOwn()
{
    const auto wanted = [this](const QString &kind, const QString &channel) {
        return m_talker->get(settings).json().value(u"notifications_settings"_s)[kind][channel].toBool();
    };
    QVERIFY(wanted(u"conversation_message"_s, u"push"_s));
    const Reply changed = m_talker->put(settings, R"({"notifications_settings": {"conversation_message": {"push": false}}})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.body, m_talker->get(settings).body);
    QVERIFY(!wanted(u"conversation_message"_s, u"push"_s));
    QVERIFY(wanted(u"conversation_message"_s, u"email"_s)); // what the body does not name stays
    QCOMPARE(m_talker->in(451).get(settings).body, changed.body); // an account is the same in every mall
    m_talker->as(emma);
    QVERIFY(wanted(u"conversation_message"_s, u"push"_s));
    m_talker->as("");
    QCOMPARE(m_talker->put(settings, R"({"notifications_settings": {"conversation_message": {"push": true}}})").status, 200);
    QVERIFY(wanted(u"conversation_message"_s, u"push"_s));
}

void TestAccount::refusesSettings_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("details");
    const auto row = [](const char *name, const QString &body, const QString &details) { QTest::newRow(name) << body << details; };
    row("nothing", u"{}"_s, uR"({"notifications_settings":[{"error":"blank"}]})"_s);
    row("a list", uR"({"notifications_settings":[]})"_s, uR"({"notifications_settings":[{"error":"must_be_an_object"}]})"_s);
    row("a kind that is a word", uR"({"notifications_settings":{"sending_finished":"no"}})"_s,
        uR"({"notifications_settings":{"sending_finished":[{"error":"must_be_an_object"}]}})"_s);
    row("an unknown channel", uR"({"notifications_settings":{"sending_finished":{"pigeon":true}}})"_s,
        uR"({"notifications_settings":{"sending_finished":{"pigeon":[{"error":"inclusion","options":{"in":["email","push"]}}]}}})"_s);
    row("no boolean", uR"({"notifications_settings":{"sending_finished":{"push":1}}})"_s,
        uR"({"notifications_settings":{"sending_finished":{"push":[{"error":"inclusion","options":{"in":[true,false]}}]}}})"_s);
}

void TestAccount::refusesSettings()
{
    QFETCH(QString, body);
    QFETCH(QString, details);
    const QByteArray before = m_talker->get(settings).body;
    const Reply reply = m_talker->put(settings, body.toStdString());
    QCOMPARE(reply.status, 422);
    QCOMPARE(errorIn(reply), details);
    QCOMPARE(m_talker->get(settings).body, before);
}

void TestAccount::registersDevices_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("details");
    QTest::newRow("phone") << uR"({"token":"x","platform":"ios","firebase_project_slug":"infinity"})"_s << u""_s;
    QTest::newRow("nothing")
        << u"{}"_s << uR"({"firebase_project_slug":[{"error":"blank"}],"platform":[{"error":"blank"}],"token":[{"error":"blank"}]})"_s;
    QTest::newRow("unknown platform") << uR"({"token":"x","platform":"fridge","firebase_project_slug":"infinity"})"_s
                                      << uR"({"platform":[{"error":"inclusion","options":{"in":["ios","android"]}}]})"_s;
    QTest::newRow("a number") << uR"({"token":7,"platform":"android","firebase_project_slug":"infinity"})"_s
                              << uR"({"token":[{"error":"invalid"}]})"_s;
}

void TestAccount::registersDevices()
{
    QFETCH(QString, body);
    QFETCH(QString, details);
    const Reply reply = m_talker->post("/v1/users/me/app_tokens", body.toStdString());
    QCOMPARE(reply.status, details.isEmpty() ? 200 : 422);
    QCOMPARE(details.isEmpty() ? QString::fromUtf8(reply.body) : errorIn(reply), details.isEmpty() ? u"{}"_s : details);
}

void TestAccount::listsScopes()
{
    m_talker->in(451);
    const Reply all = m_talker->get(scopes);
    const QByteArray start = R"({"subunits_scopes":[{"id":1,"name":")";
    const QByteArray shape = R"("subunit_ids":[1],"system":true,"created_at":"2022-01-26T16:47:00.696Z",)"
                             R"("updated_at":"2022-01-26T16:47:00.696Z","archived_at":null})";
    QVERIFY(all.body.startsWith(start));
    QVERIFY(all.body.contains(shape));
    const QJsonArray rows = all.list(u"subunits_scopes"_s);
    QCOMPARE(rows.size(), 15);
    QCOMPARE(rows.last()[u"name"_s].toString(), u"Upper floor"_s);
    QCOMPARE(rows.last()[u"subunit_ids"_s].toArray(), (QJsonArray {8, 9, 10, 11, 12}));
    const QJsonArray withArchived =
        m_talker->get(std::string(scopes) + "?with_archived=true&sort_direction=desc").list(u"subunits_scopes"_s);
    QCOMPARE(withArchived.size(), 16);
    QVERIFY(!withArchived.first()[u"archived_at"_s].isNull());
    const Reply second = m_talker->get(std::string(scopes) + "?per_page=10&page_no=2");
    QCOMPARE(second.list(u"subunits_scopes"_s).size(), 5);
    QCOMPARE(second.json().value(u"pagination_info"_s)[u"total_count"_s].toInt(), 15);
    QCOMPARE(m_talker->get(std::string(scopes) + "?sort_by=system").status, 422);
    QVERIFY(m_talker->in(447).get(scopes).list(u"subunits_scopes"_s).first()[u"id"_s] != rows.first()[u"id"_s]);
}

void TestAccount::tenantsSeeTheirOwnScopes()
{
    const QJsonArray rows = m_talker->as(emma).get(scopes).list(u"subunits_scopes"_s);
    QVERIFY2(rows.size() > 1 && rows.size() < 5, QByteArray::number(rows.size()).constData());
    const QJsonValue own = rows.first()[u"subunit_ids"_s].toArray().first();
    QCOMPARE(rows.first()[u"system"_s], QJsonValue(true));
    for (const auto &row : rows) {
        QVERIFY(row[u"subunit_ids"_s].toArray().contains(own));
    }
}

void TestAccount::showsClubs()
{
    const QByteArray documented =
        R"({"id":235,"community_id":3433,"customer_id":447,"main_slug":"infinity-mall","short_slug":"iml","other_slugs":["infinity"],)"
        R"("name":"Infinity Mall","country":"NO","timezone":"Europe/Oslo","member_identifiers":["msisdn"],"new_offers_api_enabled":true})";
    for (const char *way : {"infinity-mall", "iml", "infinity", "by_community_id/3433"}) {
        QCOMPARE(m_talker->get(std::string("/v3/loyalty_clubs/") + way).body, documented);
    }
    for (const char *way : {"", "%20", "nowhere", "by_community_id/1", "by_community_id/x"}) {
        QCOMPARE(m_talker->get(std::string("/v3/loyalty_clubs/") + way).status, 404);
    }
}

void TestAccount::namesAudiences()
{
    const auto nameOf = [this](const std::string &slug, int audience) {
        for (const auto rows = m_talker->get("/v3/" + slug + "/members_groups?automatic=true").list(u"members_groups"_s);
             const auto &row : rows) {
            if (row[u"audience_id"_s].toInt() == audience) {
                return row[u"name"_s].toString();
            }
        }
        return u""_s;
    };
    QCOMPARE(nameOf("fjordtorget", 107'103), u"Everybody at the Christmas market"_s);
    QCOMPARE(nameOf("fjt", 1'231), u"Black Week early birds"_s);
    QCOMPARE(nameOf("infinity", 15), u"Project group of Infinity Mall"_s);
    QCOMPARE(nameOf("fjordtorget", 15), u""_s);
    // Every audience that a report tells of has a name.
    m_talker->in(463);
    const Reply sent = m_talker->query(R"({"report": "sendings"})");
    for (const auto records = sent.list(u"records"_s); const auto &record : records) {
        const int audience = record[u"audience_id"_s].toInt();
        QVERIFY2(audience == 0 || !nameOf("lindgallerian", audience).isEmpty(), QByteArray::number(audience).constData());
    }
    QCOMPARE(m_talker->get("/v3/nowhere/members_groups").status, 404);
    QCOMPARE(m_talker->with("Authorization", "").with("X-Client-Authorization", "t").get("/v3/fjt/members_groups").status, 200);
}

void TestAccount::findsGroups_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << u""_s << 13;
    QTest::newRow("manual") << u"automatic=false"_s << 2;
    QTest::newRow("by type") << u"type=audience"_s << 11;
    QTest::newRow("system") << u"system=1"_s << 1;
    QTest::newRow("by name") << u"name=Staff"_s << 1;
    QTest::newRow("no such name") << u"name=staff"_s << 0;
    QTest::newRow("search") << u"search=CHRISTMAS"_s << 2;
    QTest::newRow("page") << u"per_page=10&page_no=2"_s << 3;
    QTest::newRow("wrong type") << u"type=x"_s << -1;
    QTest::newRow("wrong boolean") << u"automatic=maybe"_s << -1;
    QTest::newRow("too many") << u"per_page=1001"_s << -1;
}

void TestAccount::findsGroups()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    const Reply reply = m_talker->get("/v3/fjordtorget/members_groups?" + query.toStdString());
    QCOMPARE(reply.status, count < 0 ? 422 : 200);
    QCOMPARE(int(reply.list(u"members_groups"_s).size()), std::max(0, count));
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
