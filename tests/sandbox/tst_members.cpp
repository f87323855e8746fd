// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/randomfilters.h"

#include <QTimeZone>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// Members, as recipients of sendings and by themselves: reports that tell of the same people.
class TestMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void recipientsAreTheMembersOfTheSending_data();
    void recipientsAreTheMembersOfTheSending();
    void recipientsAreParted();
    void countsAgree();
    void marketingNeedsWhatIsDocumented();
    void snapshotsAreLate();
    void balanceIsWhatLevelsDifferBy();
    void balanceIsParted_data();
    void balanceIsParted();
    void groupsAreCutWithoutAWord();
    void theyGrowWithTheClock();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    void restart(const QDateTime &now);
    Reply history(const QString &report, const QJsonObject &more);
};

void TestMembers::restart(const QDateTime &now)
{
    cleanup();
    m_server = std::make_unique<SandboxServer>(standing(now));
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
    m_talker->in(451);
}

void TestMembers::init()
{
    restart(pictureTime());
}

void TestMembers::cleanup()
{
    m_talker.reset();
    m_server.reset();
}

/// A timeseries; `more` says which range, interval and so on.
Reply TestMembers::history(const QString &report, const QJsonObject &more)
{
    QJsonObject query {
        {u"report"_s, report}, {u"from"_s, u"2025-11-10T00:00:00Z"_s}, {u"to"_s, u"2025-11-20T13:03:00Z"_s}, {u"interval"_s, u"1d"_s}};
    for (auto key = more.begin(); key != more.end(); ++key) {
        query.insert(key.key(), key.value());
    }
    return m_talker->query(QJsonDocument(query).toJson());
}

namespace {

QJsonObject node(const QString &type, const QString &field, const QJsonValue &value)
{
    return {{u"type"_s, type}, {u"field"_s, field}, {u"value"_s, value}};
}

qint64 sumOf(const QJsonValue &series)
{
    qint64 sum = 0;
    for (const auto values = series[u"values"_s].toArray(); const auto &value : values) {
        sum += value.toInteger();
    }
    return sum;
}

qint64 total(const Reply &reply)
{
    qint64 sum = 0;
    for (const auto all = reply.list(u"series"_s); const auto &series : all) {
        sum += sumOf(series);
    }
    return sum;
}

/// The values of a key in the labels, "null" where it is null.
QStringList labelsOf(const Reply &reply, const QString &key)
{
    QStringList names;
    for (const auto all = reply.list(u"series"_s); const auto &series : all) {
        const QJsonValue name = series[u"label"_s][key];
        names.append(name.isNull() ? u"null"_s : name.toString(u"none"_s));
    }
    return names;
}

} // namespace

void TestMembers::recipientsAreTheMembersOfTheSending_data()
{
    QTest::addColumn<int>("reporting"); // 0 is the newest, under way
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("from");
    QTest::newRow("a push") << 7405 << u"1h"_s << u"2025-11-19T14:00:00Z"_s;
    QTest::newRow("a letter") << 7412 << u"1d"_s << u"2025-11-20T00:00:00Z"_s;
    QTest::newRow("the documented one") << 7265 << u"1w"_s << u"2025-08-04T00:00:00Z"_s;
    QTest::newRow("under way") << 0 << u"1h"_s << u"2025-11-20T12:00:00Z"_s;
}

void TestMembers::recipientsAreTheMembersOfTheSending()
{
    QFETCH(int, reporting);
    QFETCH(QString, interval);
    QFETCH(QString, from);
    const QJsonArray rows = reporting == 0
        ? walked(*m_talker, {{u"report"_s, u"sendings"_s}, {u"filter"_s, node(u"greater_than"_s, u"new_count"_s, 1'000)}})
        : walked(*m_talker, {{u"report"_s, u"sendings"_s}, {u"filter"_s, node(u"equal"_s, u"reporting_id"_s, reporting)}});
    QCOMPARE(rows.size(), 1);
    const QJsonObject what {
        {u"filter"_s, node(u"equal"_s, u"sending_id"_s, rows[0][u"id"_s])}, {u"interval"_s, interval}, {u"from"_s, from}};
    const auto by = [&](const QString &aggregation) {
        QJsonObject more = what;
        more.insert(u"aggregate_by"_s, aggregation.isEmpty() ? QJsonValue() : QJsonValue(aggregation));
        return history(u"sendings_recipients_statistics"_s, more);
    };
    const qint64 members = rows[0][u"members_count"_s].toInteger();
    QCOMPARE(total(by(u""_s)), members);
    QCOMPARE(by(u""_s).list(u"series"_s).at(0)[u"label"_s].toObject(), QJsonObject());
    QCOMPARE(total(by(u"gender"_s)), members);
    QCOMPARE(total(by(u"age"_s)), members);
    if (members > 10'000) {
        QCOMPARE(labelsOf(by(u"gender"_s), u"gender"_s), (QStringList {u"woman"_s, u"man"_s, u"null"_s}));
        QCOMPARE(labelsOf(by(u"age"_s), u"age"_s),
            (QStringList {u"-14"_s, u"15-19"_s, u"20-24"_s, u"25-29"_s, u"30-34"_s, u"35-39"_s, u"40-44"_s, u"45-49"_s, u"50-54"_s,
                u"55-59"_s, u"60-64"_s, u"65-69"_s, u"70-74"_s, u"75-79"_s, u"80-"_s, u"null"_s}));
    }
}

void TestMembers::recipientsAreParted()
{
    const auto count = [&](const QJsonObject &filter) {
        return total(history(u"sendings_recipients_statistics"_s, {{u"filter"_s, filter}}));
    };
    const auto both = [](const QString &type, const QJsonArray &nodes) {
        return QJsonObject {{u"type"_s, type}, {u"operations"_s, nodes}};
    };
    const qint64 all = total(history(u"sendings_recipients_statistics"_s, {}));
    QVERIFY(all > 200'000);
    const qint64 women = count(node(u"equal"_s, u"gender"_s, u"woman"_s));
    const qint64 men = count(node(u"equal"_s, u"gender"_s, u"man"_s));
    const qint64 unknown = count(node(u"equal"_s, u"gender"_s, QJsonValue()));
    QVERIFY(women > men && men > unknown && unknown > 0);
    QCOMPARE(women + men + unknown, all);
    const QJsonObject young = node(u"in"_s, u"age"_s, QJsonArray {u"15-19"_s, u"20-24"_s});
    const QJsonObject woman = node(u"equal"_s, u"gender"_s, u"woman"_s);
    QCOMPARE(count(both(u"or"_s, {young, woman})) + count(both(u"and"_s, {young, woman})), count(young) + women);
    QCOMPARE(count(node(u"equal"_s, u"campaign_id"_s, 318)), 6'640 + 41'930 + 18'642);
}

void TestMembers::countsAgree()
{
    restart(QDateTime::fromString(u"2015-06-10T12:00:00Z"_s, Qt::ISODate)); // when they were few
    const QJsonArray members = walked(*m_talker, {{u"report"_s, u"members"_s}});
    QVERIFY(members.size() > 2'000 && members.size() < 3'000);
    const auto counted = [&](const QJsonValue &filter) {
        return walked(*m_talker, {{u"report"_s, u"members_count"_s}, {u"filter"_s, filter}})[0][u"members_count"_s].toInteger();
    };
    QCOMPARE(counted(QJsonValue()), members.size());
    qint64 before = 0;
    QHash<QString, qint64> groups;
    int women = 0;
    for (const auto &member : members) {
        QVERIFY(member[u"id"_s].toInteger() > before);
        before = member[u"id"_s].toInteger();
        QCOMPARE(member[u"community_id"_s].toInt(), 3460);
        for (const QString &type : {u"optin_channel"_s, u"optin_platform"_s, u"country"_s}) {
            groups[QString(type + u' ' + member[type].toString())] += 1;
        }
        women += member[u"gender"_s] == "woman"_L1 ? 1 : 0;
    }
    QCOMPARE(counted(node(u"equal"_s, u"gender"_s, u"woman"_s)), women);
    const QJsonArray rows = walked(*m_talker, {{u"report"_s, u"members_grouped_count"_s}});
    QCOMPARE(rows.size(), groups.size());
    for (const auto &row : rows) {
        const QString name = row[u"grouping_type"_s].toString() + u' ' + row[u"grouping_value"_s].toString();
        QCOMPARE(row[u"members_count"_s].toInteger(), groups.value(name));
        QVERIFY(row[u"updated_at"_s].toString() <= "2015-06-10T12:00:00.000000Z"_L1);
    }
    // Summed over malls, without what belongs to one of them.
    m_talker->with("X-Customer", "id=451_447");
    qint64 android = 0;
    for (const auto all = walked(*m_talker, {{u"report"_s, u"members_grouped_count"_s}}); const auto &row : all) {
        android += row[u"grouping_value"_s] == "android"_L1 ? row[u"members_count"_s].toInteger() : 0;
    }
    const QJsonArray sums = walked(*m_talker,
        {{u"report"_s, u"members_grouped_count"_s}, {u"aggregate_by"_s, u"by_grouping_type_and_value"_s},
            {u"filter"_s, node(u"equal"_s, u"grouping_value"_s, u"android"_s)}});
    QCOMPARE(sums,
        (QJsonArray {
            QJsonObject {{u"grouping_type"_s, u"optin_platform"_s}, {u"grouping_value"_s, u"android"_s}, {u"members_count"_s, android}}}));
}

void TestMembers::marketingNeedsWhatIsDocumented()
{
    const Reply page = m_talker->query(R"({"report": "members"})");
    int anything = 0;
    for (const auto rows = page.list(u"records"_s); const auto &row : rows) {
        const bool sms = row[u"sms_status"_s] == "verified"_L1 && row[u"consents"_s][u"sms_marketing"_s].toBool();
        const bool email = row[u"email_status"_s] != "disabled"_L1 && row[u"consents"_s][u"email_marketing"_s].toBool();
        const bool push = row[u"push_status"_s] == "enabled"_L1;
        QCOMPARE(row[u"marketing_via_sms"_s].toBool(), sms);
        QCOMPARE(row[u"marketing_via_email"_s].toBool(), email);
        QCOMPARE(row[u"marketing_via_push"_s].toBool(), push);
        QCOMPARE(row[u"marketing_via_anything"_s].toBool(), sms || email || push);
        anything += sms || email || push ? 1 : 0;
        QVERIFY(row[u"birth_year_group"_s].isNull() == row[u"age"_s].isNull());
        QVERIFY(row[u"birth_year_group"_s].toInt() % 5 == 0);
        QCOMPARE(row[u"optin_platform"_s].toString(),
            row[u"optin_channel"_s] == "android-app"_L1   ? u"android"_s
                : row[u"optin_channel"_s] == "ios-app"_L1 ? u"ios"_s
                                                          : u"other"_s);
    }
    QVERIFY(anything > 50 && anything < 100);
}

void TestMembers::snapshotsAreLate()
{
    const auto last = [](const Reply &reply) { return reply.list(u"series"_s).at(0)[u"values"_s].toArray().last().toInteger(); };
    const qint64 snapshot = last(history(u"members_count_snapshot"_s, {}));
    restart(pictureTime().addSecs(-15 * 60));
    const qint64 then = walked(*m_talker, {{u"report"_s, u"members_count"_s}})[0][u"members_count"_s].toInteger();
    QCOMPARE(snapshot, then);
    // By the hour: none of those that have not begun a quarter of an hour ago, not even an empty one.
    restart(QDateTime::fromString(u"2025-11-20T13:10:00Z"_s, Qt::ISODate));
    const QJsonObject hours {{u"from"_s, u"2025-11-20T06:00:00Z"_s}, {u"to"_s, u"2025-11-20T18:00:00Z"_s}, {u"interval"_s, u"1h"_s}};
    QCOMPARE(history(u"members_count_snapshot"_s, hours).list(u"time_buckets"_s).last().toString(), u"2025-11-20T13:00:00.000+01:00"_s);
    QCOMPARE(history(u"members_count_history"_s, hours).list(u"time_buckets"_s).last().toString(), u"2025-11-20T14:00:00.000+01:00"_s);
}

void TestMembers::balanceIsWhatLevelsDifferBy()
{
    const QJsonObject android {{u"type"_s, u"and"_s},
        {u"operations"_s,
            QJsonArray {node(u"equal"_s, u"grouping_type"_s, u"optin_platform"_s), node(u"equal"_s, u"grouping_value"_s, u"android"_s)}}};
    const Reply levels = history(u"members_count_history"_s, {{u"filter"_s, android}});
    QCOMPARE(levels.list(u"series"_s).size(), 1);
    QCOMPARE(levels.list(u"series"_s).at(0)[u"label"_s].toObject(),
        (QJsonObject {{u"grouping_type"_s, u"optin_platform"_s}, {u"grouping_value"_s, u"android"_s}}));
    const QJsonArray values = levels.list(u"series"_s).at(0)[u"values"_s].toArray();
    const QJsonArray buckets = levels.list(u"time_buckets"_s);
    QCOMPARE(values.size(), 11);
    const QJsonObject its {{u"filter"_s, node(u"equal"_s, u"optin_platform"_s, u"android"_s)}};
    const Reply balance = history(u"member_balance"_s, its);
    for (qsizetype i = 1; i < values.size(); ++i) {
        const qsizetype at = balance.list(u"time_buckets"_s).toVariantList().indexOf(buckets.at(i).toString());
        qint64 change = 0;
        for (const auto all = balance.list(u"series"_s); const auto &series : all) {
            const qint64 count = at < 0 ? 0 : series[u"values"_s][at].toInteger();
            change += series[u"label"_s][u"type"_s] == "in"_L1 ? count : -count;
        }
        QCOMPARE(values.at(i).toInteger() - values.at(i - 1).toInteger(), change);
    }
    QVERIFY(total(balance) > 30);
}

void TestMembers::balanceIsParted_data()
{
    QTest::addColumn<QString>("aggregation");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("channel") << u"optin_channel"_s << QStringList {u"android-app"_s, u"ios-app"_s, u"default"_s, u"website"_s};
    QTest::newRow("subchannel") << u"optin_subchannel"_s << QStringList {u"null"_s, u"entrance-stand"_s, u"receipt"_s};
    QTest::newRow("platform") << u"optin_platform"_s << QStringList {u"android"_s, u"ios"_s, u"other"_s};
    QTest::newRow("gender") << u"gender"_s << QStringList {u"woman"_s, u"man"_s, u"null"_s};
    QTest::newRow("consents") << u"consents"_s << QStringList {u"email_marketing"_s, u"profiling"_s, u"sms_marketing"_s};
}

void TestMembers::balanceIsParted()
{
    QFETCH(QString, aggregation);
    QFETCH(QStringList, names);
    const QJsonObject range {{u"from"_s, u"2025-07-01T00:00:00Z"_s}};
    const Reply plain = history(u"member_balance"_s, range);
    QCOMPARE(labelsOf(plain, u"type"_s), (QStringList {u"out"_s, u"in"_s})); // and nothing else in them
    QCOMPARE(plain.list(u"series"_s).at(0)[u"label"_s].toObject().size(), 1);
    const Reply parted = history(u"member_balance"_s, {{u"from"_s, u"2025-07-01T00:00:00Z"_s}, {u"aggregate_by"_s, aggregation}});
    QCOMPARE(labelsOf(parted, aggregation), names + names);
    QHash<QString, qint64> sums;
    for (const auto all = parted.list(u"series"_s); const auto &series : all) {
        sums[series[u"label"_s][u"type"_s].toString()] += sumOf(series);
    }
    const qint64 out = sumOf(plain.list(u"series"_s).at(0));
    const qint64 in = sumOf(plain.list(u"series"_s).at(1));
    QVERIFY(in > 2'000 && out > 100);
    // Of consents one has none or several, of everything else one.
    QVERIFY(aggregation == "consents"_L1 ? sums.value(u"in"_s) > in : sums.value(u"in"_s) == in && sums.value(u"out"_s) == out);
}

void TestMembers::groupsAreCutWithoutAWord()
{
    const QJsonObject range {{u"from"_s, u"2025-07-01T00:00:00Z"_s}};
    const Reply cut = history(u"members_count_history"_s, range);
    QCOMPARE(cut.status, 200);
    QCOMPARE(cut.json().value(u"data_points"_s).toInt(), 1'000);
    QVERIFY(cut.list(u"time_buckets"_s).last().toString() < "2025-10"_L1); // 13 groups, 143 days
    QCOMPARE(cut.list(u"series"_s).size(), 13);
}

void TestMembers::theyGrowWithTheClock()
{
    const auto counts = [&] {
        QList<qint64> list;
        for (const int customer : {451, 447, 463}) {
            m_talker->in(customer);
            list.append(walked(*m_talker, {{u"report"_s, u"members_count"_s}})[0][u"members_count"_s].toInteger());
        }
        return list;
    };
    const QList<qint64> now = counts();
    // Whoever got a push is among those who joined.
    QVERIFY(now.at(0) > 43'000 && now.at(1) > 23'000 && now.at(2) > 14'000);
    restart(pictureTime().addMonths(6));
    const QList<qint64> later = counts();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(later.at(i) > now.at(i) + 500);
    }
    restart(QDateTime::fromString(u"2014-12-31T00:00:00Z"_s, Qt::ISODate)); // before the first one
    QCOMPARE(counts(), (QList<qint64> {0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestMembers)
#include "tst_members.moc"
