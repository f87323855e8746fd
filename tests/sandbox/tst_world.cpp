// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// The world is whole, whatever the clock says.
class TestWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void looksLikeThePictures();
    void isTheSamePerSeed();
    void grows();
    void mayBeEmpty();

private:
    static QJsonArray all(Talker &talker, const std::string &path, const QString &key);
};

/// Every row of a list, page by page.
QJsonArray TestWorld::all(Talker &talker, const std::string &path, const QString &key)
{
    QJsonArray rows;
    for (int page = 1; page > 0;) {
        const char joint = path.find('?') == std::string::npos ? '?' : '&';
        const Reply reply = talker.get(path + joint + "page_no=" + std::to_string(page));
        for (const auto each = reply.list(key); const auto &row : each) {
            rows.append(row);
        }
        page = reply.json().value(u"pagination_info"_s)[u"next_page"_s].toInt(); // null: 0
    }
    return rows;
}

void TestWorld::isWhole_data()
{
    QTest::addColumn<QString>("clock");
    QTest::newRow("the pictures") << u"2025-11-20T13:03:00Z"_s;
    QTest::newRow("the acceptance check") << u"2025-08-10T12:00:00Z"_s;
    QTest::newRow("just after midnight") << u"2026-01-01T00:00:30Z"_s;
    QTest::newRow("before work") << u"2026-03-29T03:10:00Z"_s; // and the clocks just went forward
    QTest::newRow("a late evening") << u"2027-12-24T21:59:59Z"_s;
}

void TestWorld::isWhole()
{
    QFETCH(QString, clock);
    const QDateTime now = QDateTime::fromString(clock, Qt::ISODate);
    SandboxServer server(standing(now));
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    const QString limit = now.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"000Z"_s;

    QSet<QString> users;
    for (const auto each = all(talker, "/v1/users", u"users"_s); const auto &user : each) {
        QVERIFY(!user[u"first_name"_s].toString().isEmpty());
        users.insert(user[u"id"_s].toString());
    }
    QCOMPARE(users.size(), 30);

    const QJsonArray clubs = all(talker, "/v3/loyalty_clubs", u"loyalty_clubs"_s);
    QCOMPARE(clubs.size(), 3);
    QSet<QByteArray> zones;
    QSet<int> offsets;
    int conversationCount = 0;
    int unseen = 0;
    QSet<QString> texts;
    for (const auto &club : clubs) {
        const QTimeZone zone(club[u"timezone"_s].toString().toLatin1());
        QVERIFY(zone.isValid());
        zones.insert(zone.id());
        offsets.insert(zone.offsetFromUtc(now));
        talker.in(club[u"customer_id"_s].toInt());
        for (const auto each = all(talker, conversations + "?with_archived=true", u"conversations"_s); const auto &conversation : each) {
            ++conversationCount;
            unseen += conversation[u"unseen_messages_count"_s].toInt() > 0 ? 1 : 0;
            QVERIFY(users.contains(conversation[u"author_id"_s].toString()));
            for (const auto inner = conversation[u"user_ids"_s].toArray(); const auto &user : inner) {
                QVERIFY(users.contains(user.toString()));
            }
            QVERIFY(conversation[u"created_at"_s].toString() <= conversation[u"updated_at"_s].toString());
            QVERIFY(conversation[u"updated_at"_s].toString() < limit);
            const std::string path = conversations + "/" + std::to_string(conversation[u"id"_s].toInteger()) + "/messages";
            const QJsonArray messages = all(talker, path + "?sort_direction=asc", u"messages"_s);
            QVERIFY(!messages.isEmpty() && messages.size() <= 20);
            qint64 lastId = 0;
            for (const auto &message : messages) {
                QVERIFY(message[u"id"_s].toInteger() > lastId); // ids follow time
                lastId = message[u"id"_s].toInteger();
                QVERIFY(users.contains(message[u"author_id"_s].toString()));
                QVERIFY(message[u"created_at"_s].toString() < limit);
                const QString content = message[u"content"_s].toString();
                QVERIFY(content.size() > 8);
                QVERIFY(!content.contains("lorem"_L1, Qt::CaseInsensitive));
                QVERIFY(!texts.contains(content)); // nobody repeats a phrase
                texts.insert(content);
            }
        }
    }
    QCOMPARE(zones.size(), 2);
    QCOMPARE(offsets.size(), 2);
    QCOMPARE(conversationCount, 40);
    QCOMPARE(unseen, 6);
}

void TestWorld::looksLikeThePictures()
{
    SandboxServer server(standing());
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    talker.in(451);
    QHash<QString, QString> names;
    for (const auto each = all(talker, "/v1/users", u"users"_s); const auto &user : each) {
        names.insert(user[u"id"_s].toString(), user[u"first_name"_s].toString());
    }
    const QJsonArray rows = talker.get(conversations + "?sort_by=updated_at").list(u"conversations"_s);
    const auto row = [&](int index) {
        const std::string path = conversations + "/" + std::to_string(rows.at(index)[u"id"_s].toInteger()) + "/messages";
        const QJsonValue last = talker.get(path).list(u"messages"_s).first();
        return QString(names.value(last[u"author_id"_s].toString()) + u' ' + last[u"created_at"_s].toString().mid(5, 11) + u' '
            + last[u"content"_s].toString().left(16) + u' ' + QString::number(rows.at(index)[u"unseen_messages_count"_s].toInt()));
    };
    QCOMPARE(row(0), u"Katarzyna 11-20T12:47 Here are the fig 3"_s);
    QCOMPARE(row(1), u"Björn 11-20T12:31 Tack, då väntar  1"_s);
    QCOMPARE(row(2), u"Agnieszka 11-20T12:08 Czy mogę dostać  2"_s);
    QCOMPARE(row(3), u"Solveig 11-20T11:54 Er vareleveringe 2"_s);
    QCOMPARE(row(4), u"Ingrid 11-20T10:20 The corrected fi 0"_s);
    QCOMPARE(row(5), u"Solveig 11-20T09:42 Supert. Vet du n 0"_s);
    QCOMPARE(row(6), u"Ingrid 11-20T08:15 I moved the SMS  0"_s);
    QCOMPARE(row(7), u"Magnus 11-19T16:21 Julemarkedet åpn 0"_s);
    QCOMPARE(row(8), u"Petter 11-19T11:03 Then let us say  0"_s);
    QCOMPARE(row(9), u"Ingrid 11-18T14:18 Notes from the c 0"_s);
    QCOMPARE(rows.at(3)[u"audience_ids"_s].toArray(), QJsonArray {107096});
    QCOMPARE(rows.at(9)[u"user_ids"_s].toArray().size(), 6);
}

void TestWorld::isTheSamePerSeed()
{
    const auto answers = [](quint64 seed) -> QString {
        Options options = standing();
        options.seed = seed;
        options.conversations = 60;
        SandboxServer server(options);
        const QString problem = server.start();
        Talker talker(server.port());
        return problem + QString::fromUtf8(talker.in(451).get(conversations).body + talker.get("/v1/users").body);
    };
    QCOMPARE(answers(7), answers(7));
    QVERIFY(answers(7) != answers(8));
}

void TestWorld::grows()
{
    Options options = standing();
    options.conversations = 2'000;
    options.users = 500;
    options.malls = 12;
    options.messages = 10'000;
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    const QJsonObject state = talker.get("/_sandbox/state").json();
    QCOMPARE(state.value(u"conversations"_s).toInt(), 2'000);
    QCOMPARE(state.value(u"users"_s).toInt(), 500);
    QCOMPARE(state.value(u"malls"_s).toInt(), 12);
    QCOMPARE(state.value(u"messages"_s).toInt(), 10'000);
    static const QRegularExpression unfilled(u"\\{[a-z]+\\}"_s);
    QSet<QString> names;
    int sum = 0;
    for (const auto each = all(talker, "/v3/loyalty_clubs", u"loyalty_clubs"_s); const auto &club : each) {
        names.insert(club[u"name"_s].toString());
        QVERIFY(QTimeZone(club[u"timezone"_s].toString().toLatin1()).isValid());
        talker.in(club[u"customer_id"_s].toInt());
        const QJsonArray rows = all(talker, conversations + "?with_archived=true", u"conversations"_s);
        sum += int(rows.size());
        if (!rows.isEmpty()) {
            std::string path = conversations + "/";
            path += std::to_string(rows.last()[u"id"_s].toInteger()) + "/messages";
            const Reply messages = talker.get(path);
            QVERIFY2(!QString::fromUtf8(messages.body).contains(unfilled), messages.body.constData());
        }
    }
    QCOMPARE(names.size(), 12);
    QCOMPARE(sum, 2'000); // the demo user takes part in all of them
}

void TestWorld::mayBeEmpty()
{
    Options options = standing();
    options.conversations = 0;
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    QCOMPARE(talker.get(conversations).body,
        R"({"conversations":[],"pagination_info":{"total_count":0,"per_page":100,"total_pages":0,"current_page":1,"next_page":null,)"
        R"("prev_page":null,"is_first_page":true,"is_last_page":false,"is_out_of_range":true}})");
    QVERIFY(talker.startConversation() > 0);
}

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
