// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// Notifications of the Users API, and those that the world begins with.
class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hasTheModel();
    void seenImpliesReceived();
    void receivedIsNotSeen();
    void marksAll();
    void areEachUsersOwn();
    void listsAsAsked();
    void areBelievable_data();
    void areBelievable();
    void mayBeFewOrNone();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    QJsonArray list() { return m_talker->get(m_path).list(u"notifications"_s); }
    QJsonValue first(bool seen, bool received);
    Reply put(const QJsonValue &notification, const std::string &action);

    const std::string m_path = "/v1/users/me/notifications";
};

void TestNotifications::init()
{
    m_server = std::make_unique<SandboxServer>(standing());
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
    m_talker->in(451);
}

void TestNotifications::cleanup()
{
    m_talker.reset();
    m_server.reset();
}

QJsonValue TestNotifications::first(bool seen, bool received)
{
    for (const auto each = list(); const auto &notification : each) {
        if (notification[u"seen"_s] == seen && notification[u"received"_s] == received) {
            return notification;
        }
    }
    return {};
}

Reply TestNotifications::put(const QJsonValue &notification, const std::string &action)
{
    std::string path = m_path + "/";
    path += std::to_string(notification[u"id"_s].toInteger());
    path += action;
    return action.empty() ? m_talker->get(path) : m_talker->put(path);
}

void TestNotifications::hasTheModel()
{
    const QJsonValue one = first(true, true);
    const Reply shown = put(one, "");
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.json().keys(), QStringList {u"notification"_s});
    QCOMPARE(shown.json().value(u"notification"_s), one);
    const QStringList keys {
        u"id"_s, u"type"_s, u"title"_s, u"content"_s, u"data"_s, u"seen"_s, u"received"_s, u"created_at"_s, u"updated_at"_s};
    qsizetype at = 0;
    for (const QString &key : keys) {
        const qsizetype found = shown.body.indexOf(QByteArray('"' + key.toLatin1() + "\":"), at);
        QVERIFY2(found >= at, qPrintable(key)); // in this order
        at = key == "data"_L1 ? shown.body.indexOf("},", found) : found;
    }
    QCOMPARE(one.toObject().size(), keys.size());
    QVERIFY(one[u"id"_s].isDouble() && one[u"data"_s].isObject() && one[u"seen"_s].isBool() && one[u"received"_s].isBool());
}

void TestNotifications::seenImpliesReceived()
{
    const QJsonValue fresh = first(false, false);
    QVERIFY(fresh.isObject());
    const QJsonValue marked = put(fresh, "/seen").json().value(u"notification"_s);
    QCOMPARE(marked[u"id"_s], fresh[u"id"_s]);
    QCOMPARE(marked[u"seen"_s], true);
    QCOMPARE(marked[u"received"_s], true);
    QVERIFY(marked[u"updated_at"_s].toString() > fresh[u"updated_at"_s].toString());
    QCOMPARE(marked[u"created_at"_s], fresh[u"created_at"_s]);
    QCOMPARE(put(fresh, "").json().value(u"notification"_s), marked);
    QCOMPARE(put(fresh, "/seen").json().value(u"notification"_s), marked); // again changes nothing
    QCOMPARE(put(fresh, "/received").json().value(u"notification"_s), marked);
}

void TestNotifications::receivedIsNotSeen()
{
    const QJsonValue fresh = first(false, false);
    const QJsonValue marked = put(fresh, "/received").json().value(u"notification"_s);
    QCOMPARE(marked[u"id"_s], fresh[u"id"_s]);
    QCOMPARE(marked[u"seen"_s], false);
    QCOMPARE(marked[u"received"_s], true);
    int others = 0;
    for (const auto each = list(); const auto &notification : each) {
        others += notification[u"received"_s] == false ? 1 : 0;
    }
    QVERIFY(others > 0); // it was the only one
}

void TestNotifications::marksAll()
{
    const auto count = [&](const QString &key) {
        const QJsonArray all = list();
        return std::count_if(all.begin(), all.end(), [&](const auto &one) { return one[key].toBool(); });
    };
    const qsizetype all = list().size();
    const qsizetype seen = count(u"seen"_s);
    QVERIFY(seen < count(u"received"_s) && count(u"received"_s) < all);
    QCOMPARE(m_talker->put(m_path + "/received").body, "{}");
    QCOMPARE(count(u"received"_s), all);
    QCOMPARE(count(u"seen"_s), seen);
    QCOMPARE(m_talker->put(m_path + "/seen").body, "{}");
    QCOMPARE(count(u"seen"_s), all);
    // The other malls have theirs, untouched.
    m_talker->in(463);
    QVERIFY(count(u"seen"_s) < list().size());
    m_talker->put(m_path + "/seen");
    QCOMPARE(count(u"seen"_s), list().size());
    QCOMPARE(count(u"received"_s), list().size());
}

void TestNotifications::areEachUsersOwn()
{
    const QJsonValue mine = first(false, false);
    m_talker->as(emma);
    for (const std::string &action : {""s, "/seen"s, "/received"s}) {
        QCOMPARE(put(mine, action).status, 404);
    }
    QCOMPARE(m_talker->put(m_path + "/seen").status, 200);
    m_talker->as("").in(447);
    QCOMPARE(put(mine, "/seen").status, 404); // another mall
    m_talker->in(451);
    QCOMPARE(put(mine, "").json().value(u"notification"_s), mine);
    QCOMPARE(m_talker->get(m_path + "/999999").status, 404);
    QCOMPARE(m_talker->get(m_path + "/99999999999999999999").status, 404);
    m_talker->with("Authorization", "").with("X-Client-Authorization", "t");
    QCOMPARE(m_talker->get(m_path).status, 401); // the API client has none
}

void TestNotifications::listsAsAsked()
{
    const auto stamps = [](const Reply &reply, const QString &key) {
        QStringList found;
        for (const auto each = reply.list(u"notifications"_s); const auto &one : each) {
            found.append(one[key].toString());
        }
        return found;
    };
    const QStringList newest = stamps(m_talker->get(m_path), u"created_at"_s);
    QVERIFY(std::is_sorted(newest.rbegin(), newest.rend()));
    const QStringList oldest = stamps(m_talker->get(m_path + "?sort_by=created_at&sort_direction=asc"), u"created_at"_s);
    QVERIFY(std::is_sorted(oldest.begin(), oldest.end()) && oldest.size() == newest.size());
    const QJsonValue last = list().last();
    QCOMPARE(last[u"seen"_s], true);
    QCOMPARE(put(first(false, false), "/seen").status, 200);
    const QStringList touched = stamps(m_talker->get(m_path + "?sort_by=updated_at"), u"updated_at"_s);
    QVERIFY(touched.first().startsWith("2025-11-20T13:03:00.000"_L1));

    const Reply page = m_talker->get(m_path + "?per_page=7&page_no=2");
    QCOMPARE(page.list(u"notifications"_s).size(), 7);
    QCOMPARE(stamps(page, u"created_at"_s), newest.mid(7, 7));
    const QJsonValue info = page.json().value(u"pagination_info"_s);
    QCOMPARE(info[u"total_count"_s].toInteger(), newest.size());
    QCOMPARE(info[u"next_page"_s].toInt(), 3);
    for (const std::string &query : {"?per_page=101"s, "?per_page=0"s, "?page_no=x"s, "?sort_by=title"s, "?sort_direction=up"s}) {
        QCOMPARE(m_talker->get(m_path + query).status, 422);
    }
}

void TestNotifications::areBelievable_data()
{
    QTest::addColumn<QString>("clock");
    QTest::newRow("the pictures") << u"2025-11-20T13:03:00Z"_s;
    QTest::newRow("the acceptance check") << u"2025-08-10T12:00:00Z"_s;
    QTest::newRow("just after midnight") << u"2026-01-01T00:00:30Z"_s;
    QTest::newRow("before work") << u"2026-03-29T03:10:00Z"_s;
}

void TestNotifications::areBelievable()
{
    QFETCH(QString, clock);
    const QDateTime now = QDateTime::fromString(clock, Qt::ISODate);
    SandboxServer server(standing(now));
    QCOMPARE(server.start(), u""_s);
    m_talker = std::make_unique<Talker>(server.port());
    int gone = 0;
    for (const int customer : {451, 447, 463}) {
        m_talker->in(customer);
        const QJsonArray rows = list();
        QVERIFY2(customer == 451 ? rows.size() >= 20 && rows.size() <= 26 : rows.size() >= 8 && rows.size() <= 13,
            QByteArray::number(rows.size()).constData());
        QSet<QString> types;
        QSet<int> states; // 0 new, 1 received, 2 seen
        for (const auto &row : rows) {
            const QString created = row[u"created_at"_s].toString();
            QVERIFY(created < now.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"999"_s);
            QVERIFY(created > now.addDays(-11).toString(Qt::ISODate));
            QVERIFY(row[u"title"_s].toString().size() > 8 && !row[u"content"_s].toString().isEmpty());
            QVERIFY(!row[u"seen"_s].toBool() || row[u"received"_s].toBool());
            states.insert((row[u"seen"_s].toBool() ? 1 : 0) + (row[u"received"_s].toBool() ? 1 : 0));
            const QString type = row[u"type"_s].toString();
            types.insert(type);
            const QJsonValue data = row[u"data"_s];
            if (type == "conversation_message"_L1) {
                std::string path = conversations + "/";
                path += std::to_string(data[u"conversation_id"_s].toInteger());
                const int status = m_talker->get(path).status;
                QVERIFY(status == 200 || status == 404);
                gone += status == 404 ? 1 : 0;
            } else if (type.startsWith("sending_"_L1)) {
                const QJsonArray found = m_talker
                                             ->query(R"({"report":"sendings","filter":{"type":"equal","field":"id","value":)"
                                                 + QByteArray::number(data[u"sending_id"_s].toInteger()) + "}}")
                                             .list(u"records"_s);
                QCOMPARE(found.size(), 1);
                QCOMPARE(found.first()[u"reporting_id"_s], data[u"reporting_id"_s]);
            }
        }
        QVERIFY(types.contains(u"conversation_message"_s) && types.contains(u"operations_alert"_s) && types.contains(u"sending_finished"_s)
            && types.contains(u"document_confirmation"_s));
        QCOMPARE(types.contains(u"sending_error_rate"_s), customer == 451);
        QVERIFY(states.size() >= 2);
    }
    QCOMPARE(gone, 1); // on purpose
    m_talker->in(447).as(emma);
    QVERIFY(list().size() <= 3);
    m_talker.reset();
}

void TestNotifications::mayBeFewOrNone()
{
    for (const int most : {0, 2}) {
        Options options = standing();
        options.notifications = most;
        options.sendings = most;
        SandboxServer server(options);
        QCOMPARE(server.start(), u""_s);
        Talker talker(server.port());
        talker.in(451);
        QCOMPARE(talker.get(m_path).list(u"notifications"_s).size(), most);
        QCOMPARE(talker.query(R"({"report":"sendings"})").list(u"records"_s).size(), most);
    }
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
