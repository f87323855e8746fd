// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/change.h"
#include "models/metrics/funnel.h"
#include "models/metrics/linkfigures.h"
#include "models/metrics/regroup.h"
#include "models/metrics/typical.h"
#include "models/sendings/beforewords.h"
#include "models/sendings/comparemodel.h"
#include "models/sendings/dashboardquery.h"
#include "models/sendings/explanation.h"
#include "models/sendings/figurewords.h"
#include "models/sendings/livepace.h"
#include "models/sendings/mallcurves.h"
#include "models/sendings/mallsmodel.h"
#include "models/sendings/recipienttable.h"
#include "models/sendings/recipientwords.h"
#include "models/sendings/sendinggroups.h"
#include "tests/support/modelundertest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600LL * 1'000'000;

Instant at(int year, int month, int day, int clock = 0)
{
    return Instant::fromUtc(QDateTime(QDate(year, month, day), QTime(clock, 0), Qt::UTC));
}

Sending sending(
    qint64 id, const QString &channel, qint64 dispatches, qint64 delivered, qint64 opened, qint64 clicked, const Instant &created)
{
    Sending one;
    one.id = {id};
    one.channel = channel;
    one.serviceType = u"campaigns"_s;
    one.createdAt = created;
    one.counts = {.dispatches = dispatches,
        .members = dispatches,
        .fresh = 0,
        .transientlyFailed = 0,
        .transmitted = dispatches,
        .failed = 0,
        .delivered = delivered,
        .deliveryErrored = 0,
        .opened = opened,
        .openedEvents = opened,
        .clicked = clicked};
    one.ranges = {{.interval = Interval::Hour, .from = created, .to = Instant {created.microseconds + 48 * hour}}};
    return one;
}

Figure share(qint64 hits, qint64 of)
{
    return {.state = FigureState::Value,
        .kind = FigureKind::Percent,
        .numerator = hits,
        .denominator = of,
        .unit = Unit::Members,
        .per = Unit::Messages};
}

QString percent(const QString &number)
{
    return number + u"\u00a0%"_s;
}

class Random {
public:
    explicit Random(quint32 seed)
        : m_seed(seed)
    {
    }
    qint64 below(qint64 most)
    {
        m_seed = m_seed * 1664525u + 1013904223u;
        return most > 0 ? static_cast<qint64>((m_seed >> 4) % static_cast<quint32>(most)) : 0;
    }

private:
    quint32 m_seed;
};

/// Counters that agree with each other.
Sending sound(qint64 id, Random &random, const Instant &created)
{
    Sending one = sending(id, random.below(2) ? u"email"_s : u"push"_s, 0, 0, 0, 0, created);
    Counts &c = one.counts;
    c.fresh = random.below(50);
    c.transientlyFailed = random.below(20);
    c.failed = random.below(30);
    c.transmitted = random.below(5000);
    c.dispatches = *c.fresh + *c.transientlyFailed + *c.failed + *c.transmitted;
    c.members = c.dispatches;
    c.delivered = random.below(*c.transmitted + 1);
    c.deliveryErrored = random.below(*c.transmitted - *c.delivered + 1);
    c.opened = random.below(*c.delivered + 1);
    c.clicked = random.below(*c.opened + 1);
    return one;
}

} // namespace

class TestDashboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    // ---- changes (SD11, SD21) ----

    void changes()
    {
        QCOMPARE(changeText(changeOf(share(304, 1000), share(283, 1000))), u"+2.1 points"_s);
        QVERIFY(changeOf(share(30'400, 100'000), share(28'300, 100'000)).significant);
        QVERIFY(!changeOf(share(304, 1000), share(283, 1000)).significant); // the intervals overlap
        QVERIFY(!changeOf(share(29, 29), share(0, 29)).significant); // too few to say anything
        QCOMPARE(changeText(changeOf(share(5, 100), share(5, 100))), u"as before"_s);
        QCOMPARE(changeText(changeOf(share(4, 100), share(8, 100))), u"\u22124.0 points"_s);
        const Figure now {.state = FigureState::Value, .numerator = 1082};
        const Figure before {.state = FigureState::Value, .numerator = 1000};
        QCOMPARE(changeText(changeOf(now, before)), u"+"_s + percent(u"8.2"_s));
        QCOMPARE(changeOf(now, Figure {.state = FigureState::Value, .numerator = 0}).kind, Change::Kind::None); // nothing to compare with
        QCOMPARE(changeOf(now, Figure {}).kind, Change::Kind::None);
        QCOMPARE(changeOf(share(1, 1), Figure {.state = FigureState::NotApplicable, .kind = FigureKind::Percent}).kind, Change::Kind::None);
    }

    // ---- the funnel (SD4) ----

    /// Parts sum to the whole, pooled over whatever, or the badge shows.
    void funnelPartsSumToTheWhole()
    {
        Random random(11);
        for (int round = 0; round < 300; ++round) {
            QList<Sending> sendings;
            for (qint64 i = random.below(6); i >= 0; --i)
                sendings << sound(i, random, at(2025, 11, 1));
            const Funnel sum = funnelOf(sendings, {});
            using Id = FunnelStage::Id;
            const auto count = [&](Id id) { return *sum.countOf(id).numerator; };
            QCOMPARE(sum.unaccounted, std::optional<qint64>(0));
            QVERIFY(sum.addsUp());
            QCOMPARE(count(Id::Waiting) + count(Id::FailedToSend) + count(Id::Transmitted), count(Id::Dispatched));
            QCOMPARE(count(Id::UnderWay) + count(Id::DeliveryErrored) + count(Id::Delivered), count(Id::Transmitted));
            const KpiFigures kpis = kpisOf(sendings, {});
            QCOMPARE(count(Id::Waiting) + count(Id::UnderWay), *kpis.enRoute.count.numerator); // two screens, one number
            QCOMPARE(sum.stages.at(static_cast<qsizetype>(Id::Opened)).rate, kpis.opened.rate);
            if (*sendings.first().counts.dispatches == 0)
                continue;
            sendings.first().counts.fresh = *sendings.first().counts.fresh + 5;
            const Funnel broken = funnelOf(sendings, {});
            QCOMPARE(broken.unaccounted, std::optional<qint64>(-5));
            QVERIFY(!broken.addsUp());
        }
    }

    void funnelOfMissingFields()
    {
        Sending one = sending(1, u"email"_s, 100, 90, 10, 1, at(2025, 11, 1));
        one.counts.fresh.reset();
        const Funnel funnel = funnelOf({one}, {});
        QVERIFY(!funnel.unaccounted); // unknown is not 0
        QCOMPARE(funnel.countOf(FunnelStage::Id::Waiting).state, FigureState::NotReported);
        QCOMPARE(funnelOf({}, {}).countOf(FunnelStage::Id::Dispatched).numerator, std::optional<qint64>(0));
    }

    // ---- medians by name (4.3, G9) ----

    void typicalRates()
    {
        QCOMPARE(figureText(medianOfRates({share(50, 100), share(10, 1000), share(20, 100)})), percent(u"20.0"_s));
        QCOMPARE(figureText(medianOfRates({share(50, 100), share(10, 1000)})), percent(u"25.5"_s));
        QCOMPARE(figureText(meanOfRates({share(50, 100), share(10, 1000)})), percent(u"25.5"_s)); // G9, asked for by name
        QCOMPARE(medianOfRates({}).state, FigureState::NotApplicable);
        QCOMPARE(figureText(medianOfRates({Figure {}, share(1, 4)})), percent(u"25.0"_s)); // what is not reported is left out
    }

    // ---- the filter (SD18) ----

    void chipsMapToTheTree()
    {
        const FilterChips chips {{FilterField::Channel, {u"email"_s, u"push"_s}}, {FilterField::Campaign, {u"318"_s}}};
        const Filter tree = filterOf(chips);
        const QJsonObject json = tree.toJson().toObject();
        QCOMPARE(json.value("type"_L1).toString(), u"and"_s);
        const QJsonArray nodes = json.value("operations"_L1).toArray();
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes.at(0).toObject().value("type"_L1).toString(), u"in"_s);
        QCOMPARE(nodes.at(1).toObject().value("value"_L1).toInteger(), 318); // a number on the wire
        QCOMPARE(chipsOf(tree), std::optional(chips));
        QCOMPARE(QJsonDocument::fromJson(filterJson(tree).toUtf8()).object(), json); // what is copied is what is sent
        QCOMPARE(filterJson({}), u"null"_s);
        QCOMPARE(chipsFromText(chipsAsText(chips)), chips);
        QVERIFY(chipsFromText(u"[{"_s).isEmpty());
        QVERIFY(!chipsOf(filters::or_({filters::equal(u"channel"_s, u"sms"_s), filters::equal(u"language"_s, u"nb"_s)})));
        QVERIFY(!valueProblem(FilterField::Campaign, u"31b"_s).isEmpty());
        QVERIFY(!valueProblem(FilterField::Campaign, u"-3"_s).isEmpty());
        QVERIFY(valueProblem(FilterField::Campaign, u"318"_s).isEmpty());
        QVERIFY(filterOf({{FilterField::Campaign, {u"nonsense"_s}}}).isNone()); // never sent
    }

    /// One-to-one: whatever chips there are come back from their tree.
    void chipsRoundTrip()
    {
        Random random(5);
        for (int round = 0; round < 300; ++round) {
            FilterChips chips;
            for (const FilterField field : allFilterFields) {
                if (random.below(3) != 0)
                    continue;
                FilterChip chip {.field = field};
                for (qint64 i = random.below(3); i >= 0; --i)
                    chip.values << (isNumeric(field) ? QString::number(1000 * i + random.below(900) + 1) : u"word%1"_s.arg(i));
                chips << chip;
            }
            QCOMPARE(chipsOf(filterOf(chips)), std::optional(chips));
        }
    }

    void theQuestionOfARange()
    {
        const QTimeZone oslo("Europe/Oslo");
        const DateRange range {{2025, 10, 24}, {2025, 11, 20}};
        const ReportQuery query = sendingsQuery(range, {{FilterField::Channel, {u"sms"_s}}}, oslo);
        QCOMPARE(query.filter.operations.size(), size_t {3}); // one and, not one in the other
        QCOMPARE(query.filter.operations[0].value.toString(), u"2025-10-23T22:00:00.000000Z"_s);
        QCOMPARE(query.filter.operations[1].value.toString(), u"2025-11-20T23:00:00.000000Z"_s); // winter time by then
        QVERIFY(passes(sending(1, u"sms"_s, 1, 1, 0, 0, at(2025, 10, 23, 22)), range, {}, oslo));
        QVERIFY(!passes(sending(1, u"sms"_s, 1, 1, 0, 0, at(2025, 10, 23, 21)), range, {}, oslo));
        QVERIFY(!passes(sending(1, u"sms"_s, 1, 1, 0, 0, at(2025, 11, 1)), range, {{FilterField::Channel, {u"push"_s}}}, oslo));
    }

    /// A range split into parts equals the range: each sending is in exactly one of them, in whichever zone they are cut.
    void aRangeInPartsIsTheRange()
    {
        Random random(23);
        for (const char *zoneName : {"Europe/Oslo", "UTC", "America/New_York", "Asia/Kathmandu"}) {
            const QTimeZone zone(zoneName);
            const DateRange range {{2025, 10, 20}, {2025, 11, 20}};
            QList<Sending> all;
            for (qint64 i = 0; i < 300; ++i)
                all << sound(i, random, Instant {range.begin(zone).microseconds - 5 * 24 * hour + random.below(40 * 24) * hour});
            const auto within = [&](const DateRange &days) {
                QList<Sending> some;
                for (const Sending &one : std::as_const(all)) {
                    if (passes(one, days, {}, zone))
                        some << one;
                }
                return some;
            };
            const KpiFigures whole = kpisOf(within(range), {});
            QList<Sending> joined;
            for (QDate day = range.first; day <= range.last; day = day.addDays(1))
                joined += within({day, day});
            QCOMPARE(joined.size(), within(range).size());
            const KpiFigures parts = kpisOf(joined, {});
            QCOMPARE(parts, whole);
        }
    }

    // ---- events ----

    /// A sending has the same total in two zones, and by hours and days alike.
    void totalsAreTheSameInTwoZones()
    {
        Random random(3);
        TimeSeries hours {.interval = Interval::Hour, .rangeTimezone = u"Europe/Oslo"_s};
        Series delivered {.label = {{u"type"_s, u"delivered"_s}}};
        double total = 0;
        for (int i = 0; i < 28 * 24; ++i) { // over the night of the 25-hour day
            hours.buckets << Instant {at(2025, 10, 10).microseconds + i * hour};
            const auto value = static_cast<double>(random.below(100));
            delivered.values << value;
            total += value;
        }
        hours.series << delivered;
        for (const char *zone : {"Europe/Oslo", "UTC", "America/New_York", "Asia/Tokyo"}) {
            const TimeSeries days = regrouped(hours, Interval::Day, QTimeZone(zone));
            QCOMPARE(days.interval, Interval::Day);
            double sum = 0;
            for (const auto &value : days.series.first().values)
                sum += value.value_or(0);
            QCOMPARE(sum, total);
            for (const Instant &start : days.buckets)
                QCOMPARE(bucketStart(start, Interval::Day, QTimeZone(zone)), start);
        }
        const TimeSeries byDay {.interval = Interval::Day, .rangeTimezone = u"Europe/Oslo"_s, .buckets = {at(2025, 10, 10)}};
        QCOMPARE(regrouped(byDay, Interval::Day, QTimeZone("Asia/Tokyo")), byDay); // days are never cut anew
    }

    void comparedDayForDay()
    {
        const QTimeZone oslo("Europe/Oslo");
        const DateRange range {{2025, 11, 17}, {2025, 11, 19}};
        TimeSeries answer {.interval = Interval::Day, .rangeTimezone = u"Europe/Oslo"_s, .buckets = {range.begin(oslo)}};
        answer.series << Series {.label = {{u"type"_s, u"delivered"_s}}, .values = {7.0}};
        const DateRange before = comparedWith(range, Comparison::Previous);
        TimeSeries earlier = answer;
        earlier.buckets = {before.begin(oslo)};
        earlier.series.first().values = {5.0};
        const Instant now = at(2025, 11, 20, 12);
        const EventCurves curves =
            withBefore(mallCurves(answer, range, Interval::Day, oslo, now), mallCurves(earlier, before, Interval::Day, oslo, now));
        QCOMPARE(curves.curves.last().event, beforeEvent(u"delivered"_s));
        QCOMPARE(curves.curves.last().values, (QList<std::optional<double>> {5.0, 0.0, 0.0})); // beside Monday the Monday before
        QVERIFY(!curves.axis.partial); // a range that is over is solid
        // Both days and how they differ (SD11), from either of the two.
        const qsizetype last = curves.curves.size() - 1;
        QCOMPARE(beforeName(curves, last, 0), u"Delivered, 10 Nov"_s);
        QCOMPARE(bucketTextOf(curves, last, 2), u"12 Nov"_s);
        QCOMPARE(bucketTextOf(curves, 0, 2), u"19 Nov"_s);
        QCOMPARE(againstBefore(curves, last, 0), u"+"_s + percent(u"40.0"_s) + u" against 10 Nov"_s);
        QCOMPARE(againstBefore(curves, 0, 0), againstBefore(curves, last, 0));
        QVERIFY(againstBefore(curves, last, 1).isEmpty()); // nothing and nothing
        QVERIFY(againstBefore(curves, 1, 0).isEmpty()); // opened ones are not compared
        QVERIFY(beforeName(curves, 0, 0).isEmpty());
        // A day that is not over is not held against a whole one (SD7).
        const DateRange open {{2025, 11, 20}, {2025, 11, 20}};
        TimeSeries today = answer;
        today.buckets = {open.begin(oslo)};
        const DateRange other = comparedWith(open, Comparison::Previous);
        earlier.buckets = {other.begin(oslo)};
        const EventCurves part =
            withBefore(mallCurves(today, open, Interval::Day, oslo, now), mallCurves(earlier, other, Interval::Day, oslo, now));
        QVERIFY(part.axis.partial);
        QVERIFY(againstBefore(part, 0, 0).isEmpty());
    }

    void runningSums()
    {
        EventCurves curves {.curves = {{.event = u"opened"_s, .values = {std::nullopt, 2.0, 0.0, 3.0, std::nullopt}}}};
        QCOMPARE(summed(curves).curves.first().values, (QList<std::optional<double>> {std::nullopt, 2.0, 2.0, 5.0, std::nullopt}));
    }

    // ---- groups (SD17) ----

    void groupsUnfold()
    {
        Random random(17);
        QList<Sending> all;
        for (qint64 i = 0; i < 40; ++i) {
            Sending one = sound(100 + i, random, Instant {at(2025, 11, 1).microseconds + i * hour});
            if (i % 5 != 0)
                one.campaignId = CampaignId {i % 4};
            if (i % 3 != 0)
                one.reportingId = ReportingId {1000 + i / 2};
            all << one;
        }
        const KpiFigures whole = kpisOf(all, {});
        for (const Grouping by : {Grouping::Each, Grouping::Reporting, Grouping::Campaign}) {
            const QList<SendingRow> rows = groupedRows(all, by, {});
            QList<Sending> seen;
            for (const SendingRow &row : rows)
                seen += row.sendings();
            QCOMPARE(seen.size(), all.size()); // each once
            QCOMPARE(kpisOf(seen, {}).delivered, whole.delivered); // table totals equal the sum of rows
        }
        ModelUnderTest<SendingsModel> test;
        SendingsModel &model = *test;
        model.apply(groupedRows(all, Grouping::Campaign, {}));
        const int folded = model.rowCount();
        int group = -1;
        for (int row = 0; row < folded; ++row) {
            if (model.rowAt(row).isGroup())
                group = row;
        }
        QVERIFY(group >= 0);
        const QString key = model.keyAt(group);
        const auto parts = static_cast<int>(model.rowAt(group).parts.size());
        model.apply(groupedRows(all, Grouping::Campaign, {key}));
        QCOMPARE(model.rowCount(), folded + parts);
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            for (int column = 0; column < SendingsModel::ColumnCount; ++column) {
                model.sort(column, order);
                const int place = model.placeOf(key);
                for (int i = 1; i <= parts; ++i)
                    QCOMPARE(model.rowAt(place + i).parent, key); // its parts stay below it
            }
        }
        qint64 sum = 0;
        for (int i = 1; i <= parts; ++i)
            sum += *model.figureAt(model.placeOf(key) + i, SendingsModel::DispatchedColumn).numerator;
        QCOMPARE(*model.figureAt(model.placeOf(key), SendingsModel::DispatchedColumn).numerator, sum);
    }

    void namesStandForNumbers()
    {
        SendingsModel model;
        Sending one = sending(7, u"email"_s, 10, 9, 1, 0, at(2025, 11, 1));
        one.campaignId = CampaignId {318};
        one.reportingId = ReportingId {7412};
        model.apply({{.sending = one}});
        const QModelIndex cell = model.index(0, SendingsModel::SendingColumn);
        QCOMPARE(cell.data(SendingsModel::NameRole).toString(), u"Campaign #318"_s);
        model.setNames({.sendings = {{7412, u"Black <b>Week</b>\nlast call"_s}}});
        QVERIFY(cell.data(SendingsModel::NameRole).toString().contains(u"Black <b>Week</b> last call"_s)); // one plain line
        QCOMPARE(cell.data(SendingsModel::NumberRole).toString(), u"#7412"_s);
    }

    // ---- one sending ----

    void linksAndTheirRates()
    {
        const KpiFigures of = kpisOf({sending(1, u"email"_s, 60'000, 57'474, 16'495, 2'356, at(2025, 11, 1))}, {});
        const LinkFigures figures = linkFiguresOf({.visits = 3'104, .uniqueVisits = 1'842}, of, {});
        QCOMPARE(figureText(figures.ofDelivered), percent(u"3.2"_s));
        QCOMPARE(figureText(figures.ofOpened), percent(u"11.17"_s));
        QVERIFY(figures.unique.caveats.testFlag(Caveat::BotsExcluded));
        const KpiFigures sms = kpisOf({sending(1, u"sms"_s, 100, 90, 0, 5, at(2025, 11, 1))}, {});
        QCOMPARE(linkFiguresOf({.visits = 5, .uniqueVisits = 5}, sms, {}).ofOpened.state, FigureState::NotApplicable);
        QCOMPARE(linkFiguresOf({}, of, {}).unique.state, FigureState::NotReported);
        // Visits of others are no share of these.
        const LinkFigures wider = linkFiguresOf({.visits = 3'104, .uniqueVisits = 1'842}, of, {}, LinkExtent::Wider);
        QCOMPARE(wider.visits.numerator, std::optional<qint64>(3'104));
        for (const Figure &share : {wider.ofDelivered, wider.ofOpened}) {
            QCOMPARE(share.state, FigureState::NotApplicable);
            QVERIFY(!share.hasValue() && share.caveats.testFlag(Caveat::CountedWider));
        }
    }

    void linksAreSharedByNumber()
    {
        const auto row = [](qint64 id, std::optional<qint64> number) {
            Sending one = sending(id, u"push"_s, 100, 90, 10, 5, at(2025, 11, 1));
            if (number)
                one.reportingId = ReportingId {*number};
            return SendingRow {.sending = one};
        };
        const SendingRow own = row(1, 7405);
        QCOMPARE(linkExtentOf(own, {}), LinkExtent::Own);
        QCOMPARE(linkExtentOf(own, {own, row(2, 7406), row(3, std::nullopt)}), LinkExtent::Own);
        QCOMPARE(linkExtentOf(own, {own, row(2, 7405)}), LinkExtent::Wider);
        QCOMPARE(linkExtentOf(row(3, std::nullopt), {}), LinkExtent::Wider); // counted by its service
        SendingRow group = row(1, 7405);
        group.parts = {row(1, 7405).sending, row(2, 7405).sending};
        QCOMPARE(linkExtentOf(group, {group, row(2, 7405)}), LinkExtent::Own); // all that have it
        QCOMPARE(linkExtentOf(own, {group}), LinkExtent::Wider); // folded up or not
    }

    /// SD20: nobody is found among a few.
    void smallGroupsAreMerged()
    {
        const auto answer = [](const QList<std::pair<QString, double>> &groups) {
            TimeSeries series;
            for (const auto &[name, value] : groups)
                series.series << Series {.label = {{u"age"_s, name}}, .values = {value}};
            return series;
        };
        const QList<RecipientGroup> two = recipientGroups(answer({{u"20-24"_s, 500}, {u"-14"_s, 3}, {u"80-"_s, 4}}));
        QCOMPARE(two.size(), 2);
        QCOMPARE(two.last().members, 7);
        QCOMPARE(two.last().merged, 2);
        // One small group alone would still be told apart: the next smallest goes with it.
        const QList<RecipientGroup> one = recipientGroups(answer({{u"20-24"_s, 500}, {u"25-29"_s, 40}, {u"80-"_s, 4}}));
        QCOMPARE(one.size(), 2);
        QCOMPARE(one.last().members, 44);
        qint64 sum = 0;
        for (const RecipientGroup &group : one)
            sum += group.members;
        QCOMPARE(sum, 544);
        QCOMPARE(recipientGroups(answer({{u"20-24"_s, 500}})).size(), 1);
        QVERIFY(recipientGroups(answer({})).isEmpty());
        // With their genders: the parts of a group are the whole of it, and of a small group nothing can be told.
        const QList<RecipientGroup> both =
            withGenders(recipientGroups(answer({{u"20-24"_s, 500}, {u"25-29"_s, 60}, {u"-14"_s, 3}, {u"80-"_s, 4}})),
                {{u"woman"_s, answer({{u"20-24"_s, 300}, {u"25-29"_s, 52}, {u"-14"_s, 2}, {u"80-"_s, 1}})},
                    {u"man"_s, answer({{u"20-24"_s, 180}, {u"25-29"_s, 6}, {u"80-"_s, 3}})}});
        using Parts = QList<RecipientGroup::Part>;
        QCOMPARE(toldApart(both.at(0)), (Parts {{u"woman"_s, 300}, {u"man"_s, 180}, {{}, 20}}));
        QCOMPARE(toldApart(both.at(1)), (Parts {{{}, 60}})); // 6 men and 2 of no gender would be told by what is left
        QCOMPARE(both.last().merged, 2);
        QCOMPARE(toldApart(both.last()), (Parts {{{}, 7}}));
        for (const RecipientGroup &group : both) {
            qint64 members = 0;
            for (const RecipientGroup::Part &part : group.parts)
                members += part.members;
            QCOMPARE(members, group.members);
        }
        const Table table = recipientsTable(byAge(byDecade(both)), false, {});
        QCOMPARE(table.columns.size(), 6);
        QCOMPARE(std::get<double>(table.rows.first().at(3)), 300.0 + 52.0);
    }

    /// SD26
    void looksAgainWhileUnderWay()
    {
        using std::chrono::milliseconds;
        KpiFigures first = kpisOf({sending(1, u"push"_s, 1000, 500, 10, 1, at(2025, 11, 1))}, {});
        const auto soon = nextLook({}, first, true, milliseconds(0), 80);
        QVERIFY(soon);
        const auto slower = nextLook(first, first, true, *soon, 80);
        QVERIFY(slower && *slower > *soon); // nothing moved
        QVERIFY(*nextLook(first, first, true, milliseconds(600'000), 80) <= milliseconds(300'000));
        const KpiFigures moved = kpisOf({sending(1, u"push"_s, 1000, 700, 60, 5, at(2025, 11, 1))}, {});
        QCOMPARE(nextLook(first, moved, true, *slower, 80), soon); // it goes on
        QVERIFY(*nextLook(first, moved, true, *slower, 5) > *soon); // few tokens are left
        QVERIFY(!nextLook(first, moved, false, *slower, 80)); // settled
        QVERIFY(!nextLook(first, kpisOf({sending(1, u"push"_s, 1000, 1000, 60, 5, at(2025, 11, 1))}, {}), true, *slower, 80));
    }

    // ---- explanations (SD2, 3.5) ----

    void explains()
    {
        Sending one = sending(1, u"push"_s, 61'208, 57'474, 16'495, 2'356, at(2025, 11, 19));
        one.counts.members = 41'930;
        const KpiFigures figures = kpisOf({one}, at(2025, 11, 20, 13));
        const Explanation why = explanationOf(Metric::Opened, figures.opened, {.counts = one.counts, .zone = QTimeZone("Europe/Oslo")});
        QCOMPARE(why.title, u"How "_s + percent(u"28.7"_s) + u" comes about"_s);
        QCOMPARE(why.parts, (QList<Explanation::Part> {{u"16,495"_s, u"members opened"_s}, {u"57,474"_s, u"messages delivered"_s}}));
        const auto fact = [&](const QString &name) {
            for (const Explanation::Fact &known : why.facts) {
                if (known.name == name)
                    return known.text;
            }
            return QString();
        };
        QCOMPARE(fact(u"Range"_s), percent(u"28.3 to 29.1"_s) + u", 95 of 100 times"_s);
        QCOMPARE(fact(u"Per member"_s), percent(u"39.34"_s) + u", 16,495 of 41,930 members"_s);
        QVERIFY(fact(u"Source"_s).contains(u"opened_count, delivered_count"_s)
            || fact(u"Source"_s).contains(u"delivered_count, opened_count"_s));
        QVERIFY(why.cautions.join(u' ').contains(u"reported by the app"_s));
        QVERIFY(why.sentence.contains(u"28.7"_s) && why.sentence.contains(u"16,495 members"_s));
        // Nothing to divide by is explained as that.
        const KpiFigures none = kpisOf({sending(1, u"email"_s, 10, 0, 0, 0, at(2025, 11, 1))}, {});
        const Explanation na = explanationOf(Metric::Opened, none.opened, {});
        QVERIFY(na.result == u"n/a"_s && na.cautions.join(u' ').contains(u"nothing to divide by"_s));
        // With fewer than 30 it says so.
        const KpiFigures few = kpisOf({sending(1, u"email"_s, 10, 10, 3, 0, at(2025, 11, 1))}, {});
        QVERIFY(explanationOf(Metric::Opened, few.opened, {}).cautions.join(u' ').contains(u"too few"_s));
    }

    // ---- comparison (SD12, 3.1) ----

    /// Two sendings of the same shape, 3 days and 5 hours apart, lie on each other.
    void overlaysByHoursSinceSend()
    {
        const auto seriesFrom = [](const Instant &from) {
            TimeSeries series {.interval = Interval::Hour, .rangeTimezone = u"Europe/Oslo"_s};
            Series transmitted {.label = {{u"type"_s, u"transmitted"_s}}};
            Series opened {.label = {{u"type"_s, u"opened"_s}}};
            for (int i = 0; i < 30; ++i) {
                if (i == 4)
                    continue; // an hour without events is not in the answer
                series.buckets << Instant {from.microseconds + i * hour};
                transmitted.values << (i == 0 ? std::optional(1000.0) : std::nullopt);
                opened.values << std::optional(std::floor(100.0 / (i + 1)));
            }
            series.series = {transmitted, opened};
            return series;
        };
        const Instant first = at(2025, 11, 10, 9);
        const Instant second {first.microseconds + (3 * 24 + 5) * hour};
        const auto compared = [&](const Instant &from, qint64 id) {
            ComparedSending one {.row = {.sending = sending(id, u"email"_s, 1000, 990, 300, 30, Instant {from.microseconds - 3 * hour})}};
            one.row.sending.ranges = {{.interval = Interval::Hour, .from = from, .to = Instant {from.microseconds + 29 * hour}}};
            one.series = seriesFrom(from);
            return one;
        };
        const QList<ComparedSending> both {compared(first, 1), compared(second, 2)};
        const Instant now = at(2025, 11, 20);
        const ComparedCurves curves = comparedCurves(both, ComparedEvent::Opens, ComparedBase::Members, true, now);
        QCOMPARE(curves.base, ComparedBase::Members);
        QCOMPARE(curves.curves.curves.at(0).values, curves.curves.curves.at(1).values);
        QCOMPARE(curves.zeros, (QList<std::optional<Instant>> {first, second})); // never when they were created
        QCOMPARE(*curves.curves.curves.at(0).values.at(0), 10.0); // 100 of 1,000 members
        QCOMPARE(curves.curves.curves.at(0).values.at(4), curves.curves.curves.at(0).values.at(3)); // nothing came in that hour
        QCOMPARE(commonHour(curves), 29);
        QVERIFY(verdictOf(curves, ComparedEvent::Opens, 6).startsWith(u"Open events at 6"_s));
        // One that lacks members takes the base from all.
        QList<ComparedSending> lacking = both;
        lacking[1].row.sending.counts.members.reset();
        QCOMPARE(comparedCurves(lacking, ComparedEvent::Opens, ComparedBase::Members, true, now).base, ComparedBase::OwnFinal);
        // One of which nothing went out is left out by name.
        lacking = both;
        lacking[1].series = TimeSeries {.interval = Interval::Hour};
        const ComparedCurves one = comparedCurves(lacking, ComparedEvent::Opens, ComparedBase::Members, true, now);
        QCOMPARE(one.leftOut, QList<qsizetype> {1});
        // A running one ends where what is known ends.
        QList<ComparedSending> running = both;
        running[1].row.sending.ranges.first().to.reset();
        const ComparedCurves open =
            comparedCurves(running, ComparedEvent::Opens, ComparedBase::Members, true, Instant {second.microseconds + 6 * hour + 1});
        QVERIFY(open.curves.curves.at(1).values.at(6) && !open.curves.curves.at(1).values.at(7));
        QCOMPARE(commonHour(open), 5); // the sixth has only begun
        QVERIFY(!verdictOf(open, ComparedEvent::Opens, 5).isEmpty());
        QVERIFY(verdictOf(open, ComparedEvent::Opens, 6).isEmpty());
        ModelUnderTest<CompareModel> test;
        CompareModel &model = *test;
        model.setSendings(both, curves, {}, {}, QTimeZone("Europe/Oslo"));
        model.setHour(6);
        QCOMPARE(model.index(0, CompareModel::AgainstColumn).data().toString(), u"chosen"_s);
        QCOMPARE(model.index(1, CompareModel::AgainstColumn).data().toString(), u"as before"_s);
        QCOMPARE(model.index(1, CompareModel::FirstEventColumn).data().toString(), u"13 Nov 15:00"_s);
        QCOMPARE(model.ratesApart(ComparedEvent::Opens), QString());
        QCOMPARE(model.channelsApart(ComparedEvent::Opens), QString());
        // More events of fewer people: whoever is ahead by the one is not by the other.
        QList<ComparedSending> apart = both;
        apart[0].row.sending.counts.opened = 200;
        for (std::optional<double> &value : apart[0].series->series[1].values)
            value = *value * 2;
        apart[1].row.sending.channel = u"push"_s;
        model.setSendings(
            apart, comparedCurves(apart, ComparedEvent::Opens, ComparedBase::Members, true, now), {}, {}, QTimeZone("Europe/Oslo"));
        QCOMPARE(model.ratesApart(ComparedEvent::Opens),
            u"By open rate, which counts each person once, B is ahead: 30.3\u00A0% against 20.2\u00A0%."_s);
        QCOMPARE(model.ratesApart(ComparedEvent::Clicks), QString());
        QCOMPARE(model.channelsApart(ComparedEvent::Opens), u"Each channel counts these events in its own way: Email, Push."_s);
        QCOMPARE(model.channelsApart(ComparedEvent::Deliveries), QString());
    }

    // ---- malls ----

    void mallsArePooledAndAddUp()
    {
        QList<Mall> malls;
        for (qint64 i = 1; i <= 40; ++i)
            malls << Mall {.scope = CustomerScope::one(400 + i), .customerId = 400 + i, .name = u"Mall %1"_s.arg(i), .clubs = {200 + i}};
        QList<Sending> all;
        Random random(31);
        for (qint64 i = 0; i < 300; ++i) {
            Sending one = sound(i, random, at(2025, 11, 1));
            one.club = 200 + random.below(43); // some of no mall here
            all << one;
        }
        ModelUnderTest<MallsModel> test;
        MallsModel &model = *test;
        model.setSendings(all, malls, {});
        qint64 dispatched = 0;
        for (int row = 1; row < model.rowCount(); ++row)
            dispatched += *model.figuresAt(row).dispatched.count.numerator;
        QCOMPARE(dispatched, *model.figuresAt(0).dispatched.count.numerator);
        QCOMPARE(model.figuresAt(0).opened.rate, kpisOf(all, {}).opened.rate);
        QCOMPARE(model.index(0, MallsModel::MallColumn).data().toString(), u"All malls"_s);
        for (int column = 0; column < MallsModel::ColumnCount; ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                QCOMPARE(model.index(0, MallsModel::MallColumn).data().toString(), u"All malls"_s);
            }
        }
        // A rate of fewer sendings than its neighbours is marked.
        QVERIFY(model.index(0, MallsModel::OpenRateColumn).data(CaveatRole).toStringList().isEmpty());
        all.first().counts.opened.reset();
        model.setSendings(all, malls, {});
        const QStringList marks = model.index(0, MallsModel::OpenRateColumn).data(CaveatRole).toStringList();
        QVERIFY2(!marks.isEmpty() && marks.first().startsWith(u"Only "), qPrintable(marks.join(u' ')));
        model.setSendings({}, malls, {});
        QCOMPARE(model.index(1, MallsModel::OpenRateColumn).data().toString(), u"n/a"_s);
    }
};

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
