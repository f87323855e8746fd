// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/routes.h"
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// Which customers a request speaks of, and which permit each route asks for: walked over the table of routes.
class TestContexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void namesCustomers_data();
    void namesCustomers();
    void everyRouteAsksForItsPermit_data();
    void everyRouteAsksForItsPermit();
    void everyRouteKnowsItsContext_data() { everyRouteAsksForItsPermit_data(); }
    void everyRouteKnowsItsContext();
    void everyRouteRefusesStrangers_data() { everyRouteAsksForItsPermit_data(); }
    void everyRouteRefusesStrangers();
    void everyPathRefusesOtherVerbs_data() { everyRouteAsksForItsPermit_data(); }
    void everyPathRefusesOtherVerbs();
    void everyPermitIsSpelledAsPermitsAre();
    void permitsAreTakenAtTheStart();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;
    QString m_memberToken;

    void takePermits(const std::string &list, bool ofUser);
    Reply ask(const Route &route);
    const Route &prepared();
};

namespace {

std::string pathOf(const Route &route)
{
    QString path = route.pattern;
    const bool isService = path.startsWith("/v1/messages/"_L1);
    return path.replace("{slug}"_L1, isService ? u"campaigns"_s : u"infinity-mall"_s).replace("{id}"_L1, u"1"_s).toStdString();
}

} // namespace

void TestContexts::initTestCase()
{
    Options options = standing();
    options.malls = 12;
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_memberToken =
        Talker(m_server->port()).get("/_sandbox/dispatches?sending_id=452").list(u"dispatches"_s).first()[u"member_token"_s].toString();
}

void TestContexts::init()
{
    m_talker = std::make_unique<Talker>(m_server->port());
}

void TestContexts::takePermits(const std::string &list, bool ofUser)
{
    Talker admin(m_server->port());
    const std::string whose = ofUser ? "" : R"("user_id": "", )";
    QCOMPARE(admin.post("/_sandbox/permits", "{" + whose + R"("without": [)" + list + "]}").status, 200);
}

Reply TestContexts::ask(const Route &route)
{
    const std::string path = pathOf(route);
    if (route.verb == "GET") {
        return m_talker->get(path);
    }
    return route.verb == "PUT" ? m_talker->put(path) : m_talker->post(path);
}

/// The route of this row; the talker speaks as whoever it is for, with the headers of its context.
const Route &TestContexts::prepared()
{
    QFETCH(int, index);
    const Route &route = routes().at(index);
    if (route.who == Route::Who::Member) {
        m_talker->asMember(m_memberToken, "fjordtorget");
    } else if (route.context == Route::Context::Club) {
        m_talker->with("X-Customer", "").with("X-Loyalty-Club-Slug", "infinity-mall");
    } else if (route.context == Route::Context::Global) {
        m_talker->with("X-Customer", "");
    }
    return route;
}

void TestContexts::namesCustomers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("malls"); // 0: 471
    QTest::newRow("one") << u"id=451"_s << 1;
    QTest::newRow("one, bare") << u"451"_s << 1;
    QTest::newRow("several") << u"id=451_447_463"_s << 3;
    QTest::newRow("several, bare") << u"451_447"_s << 2;
    QTest::newRow("one twice") << u"id=451_451"_s << 1;
    QTest::newRow("all") << u"all=all"_s << 12;
    QTest::newRow("country") << u"country=FI"_s << 2;
    QTest::newRow("language") << u"language=pl"_s << 2;
    QTest::newRow("chain") << u"chain=Fjord"_s << 5;
    QTest::newRow("chain and country") << u"chain=Fjord;country=NO"_s << 2;
    QTest::newRow("country and language") << u"country=FI;language=fi"_s << 2;
    QTest::newRow("all three") << u"chain=Linden;country=FI;language=fi"_s << 1;
    QTest::newRow("nobody") << u"chain=Fjord;country=XX"_s << 0;
    QTest::newRow("a filter twice") << u"country=NO;country=FI"_s << 0;
    QTest::newRow("no value") << u"country="_s << 0;
    QTest::newRow("a loose end") << u"country=NO;"_s << 0;
    QTest::newRow("no filter") << u"=NO"_s << 0;
    QTest::newRow("other all") << u"all=some"_s << 0;
    QTest::newRow("ids and filters") << u"id=451;country=NO"_s << 0;
    QTest::newRow("no id") << u"id="_s << 0;
    QTest::newRow("a gap") << u"id=451__447"_s << 0;
    QTest::newRow("one of them unknown") << u"id=451_452"_s << 0;
    QTest::newRow("beyond 64 bits") << u"id=99999999999999999999"_s << 0;
}

void TestContexts::namesCustomers()
{
    QFETCH(QString, header);
    QFETCH(int, malls);
    m_talker->with("X-Customer", header.toStdString());
    // Reports take several customers, everything of the Users API takes one.
    const Reply report = m_talker->query(R"({"report": "sendings"})");
    QCOMPARE(report.status, malls > 0 ? 200 : 471);
    QCOMPARE(report.header("ratelimit-bucket").startsWith("customer:"), malls == 1);
    const Reply inbox = m_talker->get(conversations);
    QCOMPARE(inbox.status, malls == 1 ? 200 : 471);
    if (malls != 1) {
        QCOMPARE(inbox.header("ratelimit-bucket"), "organization:general");
        QVERIFY(!inbox.json().value(u"error"_s).toString().isEmpty());
    }
}

void TestContexts::everyRouteAsksForItsPermit_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(routes().size()); ++i) {
        const Route &route = routes().at(i);
        QTest::addRow("%s %s", route.verb.constData(), qUtf8Printable(route.pattern)) << i;
    }
}

void TestContexts::everyRouteAsksForItsPermit()
{
    const Route &route = prepared();
    const bool ofUser = route.who != Route::Who::Member;
    takePermits('"' + route.permit.toStdString() + '"', ofUser);
    const Reply refused = ask(route);
    takePermits("", ofUser);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.json().value(u"error"_s).toString(), QString(u"Missing permit "_s + route.permit));
    QVERIFY(!refused.header("ratelimit-remaining").isEmpty());
    QVERIFY(ask(route).status != 403);
}

void TestContexts::everyRouteKnowsItsContext()
{
    const Route &route = prepared();
    const bool isGlobal = route.context == Route::Context::Global;
    const bool isClub = route.context == Route::Context::Club;
    m_talker->with("X-Loyalty-Club-Slug", "").with("X-Customer", "");
    QCOMPARE(ask(route).status == 470, !isGlobal);
    m_talker->with("X-Customer", "id=447_451");
    QCOMPARE(ask(route).status == 470, isClub); // X-Customer names no club
    QCOMPARE(ask(route).status == 471, route.context == Route::Context::Customer);
    m_talker->with("X-Customer", "").with("X-Loyalty-Club-Slug", "nowhere");
    QCOMPARE(ask(route).status, 471); // what is not needed is wrong all the same
    m_talker->with("X-Loyalty-Club-Slug", route.who == Route::Who::Member ? "fjt" : "iml");
    const int known = ask(route).status;
    QVERIFY2(known == 200 || known == 404 || known == 422, QByteArray::number(known).constData());
    m_talker->with("X-User-Agent", "");
    QCOMPARE(ask(route).status, 470);
}

void TestContexts::everyRouteRefusesStrangers()
{
    const Route &route = prepared();
    m_talker->with("Authorization", "Bearer nobody");
    QCOMPARE(ask(route).status, 401);
    m_talker->with("Authorization", "").with("X-Client-Authorization", "");
    QCOMPARE(ask(route).status, 401);
    m_talker->with("X-Client-Authorization", "t"); // the API client has no user and is no member
    QCOMPARE(ask(route).status == 401, route.who != Route::Who::UserOrClient);
    m_talker->with("Authorization", "Bearer " + m_memberToken.toStdString());
    QCOMPARE(ask(route).status == 401, route.who != Route::Who::Member);
}

void TestContexts::everyPathRefusesOtherVerbs()
{
    const Route &route = prepared();
    const Reply reply = m_talker->remove(pathOf(route)); // nothing here can be deleted
    QCOMPARE(reply.status, 405);
    QVERIFY(reply.header("Allow").replace(' ', "").split(',').contains(route.verb));
    QVERIFY(!reply.json().value(u"error"_s).toString().isEmpty());
    QVERIFY(!reply.header("ratelimit-bucket").isEmpty());
    QCOMPARE(m_talker->get(pathOf(route) + "/and/more").status, 404);
}

void TestContexts::everyPermitIsSpelledAsPermitsAre()
{
    for (const Route &route : routes()) {
        const QStringList words = route.permit.split(u':');
        QVERIFY2(words.size() >= 3, qUtf8Printable(route.permit));
        for (const QString &word : words) {
            QVERIFY2(!word.isEmpty() && word.front().isUpper(), qUtf8Printable(route.permit));
        }
    }
}

void TestContexts::permitsAreTakenAtTheStart()
{
    Options options = standing();
    options.without = {u"Users:Api:Users:Index"_s, u"Reporting:Api:Report:Sendings"_s};
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    QCOMPARE(talker.get("/v1/users").status, 403);
    QCOMPARE(talker.query(R"({"report": "sendings"})").status, 403);
    QCOMPARE(talker.get(conversations).status, 200);
    QCOMPARE(talker.as(emma).get("/v1/users").status, 200); // others keep theirs
}

QTEST_GUILESS_MAIN(TestContexts)
#include "tst_contexts.moc"
