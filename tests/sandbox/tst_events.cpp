// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/talker.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>

using namespace atrium::sandbox;
using namespace atrium::sandbox::test;

/// The report `sendings_events_history`: buckets, zones, limits, and sums that are the counts of the sendings.
class TestEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sumsAreTheCounts_data();
    void sumsAreTheCounts();
    void showsTheDocumentedShape();
    void daysOfTheCalendar_data();
    void daysOfTheCalendar();
    void choosesTheInterval_data();
    void choosesTheInterval();
    void rangesIncludeTheirEnds();
    void zonesThatDiffer();
    void refusesTooManyPoints_data();
    void refusesTooManyPoints();
    void cutsWithoutAWord();
    void keepsEventsForAWhile_data();
    void keepsEventsForAWhile();
    void filters();
    void refusesWhatItDoesNotUnderstand_data();
    void refusesWhatItDoesNotUnderstand();

private:
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Talker> m_talker;

    void restart(const QDateTime &now);
    Reply ask(const QString &interval, const QString &from, const QString &to, const QByteArray &filter = "null");
};

void TestEvents::restart(const QDateTime &now)
{
    m_talker.reset();
    m_server = std::make_unique<SandboxServer>(standing(now));
    QCOMPARE(m_server->start(), u""_s);
    m_talker = std::make_unique<Talker>(m_server->port());
    m_talker->in(451);
}

void TestEvents::init()
{
    restart(pictureTime());
}

void TestEvents::cleanup()
{
    m_talker.reset();
    m_server.reset();
}

Reply TestEvents::ask(const QString &interval, const QString &from, const QString &to, const QByteArray &filter)
{
    return m_talker->query(QString(uR"({"report": "sendings_events_history", "interval": "%1", "from": "%2", "to": "%3", "filter": )"_s.arg(
                                       interval, from, to))
                               .toLatin1()
        + filter + '}');
}

/// The sum of each kind of event over all series.
QHash<QString, qint64> sumsOf(const Reply &reply)
{
    QHash<QString, qint64> sums;
    for (const auto each = reply.list(u"series"_s); const auto &series : each) {
        for (const auto inner = series[u"values"_s].toArray(); const auto &value : inner) {
            sums[series[u"label"_s][u"type"_s].toString()] += value.toInteger();
        }
    }
    return sums;
}

qint64 pointsOf(const Reply &reply)
{
    qint64 points = 0;
    for (const auto each = reply.list(u"series"_s); const auto &series : each) {
        for (const auto inner = series[u"values"_s].toArray(); const auto &value : inner) {
            points += value.isNull() ? 0 : 1;
        }
    }
    return points;
}

QString iso(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

void TestEvents::sumsAreTheCounts_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("the pictures") << pictureTime();
    QTest::newRow("the acceptance check") << QDateTime::fromString(u"2025-08-10T12:00:00Z"_s, Qt::ISODate);
    QTest::newRow("just after midnight") << QDateTime::fromString(u"2026-01-01T00:00:30Z"_s, Qt::ISODate);
}

void TestEvents::sumsAreTheCounts()
{
    QFETCH(QDateTime, now);
    restart(now);
    int checked = 0;
    for (const int customer : {451, 447, 463}) {
        const Reply rows = m_talker->in(customer).query(R"({"report": "sendings"})");
        for (const auto each = rows.list(u"records"_s); const auto &row : each) {
            const QJsonValue range = row[u"timeseries_time_ranges"_s][u"1d"_s];
            const QString to = range[u"to"_s].toString(iso(now));
            const QByteArray filter =
                R"({"type": "equal", "field": "sending_id", "value": )" + QByteArray::number(row[u"id"_s].toInteger()) + '}';
            const Reply reply = ask(u"1d"_s, range[u"from"_s].toString(), row[u"id"_s] == 452 ? u"2025-04-14"_s : to, filter);
            QCOMPARE(reply.status, 200);
            const QHash<QString, qint64> sums = sumsOf(reply);
            for (const QString &event : {u"transmitted"_s, u"failed"_s, u"delivered"_s, u"delivery_errored"_s}) {
                QCOMPARE(sums.value(event), row[QString(event + u"_count"_s)].toInteger());
            }
            QCOMPARE(sums.value(u"opened"_s), row[u"opened_events_count"_s].toInteger());
            QCOMPARE(reply.json().value(u"data_points"_s).toInteger(), pointsOf(reply));
            ++checked;
        }
    }
    QVERIFY2(checked > 150, QByteArray::number(checked).constData());
}

void TestEvents::showsTheDocumentedShape()
{
    const Reply reply = ask(u"1h"_s, u"2025-08-06T09:00:00.000000Z"_s, u"2025-08-08T09:00:31.423979Z"_s,
        R"({"type": "equal", "field": "reporting_id", "value": 7265})");
    const QJsonObject answer = reply.json();
    QVERIFY2(reply.body.startsWith(R"({"interval":"1h","range_timezone":"Europe/Oslo","time_buckets":["2025-08-06T11:00:00.000+02:00")"),
        reply.body.constData());
    QVERIFY(reply.body.contains(R"({"label":{"type":"transmitted"},"values":[73)"));
    QVERIFY(reply.body.endsWith(R"("result_type":"timeseries"})"));
    const qsizetype buckets = answer.value(u"time_buckets"_s).toArray().size();
    for (const auto each = reply.list(u"series"_s); const auto &series : each) {
        QCOMPARE(series[u"values"_s].toArray().size(), buckets);
        QVERIFY(!series.toObject().contains(u"timezone"_s));
        QVERIFY(series[u"label"_s][u"type"_s] != "opened"_L1); // nobody opened it: there is no such series
    }
    for (qsizetype i = 0; i < buckets; ++i) { // empty buckets are absent
        const QJsonArray series = reply.list(u"series"_s);
        QVERIFY(std::any_of(series.begin(), series.end(), [&](const auto &one) { return !one[u"values"_s][i].isNull(); }));
    }
    const Reply none = ask(u"1d"_s, u"2025-08-08T22:00:00Z"_s, u"2025-08-20T00:00:00Z"_s);
    QCOMPARE(none.body,
        R"({"interval":"1d","range_timezone":"Europe/Oslo","time_buckets":[],"series":[],"data_points":0,"result_type":"timeseries"})");
}

void TestEvents::daysOfTheCalendar_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QString>("dayLabel");
    QTest::addColumn<QStringList>("hourLabels");
    QTest::newRow("25 hours") << u"2025-10-26"_s << 25 << u"2025-10-26T00:00:00.000+02:00"_s
                              << QStringList {u"2025-10-26T01:00:00.000+02:00"_s, u"2025-10-26T02:00:00.000+02:00"_s,
                                     u"2025-10-26T02:00:00.000+01:00"_s, u"2025-10-26T03:00:00.000+01:00"_s};
    QTest::newRow("23 hours") << u"2025-03-30"_s << 23 << u"2025-03-30T00:00:00.000+01:00"_s
                              << QStringList {u"2025-03-30T00:00:00.000+01:00"_s, u"2025-03-30T01:00:00.000+01:00"_s,
                                     u"2025-03-30T03:00:00.000+02:00"_s, u"2025-03-30T04:00:00.000+02:00"_s};
    QTest::newRow("24 hours") << u"2025-11-02"_s << 24 << u"2025-11-02T00:00:00.000+01:00"_s
                              << QStringList {u"2025-11-02T01:00:00.000+01:00"_s, u"2025-11-02T02:00:00.000+01:00"_s,
                                     u"2025-11-02T03:00:00.000+01:00"_s};
}

void TestEvents::daysOfTheCalendar()
{
    QFETCH(QString, day);
    QFETCH(int, hours);
    QFETCH(QString, dayLabel);
    QFETCH(QStringList, hourLabels);
    // A Sunday, two days later: Saturday's push went on through the night.
    const QDate date = QDate::fromString(day, Qt::ISODate);
    const QTimeZone oslo("Europe/Oslo");
    restart(QDateTime(date.addDays(2), QTime(12, 0), oslo));
    const QString from = iso(date.startOfDay(oslo));
    const QString to = iso(date.endOfDay(oslo));
    const Reply byHour = ask(u"1h"_s, from, to);
    const Reply byDay = ask(u"1d"_s, from, to);
    QCOMPARE(byDay.list(u"time_buckets"_s), QJsonArray {dayLabel});
    QStringList labels;
    for (const auto each = byHour.list(u"time_buckets"_s); const auto &label : each) {
        labels.append(label.toString());
    }
    // Not every hour has an event, but each has a bucket of its own.
    QSet<qint64> begun;
    for (const QString &label : labels) {
        const qint64 hour =
            (QDateTime::fromString(label, Qt::ISODateWithMs).toMSecsSinceEpoch() - date.startOfDay(oslo).toMSecsSinceEpoch()) / 3'600'000;
        QVERIFY(hour >= 0 && hour < hours);
        begun.insert(hour);
    }
    QCOMPARE(begun.size(), labels.size());
    QVERIFY(begun.size() > hours - 3);
    const qsizetype at = labels.indexOf(hourLabels.first());
    QCOMPARE(labels.mid(at, hourLabels.size()), hourLabels);
    QCOMPARE(sumsOf(byHour), sumsOf(byDay));
    QVERIFY(sumsOf(byDay).value(u"delivered"_s) > 100);
    // Neighbouring days begin where this one ends.
    const Reply three = ask(u"1d"_s, iso(date.addDays(-1).startOfDay(oslo)), iso(date.addDays(1).startOfDay(oslo)));
    QCOMPARE(three.list(u"time_buckets"_s).size(), 3);
    QCOMPARE(three.list(u"time_buckets"_s).at(2).toString(),
        QString(date.addDays(1).toString(Qt::ISODate) + u"T00:00:00.000"_s + hourLabels.last().right(6)));
}

void TestEvents::choosesTheInterval_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("interval");
    QTest::newRow("12 hours") << u"2025-11-20T01:00:00Z"_s << u"5m"_s;
    QTest::newRow("a bit more") << u"2025-11-20T00:59:59Z"_s << u"1h"_s;
    QTest::newRow("3 days") << u"2025-11-17T13:00:00Z"_s << u"1h"_s;
    QTest::newRow("more than that") << u"2025-11-17T12:59:59Z"_s << u"1d"_s;
    QTest::newRow("150 days") << u"2025-06-24T12:00:00Z"_s << u"1d"_s;
}

void TestEvents::choosesTheInterval()
{
    QFETCH(QString, from);
    QFETCH(QString, interval);
    const QString to = u"2025-11-20T13:00:00Z"_s;
    const Reply reply = ask(u"auto"_s, from, to);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"interval"_s).toString(), interval);
    QCOMPARE(reply.body, ask(interval, from, to).body);
    const QByteArray unsaid = QString(uR"({"report":"sendings_events_history","from":"%1","to":"%2"})"_s.arg(from, to)).toLatin1();
    QCOMPARE(m_talker->query(unsaid).body, reply.body);
}

void TestEvents::rangesIncludeTheirEnds()
{
    // 14:52 in Oslo lies in the hour that began at 14:00, and 12:03 in that of 12:00.
    const Reply reply = ask(u"1h"_s, u"2025-11-20T08:52:00Z"_s, u"2025-11-20T13:00:00+01:00"_s);
    const QJsonArray labels = reply.list(u"time_buckets"_s);
    QCOMPARE(labels.first().toString(), u"2025-11-20T09:00:00.000+01:00"_s);
    QCOMPARE(labels.last().toString(), u"2025-11-20T13:00:00.000+01:00"_s);
    QCOMPARE(sumsOf(reply), sumsOf(ask(u"1h"_s, u"2025-11-20T08:00:00Z"_s, u"2025-11-20T12:59:59.999Z"_s)));
    // Weeks begin on Monday, months on the first.
    const QJsonArray weeks = ask(u"1w"_s, u"2025-10-22T12:00:00Z"_s, u"2025-11-20T12:00:00Z"_s).list(u"time_buckets"_s);
    QCOMPARE(weeks.size(), 5);
    QCOMPARE(weeks.first().toString(), u"2025-10-20T00:00:00.000+02:00"_s);
    QCOMPARE(weeks.at(2).toString(), u"2025-11-03T00:00:00.000+01:00"_s);
    const QJsonArray months = ask(u"1mo"_s, u"2025-09-22T12:00:00Z"_s, u"2025-11-20T12:00:00Z"_s).list(u"time_buckets"_s);
    QCOMPARE(months.size(), 3);
    QCOMPARE(months.at(0).toString(), u"2025-09-01T00:00:00.000+02:00"_s);
    QCOMPARE(months.at(2).toString(), u"2025-11-01T00:00:00.000+01:00"_s);
    const QJsonArray fine = ask(u"5m"_s, u"2025-11-20T12:51:00Z"_s, u"2025-11-20T13:03:00Z"_s).list(u"time_buckets"_s);
    QCOMPARE(fine.first().toString(), u"2025-11-20T13:50:00.000+01:00"_s);
    QCOMPARE(fine.last().toString(), u"2025-11-20T14:00:00.000+01:00"_s);
}

void TestEvents::zonesThatDiffer()
{
    const QString from = u"2025-11-18T06:00:00Z"_s;
    const QString to = u"2025-11-20T20:00:00Z"_s;
    m_talker->with("X-Customer", "id=451_447");
    QCOMPARE(ask(u"1h"_s, from, to).json().value(u"range_timezone"_s).toString(), u"Europe/Oslo"_s); // two malls, one zone

    m_talker->with("X-Customer", "all=all");
    const Reply all = ask(u"1h"_s, from, to);
    QCOMPARE(all.json().value(u"range_timezone"_s).toString(), u"local"_s);
    QHash<QString, QHash<QString, qint64>> delivered; // by zone and clock time
    const QJsonArray labels = all.list(u"time_buckets"_s);
    for (const auto each = all.list(u"series"_s); const auto &series : each) {
        if (series[u"label"_s][u"type"_s] == "delivered"_L1) {
            for (qsizetype i = 0; i < labels.size(); ++i) {
                delivered[series[u"timezone"_s].toString()][labels.at(i).toString()] += series[u"values"_s][i].toInteger();
            }
        }
    }
    QCOMPARE(delivered.size(), 2);
    QVERIFY(labels.first().toString() >= "2025-11-18T06:00:00.000"_L1);
    QCOMPARE(labels.first().toString().size(), 23); // no offset
    // Ten o'clock there is ten o'clock on the mall's own clocks: what it says alone, less the offset.
    const auto compare = [&](const std::string &customers, const QString &zone, const QString &shift) {
        m_talker->with("X-Customer", customers);
        const Reply own = ask(u"1h"_s, u"2025-11-18T06:00:00"_s + shift, u"2025-11-20T20:00:00"_s + shift);
        const QJsonArray ownLabels = own.list(u"time_buckets"_s);
        int compared = 0;
        for (const auto each = own.list(u"series"_s); const auto &series : each) {
            for (qsizetype i = 0; i < ownLabels.size() && series[u"label"_s][u"type"_s] == "delivered"_L1; ++i) {
                QVERIFY(ownLabels.at(i).toString().endsWith(shift));
                QCOMPARE(delivered[zone].value(ownLabels.at(i).toString().left(23)), series[u"values"_s][i].toInteger());
                ++compared;
            }
        }
        QVERIFY(compared > 20);
    };
    compare("id=463", u"Europe/Helsinki"_s, u"+02:00"_s);
    compare("id=451_447", u"Europe/Oslo"_s, u"+01:00"_s);
}

void TestEvents::refusesTooManyPoints_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &interval, const QString &from, const QString &to, int status) {
        QTest::newRow(name) << interval << from << to << status;
    };
    row("150 times 5 minutes", u"5m"_s, u"2025-11-19T00:00:00Z"_s, u"2025-11-19T12:29:59Z"_s, 200);
    row("151 times 5 minutes", u"5m"_s, u"2025-11-19T00:00:00Z"_s, u"2025-11-19T12:30:00Z"_s, 422);
    row("150 hours", u"1h"_s, u"2025-11-10T00:00:00Z"_s, u"2025-11-16T05:59:59Z"_s, 200);
    row("151 hours", u"1h"_s, u"2025-11-10T00:00:00Z"_s, u"2025-11-16T06:00:00Z"_s, 422);
    row("150 days", u"1d"_s, u"2025-06-01T00:00:00+02:00"_s, u"2025-10-28T23:59:59+01:00"_s, 200);
    row("151 days", u"1d"_s, u"2025-06-01T00:00:00+02:00"_s, u"2025-10-29T00:00:00+01:00"_s, 422);
    row("centuries", u"1mo"_s, u"0001-01-01T00:00:00Z"_s, u"9999-12-31T00:00:00Z"_s, 422);
    row("auto", u"auto"_s, u"2025-05-01T00:00:00Z"_s, u"2025-11-01T00:00:00Z"_s, 422);
}

void TestEvents::refusesTooManyPoints()
{
    QFETCH(QString, interval);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, status);
    const Reply reply = ask(interval, from, to);
    QCOMPARE(reply.status, status);
    QVERIFY(status == 200 || reply.json().value(u"details"_s)[u"interval"_s][0][u"error"_s] == "too_many_time_points"_L1);
}

void TestEvents::cutsWithoutAWord()
{
    const QTemporaryDir folder;
    Options options = standing();
    options.databaseFile = folder.filePath(u"world.db"_s);
    SandboxServer server(options);
    QCOMPARE(server.start(), u""_s);
    m_talker = std::make_unique<Talker>(server.port());
    m_talker->with("X-Customer", "all=all");
    {
        // Nine kinds and zones in each five minutes of half a day: 1,350 data points.
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"events"_s);
        database.setDatabaseName(options.databaseFile);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &where :
            {u"customer_id = 451 AND reporting_id = 7405"_s, u"id = (SELECT max(id) FROM sendings WHERE customer_id = 463)"_s}) {
            QVERIFY(query.exec(
                u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 149), e(i) AS (VALUES (0), (1), (2), (3), (4))"
                " INSERT INTO member_events (sending_id, event, dispatch, member_id, at)"
                " SELECT (SELECT id FROM sendings WHERE %1), e.i, 0, 0, 1763596800000 + n.i * 300000 FROM n, e"_s.arg(where)));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"events"_s);
    const Reply reply = ask(u"5m"_s, u"2025-11-20T00:00:00Z"_s, u"2025-11-20T12:29:00Z"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"data_points"_s).toInt(), 1'000);
    QCOMPARE(pointsOf(reply), 1'000);
    // What is told is the beginning of it all.
    const QJsonArray labels = reply.list(u"time_buckets"_s);
    const qsizetype whole = labels.size() - 1;
    QVERIFY(labels.last().toString() < "2025-11-20T12"_L1);
    const Reply shorter = ask(u"5m"_s, u"2025-11-20T00:00:00Z"_s, labels.at(whole - 1).toString());
    QVERIFY(shorter.json().value(u"data_points"_s).toInt() < 1'000);
    QJsonArray head = labels;
    head.removeLast();
    QCOMPARE(shorter.list(u"time_buckets"_s), head);
    for (const auto each = shorter.list(u"series"_s); const auto &series : each) {
        const QJsonArray all = reply.list(u"series"_s);
        const auto same = std::find_if(all.begin(), all.end(),
            [&](const auto &other) { return other[u"label"_s] == series[u"label"_s] && other[u"timezone"_s] == series[u"timezone"_s]; });
        QVERIFY(same != all.end());
        QJsonArray values = (*same)[u"values"_s].toArray();
        values.removeLast();
        QCOMPARE(series[u"values"_s].toArray(), values);
    }
    m_talker.reset();
}

void TestEvents::keepsEventsForAWhile_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("seconds"); // of the range
    QTest::addColumn<bool>("isKept");
    QTest::newRow("5m, 14 days") << u"5m"_s << u"2025-11-06T13:03:00Z"_s << 3'600 << true;
    QTest::newRow("5m, more") << u"5m"_s << u"2025-11-06T13:02:59.999Z"_s << 3'600 << false;
    QTest::newRow("1h, 6 months") << u"1h"_s << u"2025-05-20T13:03:00Z"_s << 36'000 << true;
    QTest::newRow("1h, more") << u"1h"_s << u"2025-05-20T13:02:59.999Z"_s << 36'000 << false;
    QTest::newRow("1d, 2 years") << u"1d"_s << u"2023-11-20T13:03:00Z"_s << 864'000 << true;
    QTest::newRow("1d, more") << u"1d"_s << u"2023-11-20T13:02:59.999Z"_s << 864'000 << false;
    QTest::newRow("1w, for good") << u"1w"_s << u"2019-01-01T00:00:00Z"_s << 8'640'000 << true;
    QTest::newRow("1mo, for good") << u"1mo"_s << u"2019-01-01T00:00:00Z"_s << 86'400'000 << true;
}

void TestEvents::keepsEventsForAWhile()
{
    QFETCH(QString, interval);
    QFETCH(QString, from);
    QFETCH(int, seconds);
    QFETCH(bool, isKept);
    const Reply reply = ask(interval, from, iso(QDateTime::fromString(from, Qt::ISODateWithMs).addSecs(seconds)));
    QCOMPARE(reply.status, isKept ? 200 : 422);
    QVERIFY(isKept || reply.json().value(u"details"_s)[u"from"_s][0][u"error"_s] == "greater_or_equal_to"_L1);
}

void TestEvents::filters()
{
    const auto delivered = [&](const QByteArray &filter) {
        return sumsOf(ask(u"1d"_s, u"2025-11-10T00:00:00Z"_s, u"2025-11-20T13:00:00Z"_s, filter)).value(u"delivered"_s);
    };
    QCOMPARE(delivered(R"({"type":"equal","field":"reporting_id","value":7405})"), 57'474);
    QCOMPARE(delivered(R"({"type":"equal","field":"campaign_id","value":318})"), 57'474 + 6'202 + 18'195);
    QCOMPARE(delivered(R"({"type":"in","field":"reporting_id","value":[7405,7391]})"), 57'474 + 56'633);
    QCOMPARE(delivered(R"({"type":"or","operations":[{"type":"equal","field":"reporting_id","value":7405},)"
                       R"({"type":"equal","field":"reporting_id","value":7377}]})"),
        57'474 + 18'116);
    QVERIFY(delivered("null") > 300'000);
    m_talker->in(447); // another mall's sending is none
    QCOMPARE(delivered(R"({"type":"equal","field":"reporting_id","value":7405})"), 0);
}

void TestEvents::refusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("symbol");
    const QByteArray range = R"("from":"2025-11-19T00:00:00Z","to":"2025-11-20T00:00:00Z")";
    QTest::newRow("no from") << QByteArray(R"("to":"2025-11-20T00:00:00Z")") << u"from"_s << u"blank"_s;
    QTest::newRow("no to") << QByteArray(R"("from":"2025-11-20T00:00:00Z","to":null)") << u"to"_s << u"blank"_s;
    QTest::newRow("no time") << QByteArray(R"("from":"monday","to":"2025-11-20T00:00:00Z")") << u"from"_s << u"invalid_iso_8601_time"_s;
    QTest::newRow("a number") << QByteArray(R"("from":"2025-11-20","to":1763596800)") << u"to"_s << u"invalid_iso_8601_time"_s;
    QTest::newRow("year zero") << QByteArray(R"("from":"0001-01-01T00:00:00+10:00","to":"2025-11-20T00:00:00Z")") << u"from"_s
                               << u"invalid_iso_8601_time"_s;
    QTest::newRow("backwards") << QByteArray(R"("from":"2025-11-20T00:00:00Z","to":"2025-11-19T00:00:00Z")") << u"to"_s
                               << u"greater_or_equal_to"_s;
    QTest::newRow("interval") << QByteArray(range + R"(,"interval":"10m")") << u"interval"_s << u"inclusion"_s;
    QTest::newRow("interval of another type") << QByteArray(range + R"(,"interval":{})") << u"interval"_s << u"inclusion"_s;
    QTest::newRow("aggregation") << QByteArray(range + R"(,"aggregate_by":"channel")") << u"aggregate_by"_s << u"inclusion"_s;
    QTest::newRow("field") << QByteArray(range + R"(,"filter":{"type":"equal","field":"channel","value":"sms"})") << u"filter"_s << u""_s;
}

void TestEvents::refusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, key);
    QFETCH(QString, symbol);
    const Reply reply = m_talker->query(R"({"report":"sendings_events_history",)" + rest + '}');
    QCOMPARE(reply.status, 422);
    const QJsonObject details = reply.json().value(u"details"_s).toObject();
    QCOMPARE(details.keys(), QStringList {key});
    QCOMPARE(details.value(key)[0][u"error"_s].toString(), symbol);
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
