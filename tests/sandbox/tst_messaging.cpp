// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// What was sent, told by service and told to the member who got it.
class TestMessaging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void tellsTheTextOfEachChannel();
    void everySendingHasItsText();
    void filters_data();
    void filters();
    void showsOne();
    void showsSendings();
    void servicesHavePermits();
    void historyIsAsDocumented();
    void historyTellsEveryMessageOnce();
    void historyByType_data();
    void historyByType();
    void historyKnowsWhoWasMeant();
    void historyIsTheMembersOwn();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    void becomeMember(int sending, const std::string &slug);
};

namespace {

constexpr const char *history = "/v1/members/me/messages_history";

QJsonArray pages(Talker &talker, const std::string &path, const QString &key)
{
    QJsonArray rows;
    for (int page = 1; page > 0;) {
        const Reply reply = talker.get(path + (path.find('?') == std::string::npos ? "?" : "&") + "page_no=" + std::to_string(page));
        for (const auto each = reply.list(key); const auto &row : each) {
            rows.append(row);
        }
        page = reply.json().value(u"pagination_info"_s)[u"next_page"_s].toInt();
    }
    return rows;
}

} // namespace

void TestMessaging::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
}

void TestMessaging::init()
{
    m_talker = std::make_unique<Talker>(m_server->port());
    m_talker->with("X-Customer", "").with("X-Loyalty-Club-Slug", "fjordtorget");
}

void TestMessaging::becomeMember(int sending, const std::string &slug)
{
    const Reply dispatches = m_talker->get("/_sandbox/dispatches?sending_id=" + std::to_string(sending));
    m_talker->asMember(dispatches.list(u"dispatches"_s).first()[u"member_token"_s].toString(), slug);
}

void TestMessaging::tellsTheTextOfEachChannel()
{
    const Reply reply = m_talker->get("/v1/messages/campaigns?campaign_id=318");
    QCOMPARE(reply.status, 200);
    const QJsonArray rows = reply.list(u"messages"_s);
    QCOMPARE(rows.size(), 2);
    const QJsonValue letter = rows.at(0)[u"channels"_s][0];
    QCOMPARE(rows.at(0)[u"name"_s].toString(), u"Black Week"_s);
    QCOMPARE(letter[u"type"_s].toString(), u"email"_s);
    QCOMPARE(letter[u"sender"_s][u"from_name"_s].toString(), u"Fjordtorget"_s);
    QCOMPARE(letter[u"template"_s][u"content"_s][u"subject"_s].toString(), u"Black Week på Fjordtorget"_s);
    QVERIFY(letter[u"template"_s][u"content"_s][u"body"_s].toString().startsWith("<html>"_L1));
    QCOMPARE(rows.at(0)[u"sendings_count"_s].toInt(), 2); // 7398 and 7412
    QCOMPARE(rows.at(0)[u"latest_sending"_s][u"id"_s].toInt(), 7'412);
    QCOMPARE(rows.at(0)[u"latest_sending"_s][u"dispatches_count"_s].toInt(), 18'642);
    const QJsonValue push = rows.at(1)[u"channels"_s][0];
    QCOMPARE(push[u"type"_s].toString(), u"push"_s);
    QVERIFY(push[u"sender"_s].isUndefined());
    QVERIFY(!push[u"template"_s][u"content"_s][u"image_url"_s].toString().isEmpty());
    QCOMPARE(rows.at(1)[u"latest_sending"_s][u"id"_s].toInt(), 7'405);
    const QJsonValue sms = m_talker->get("/v1/messages/triggers?search=happy").list(u"messages"_s).first()[u"channels"_s][0];
    QCOMPARE(sms[u"sender"_s][u"value"_s].toString(), u"Fjordtorget"_s);
    QCOMPARE(sms[u"template"_s][u"type"_s].toString(), u"plain"_s);
}

void TestMessaging::everySendingHasItsText()
{
    const std::pair<const char *, int> malls[] {{"fjordtorget", 451}, {"infinity", 447}, {"lig", 463}};
    for (const auto &[slug, customer] : malls) {
        m_talker->with("X-Loyalty-Club-Slug", slug);
        QSet<QString> known;
        for (const char *service : {"campaigns", "triggers", "rewards_notifications"}) {
            for (const auto rows = pages(*m_talker, std::string("/v1/messages/") + service + "?per_page=7", u"messages"_s);
                 const auto &row : rows) {
                QVERIFY(!row[u"name"_s].toString().isEmpty());
                const QString text = row[u"channels"_s][0][u"template"_s][u"content"_s][u"body"_s].toString();
                QVERIFY2(text.size() > 20 && !text.contains("{mall}"_L1), qUtf8Printable(text));
                known.insert(row[u"service"_s].toString() + u' ' + row[u"channels"_s][0][u"type"_s].toString() + u' '
                    + QString::number(row[u"campaign_id"_s].toInt()));
            }
        }
        const Reply sent = Talker(m_server->port()).in(customer).query(R"({"report": "sendings"})");
        QCOMPARE(sent.status, 200);
        for (const auto rows = sent.list(u"records"_s); const auto &row : rows) {
            QVERIFY(known.contains(row[u"service_type"_s].toString() + u' ' + row[u"channel"_s].toString() + u' '
                + QString::number(row[u"campaign_id"_s].toInt())));
        }
    }
}

void TestMessaging::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("one still goes out") << u"rewards_notifications?sendings_status=scheduled"_s << 1;
    QTest::newRow("which is not finished") << u"rewards_notifications?sendings_status=finished"_s << 0;
    QTest::newRow("no drafts") << u"campaigns?sendings_status=draft"_s << 0;
    QTest::newRow("archived") << u"campaigns?archived=true"_s << 0;
    QTest::newRow("active") << u"campaigns?campaign_id=312&archived=false"_s << 1;
    QTest::newRow("in the subject") << u"campaigns?search=julemarkedet"_s << 1;
    QTest::newRow("empty service") << u"tenants"_s << 0;
    QTest::newRow("unknown service") << u"pigeons"_s << -404;
    QTest::newRow("wrong status") << u"campaigns?sendings_status=sent"_s << -422;
    QTest::newRow("wrong campaign") << u"campaigns?campaign_id=x"_s << -422;
    QTest::newRow("wrong place for nulls") << u"campaigns?null_position=middle"_s << -422;
    QTest::newRow("too many") << u"campaigns?per_page=101"_s << -422;
    QTest::newRow("wrong order") << u"campaigns?sort_by=body"_s << -422;
}

void TestMessaging::filters()
{
    QFETCH(QString, query);
    QFETCH(int, count);
    const Reply reply = m_talker->get("/v1/messages/" + query.toStdString());
    QCOMPARE(reply.status, count < 0 ? -count : 200);
    QCOMPARE(int(reply.list(u"messages"_s).size()), std::max(0, count));
}

void TestMessaging::showsOne()
{
    const QJsonValue first = m_talker->get("/v1/messages/campaigns?per_page=1").list(u"messages"_s).first();
    const std::string id = std::to_string(first[u"id"_s].toInteger());
    QCOMPARE(m_talker->get("/v1/messages/campaigns/" + id).json().value(u"message"_s), first);
    QCOMPARE(m_talker->get("/v1/messages/triggers/" + id).status, 404);
    QCOMPARE(m_talker->get("/v1/messages/campaigns/1").status, 404);
    QCOMPARE(m_talker->with("X-Loyalty-Club-Slug", "infinity").get("/v1/messages/campaigns/" + id).status, 404);
}

void TestMessaging::showsSendings()
{
    const QJsonValue market = m_talker->get("/v1/messages/campaigns/sendings/7391").json().value(u"sending"_s);
    QCOMPARE(market[u"id"_s].toInt(), 7'391);
    QCOMPARE(market[u"status"_s].toString(), u"transmitted"_s);
    QCOMPARE(market[u"dispatches_count"_s].toInt(), 58'870);
    const QJsonValue running = m_talker->get("/v1/messages/rewards_notifications/sendings/452").json().value(u"sending"_s);
    QCOMPARE(running[u"status"_s].toString(), u"transmitting"_s);
    QVERIFY(running[u"transmitted_at"_s].isNull());
    QCOMPARE(m_talker->get("/v1/messages/campaigns/sendings/452").status, 404); // another service's
    QCOMPARE(m_talker->get("/v1/messages/campaigns/sendings/1").status, 404);
    QCOMPARE(m_talker->with("X-Loyalty-Club-Slug", "infinity").get("/v1/messages/campaigns/sendings/7391").status, 404);
}

void TestMessaging::servicesHavePermits()
{
    const std::string permit = "Messages:Api:Messages:UseService:RewardsNotifications";
    Talker admin(m_server->port());
    QCOMPARE(admin.post("/_sandbox/permits", R"({"without": [")" + permit + R"("]})").status, 200);
    for (const char *path : {"", "/758131", "/sendings/452"}) {
        const Reply refused = m_talker->get(std::string("/v1/messages/rewards_notifications") + path);
        QCOMPARE(refused.status, 403);
        QVERIFY(refused.json().value(u"error"_s).toString().contains(QString::fromStdString(permit)));
    }
    QCOMPARE(m_talker->get("/v1/messages/campaigns").status, 200);
    QCOMPARE(admin.post("/_sandbox/permits", R"({"without": []})").status, 200);
}

void TestMessaging::historyIsAsDocumented()
{
    becomeMember(452, "fjordtorget");
    const Reply reply = m_talker->get(std::string(history) + "?types[]=push&per_page=1");
    QCOMPARE(reply.status, 200);
    // The keys of the documented sample, in its order.
    const QByteArray body = reply.body;
    qsizetype at = 0;
    for (const char *key : {"{\"messages\":[{\"id\":", "\"sending_id\":\"", "\"created_at\":", "\"type\":\"push\"",
             "\"content\":", "\"subject\":", "\"url\":", "\"image\":", "\"data\":{\"sending_id\":", "\"pagination_info\":"}) {
        const qsizetype next = body.indexOf(key, at);
        QVERIFY2(next >= at, key);
        at = next;
    }
    const QJsonValue row = reply.list(u"messages"_s).first();
    const QByteArray id = QByteArray::fromBase64(row[u"id"_s].toString().toLatin1());
    QVERIFY(id.startsWith("push:"));
    // What the id says is the dispatch, which the member may report as opened.
    const std::string dispatch = id.mid(5).toStdString();
    QCOMPARE(row[u"data"_s][u"dispatch_id"_s].toInteger(), std::stoll(dispatch));
    const Reply opened = m_talker->post("/v1/members/me/messages/push/" + dispatch + "/open",
        R"({"delivery_event":{"app_version":"1","app_installation_id":"x","platform":"ios"}})");
    QCOMPARE(opened.status, 200);
}

void TestMessaging::historyTellsEveryMessageOnce()
{
    becomeMember(452, "fjordtorget");
    const QJsonArray all = pages(*m_talker, std::string(history) + "?per_page=9", u"messages"_s);
    QVERIFY(all.size() > 60);
    QSet<QString> ids;
    QSet<QString> sendings;
    QString before = u"9"_s;
    for (const auto &row : all) {
        ids.insert(row[u"id"_s].toString());
        sendings.insert(row[u"sending_id"_s].toString());
        QVERIFY(row[u"created_at"_s].toString() <= before);
        before = row[u"created_at"_s].toString();
        QVERIFY(!row[u"content"_s].toString().contains(u'{'));
    }
    QCOMPARE(ids.size(), all.size());
    QVERIFY(sendings.size() < all.size()); // one member has several devices
    const QJsonArray distinct = pages(*m_talker, std::string(history) + "?distinct=true&per_page=8", u"messages"_s);
    QCOMPARE(distinct.size(), sendings.size());
    for (const auto &row : distinct) {
        QVERIFY(sendings.remove(row[u"sending_id"_s].toString()));
    }
    // The documented sending went to each member's every device: 65,992 messages to 8,679 members.
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &row) { return row[u"sending_id"_s] == u"452"_s; }), 8);
}

void TestMessaging::historyByType_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("types");
    QTest::newRow("none named") << u""_s << QStringList {u"email"_s, u"push"_s, u"sms"_s};
    QTest::newRow("one") << u"types[]=sms"_s << QStringList {u"sms"_s};
    QTest::newRow("two, encoded") << u"types%5B%5D=sms&types%5B%5D=email"_s << QStringList {u"email"_s, u"sms"_s};
    QTest::newRow("unknown") << u"types[]=fax"_s << QStringList {};
    QTest::newRow("no boolean") << u"distinct=x"_s << QStringList {};
    QTest::newRow("too many") << u"per_page=101"_s << QStringList {};
}

void TestMessaging::historyByType()
{
    QFETCH(QString, query);
    QFETCH(QStringList, types);
    becomeMember(452, "fjordtorget");
    const Reply reply = m_talker->get(std::string(history) + "?" + query.toStdString());
    QCOMPARE(reply.status, types.isEmpty() ? 422 : 200);
    QStringList found;
    for (const auto rows = reply.list(u"messages"_s); const auto &row : rows) {
        const QString type = row[u"type"_s].toString();
        QCOMPARE(row[u"msisdn"_s].isUndefined(), type != "sms"_L1);
        QCOMPARE(row[u"email"_s].isUndefined(), type != "email"_L1);
        QCOMPARE(row[u"app_token"_s].isUndefined(), type != "push"_L1);
        QCOMPARE(row[u"subject"_s].isUndefined(), type == "sms"_L1);
        found.append(type);
    }
    found.removeDuplicates();
    found.sort();
    QCOMPARE(found, types);
}

void TestMessaging::historyKnowsWhoWasMeant()
{
    // The documented letter went to 73 members: the first 73 of the mall.
    const QJsonArray dispatches = m_talker->get("/_sandbox/dispatches?sending_id=452").list(u"dispatches"_s);
    for (const qsizetype member : {qsizetype(0), qsizetype(72), qsizetype(73), qsizetype(999)}) {
        m_talker->asMember(dispatches.at(member)[u"member_token"_s].toString(), "fjordtorget");
        const QJsonArray letters = pages(*m_talker, std::string(history) + "?types[]=email", u"messages"_s);
        const auto got = std::count_if(letters.begin(), letters.end(), [](const auto &row) { return row[u"sending_id"_s] == u"7265"_s; });
        QCOMPARE(got, member < 73 ? 1 : 0);
    }
}

void TestMessaging::historyIsTheMembersOwn()
{
    QCOMPARE(m_talker->get(history).status, 401); // a user is no member
    becomeMember(452, "fjordtorget");
    QCOMPARE(m_talker->get(history).status, 200);
    QCOMPARE(m_talker->with("X-Loyalty-Club-Slug", "infinity").get(history).status, 401); // another club's
    QCOMPARE(m_talker->with("X-Loyalty-Club-Slug", "").get(history).status, 470);
}

QTEST_GUILESS_MAIN(TestMessaging)
#include "tst_messaging.moc"
