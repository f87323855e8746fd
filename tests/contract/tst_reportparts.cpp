// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/rng.h"
#include "network/store/seriesfeed.h"
#include "tests/contract/console.h"

#include <QJsonArray>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 hour = 3600 * second;
constexpr qint64 day = 24 * hour;
const CustomerScope fjordtorget = CustomerScope::one(451);

QTimeZone oslo()
{
    return QTimeZone("Europe/Oslo");
}

/// Series by zone and label, in whatever order they came; those without any value are left out, as the server does.
QMap<QString, QList<std::optional<double>>> linesOf(const TimeSeries &series)
{
    QMap<QString, QList<std::optional<double>>> lines;
    for (const Series &one : series.series) {
        if (std::none_of(one.values.begin(), one.values.end(), [](const auto &value) { return value.has_value(); }))
            continue;
        QStringList name {one.timezone};
        for (const JsonField &field : one.label)
            name.append(field.name + u'=' + field.text);
        lines.insert(name.join(u' '), one.values);
    }
    return lines;
}

QMap<QString, double> sumsOf(const TimeSeries &series)
{
    QMap<QString, double> sums;
    const auto lines = linesOf(series);
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        for (const auto &value : it.value())
            sums[it.key()] += value.value_or(0);
    }
    return sums;
}

} // namespace

/// Limits, parts and cuts against the sandbox (contract 3.5): what the guard lets through is answered, what it stops would be refused,
/// and a question in parts is answered as the question is.
class TestReportParts : public QObject {
    Q_OBJECT

    std::unique_ptr<RunningSandbox> m_sandbox;
    std::unique_ptr<Console> m_console;
    QDateTime m_now;

    void start(const QDateTime &now, int sendings = -1)
    {
        m_console.reset();
        m_sandbox.reset();
        m_now = now;
        m_sandbox = std::make_unique<RunningSandbox>(sandbox::Options {.now = [now] { return now; }, .sendings = sendings});
        m_console = std::make_unique<Console>(m_sandbox->url(), "t", now);
    }
    TimeSeries answerTo(const CustomerScope &scope, const ReportQuery &query)
    {
        const auto result = m_console->ask(api::queryTimeSeries(scope, query));
        if (!result)
            qFatal("%s: %d %s", query.key().constData(), result.error().httpStatus, qPrintable(result.error().detail));
        return *result;
    }
    [[nodiscard]] Instant now() const { return Instant::fromUtc(m_now); }
    static Instant at(const QString &text) { return Instant::fromText(text).value(); }
    static ReportQuery hours(const QString &report, const Instant &from, int count)
    {
        return {.report = report, .interval = Interval::Hour, .from = from, .to = Instant {from.microseconds + count * hour - 1}};
    }
    static ReportQuery days(int count, const Instant &from)
    {
        return {.report = u"sendings_events_history"_s,
            .interval = Interval::Day,
            .from = from,
            .to = Instant {from.microseconds + count * day - 1}};
    }
    /// What a feed gets, with the tokens that its requests cost.
    struct Fed {
        TimeSeries series;
        int tokens {};
        int queries {};
    };
    Fed fed(const CustomerScope &scope, const ReportQuery &query)
    {
        SeriesFeed feed(&m_console->client, scope, [query] { return query; });
        int cost = 0;
        const auto counted =
            QObject::connect(&m_console->client, &ApiClient::finished, &feed, [&](const RequestRecord &r) { cost += r.cost; });
        feed.refresh();
        if (!QTest::qWaitFor([&] { return !feed.state().loading; }, 60'000) || !feed.series())
            qFatal("no answer");
        QObject::disconnect(counted);
        if (feed.tokens() != cost)
            qFatal("the feed says %d tokens, its requests cost %d", feed.tokens(), cost);
        return {.series = *feed.series(), .tokens = feed.tokens(), .queries = feed.queries()};
    }

private Q_SLOTS:
    void partsAreTheWhole_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("change");
        QTest::addRow("around the end of summer time") << u"2025-11-20T13:03:00Z"_s << u"2025-10-26T01:00:00Z"_s;
        QTest::addRow("around its beginning") << u"2025-05-01T09:00:00Z"_s << u"2025-03-30T01:00:00Z"_s;
    }
    void partsAreTheWhole()
    {
        QFETCH(QString, now);
        QFETCH(QString, change);
        start(QDateTime::fromString(now, Qt::ISODate));
        Rng rng(quint64(QDateTime::fromString(now, Qt::ISODate).toSecsSinceEpoch()));
        struct Kind {
            QString report;
            QString aggregateBy;
        };
        const QList<Kind> kinds {
            {u"sendings_events_history"_s, {}}, {u"sendings_recipients_statistics"_s, u"gender"_s}, {u"links_visits_history"_s, {}}};
        int compared = 0;
        for (int round = 0; round < 40; ++round) {
            const Kind &kind = kinds.at(qsizetype(rng.below(quint64(kinds.size()))));
            const Interval interval = std::array {Interval::Hour, Interval::Day, Interval::Week, Interval::Month}[rng.below(4)];
            const qint64 length = shortestSeconds(interval) * second;
            // Some begin days before the clock is changed, some in that very night.
            const qint64 before = rng.below(3) == 0 ? qint64(rng.below(6)) * hour : qint64(rng.below(20)) * day;
            const Instant from {at(change).microseconds - before - qint64(rng.below(3600)) * second};
            const Instant to {from.microseconds + qint64(rng.below(110)) * std::min(length, 3 * day) + qint64(rng.below(3600)) * second};
            const ReportQuery whole {.report = kind.report,
                .aggregateBy = kind.aggregateBy,
                .interval = interval,
                .from = from,
                .to = std::min(to, this->now())};
            if (refusalOf(whole, oslo(), this->now()))
                continue;
            const bool everywhere = rng.below(4) == 0; // two zones: clocks on the wall
            const CustomerScope scope = everywhere ? CustomerScope::all() : fjordtorget;
            const TimeSeries expected = answerTo(scope, whole);
            if (expected.cut())
                continue;
            QCOMPARE(expected.local(), everywhere);
            const QTimeZone zone = everywhere || rng.below(3) == 0 ? QTimeZone::utc() : oslo(); // a wrong one has to do, too
            const qint64 points = pointCount(whole, zone);
            const QList<ReportQuery> questions = splitInTime(whole, zone, points / 5 + 1 + qint64(rng.below(5)));
            QVERIFY(points < 10 || questions.size() > 1);
            QList<TimeSeries> parts;
            for (const ReportQuery &question : questions)
                parts.append(answerTo(scope, question));
            const TimeSeries joint = joined(parts, Join::Beside);
            QCOMPARE(joint.buckets, expected.buckets);
            QCOMPARE(linesOf(joint), linesOf(expected));
            QCOMPARE(joint.dataPoints, expected.dataPoints);
            QCOMPARE(joint.interval, expected.interval);
            QCOMPARE(joint.rangeTimezone, expected.rangeTimezone);
            compared += expected.dataPoints > 0 ? 1 : 0;
        }
        QVERIFY2(compared >= 15, qPrintable(QString::number(compared)));
    }

    void theGuardAgreesWithTheServer()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        Rng rng(7);
        int stopped = 0;
        for (int round = 0; round < 60; ++round) {
            const auto interval = std::array {
                Interval::Auto, Interval::FiveMinutes, Interval::Hour, Interval::Day, Interval::Week, Interval::Month}[rng.below(6)];
            const qint64 length = std::max<qint64>(shortestSeconds(interval), 1800) * second;
            const Instant to {now().microseconds - qint64(rng.below(200)) * length / 2};
            const Instant from {to.microseconds - qint64(rng.below(500)) * length / 2 + qint64(rng.below(100)) - hour};
            const bool coarse = rng.below(3) == 0;
            const ReportQuery query {.report = coarse ? u"sendings_recipients_statistics"_s : u"sendings_events_history"_s,
                .filter = filters::equal(u"sending_id"_s, 452),
                .interval = interval,
                .from = from,
                .to = to};
            const auto refusal = refusalOf(query, oslo(), now());
            const auto result = m_console->ask(api::queryTimeSeries(fjordtorget, query));
            QVERIFY2(result.ok() == !refusal, query.key().constData());
            if (!result) {
                QCOMPARE(result.error().kind, ErrorKind::Invalid);
                ++stopped;
            } else {
                QCOMPARE(result->interval, answeredInterval(query));
            }
        }
        QVERIFY2(stopped > 10 && stopped < 50, qPrintable(QString::number(stopped)));
    }

    void theLastPointThatFits()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        // Days of Oslo around the end of summer time, to the second.
        for (const int points : {150, 151}) {
            const QDate first(2025, 6, 15);
            const ReportQuery query {.report = u"sendings_events_history"_s,
                .interval = Interval::Day,
                .from = Instant::fromUtc(first.startOfDay(oslo())),
                .to = Instant::fromUtc(first.addDays(points - 1).startOfDay(oslo()))};
            QCOMPARE(pointCount(query, oslo()), points);
            QCOMPARE(m_console->ask(api::queryTimeSeries(fjordtorget, query)).ok(), points == 150);
        }
        const Instant since = keptSince(Interval::Hour, now()).value();
        for (const qint64 early : {0, 1000}) { // milliseconds are all that the server reads
            const ReportQuery query = hours(u"sendings_events_history"_s, Instant {since.microseconds - early}, 3);
            QCOMPARE(refusalOf(query, oslo(), now()).has_value(), early > 0);
            QCOMPARE(m_console->ask(api::queryTimeSeries(fjordtorget, query)).ok(), early == 0);
        }
    }

    void aWideRangeAddsUpToItsDays()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        const Instant from = Instant::fromUtc(QDate(2025, 10, 10).startOfDay(oslo()));
        const Instant to {Instant::fromUtc(QDate(2025, 11, 15).startOfDay(oslo())).microseconds - 1};
        ReportQuery query {.report = u"sendings_events_history"_s, .interval = Interval::Day, .from = from, .to = to};
        const TimeSeries days = answerTo(fjordtorget, query);
        QVERIFY(!days.cut());
        query.interval = Interval::Hour;
        QCOMPARE(pointCount(query, oslo()), 36 * 24 + 1);
        const Fed fed = this->fed(fjordtorget, query);
        QVERIFY(fed.queries >= 6);
        QCOMPARE(fed.tokens, fed.queries * 3);
        QCOMPARE(sumsOf(fed.series), sumsOf(days));
        QVERIFY(fed.series.dataPoints > 1000);
        QVERIFY(fed.series.whole && !fed.series.cut());
    }

    void aCutAnswerIsHealedBySeries()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        ReportQuery query = hours(u"members_count_snapshot"_s, at(u"2025-11-10T00:00:00Z"_s), 100);
        query.aggregateBy = u"age"_s;
        QVERIFY(answerTo(fjordtorget, query).cut());
        const Fed fed = this->fed(fjordtorget, query);
        QVERIFY(!fed.series.cut());
        QVERIFY(fed.series.series.size() >= 15);
        QVERIFY(fed.series.dataPoints > 1400);
        // One question a band.
        int bands = 0;
        for (const Series &one : fed.series.series) {
            if (++bands % 5 != 1)
                continue; // each walks all members
            const QString text = one.word();
            ReportQuery narrow = query;
            narrow.filter = filters::equal(u"age"_s, text == u"null"_s ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
            const TimeSeries alone = answerTo(fjordtorget, narrow);
            QCOMPARE(alone.series.size(), 1);
            QCOMPARE(alone.series.first().values, one.values);
        }
    }

    void aCutAnswerIsHealedByTime()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC}, 1500); // back for six years, in every mall
        const ReportQuery query = days(150, at(u"2025-06-20T00:00:00Z"_s));
        const TimeSeries cut = answerTo(CustomerScope::all(), query);
        QVERIFY2(cut.cut() && cut.local(), qPrintable(QString::number(cut.dataPoints)));
        const Fed fed = this->fed(CustomerScope::all(), query);
        QVERIFY(!fed.series.cut());
        QVERIFY(fed.series.dataPoints > 1000);
        QCOMPARE(m_sandbox->arrivals(u"/v1/reporting/query"_s), 1 + fed.queries);
        QMap<QString, double> sums;
        for (int part = 0; part < 150; part += 30) {
            const TimeSeries few = answerTo(CustomerScope::all(), days(30, Instant {query.from->microseconds + part * day}));
            QVERIFY(!few.cut());
            const auto some = sumsOf(few);
            for (auto it = some.begin(); it != some.end(); ++it)
                sums[it.key()] += it.value();
        }
        QCOMPARE(sumsOf(fed.series), sums);
    }

    void sendingsAddUp()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        // Campaign 318 in its three sendings: one question, or one each.
        const auto summary = m_console->ask(api::querySendingSummaries(
            fjordtorget, {.report = u"sendings"_s, .filter = filters::equal(u"campaign_id"_s, 318), .aggregateBy = u"campaign_id"_s}));
        const QList<SendingId> ids = summary->items.first().value.ids;
        QVERIFY(ids.size() >= 3);
        ReportQuery query {.report = u"sendings_events_history"_s,
            .filter = filters::equal(u"campaign_id"_s, 318),
            .interval = Interval::Day,
            .from = at(u"2025-10-20T00:00:00Z"_s),
            .to = now()};
        const TimeSeries whole = answerTo(fjordtorget, query);
        QVERIFY(whole.dataPoints > 10);
        const QList<ReportQuery> listed = overSendings(query, ids);
        QCOMPARE(listed.size(), 1);
        QList<TimeSeries> parts;
        for (const ReportQuery &half : splitByIds(listed.first()))
            parts.append(answerTo(fjordtorget, half));
        const TimeSeries sum = joined(parts, Join::Sum);
        QCOMPARE(sum.buckets, whole.buckets);
        QCOMPARE(linesOf(sum), linesOf(whole));
    }

    void whatWouldBeRefusedIsNotSent()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        ReportQuery old = hours(u"sendings_events_history"_s, at(u"2024-11-12T00:00:00Z"_s), 10);
        SeriesFeed feed(&m_console->client, fjordtorget, [&old] { return old; });
        feed.refresh();
        QVERIFY(!feed.state().loading);
        QCOMPARE(feed.refusal()->reason, ReportRefusal::Reason::TooOld);
        QCOMPARE(feed.state().error->kind, ErrorKind::Invalid);
        QCOMPARE(feed.state().error->reach, Reach::NotSent);
        QTest::qWait(0);
        QCOMPARE(m_sandbox->arrivals(u"/v1/reporting/query"_s), 0);
    }

    void anErrorInOneOfThePartsKeepsWhatWasThere()
    {
        start({QDate(2025, 11, 20), QTime(13, 3), Qt::UTC});
        ReportQuery query = hours(u"sendings_events_history"_s, at(u"2025-11-01T00:00:00Z"_s), 400);
        SeriesFeed feed(&m_console->client, fjordtorget, [&query] { return query; });
        feed.refresh();
        QTRY_VERIFY(!feed.state().loading);
        const TimeSeries before = *feed.series();
        const int queries = m_sandbox->arrivals(u"/v1/reporting/query"_s);
        QCOMPARE(queries, feed.queries());
        int answers = 0;
        QObject::connect(&m_console->client, &ApiClient::finished, &feed, [&](const RequestRecord &) {
            if (++answers == 1)
                m_sandbox->fault(u"status=403;path=/v1/reporting"_s);
        });
        feed.refresh();
        QTRY_VERIFY(!feed.state().loading);
        QCOMPARE(feed.state().error->kind, ErrorKind::Forbidden);
        QCOMPARE(answers, 2);
        QCOMPARE(*feed.series(), before);
        m_sandbox->clearFaults();
        feed.retry();
        QTRY_VERIFY(!feed.state().loading);
        QVERIFY(!feed.state().error);
        QCOMPARE(*feed.series(), before);
    }
};

QTEST_GUILESS_MAIN(TestReportParts)
#include "tst_reportparts.moc"
