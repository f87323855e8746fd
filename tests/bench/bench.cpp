// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the cases, takes in what the stopwatch measured, prints the table.

#include "tests/bench/cases.h"
#include "tests/bench/figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSaveFile>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace atrium::bench;
using namespace Qt::StringLiterals;

namespace {

/// Google Benchmark measures; the printing is ours.
class Collector : public benchmark::BenchmarkReporter {
public:
    explicit Collector(Figures &figures)
        : m_figures(figures)
    {
    }
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            if (run.error_occurred) {
                std::fprintf(stderr, "bench: %s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str());
                m_failed = true;
                return;
            }
            const QString name = QString::fromStdString(run.run_name.function_name);
            const qsizetype slash = name.lastIndexOf(u'/');
            const double time = run.GetAdjustedRealTime();
            if (name.startsWith(QLatin1StringView(perSecond)))
                m_figures.add(name.left(slash), name.mid(slash + 1), u"1/s"_s, batch * 1e6 / time);
            else
                m_figures.add(name.left(slash), name.mid(slash + 1), u"us"_s, time);
        }
    }

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    Figures &m_figures;
    bool m_failed {false};
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption samples(u"samples"_s, u"Times that the stopwatch took."_s, u"FILE"_s);
    const QCommandLineOption json(u"json"_s, u"Write the same figures as JSON, too."_s, u"FILE"_s);
    parser.addOptions({samples, json});
    parser.addHelpOption();
    parser.process(application);

    QLoggingCategory::setFilterRules(u"console.*=false"_s); // a line a call would be measured, too

    Figures figures;
    registerDecoding();
    const auto scene = registerCalls(); // goes before the application does
    const auto servers = registerServing(); // so do these
    if (!scene || !servers)
        return 1;
    // Taking turns: whatever else the machine does then hits both sides alike.
    char program[] = "bench";
    char turns[] = "--benchmark_enable_random_interleaving=true";
    char *options[] = {program, turns, nullptr};
    int count = 2;
    benchmark::Initialize(&count, options);
    Collector collector(figures);
    benchmark::RunSpecifiedBenchmarks(&collector);
    if (collector.failed())
        return 1;
    if (!measureReports(figures)) {
        std::fputs("bench: a report was read wrongly\n", stderr);
        return 1;
    }
    if (!measurePalette(figures)) {
        std::fputs("bench: the palette found something else\n", stderr);
        return 1;
    }
    if (parser.isSet(samples) && !figures.addFile(parser.value(samples))) {
        std::fprintf(stderr, "bench: cannot read %s\n", qUtf8Printable(parser.value(samples)));
        return 1;
    }

    const Machine machine = Machine::here();
    std::fputs(qUtf8Printable(figures.table(machine)), stdout);
    if (parser.isSet(json)) {
        QSaveFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly) || file.write(figures.json(machine)) < 0 || !file.commit()) {
            std::fprintf(stderr, "bench: cannot write %s\n", qUtf8Printable(parser.value(json)));
            return 1;
        }
    }
    return 0;
}
