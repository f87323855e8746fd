// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/randomfilters.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;
using namespace std::string_literals;

/// What has to hold of reports whatever is asked: random filters and ranges, always the same ones.
class TestProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filtersAsTheTestDoes_data();
    void filtersAsTheTestDoes();
    void pagesWhileSendingsAreAdded_data();
    void pagesWhileSendingsAreAdded();
    void rowsAreTheSumsOfTheirIds_data();
    void rowsAreTheSumsOfTheirIds();
    void statisticsAreTheSumsOfRecords();
    void identitiesHold_data();
    void identitiesHold();
    void seriesAreTheCounts();
    void finerBucketsAddUp();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    void restart(const QDateTime &now, quint64 seed);
    RandomFilters filtersOf(const QString &report, const QJsonArray &rows, quint32 seed);
    QHash<QString, qint64> sums(const QString &interval, const QString &from, const QString &to, const QJsonObject &filter);
};

void TestProperties::restart(const QDateTime &now, quint64 seed)
{
    cleanup();
    m_folder = std::make_unique<QTemporaryDir>();
    Options options = standing(now);
    options.seed = seed;
    options.malls = 5;
    options.databaseFile = m_folder->filePath(u"world.db"_s);
    m_server = std::make_unique<SandboxServer>(options);
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
    m_talker->with("X-Customer", "all=all");
}

void TestProperties::init()
{
    restart(pictureTime(), 1);
}

void TestProperties::cleanup()
{
    m_talker.reset();
    m_server.reset();
}

RandomFilters TestProperties::filtersOf(const QString &report, const QJsonArray &rows, quint32 seed)
{
    const Reply metadata = m_talker->post("/v1/reporting/metadata", R"({"report": ")" + report.toStdString() + R"("})");
    return {metadata.json().value(u"metadata"_s)[u"fields"_s].toArray(), rows, seed};
}

void TestProperties::filtersAsTheTestDoes_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<std::string>("customers");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<quint32>("seed");
    const QDateTime early = QDateTime::fromString(u"2015-04-01T12:00:00Z"_s, Qt::ISODate); // when a mall had few members
    QTest::newRow("sendings") << u"sendings"_s << "all=all"s << pictureTime() << 1U;
    QTest::newRow("sendings of another seed") << u"sendings"_s << "id=451_463"s << pictureTime() << 20'250'806U;
    QTest::newRow("sendings of a new year") << u"sendings"_s << "all=all"s << QDateTime::fromString(u"2026-01-01T00:00:30Z"_s, Qt::ISODate)
                                            << 3U;
    QTest::newRow("links") << u"sendings_links"_s << "all=all"s << pictureTime() << 4U;
    QTest::newRow("links and the documented one") << u"sendings_links"_s << "id=447_1000941"s << pictureTime() << 5U;
    QTest::newRow("link stats") << u"sendings_links_stats"_s << "all=all"s << pictureTime() << 6U;
    QTest::newRow("members") << u"members"_s << "id=463_504"s << early << 7U;
    QTest::newRow("members of one mall") << u"members"_s << "id=451"s << early.addDays(-60) << 8U;
    QTest::newRow("groups of members") << u"members_grouped_count"_s << "id=447_503_504_1000941"s << pictureTime() << 9U;
}

void TestProperties::filtersAsTheTestDoes()
{
    QFETCH(QString, report);
    QFETCH(std::string, customers);
    QFETCH(QDateTime, now);
    QFETCH(quint32, seed);
    restart(now, seed);
    m_talker->with("X-Customer", customers);
    const QJsonArray all = walked(*m_talker, {{u"report"_s, report}});
    QVERIFY2(all.size() >= 30, QByteArray::number(all.size()).constData());
    RandomFilters filters = filtersOf(report, all, seed);
    const OwnFilter own(filters.types());
    int telling = 0;
    for (int round = 0; round < 60; ++round) {
        const QJsonObject filter = filters.next();
        QJsonArray expected; // in the order of all rows, so the order is compared too
        for (const auto &row : all) {
            if (own.accepts(filter, row)) {
                expected.append(row);
            }
        }
        telling += !expected.isEmpty() && expected.size() < all.size() ? 1 : 0;
        const QJsonArray found = walked(*m_talker, {{u"report"_s, report}, {u"filter"_s, filter}});
        QVERIFY2(found == expected, QJsonDocument(filter).toJson().constData());
    }
    QVERIFY2(telling > 20, QByteArray::number(telling).constData());
}

void TestProperties::pagesWhileSendingsAreAdded_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("aggregation");
    QTest::addColumn<QStringList>("key");
    const QStringList link {u"loyalty_club_id"_s, u"source_id"_s, u"host"_s, u"path"_s};
    QTest::newRow("sendings") << u"sendings"_s << u""_s << QStringList {u"id"_s};
    QTest::newRow("by campaign") << u"sendings"_s << u"campaign_id"_s << QStringList {u"campaign_id"_s};
    QTest::newRow("by reporting id") << u"sendings"_s << u"reporting_id"_s << QStringList {u"reporting_id"_s};
    QTest::newRow("links") << u"sendings_links"_s << u""_s << link;
    QTest::newRow("link stats") << u"sendings_links_stats"_s << u""_s << link.first(2);
}

void TestProperties::pagesWhileSendingsAreAdded()
{
    QFETCH(QString, report);
    QFETCH(QString, aggregation);
    QFETCH(QStringList, key);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"adding"_s);
    database.setDatabaseName(m_folder->filePath(u"world.db"_s));
    QVERIFY(database.open());
    QRandomGenerator dice(42);
    int added = 0;
    // A copy of any sending; new ones are the newest, whichever reporting id and campaign they join.
    const auto add = [&] {
        QSqlQuery query(database);
        const QString stamp = u"2025-11-20T13:02:00.%1"_s.arg(added, 6, 10, QLatin1Char('0'));
        for (const QString &sql : {u"CREATE TEMP TABLE copy AS SELECT * FROM sendings WHERE clicked_count > 0 AND reporting_id IS NOT NULL"
                                   " ORDER BY (id * 7919 + %1) % 1009 LIMIT 1"_s.arg(dice.bounded(1'000)),
                 u"UPDATE copy SET id = %1, reporting_id = %2, campaign_id = %3, created_at = '%4'"_s.arg(90'000 + added)
                     .arg(7'200 + dice.bounded(1'500))
                     .arg(1'000 + dice.bounded(900))
                     .arg(stamp),
                 u"INSERT INTO sendings SELECT * FROM copy"_s, u"DROP TABLE copy"_s}) {
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
        ++added;
    };
    QVERIFY(QSqlQuery(database).exec(u"PRAGMA synchronous=OFF"_s) && database.transaction());
    for (int i = 0; i < 400; ++i) {
        add();
    }
    QVERIFY(database.commit());
    QJsonObject query {{u"report"_s, report}};
    if (!aggregation.isEmpty()) {
        query.insert(u"aggregate_by"_s, aggregation);
    }
    const auto keyOf = [&](const QJsonValue &row) {
        QStringList parts;
        for (const QString &name : key) {
            parts.append(row[name].toVariant().toString());
        }
        return parts.join(u' ');
    };
    const auto keysOf = [&](const QJsonArray &rows) {
        QStringList keys;
        for (const auto &row : rows) {
            keys.append(keyOf(row));
        }
        return keys;
    };
    const QStringList before = keysOf(walked(*m_talker, query));
    int pages = 1;
    const QStringList seen = keysOf(walked(*m_talker, query, [&] {
        ++pages;
        for (int i = 0; i < 5; ++i) {
            add();
        }
    }));
    QVERIFY2(pages >= 3, QByteArray::number(pages).constData());
    const QSet<QString> once(seen.begin(), seen.end());
    QCOMPARE(once.size(), seen.size()); // nobody twice
    QVERIFY(once.contains(QSet<QString>(before.begin(), before.end()))); // nobody lost
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"adding"_s);
}

void TestProperties::rowsAreTheSumsOfTheirIds_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("reporting") << u"reporting_id"_s;
    QTest::newRow("campaign") << u"campaign_id"_s;
}

void TestProperties::rowsAreTheSumsOfTheirIds()
{
    QFETCH(QString, key);
    const QJsonArray all = walked(*m_talker, {{u"report"_s, u"sendings"_s}});
    RandomFilters filters = filtersOf(u"sendings"_s, all, 77);
    const OwnFilter own(filters.types());
    int compared = 0;
    for (int round = 0; round < 30; ++round) {
        const QJsonObject filter =
            round == 0 ? QJsonObject {{u"type"_s, u"not_in"_s}, {u"field"_s, u"id"_s}, {u"value"_s, QJsonArray()}} : filters.next();
        QHash<qint64, QJsonValue> byId;
        for (const auto &row : all) {
            if (own.accepts(filter, row) && !row[key].isNull()) {
                byId.insert(row[u"id"_s].toInteger(), row);
            }
        }
        const QJsonArray sums = walked(*m_talker, {{u"report"_s, u"sendings"_s}, {u"filter"_s, filter}, {u"aggregate_by"_s, key}});
        for (const auto &sum : sums) {
            QHash<QString, qint64> totals;
            for (const auto ids = sum[u"ids"_s].toArray(); const auto &id : ids) {
                QVERIFY2(byId.contains(id.toInteger()), QJsonDocument(filter).toJson().constData());
                const QJsonObject row = byId.take(id.toInteger()).toObject(); // of one sum, and of no other
                QCOMPARE(row.value(key), sum[key]);
                for (auto field = row.begin(); field != row.end(); ++field) {
                    totals[field.key()] += field.value().toInteger();
                }
            }
            for (const auto object = sum.toObject(); const QString &name : object.keys()) {
                if (name.endsWith("_count"_L1)) {
                    QCOMPARE(sum[name].toInteger(), totals.value(name));
                    ++compared;
                }
            }
        }
        QVERIFY(byId.isEmpty());
    }
    QVERIFY2(compared > 1'000, QByteArray::number(compared).constData());
}

void TestProperties::statisticsAreTheSumsOfRecords()
{
    const QJsonArray all = walked(*m_talker, {{u"report"_s, u"sendings"_s}});
    RandomFilters filters = filtersOf(u"sendings_stats"_s, all, 99);
    const OwnFilter own(filters.types());
    for (int round = 0; round < 40; ++round) {
        const QJsonObject filter = filters.next();
        QHash<QString, qint64> totals;
        qint64 opened = 0;
        qint64 delivered = 0;
        for (const auto &row : all) {
            if (own.accepts(filter, row)) {
                for (const auto object = row.toObject(); const QString &name : object.keys()) {
                    totals[name] += row[name].toInteger();
                }
                opened += row[u"opened_count"_s].toInteger();
                delivered += row[u"channel"_s] == "sms"_L1 ? 0 : row[u"delivered_count"_s].toInteger();
            }
        }
        const QJsonObject query {{u"report"_s, u"sendings_stats"_s}, {u"filter"_s, filter}};
        const Reply reply = m_talker->query(QJsonDocument(query).toJson());
        QCOMPARE(reply.json().value(u"result_type"_s).toString(), u"statistics"_s);
        const QJsonObject statistics = reply.json().value(u"statistics"_s).toObject();
        QCOMPARE(statistics.size(), 12);
        for (const QString &name : statistics.keys()) {
            QVERIFY2(name == "computed_counts"_L1 || statistics.value(name).toInteger() == totals.value(name), qPrintable(name));
        }
        const QJsonValue computed = statistics.value(u"computed_counts"_s);
        QCOMPARE(computed[u"en_route"_s].toInteger() + computed[u"delivered"_s].toInteger() + computed[u"errored"_s].toInteger(),
            totals.value(u"dispatches_count"_s));
        QCOMPARE(computed[u"open_rate"_s].isNull(), delivered == 0);
        QVERIFY(delivered == 0 || qAbs(computed[u"open_rate"_s].toDouble() - 100.0 * double(opened) / double(delivered)) <= 0.005001);
    }
}

void TestProperties::identitiesHold_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<quint64>("seed");
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    QTest::newRow("the pictures") << pictureTime() << quint64(1);
    QTest::newRow("another seed") << pictureTime() << quint64(987'654'321);
    QTest::newRow("clocks change") << at(u"2025-03-30T01:30:00Z"_s) << quint64(5);
    QTest::newRow("long ago") << at(u"2015-02-03T04:05:06Z"_s) << quint64(6);
    QTest::newRow("a leap day") << at(u"2028-02-29T23:59:59Z"_s) << quint64(7);
}

void TestProperties::identitiesHold()
{
    QFETCH(QDateTime, now);
    QFETCH(quint64, seed);
    restart(now, seed);
    const QJsonArray rows = walked(*m_talker, {{u"report"_s, u"sendings"_s}});
    QVERIFY(rows.size() > 150);
    for (const auto &row : rows) {
        const auto n = [&](const QString &key) { return row[QString(key + u"_count"_s)].toInteger(-1); };
        const QByteArray name = "sending " + QByteArray::number(row[u"id"_s].toInteger());
        QVERIFY2(n(u"dispatches"_s) == n(u"new"_s) + n(u"transiently_failed"_s) + n(u"transmitted"_s) + n(u"failed"_s), name.constData());
        QVERIFY2(n(u"transmitted"_s) >= n(u"delivered"_s) + n(u"delivery_errored"_s), name.constData());
        QVERIFY2(n(u"opened"_s) <= n(u"opened_events"_s) && n(u"opened"_s) <= n(u"members"_s), name.constData());
        QVERIFY2(n(u"members"_s) <= n(u"dispatches"_s) && n(u"clicked"_s) <= n(u"members"_s), name.constData());
        for (const QString &count : {u"new"_s, u"transiently_failed"_s, u"failed"_s, u"delivered"_s, u"delivery_errored"_s}) {
            QVERIFY2(n(count) >= 0, name.constData());
        }
    }
}

QHash<QString, qint64> TestProperties::sums(const QString &interval, const QString &from, const QString &to, const QJsonObject &filter)
{
    const QJsonObject query {
        {u"report"_s, u"sendings_events_history"_s}, {u"interval"_s, interval}, {u"from"_s, from}, {u"to"_s, to}, {u"filter"_s, filter}};
    const Reply reply = m_talker->query(QJsonDocument(query).toJson());
    QHash<QString, qint64> sums;
    if (reply.status != 200 || reply.json().value(u"data_points"_s).toInt() >= 1'000) {
        qWarning() << reply.status << reply.body.left(300);
        sums.insert(u"refused or cut"_s, 1);
    }
    for (const auto each = reply.list(u"series"_s); const auto &series : each) {
        for (const auto values = series[u"values"_s].toArray(); const auto &value : values) {
            sums[series[u"label"_s][u"type"_s].toString()] += value.toInteger();
        }
    }
    return sums;
}

void TestProperties::seriesAreTheCounts()
{
    // Any choice of sendings, in any interval that reaches back to the oldest one.
    const QJsonArray all = walked(*m_talker, {{u"report"_s, u"sendings"_s}});
    QRandomGenerator dice(2'025);
    for (int round = 0; round < 40; ++round) {
        QJsonArray ids;
        QHash<QString, qint64> expected;
        const int count = 1 + dice.bounded(12);
        for (int i = 0; i < count; ++i) {
            const QJsonValue row = all.at(dice.bounded(int(all.size())));
            if (ids.contains(row[u"id"_s])) {
                continue;
            }
            ids.append(row[u"id"_s]);
            for (const QString &event : {u"transmitted"_s, u"failed"_s, u"delivered"_s, u"delivery_errored"_s}) {
                expected[event] += row[QString(event + u"_count"_s)].toInteger();
            }
            expected[u"opened"_s] += row[u"opened_events_count"_s].toInteger();
        }
        const QString interval = QStringList {u"1d"_s, u"1w"_s, u"1mo"_s}.at(dice.bounded(3));
        const QString from = interval == "1d"_L1 ? u"2025-07-01T00:00:00Z"_s : u"2025-04-01T00:00:00Z"_s;
        if (interval == "1d"_L1 && ids.contains(452)) {
            continue; // older than what so many days reach
        }
        const QJsonObject filter {{u"type"_s, u"in"_s}, {u"field"_s, u"sending_id"_s}, {u"value"_s, ids}};
        const QHash<QString, qint64> found = sums(interval, from, u"2025-11-20T13:03:00Z"_s, filter);
        for (auto event = expected.begin(); event != expected.end(); ++event) {
            QCOMPARE(found.value(event.key()), event.value());
        }
        QVERIFY(!found.contains(u"refused or cut"_s));
    }
}

void TestProperties::finerBucketsAddUp()
{
    m_talker->in(451);
    QRandomGenerator dice(5);
    const QJsonObject everything {{u"type"_s, u"not_in"_s}, {u"field"_s, u"sending_id"_s}, {u"value"_s, QJsonArray()}};
    int events = 0;
    for (int round = 0; round < 30; ++round) {
        // Whole hours that begin with one, twelve at most; in Oslo's time as in UTC.
        const QDateTime from = pictureTime().addSecs(-3 * 60).addSecs(-3'600LL * dice.bounded(1, 300));
        const QDateTime to = from.addSecs(3'600LL * dice.bounded(1, 11)).addSecs(-1);
        const auto in = [&](const QString &interval) {
            return sums(interval, from.toString(Qt::ISODate), to.toString(Qt::ISODate), everything);
        };
        const QHash<QString, qint64> fine = in(u"5m"_s);
        QCOMPARE(fine, in(u"1h"_s));
        QVERIFY(!fine.contains(u"refused or cut"_s));
        events += fine.isEmpty() ? 0 : 1;
    }
    QVERIFY(events > 20);
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
