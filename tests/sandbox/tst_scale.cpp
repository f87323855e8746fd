// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/arguments.h"
#include "tests/sandbox/talker.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// Bigger worlds hold the small one, and kept ones are what was asked for.
class TestScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsSendings();
    void theirEventsAddUp();
    void theyHaveTextsAndAudiences();
    void addsNotifications();
    void moreMallsAreLikeTheOthers();
    void keepsWhatWasAskedFor();
    void refusesAnotherVersion();
    void refusesNumbers_data();
    void refusesNumbers();

private:
    static Options big();
    static QJsonArray records(Talker &talker, const QByteArray &filter = "null");
};

Options TestScale::big()
{
    Options options = standing();
    options.sendings = 3'000;
    options.malls = 10;
    return options;
}

QJsonArray TestScale::records(Talker &talker, const QByteArray &filter)
{
    QJsonArray rows;
    QByteArray page = "null";
    do {
        const Reply reply = talker.query(R"({"report": "sendings", "filter": )" + filter + R"(, "page_info": )" + page + '}');
        for (const auto each = reply.list(u"records"_s); const auto &row : each) {
            rows.append(row);
        }
        const QJsonValue next = reply.json().value(u"pagination"_s)[u"next_page_info"_s];
        page = next.isString() ? '"' + next.toString().toLatin1() + '"' : QByteArray();
    } while (!page.isEmpty());
    return rows;
}

void TestScale::addsSendings()
{
    SandboxServer small(standing());
    SandboxServer large(big());
    QCOMPARE(small.start(), u""_s);
    QCOMPARE(large.start(), u""_s);
    Talker talker(large.port());
    Talker reference(small.port());
    const QJsonArray all = records(talker.with("X-Customer", "all=all"));
    QCOMPARE(all.size(), 3'000);
    QSet<qint64> ids;
    QHash<int, int> ofClub;
    for (const auto &row : all) {
        ids.insert(row[u"id"_s].toInteger());
        ofClub[row[u"loyalty_club_id"_s].toInt()] += 1;
        const auto n = [&](const QString &key) { return row[QString(key + u"_count"_s)].toInteger(); };
        QCOMPARE(n(u"dispatches"_s), n(u"new"_s) + n(u"transiently_failed"_s) + n(u"transmitted"_s) + n(u"failed"_s));
        QVERIFY(n(u"delivered"_s) + n(u"delivery_errored"_s) <= n(u"transmitted"_s));
        QVERIFY(n(u"opened"_s) <= std::min(n(u"members"_s), n(u"opened_events"_s)));
        QVERIFY(n(u"clicked"_s) <= n(u"members"_s));
    }
    QCOMPARE(ids.size(), 3'000);
    QCOMPARE(ofClub.size(), 11); // ten, and the documented 275
    // What the small world has stays as it is, byte by byte, at the top.
    const QJsonArray written = records(reference.with("X-Customer", "all=all"));
    QHash<qint64, QJsonValue> known;
    for (const auto &row : all) {
        known.insert(row[u"id"_s].toInteger(), row);
    }
    for (const auto &row : written) {
        QCOMPARE(known.value(row[u"id"_s].toInteger()), row);
    }
    // As ever, a smaller number leaves the documented and planted ones.
    Options few = standing();
    few.sendings = 8;
    SandboxServer least(few);
    QCOMPARE(least.start(), u""_s);
    Talker lone(least.port());
    QCOMPARE(records(lone.with("X-Customer", "all=all")).size(), 8);
}

void TestScale::theirEventsAddUp()
{
    SandboxServer server(big());
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    talker.in(451);
    QJsonValue one;
    for (const auto rows = records(talker); const auto &row : rows) {
        if (row[u"id"_s].toInteger() > 1'000'000 && row[u"channel"_s].toString() == "push"_L1) {
            one = row;
            break;
        }
    }
    QVERIFY(one.isObject());
    const QDateTime created = QDateTime::fromString(QString(one[u"created_at"_s].toString().left(19) + u'Z'), Qt::ISODate);
    const QByteArray from = created.addDays(-1).toString(Qt::ISODate).toLatin1();
    const QByteArray to = created.addDays(3).toString(Qt::ISODate).toLatin1();
    const Reply events = talker.query(R"({"report": "sendings_events_history", "interval": "1h", "from": ")" + from + R"(", "to": ")" + to
        + R"(", "filter": {"type": "equal", "field": "sending_id", "value": )" + QByteArray::number(one[u"id"_s].toInteger()) + "}}");
    QCOMPARE(events.status, 200);
    QHash<QString, qint64> sums;
    for (const auto series = events.list(u"series"_s); const auto &each : series) {
        for (const auto values = each[u"values"_s].toArray(); const auto &value : values) {
            sums[each[u"label"_s][u"type"_s].toString()] += value.toInteger();
        }
    }
    for (const char *kind : {"transmitted", "failed", "delivered", "delivery_errored", "clicked"}) {
        const QString name = QString::fromLatin1(kind);
        QCOMPARE(sums.value(name), one[QString(name + u"_count"_s)].toInteger());
    }
    QCOMPARE(sums.value(u"opened"_s), one[u"opened_events_count"_s].toInteger());
}

void TestScale::theyHaveTextsAndAudiences()
{
    SandboxServer server(big());
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    const QJsonArray groups = talker.get("/v3/mall-7/members_groups?automatic=true").list(u"members_groups"_s);
    QVERIFY(!groups.isEmpty());
    for (const auto &group : groups) {
        QVERIFY(!group[u"name"_s].toString().startsWith("Audience "_L1));
    }
    talker.with("X-Customer", "").with("X-Loyalty-Club-Slug", "mall-7");
    const Reply campaigns = talker.get("/v1/messages/campaigns?sort_direction=desc");
    QVERIFY(campaigns.list(u"messages"_s).size() > 3);
    QVERIFY(!campaigns.list(u"messages"_s).first()[u"latest_sending"_s].isNull());
    const QJsonValue latest = campaigns.list(u"messages"_s).first()[u"latest_sending"_s];
    const Reply sending = talker.get("/v1/messages/campaigns/sendings/" + std::to_string(latest[u"id"_s].toInteger()));
    QCOMPARE(sending.json().value(u"sending"_s)[u"dispatches_count"_s], latest[u"dispatches_count"_s]);
}

void TestScale::addsNotifications()
{
    Options options = standing();
    options.notifications = 500;
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    const auto total = [&](int customer) {
        return talker.in(customer).get("/v1/users/me/notifications").json().value(u"pagination_info"_s)[u"total_count"_s].toInt();
    };
    QCOMPARE(total(451), 500);
    QVERIFY(total(447) < 20);
    SandboxServer small(standing());
    QCOMPARE(small.start(), u""_s);
    const auto newest = [](const SandboxServer &of) {
        QStringList titles;
        for (const auto rows = Talker(of.port()).in(451).get("/v1/users/me/notifications?per_page=20").list(u"notifications"_s);
             const auto &row : rows) {
            titles.append(row[u"title"_s].toString() + row[u"created_at"_s].toString().left(19));
        }
        return titles;
    };
    QCOMPARE(newest(server), newest(small)); // the others are older
}

void TestScale::moreMallsAreLikeTheOthers()
{
    Options options = standing();
    options.malls = 40;
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    Talker talker(server.port());
    const QJsonArray clubs = talker.get("/v3/loyalty_clubs").list(u"loyalty_clubs"_s);
    QCOMPARE(clubs.size(), 40);
    QSet<QString> names;
    QSet<QString> slugs;
    QSet<int> ids;
    for (const auto &club : clubs) {
        names.insert(club[u"name"_s].toString());
        slugs.insert(club[u"main_slug"_s].toString());
        slugs.insert(club[u"short_slug"_s].toString());
        ids.insert(club[u"id"_s].toInt());
        QCOMPARE(talker.get("/v3/loyalty_clubs/" + club[u"main_slug"_s].toString().toStdString()).json(), club.toObject());
        QCOMPARE(talker.in(club[u"customer_id"_s].toInt()).get("/v1/users/me/subunits_scopes").list(u"subunits_scopes"_s).size(), 15);
    }
    QCOMPARE(names.size(), 40);
    QCOMPARE(slugs.size(), 80);
    QCOMPARE(ids.size(), 40);
    SandboxServer small(standing());
    QCOMPARE(small.start(), u""_s);
    const QJsonArray three = Talker(small.port()).get("/v3/loyalty_clubs").list(u"loyalty_clubs"_s);
    for (qsizetype i = 0; i < three.size(); ++i) {
        QCOMPARE(clubs.at(i), three.at(i));
    }
}

void TestScale::keepsWhatWasAskedFor()
{
    const QTemporaryDir folder;
    Options options = standing();
    options.databaseFile = folder.filePath(u"world.db"_s);
    options.seed = 5;
    options.users = 40;
    QCOMPARE(SandboxServer(options).start(), u""_s);
    // The same again, and without saying what it is.
    options.asked = {u"seed"_s, u"users"_s};
    QCOMPARE(SandboxServer(options).start(), u""_s);
    Options plain = standing();
    plain.databaseFile = options.databaseFile;
    SandboxServer again(plain);
    QCOMPARE(again.start(), u""_s);
    QCOMPARE(Talker(again.port()).get("/_sandbox/state").json().value(u"users"_s).toInt(), 40);
    again.stop();
    // Another one is refused, and what is kept stays.
    options.seed = 6;
    const QString problem = SandboxServer(options).start();
    QVERIFY2(problem.contains("holds a world of --seed 5, and --seed 6 was asked for"_L1), qUtf8Printable(problem));
    options.asked = {u"sendings"_s};
    options.sendings = 100;
    const QString other = SandboxServer(options).start();
    QVERIFY2(other.contains("a world of no --sendings, and --sendings 100 was"_L1), qUtf8Printable(other));
    QCOMPARE(SandboxServer(plain).start(), u""_s);
    const Arguments read = readArguments({u"atrium-sandbox"_s, u"--users"_s, u"40"_s, u"--database"_s, u"x"_s});
    QCOMPARE(read.options.asked, QStringList {u"users"_s});
}

void TestScale::refusesAnotherVersion()
{
    const QTemporaryDir folder;
    Options options = standing();
    options.databaseFile = folder.filePath(u"world.db"_s);
    QCOMPARE(SandboxServer(options).start(), u""_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        database.setDatabaseName(options.databaseFile);
        QVERIFY(database.open());
        QSqlQuery(database).exec(u"PRAGMA user_version = 1"_s);
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    const QString problem = SandboxServer(options).start();
    QVERIFY2(problem.contains("another version of this sandbox"_L1) && problem.contains(options.databaseFile), qUtf8Printable(problem));
}

void TestScale::refusesNumbers_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("bounds"); // empty: it is fine
    const auto row = [](const QString &option, const QString &value, const QString &bounds) {
        QTest::addRow("%s %s", qUtf8Printable(option), qUtf8Printable(value)) << option << value << bounds;
    };
    for (const auto &[option, least, most] : {std::tuple {u"conversations"_s, u"0"_s, u"10000"_s}, {u"messages"_s, u"0"_s, u"1000000"_s},
             {u"sendings"_s, u"0"_s, u"1000000"_s}, {u"notifications"_s, u"0"_s, u"100000"_s}, {u"users"_s, u"30"_s, u"20000"_s},
             {u"malls"_s, u"3"_s, u"40"_s}, {u"port"_s, u"0"_s, u"65535"_s}, {u"seed"_s, u"0"_s, u"9223372036854775807"_s}}) {
        const QString bounds = u"from %1 to %2."_s.arg(least, most);
        row(option, least, u""_s);
        row(option, most, u""_s);
        row(option, QString::number(least.toInt() - 1), bounds);
        row(option, most + u'0', bounds);
        for (const auto &value : {u"many"_s, u"1.5"_s, u""_s, u"0x10"_s, u"1e3"_s}) {
            row(option, value, bounds);
        }
    }
}

void TestScale::refusesNumbers()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QString, bounds);
    const Arguments read = readArguments({u"atrium-sandbox"_s, QString(u"--"_s + option + u'=' + value)});
    QCOMPARE(read.problem, bounds.isEmpty() ? u""_s : u"--%1 needs a number %2"_s.arg(option, bounds));
}

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
