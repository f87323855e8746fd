// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// panebench: charts, tables and the sendings pane, measured inside one process on whatever platform Qt has. Prints a line for each time,
// as the stopwatch programs do: case TAB side TAB unit TAB value.

#include "models/base/settings.h"
#include "models/export/tablecsv.h"
#include "models/sendings/sendingsmodel.h"
#include "models/sendings/sendingtables.h"
#include "models/sortindex.h"
#include "network/cache/cache.h"
#include "tests/fonts/testfonts.h"
#include "tests/support/steppedclock.h"
#include "ui/charts/charts.h"
#include "ui/common/actions.h"
#include "ui/export/xlsx.h"
#include "ui/sendings/sendingspane.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

using Ticks = std::chrono::steady_clock;

constexpr int rounds = 41;
constexpr int fewRounds = 7;
constexpr qint64 hour = 3'600'000'000;
constexpr QSize chartSize(1200, 500);

void say(const QString &name, const QString &side, const QString &unit, double value)
{
    std::printf("%s\t%s\t%s\t%.3f\n", qUtf8Printable(name), qUtf8Printable(side), qUtf8Printable(unit), value);
}

/// Microseconds.
template<class F>
double timeOf(F &&f)
{
    const auto began = Ticks::now();
    f();
    return std::chrono::duration<double, std::micro>(Ticks::now() - began).count();
}

/// The same in every run.
EventCurves curvesOf(int curves, int points, unsigned seed)
{
    static const QStringList events {
        u"transmitted"_s, u"delivered"_s, u"opened"_s, u"clicked"_s, u"failed"_s, u"delivery_errored"_s, u"transiently_failed"_s, u"new"_s};
    const Instant from {1'763'600'400'000'000};
    EventCurves all;
    const Instant to {from.microseconds + (points - 1) * hour};
    all.axis = axisOf(from, to, Interval::Hour, QTimeZone("Europe/Oslo"), {to.microseconds + hour});
    std::minstd_rand random(seed);
    for (int i = 0; i < curves; ++i) {
        EventCurve curve {.event = events.at(i % events.size())};
        for (int point = 0; point < points; ++point)
            curve.values << double(random() % 20'000);
        all.curves << curve;
    }
    return all;
}

QList<CurveWords> wordsOf(int curves)
{
    QList<CurveWords> words;
    for (int i = 0; i < curves; ++i)
        words << CurveWords {.name = u"Curve %1"_s.arg(i), .unit = Unit::Messages};
    return words;
}

void measureChart(int curves)
{
    constexpr int points = 150;
    QMainWindow window;
    auto *chart = new EventChart(&window);
    window.setCentralWidget(chart);
    window.resize(chartSize);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    const QList<CurveWords> words = wordsOf(curves);
    const QString size = u"%1 x %2"_s.arg(curves).arg(points);
    QImage image(chart->size(), QImage::Format_ARGB32_Premultiplied);
    for (int round = 0; round < rounds; ++round) {
        const EventCurves some = curvesOf(curves, points, static_cast<unsigned>(round + 1));
        const double answered = timeOf([&] {
            chart->setCurves(some, words);
            chart->render(&image);
        });
        const double repainted = timeOf([&] { chart->render(&image); });
        if (round == 0)
            continue; // pictures of markers, shapes of letters
        say(u"chart %1, repaint"_s.arg(size), u"ours"_s, u"us"_s, repainted);
        say(u"chart %1, answer to painted"_s.arg(size), u"ours"_s, u"us"_s, answered);
    }
}

/// The same keys, the same direction, and each side ends with an index.
template<class Key>
void measureSort(const QString &name, const std::vector<std::optional<Key>> &keys, int times)
{
    const int count = static_cast<int>(keys.size());
    for (int round = 0; round < times; ++round) {
        std::vector<int> ours;
        std::vector<int> theirs;
        say(name, u"ours"_s, u"us"_s, timeOf([&] {
            ours = sortedIndex(
                count, [&](int row) { return keys[static_cast<size_t>(row)]; }, Qt::DescendingOrder);
        }));
        say(name, u"std::sort"_s, u"us"_s, timeOf([&] {
            std::vector<std::pair<Key, int>> pairs;
            pairs.reserve(keys.size());
            for (int row = 0; row < count; ++row) {
                if (keys[static_cast<size_t>(row)])
                    pairs.emplace_back(*keys[static_cast<size_t>(row)], row);
            }
            std::sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return b.first < a.first; });
            theirs.reserve(keys.size());
            for (const auto &pair : pairs)
                theirs.push_back(pair.second);
        }));
        if (ours.size() != keys.size() || theirs.size() > keys.size())
            qFatal("a side lost rows");
    }
}

QList<SendingRow> someSendings(int count)
{
    QList<SendingRow> rows;
    rows.reserve(count);
    std::minstd_rand random(3);
    for (int i = 0; i < count; ++i) {
        const qint64 dispatches = 50 + static_cast<qint64>(random() % 60'000);
        const qint64 delivered = dispatches - static_cast<qint64>(random() % 50);
        const auto opened = static_cast<qint64>(random() % static_cast<unsigned>(delivered));
        Sending sending {.id = {i + 1}, .channel = i % 3 ? u"email"_s : u"push"_s, .serviceType = u"campaigns"_s};
        sending.counts = {.dispatches = dispatches,
            .members = dispatches,
            .fresh = 0,
            .transientlyFailed = 0,
            .transmitted = dispatches,
            .failed = 0,
            .delivered = delivered,
            .deliveryErrored = dispatches - delivered,
            .opened = opened,
            .clicked = opened / 5};
        if (i % 17 == 0)
            sending.counts.opened.reset();
        sending.createdAt = {1'763'600'400'000'000 - i * hour / 7};
        rows << SendingRow {.sending = sending};
    }
    return rows;
}

void measureSorts()
{
    for (const int count : {20'000, 1'000'000}) {
        std::minstd_rand random(5);
        std::vector<std::optional<qint64>> numbers;
        std::vector<std::optional<Fraction>> rates;
        for (int i = 0; i < count; ++i) {
            const auto below = static_cast<qint64>(1 + random() % 60'000);
            numbers.emplace_back(static_cast<qint64>(random() % 1'000'000));
            rates.emplace_back(Fraction {static_cast<qint64>(random() % 60'000), below});
        }
        const int times = count > 100'000 ? fewRounds : rounds;
        measureSort(u"sort %1 rows by a number"_s.arg(count), numbers, times);
        measureSort(u"sort %1 rows by a rate"_s.arg(count), rates, times);
    }
    // The table itself, with views told of it.
    SendingsModel model;
    model.apply(someSendings(20'000));
    for (int round = 0; round < rounds; ++round)
        say(u"sendings table, 20000 rows, sorted by open rate"_s, u"ours"_s, u"us"_s,
            timeOf([&] { model.sort(SendingsModel::OpenRateColumn, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); }));
}

void measureFiles()
{
    QList<Sending> rows;
    const QList<SendingRow> some = someSendings(2'000);
    for (const SendingRow &row : some)
        rows << row.sending;
    QList<ShownColumn> columns;
    for (int column = 0; column < SendingsModel::ColumnCount; ++column)
        columns << ShownColumn {.column = column, .title = QString::number(column)};
    for (int round = 0; round < fewRounds; ++round) {
        Table table;
        say(u"table of 2000 sendings made"_s, u"ours"_s, u"us"_s, timeOf([&] { table = sendingsTable(rows, columns, {}); }));
        qsizetype bytes = 0;
        say(u"table of 2000 sendings as CSV"_s, u"ours"_s, u"us"_s, timeOf([&] { bytes += tableCsv(table).size(); }));
        say(u"table of 2000 sendings as workbook"_s, u"ours"_s, u"us"_s, timeOf([&] { bytes += tableXlsx(table).size(); }));
        if (bytes == 0)
            qFatal("an empty file");
    }
}

/// From the first question to the cache to the pane painted with what came.
int measurePane()
{
    constexpr int count = 2'000;
    const QTemporaryDir folder;
    const QDateTime now({2025, 11, 20}, {13, 3}, Qt::UTC);
    SteppedClock clock(now);
    const cache::Shelf shelf {.kind = cache::Kind::Sendings, .scope = CustomerScope::one(451)};
    Cache cache(folder.filePath(u"cache.db"_s), &clock, {.bytesMost = 0, .unusedDaysMost = 0});
    cache.open();
    QList<cache::Row> rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray id = QByteArray::number(i + 1);
        const QByteArray json = "{\"id\":" + id
            + ",\"loyalty_club_id\":241,\"language\":\"nb\",\"channel\":\"email\",\"service_type\":\"campaigns\",\"reporting_id\":" + id
            + ",\"campaign_id\":318,\"dispatches_count\":1000,\"members_count\":900,\"new_count\":0,\"transiently_failed_count\":0,"
              "\"transmitted_count\":990,\"failed_count\":10,\"delivered_count\":980,\"delivery_errored_count\":10,\"opened_count\":300,"
              "\"opened_events_count\":400,\"clicked_count\":40,\"created_at\":\"2025-11-"
            + QByteArray::number(1 + i % 19).rightJustified(2, '0') + "T09:00:31.000000\"}";
        rows.append({QString::fromLatin1(id), count - i, json});
    }
    cache.put(shelf, rows, cache::Replaces::Nothing, Instant::fromUtc(now));
    for (int round = 0; round < rounds; ++round) {
        QMainWindow window;
        Settings settings;
        Actions actions(&window);
        auto *pane = new SendingsPane(&actions, &settings, &window);
        window.setCentralWidget(pane);
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        bool painted = false;
        QImage image(pane->size(), QImage::Format_ARGB32_Premultiplied);
        const auto began = Ticks::now();
        cache.read<Sending>(shelf, {}, count, pane, [&](const cache::Page<Sending> &page) {
            QList<SendingRow> read;
            read.reserve(page.rows.size());
            for (const Kept<Sending> &kept : page.rows)
                read << SendingRow {.sending = kept.value};
            pane->sendings()->setMoment(now, QTimeZone("Europe/Oslo"));
            pane->sendings()->apply(read);
            pane->setListState({.complete = true, .asOf = Instant::fromUtc(now)}, QTimeZone("Europe/Oslo"));
            pane->setCurves(curvesOf(4, 49, 1));
            pane->setSeriesState({.complete = true}, QTimeZone("Europe/Oslo"));
            pane->render(&image);
            painted = !read.isEmpty();
        });
        if (!QTest::qWaitFor([&] { return painted; }, 30'000)) {
            std::fputs("panebench: the cache gave no rows\n", stderr);
            return 1;
        }
        if (round > 0)
            say(u"sendings pane from the cache, 2000 rows, to painted"_s, u"ours"_s, u"us"_s,
                std::chrono::duration<double, std::micro>(Ticks::now() - began).count());
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"console.*=false"_s);
    if (const QString missing = useTestFonts(); !missing.isEmpty()) {
        std::fprintf(stderr, "panebench: %s\n", qUtf8Printable(missing));
        return 1;
    }
    Settings settings;
    const Appearance appearance(&application, &settings);
    measureChart(8);
    measureChart(40);
    measureSorts();
    measureFiles();
    return measurePane();
}
