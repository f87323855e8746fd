// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/dispatches.h"
#include "network/sandbox/guard.h"
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// What members' devices report through the Public API, and what becomes of it in the reports.
class TestPush : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsDispatches();
    void anOpenMovesExactlyOne();
    void aMemberOpensOnce();
    void aDispatchIsDeliveredOnce();
    void knownOpenersCountNoMore();
    void theDocumentedSendingTakesThem();
    void afterTheRangeNothingCounts();
    void isTheMembersOwn();
    void refusesBodies_data();
    void refusesBodies();
    void theReportsStayWhole();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_console;
    std::unique_ptr<Talker> m_app;
    QDateTime m_now;

    qint64 sendingOf(int reporting);
    QJsonArray dispatches(qint64 sending);
    QJsonValue row(qint64 sending);
    QHash<QString, qint64> events(qint64 sending);
    Reply send(const QJsonValue &dispatch, const std::string &verb, const std::string &body = "");

    const std::string m_body =
        R"({"delivery_event": {"app_version": "6.5.1", "app_installation_id": "e2d54e32-de3c-43db-91ff-f8a9f951111f", "platform": "ios"}})";
};

void TestPush::init()
{
    m_now = pictureTime();
    Options options = standing();
    options.now = [this] { return m_now; };
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_console = std::make_unique<Talker>(m_server->port());
    m_console->in(451);
    m_app = std::make_unique<Talker>(m_server->port());
}

void TestPush::cleanup()
{
    m_console.reset();
    m_app.reset();
    m_server.reset();
}

qint64 TestPush::sendingOf(int reporting)
{
    return m_console
        ->query(R"({"report":"sendings","filter":{"type":"equal","field":"reporting_id","value":)" + QByteArray::number(reporting) + "}}")
        .list(u"records"_s)
        .first()[u"id"_s]
        .toInteger();
}

QJsonArray TestPush::dispatches(qint64 sending)
{
    return m_console->get("/_sandbox/dispatches?sending_id=" + std::to_string(sending)).list(u"dispatches"_s);
}

QJsonValue TestPush::row(qint64 sending)
{
    return m_console->query(R"({"report":"sendings","filter":{"type":"equal","field":"id","value":)" + QByteArray::number(sending) + "}}")
        .list(u"records"_s)
        .first();
}

/// The sums of each series of a sending, from half a year ago to now.
QHash<QString, qint64> TestPush::events(qint64 sending)
{
    const Reply reply = m_console->query(R"({"report":"sendings_events_history","interval":"1mo","from":"2025-04-01T00:00:00Z","to":")"
        + m_now.toString(Qt::ISODate).toLatin1() + R"(","filter":{"type":"equal","field":"sending_id","value":)"
        + QByteArray::number(sending) + "}}");
    QHash<QString, qint64> sums;
    for (const auto each = reply.list(u"series"_s); const auto &series : each) {
        for (const auto inner = series[u"values"_s].toArray(); const auto &value : inner) {
            sums[series[u"label"_s][u"type"_s].toString()] += value.toInteger();
        }
    }
    return sums;
}

Reply TestPush::send(const QJsonValue &dispatch, const std::string &verb, const std::string &body)
{
    m_app->asMember(dispatch[u"member_token"_s].toString(), "fjordtorget");
    std::string path = "/v1/members/me/messages/push/";
    path += std::to_string(dispatch[u"dispatch_id"_s].toInteger());
    path += '/';
    path += verb;
    return m_app->post(path, body.empty() ? m_body : body);
}

void TestPush::listsDispatches()
{
    const QJsonArray all = dispatches(452);
    QCOMPARE(all.size(), 1'000);
    QSet<qint64> ids;
    for (const auto &one : all) {
        ids.insert(one[u"dispatch_id"_s].toInteger());
        QVERIFY(one[u"member_id"_s].toInteger() > 0 && one[u"member_token"_s].toString().size() > 20);
        QCOMPARE(one.toObject().size(), 3);
    }
    QCOMPARE(ids.size(), 1'000);
    QCOMPARE(dispatches(452), all);
    QCOMPARE(m_console->get("/_sandbox/dispatches?sending_id=40689").status, 404); // an email
    QCOMPARE(m_console->get("/_sandbox/dispatches?sending_id=1").status, 404);
    QCOMPARE(m_console->get("/_sandbox/dispatches").status, 404);
    QCOMPARE(m_app->with("Authorization", "Bearer x").get("/_sandbox/dispatches?sending_id=452").status, 401);
}

void TestPush::anOpenMovesExactlyOne()
{
    const qint64 sending = sendingOf(7'405);
    const QJsonValue before = row(sending);
    const QHash<QString, qint64> eventsBefore = events(sending);
    const Reply reply = send(dispatches(sending).first(), "open");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, R"({"status":"ok"})");
    QJsonObject expected = before.toObject();
    expected[u"opened_count"_s] = before[u"opened_count"_s].toInteger() + 1;
    expected[u"opened_events_count"_s] = before[u"opened_events_count"_s].toInteger() + 1;
    QCOMPARE(row(sending).toObject(), expected);
    QHash<QString, qint64> eventsExpected = eventsBefore;
    eventsExpected[u"opened"_s] += 1;
    QCOMPARE(events(sending), eventsExpected);
    // In the bucket of now: 14:03 in Oslo.
    const Reply hour = m_console->query(R"({"report":"sendings_events_history","interval":"5m","from":"2025-11-20T13:00:00Z",)"
                                        R"("to":"2025-11-20T13:03:00Z","filter":{"type":"equal","field":"sending_id","value":)"
        + QByteArray::number(sending) + "}}");
    QCOMPARE(hour.list(u"time_buckets"_s), QJsonArray {u"2025-11-20T14:00:00.000+01:00"_s});
}

void TestPush::aMemberOpensOnce()
{
    const qint64 sending = sendingOf(7'405);
    const QJsonArray all = dispatches(sending);
    const qint64 opened = row(sending)[u"opened_count"_s].toInteger();
    const qint64 openings = row(sending)[u"opened_events_count"_s].toInteger();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(send(all.at(4), "open").status, 200);
    }
    QCOMPARE(row(sending)[u"opened_count"_s].toInteger(), opened + 1);
    QCOMPARE(row(sending)[u"opened_events_count"_s].toInteger(), openings + 3);
    QCOMPARE(send(all.at(5), "open").status, 200);
    QCOMPARE(row(sending)[u"opened_count"_s].toInteger(), opened + 2);

    // The same member on another device: 452 went to 8,679 members on many devices each.
    const QJsonValue first = dispatches(452).first();
    QJsonObject second = first.toObject();
    second[u"dispatch_id"_s] = first[u"dispatch_id"_s].toInteger() + 8'679;
    QCOMPARE(send(first, "open").status, 200);
    QCOMPARE(send(second, "open").status, 200);
    QCOMPARE(row(452)[u"opened_count"_s].toInteger(), 1);
    QCOMPARE(row(452)[u"opened_events_count"_s].toInteger(), 2);
    QCOMPARE(events(452).value(u"opened"_s), 2);
}

void TestPush::aDispatchIsDeliveredOnce()
{
    const qint64 sending = sendingOf(7'405);
    const QJsonValue before = row(sending);
    const QHash<QString, qint64> eventsBefore = events(sending);
    const QJsonArray all = dispatches(sending);
    QCOMPARE(send(all.at(7), "deliver").body, R"({"status":"ok"})");
    QCOMPARE(send(all.at(7), "deliver").status, 200);
    QCOMPARE(row(sending)[u"delivered_count"_s].toInteger(), before[u"delivered_count"_s].toInteger() + 1);
    QCOMPARE(row(sending)[u"computed_counts"_s][u"en_route"_s].toInteger(), before[u"computed_counts"_s][u"en_route"_s].toInteger() - 1);
    QCOMPARE(row(sending)[u"opened_count"_s], before[u"opened_count"_s]);
    QHash<QString, qint64> expected = eventsBefore;
    expected[u"delivered"_s] += 1;
    QCOMPARE(events(sending), expected);
    // One that had arrived before the world began: the 3,368th and later.
    QJsonObject arrived = all.first().toObject();
    const qint64 number = 41'930; // the same member's next device
    arrived[u"dispatch_id"_s] = arrived[u"dispatch_id"_s].toInteger() + number;
    QCOMPARE(send(arrived, "deliver").status, 200);
    QCOMPARE(events(sending), expected);
}

void TestPush::knownOpenersCountNoMore()
{
    // The last 16,495 of its 41,930 members had opened it when the world began. They are not listed, but known by their numbers.
    const qint64 sending = sendingOf(7'405);
    const Guard guard(u"t"_s);
    const PushSending shape {.id = sending, .customer = 451, .members = 41'930};
    qint64 opened = row(sending)[u"opened_count"_s].toInteger();
    const qint64 openings = row(sending)[u"opened_events_count"_s].toInteger();
    QCOMPARE(opened, 16'495);
    int sent = 0;
    for (const auto &[number, isNew] :
        {std::pair {25'434, true}, {25'435, false}, {41'929, false}, {41'930 + 18'000, true}, {18'000, false}}) {
        const qint64 dispatch = dispatchId({.sending = sending, .number = number});
        const QString token = guard.memberToken(memberOf(shape, number));
        QCOMPARE(send(QJsonObject {{u"dispatch_id"_s, dispatch}, {u"member_token"_s, token}}, "open").status, 200);
        opened += isNew ? 1 : 0;
        QCOMPARE(row(sending)[u"opened_count"_s].toInteger(), opened);
        QCOMPARE(row(sending)[u"opened_events_count"_s].toInteger(), openings + ++sent);
    }
}

void TestPush::theDocumentedSendingTakesThem()
{
    // Its range is open, so what members report seven months later counts.
    const QJsonArray all = dispatches(452);
    QCOMPARE(send(all.at(0), "deliver").status, 200);
    QCOMPARE(send(all.at(0), "open").status, 200);
    const QJsonValue now = row(452);
    QCOMPARE(now[u"delivered_count"_s].toInt(), 1);
    QCOMPARE(now[u"opened_count"_s].toInt(), 1);
    QCOMPARE(events(452).value(u"delivered"_s), 1);
    QCOMPARE(events(452).value(u"opened"_s), 1);
    QCOMPARE(events(452).value(u"transmitted"_s), 65'992);
}

void TestPush::afterTheRangeNothingCounts()
{
    const qint64 sending = sendingOf(7'405);
    const QJsonArray all = dispatches(sending);
    const QString to = row(sending)[u"timeseries_time_ranges"_s][u"1h"_s][u"to"_s].toString();
    const QDateTime end = QDateTime::fromString(to.left(23) + u'Z', Qt::ISODateWithMs);
    QVERIFY(end > m_now);
    m_now = end.addMSecs(-1);
    QCOMPARE(send(all.at(0), "open").status, 200);
    const QJsonValue last = row(sending);
    const QHash<QString, qint64> lastEvents = events(sending);
    QCOMPARE(last[u"opened_count"_s].toInt(), 16'496);
    QCOMPARE(lastEvents.value(u"opened"_s), last[u"opened_events_count"_s].toInteger());
    m_now = end.addMSecs(1);
    QCOMPARE(send(all.at(1), "open").body, R"({"status":"ok"})");
    QCOMPARE(send(all.at(1), "deliver").body, R"({"status":"ok"})");
    QCOMPARE(row(sending), last);
    QCOMPARE(events(sending), lastEvents);
}

void TestPush::isTheMembersOwn()
{
    const qint64 sending = sendingOf(7'405);
    const QJsonArray all = dispatches(sending);
    const QJsonValue before = row(sending);
    QJsonObject stolen = all.at(0).toObject();
    stolen[u"dispatch_id"_s] = all.at(1)[u"dispatch_id"_s];
    QCOMPARE(send(stolen, "open").status, 404); // somebody else's
    for (const qint64 unknown :
        {0LL, 1LL, 999'999'999'999LL, sending * 1'000'000 + 61'090, sending * 1'000'000 + 999'999, 40'689'000'000LL}) {
        stolen[u"dispatch_id"_s] = unknown;
        QCOMPARE(send(stolen, "open").status, 404);
        QCOMPARE(send(stolen, "deliver", "{}").status, 404); // before anybody looks at the body
    }
    const std::string path = "/v1/members/me/messages/push/";
    QCOMPARE(m_app->post(path + "abc/open", m_body).status, 404);
    QCOMPARE(m_app->get(path + "1/open").status, 405);

    QCOMPARE(send(all.at(0), "open").status, 200); // so that the headers are known to be good
    std::string open = path;
    open += std::to_string(all.at(0)[u"dispatch_id"_s].toInteger());
    open += "/open";
    const std::string token = m_console->get("/_sandbox/dispatches?sending_id=" + std::to_string(sending))
                                  .list(u"dispatches"_s)
                                  .first()[u"member_token"_s]
                                  .toString()
                                  .toStdString();
    QCOMPARE(m_app->with("X-Loyalty-Club-Slug", "infinity-mall").post(open, m_body).status, 404); // another club
    QCOMPARE(m_app->with("X-Loyalty-Club-Slug", "nowhere").post(open, m_body).status, 471);
    QCOMPARE(m_app->with("X-Loyalty-Club-Slug", "").with("X-Customer", "id=451").post(open, m_body).status, 470);
    m_app->with("X-Customer", "").with("X-Loyalty-Club-Slug", "fjt"); // its short slug
    QCOMPARE(m_app->post(open, m_body).status, 200);
    QCOMPARE(m_app->with("X-Client-Authorization", "").post(open, m_body).status, 401);
    QCOMPARE(m_app->with("X-Client-Authorization", "x").post(open, m_body).status, 401);
    QCOMPARE(m_app->with("X-Client-Authorization", "t").with("Authorization", "").post(open, m_body).status, 401);
    QCOMPARE(m_app->with("Authorization", "Bearer t").post(open, m_body).status, 401); // a user is no member
    std::string forged = token;
    forged.back() = forged.back() == '0' ? '1' : '0';
    QCOMPARE(m_app->with("Authorization", "Bearer " + forged).post(open, m_body).status, 401);
    QCOMPARE(m_app->with("Authorization", "Bearer " + token).get(conversations).status, 401); // and a member no user
    QCOMPARE(m_app->post(open, m_body).status, 200);
    QCOMPARE(row(sending)[u"opened_count"_s].toInteger(), before[u"opened_count"_s].toInteger() + 1);
}

void TestPush::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("symbol");
    const QByteArray id = R"("app_installation_id":"x")";
    const QByteArray version = R"("app_version":"1")";
    const QByteArray platform = R"("platform":"android")";
    const auto event = [](const QByteArray &inside) { return QByteArray(R"({"delivery_event":{)" + inside + "}}"); };
    QTest::newRow("nothing") << QByteArray("{}") << u""_s << u"blank"_s;
    QTest::newRow("null") << QByteArray(R"({"delivery_event":null})") << u""_s << u"blank"_s;
    QTest::newRow("text") << QByteArray(R"({"delivery_event":"open"})") << u""_s << u"must_be_an_object"_s;
    QTest::newRow("list") << QByteArray(R"({"delivery_event":[]})") << u""_s << u"must_be_an_object"_s;
    QTest::newRow("no version") << event(id + ',' + platform) << u"app_version"_s << u"blank"_s;
    QTest::newRow("no installation") << event(version + ',' + platform) << u"app_installation_id"_s << u"blank"_s;
    QTest::newRow("empty installation") << event(R"("app_installation_id":" ",)" + version + ',' + platform) << u"app_installation_id"_s
                                        << u"blank"_s;
    QTest::newRow("number") << event(R"("app_version":6.5,)" + id + ',' + platform) << u"app_version"_s << u"invalid"_s;
    QTest::newRow("long") << event(R"("app_version":")" + QByteArray(201, '1') + "\"," + id + ',' + platform) << u"app_version"_s
                          << u"too_long"_s;
    QTest::newRow("no platform") << event(version + ',' + id) << u"platform"_s << u"blank"_s;
    QTest::newRow("another platform") << event(version + ',' + id + R"(,"platform":"iOS")") << u"platform"_s << u"inclusion"_s;
}

void TestPush::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    QFETCH(QString, symbol);
    const qint64 sending = sendingOf(7'405);
    const QJsonValue before = row(sending);
    for (const std::string &verb : {"open"s, "deliver"s}) {
        const Reply reply = send(dispatches(sending).first(), verb, body.toStdString());
        QCOMPARE(reply.status, 422);
        QJsonValue leaf = reply.json().value(u"details"_s)[u"delivery_event"_s];
        leaf = key.isEmpty() ? leaf : leaf[key];
        QVERIFY2(leaf[0][u"error"_s].toString() == symbol, reply.body.constData());
        QCOMPARE(send(dispatches(sending).first(), verb, "{").status, 400);
    }
    QCOMPARE(row(sending), before);
}

void TestPush::theReportsStayWhole()
{
    const qint64 sending = sendingOf(7'405);
    const QJsonArray all = dispatches(sending);
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(send(all.at(i * 7 % 50), i % 3 == 0 ? "deliver" : "open").status, 200);
    }
    const QJsonValue now = row(sending);
    const QHash<QString, qint64> sums = events(sending);
    QCOMPARE(sums.value(u"delivered"_s), now[u"delivered_count"_s].toInteger());
    QCOMPARE(sums.value(u"opened"_s), now[u"opened_events_count"_s].toInteger());
    QVERIFY(now[u"opened_count"_s].toInteger() > 16'495 + 20
        && now[u"opened_count"_s].toInteger() <= now[u"opened_events_count"_s].toInteger());
    // And the sums by reporting id say the same.
    const QJsonValue sum = m_console
                               ->query(R"({"report":"sendings","filter":{"type":"equal","field":"reporting_id","value":7405},)"
                                       R"("aggregate_by":"reporting_id"})")
                               .list(u"records"_s)
                               .first();
    QCOMPARE(sum[u"opened_count"_s], now[u"opened_count"_s]);
    QCOMPARE(sum[u"delivered_count"_s], now[u"delivered_count"_s]);
}

QTEST_GUILESS_MAIN(TestPush)
#include "tst_push.moc"
