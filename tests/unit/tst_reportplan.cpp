// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/reportplan.h"
#include "network/types/reportlimits.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

/// A server that has one number for every hour, series and sending, keeps to the documented limits, and counts what it is asked.
struct Server {
    struct Line {
        std::optional<QString> name; // of the series; none: null
        qint64 sending {};
    };
    QList<Line> lines {};
    QString field {u"gender"_s};
    qsizetype cutAt {TimeSeries::mostDataPoints};
    bool takesSeries {true};
    bool takesCampaigns {true};
    int asked {0};
    int tokens {0};
    QTimeZone zone {"Europe/Oslo"};

    [[nodiscard]] bool passes(const Filter &filter, const Line &line) const
    {
        if (filter.node == Filter::Node::And)
            return std::all_of(filter.operations.begin(), filter.operations.end(), [&](const Filter &one) { return passes(one, line); });
        if (filter.node == Filter::Node::Or)
            return std::any_of(filter.operations.begin(), filter.operations.end(), [&](const Filter &one) { return passes(one, line); });
        if (filter.isNone() || filter.field == "campaign_id"_L1)
            return true;
        const bool own = filter.field == field;
        const QJsonValue value = own ? (line.name ? QJsonValue(*line.name) : QJsonValue::Null) : QJsonValue(line.sending);
        if (filter.node == Filter::Node::Equal)
            return filter.value == value;
        const bool listed = filter.value.toArray().contains(value);
        return filter.node == Filter::Node::In ? listed : !value.isNull() && !listed; // as SQL does
    }
    [[nodiscard]] bool takes(const Filter &filter) const
    {
        if ((filter.field == field && !takesSeries) || (filter.field == "campaign_id"_L1 && !takesCampaigns))
            return false;
        return std::all_of(filter.operations.begin(), filter.operations.end(), [&](const Filter &one) { return takes(one); });
    }
    static double valueAt(const Line &line, qint64 hour) { return double(hour % 97 + line.sending + (line.name ? line.name->size() : 0)); }

    std::optional<TimeSeries> ask(const ReportQuery &query)
    {
        ++asked;
        tokens += query.cost();
        if (!takes(query.filter) || pointCount(query, zone) > TimeSeries::mostTimePoints)
            return std::nullopt;
        constexpr qint64 hour = 3'600'000'000;
        TimeSeries answer {.interval = Interval::Hour, .rangeTimezone = QString::fromLatin1(zone.id())};
        for (const Line &line : lines) {
            const QList<JsonField> label {{field, line.name.value_or(u"null"_s)}};
            const bool known = std::any_of(answer.series.begin(), answer.series.end(), [&](const Series &s) { return s.label == label; });
            if (passes(query.filter, line) && !known)
                answer.series.append({.label = label});
        }
        for (qint64 at = query.from->microseconds / hour; at <= query.to->microseconds / hour; ++at) {
            if (at % 13 == 0)
                continue; // nothing happened
            answer.buckets.append(Instant {at * hour});
            for (Series &series : answer.series) {
                std::optional<double> value;
                for (const Line &line : lines) {
                    if (passes(query.filter, line) && line.name.value_or(u"null"_s) == series.word() && at % 5 != line.sending % 5)
                        value = value.value_or(0) + valueAt(line, at);
                }
                if (answer.dataPoints >= cutAt)
                    value.reset();
                answer.dataPoints += value ? 1 : 0;
                series.values.append(value);
            }
        }
        return answer;
    }
};

struct Outcome {
    TimeSeries series {};
    int tokens {};
    int queries {};
    bool failed {};
    bool overSendings {};
};

Outcome run(Server &server, const ReportQuery &query, const ReportPlan::Known &known = {})
{
    ReportPlan plan(query, known);
    while (const auto next = plan.next()) {
        if (const auto answer = server.ask(*next))
            plan.take(*answer);
        else if (!plan.refused())
            return {.failed = true};
    }
    return {.series = plan.result(), .tokens = plan.tokens(), .queries = plan.queries(), .overSendings = plan.overItsSendings()};
}

/// Series by their label, since parts bring them in another order; without those that have no value, which parts leave out.
QMap<QString, QList<std::optional<double>>> linesOf(const TimeSeries &series)
{
    QMap<QString, QList<std::optional<double>>> lines;
    for (const Series &one : series.series)
        lines.insert(one.word(), one.values);
    return lines;
}

ReportQuery hours(int count, const QString &report = u"sendings_recipients_statistics"_s)
{
    const Instant from = Instant::fromText(u"2025-10-20T00:00:00Z"_s).value();
    return {.report = report, .interval = Interval::Hour, .from = from, .to = Instant {from.microseconds + count * 3'600'000'000LL - 1}};
}

QList<Server::Line> people(int count)
{
    QList<Server::Line> lines {{.name = std::nullopt, .sending = 1}};
    for (int i = 1; i < count; ++i)
        lines.append({.name = u"band "_s + QString(i, u'x'), .sending = i % 3});
    return lines;
}

} // namespace

/// Parts of a report come together as the whole, whichever way it had to be asked, and what they cost is told.
class TestReportPlan : public QObject {
    Q_OBJECT

    /// What came is what a server without limits says.
    static void compare(const Server &server, const ReportQuery &query, const Outcome &outcome)
    {
        Server honest = server;
        honest.cutAt = 1'000'000;
        honest.takesSeries = honest.takesCampaigns = true;
        TimeSeries expected;
        QList<TimeSeries> parts;
        const QList<ReportQuery> questions = splitInTime(query, server.zone);
        for (const ReportQuery &part : questions)
            parts.append(honest.ask(part).value());
        expected = joined(parts, Join::Beside);
        QVERIFY(!outcome.failed);
        QVERIFY(!outcome.series.cut());
        QCOMPARE(outcome.series.buckets, expected.buckets);
        QCOMPARE(linesOf(outcome.series), linesOf(expected));
        QCOMPARE(outcome.series.dataPoints, expected.dataPoints);
        QCOMPARE(outcome.series.rangeTimezone, expected.rangeTimezone);
        QCOMPARE(outcome.tokens, server.tokens);
        QCOMPARE(outcome.queries, server.asked);
    }

private Q_SLOTS:
    void oneQueryWhenItFits()
    {
        Server server {.lines = people(3)};
        const Outcome outcome = run(server, hours(100));
        QCOMPARE(outcome.queries, 1);
        QCOMPARE(outcome.tokens, 3);
        compare(server, hours(100), outcome);
    }

    void aWideRange()
    {
        Server server {.lines = people(3)};
        Outcome outcome = run(server, hours(700));
        QCOMPARE(outcome.queries, 5);
        compare(server, hours(700), outcome);
        server.asked = server.tokens = 0;
        outcome = run(server, hours(300), {.zone = server.zone}); // known: not a point is given away
        QCOMPARE(outcome.queries, 2);
        compare(server, hours(300), outcome);
    }

    void aCutAnswerIsAskedForBySeries()
    {
        Server server {.lines = people(16)};
        const Outcome outcome = run(server, hours(150), {.zone = server.zone});
        compare(server, hours(150), outcome);
        // The cut one, three of up to six bands each, null, and whoever was not seen.
        QCOMPARE(outcome.queries, 6);
    }

    void aSeriesThatOnlyBeginsAfterTheCutIsFound()
    {
        Server server {.lines = people(16)};
        ReportPlan plan(hours(150), {});
        TimeSeries cut = server.ask(*plan.next()).value();
        QVERIFY(cut.cut());
        cut.series.remove(0, 6); // null among them
        for (Series &one : cut.series)
            one.values.fill(std::nullopt);
        plan.take(cut);
        while (const auto next = plan.next())
            plan.take(server.ask(*next).value());
        compare(server, hours(150),
            {.series = plan.result(), .tokens = plan.tokens(), .queries = plan.queries(), .failed = false, .overSendings = false});
    }

    void byTimeWhenTheFilterTakesNoSeries()
    {
        Server server {.lines = people(16), .takesSeries = false};
        const Outcome outcome = run(server, hours(150), {.zone = server.zone});
        compare(server, hours(150), outcome);
        QCOMPARE(outcome.queries, 5); // cut, refused, and three parts of up to 62 hours
        server.asked = server.tokens = 0;
        const Outcome again = run(server, hours(150), {.zone = server.zone, .seriesRefused = true});
        QCOMPARE(again.queries, 4);
        compare(server, hours(150), again);
    }

    void bySendingsAddsUp()
    {
        Server server {.lines = people(16), .takesSeries = false};
        ReportQuery query = hours(150);
        query.filter = filters::and_({filters::equal(u"campaign_id"_s, 7), filters::in(u"sending_id"_s, {0, 1, 2})});
        const Outcome outcome = run(server, query);
        compare(server, query, outcome);
        QVERIFY(outcome.queries > 4);
    }

    void aCampaignOverItsSendings()
    {
        Server server {.lines = people(6), .takesCampaigns = false};
        ReportQuery query = hours(400);
        query.filter = filters::equal(u"campaign_id"_s, 7);
        QVERIFY(run(server, query).failed);
        server.asked = server.tokens = 0;
        QList<SendingId> ids;
        for (qint64 i = 0; i < 250; ++i)
            ids.append(SendingId {i});
        const Outcome outcome = run(server, query, {.sendings = ids});
        QVERIFY(outcome.overSendings);
        QCOMPARE(outcome.queries, 1 + 3 * 3);
        compare(server, query, outcome);
    }

    void aServerThatCutsEverythingIsLeftInPeace()
    {
        Server server {.lines = people(16)};
        ReportPlan plan(hours(150), {});
        while (const auto next = plan.next()) {
            TimeSeries answer = server.ask(*next).value();
            answer.dataPoints = 1000;
            plan.take(answer);
            QVERIFY(plan.queries() <= 200);
        }
        QVERIFY(!plan.result().whole);
    }

    void nullStaysNull()
    {
        const Instant first {0};
        const Instant second {3'600'000'000};
        const TimeSeries a {.interval = Interval::Hour,
            .rangeTimezone = u"UTC"_s,
            .buckets = {first, second},
            .series = {{.label = {{u"type"_s, u"in"_s}}, .values = {std::nullopt, 2}}},
            .dataPoints = 1};
        TimeSeries b = a;
        b.buckets = {second};
        b.series = {{.label = {{u"type"_s, u"in"_s}}, .values = {3}}, {.label = {{u"type"_s, u"out"_s}}, .values = {std::nullopt}}};
        const TimeSeries sum = joined({a, b}, Join::Sum);
        QCOMPARE(sum.buckets, (QList<Instant> {first, second}));
        QCOMPARE(sum.series.at(0).values, (QList<std::optional<double>> {std::nullopt, 5}));
        QCOMPARE(sum.series.at(1).values, (QList<std::optional<double>> {std::nullopt, std::nullopt}));
        QCOMPARE(sum.dataPoints, 1);
        QCOMPARE(joined({a, b}, Join::Beside).series.at(0).values.at(1), std::optional<double>(3));
        QCOMPARE(joined({}, Join::Sum), TimeSeries {});
    }
    void zonesStayApart()
    {
        const Series oslo {.values = {1}, .timezone = u"Europe/Oslo"_s};
        const Series helsinki {.values = {2}, .timezone = u"Europe/Helsinki"_s};
        const TimeSeries a {.rangeTimezone = u"local"_s, .buckets = {Instant {0}}, .series = {oslo, helsinki}, .dataPoints = 2};
        const TimeSeries both = joined({a, a}, Join::Sum);
        QCOMPARE(both.series.size(), 2);
        QCOMPARE(both.series.at(1).values.first(), std::optional<double>(4));
    }
};

QTEST_APPLESS_MAIN(TestReportPlan)
#include "tst_reportplan.moc"
