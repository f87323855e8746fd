// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/engine.h"

#include "models/metrics/pool.h"

#include <algorithm>
#include <array>

namespace atrium {

namespace {

/// Each number of the line: where it stands and how it is made, so that one sending and many cannot differ.
struct Line {
    Figure &(*place)(KpiFigures &);
    Figure (*formula)(const Reading &);
    FigureKind kind;
};

Figure membersOf(const Reading &reading)
{
    const std::optional<qint64> &members = reading.counts.members;
    return {.state = members ? FigureState::Value : FigureState::NotReported,
        .numerator = members,
        .unit = Unit::Members,
        .sources = Source::MembersCount,
        .asOf = reading.asOf,
        .reported = members ? 1 : 0};
}

using K = KpiFigures;
constexpr std::array lines {
    Line {[](K &k) -> Figure & { return k.dispatched.count; }, formulas::dispatched, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.dispatched.rate; }, formulas::messagesPerMember, FigureKind::Ratio},
    Line {[](K &k) -> Figure & { return k.enRoute.count; }, formulas::enRoute, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.enRoute.rate; }, formulas::enRouteRate, FigureKind::Percent},
    Line {[](K &k) -> Figure & { return k.delivered.count; }, formulas::delivered, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.delivered.rate; }, formulas::deliveryRate, FigureKind::Percent},
    Line {[](K &k) -> Figure & { return k.errored.count; }, formulas::errored, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.errored.rate; }, formulas::errorRate, FigureKind::Percent},
    Line {[](K &k) -> Figure & { return k.opened.count; }, formulas::opened, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.opened.rate; }, formulas::openRate, FigureKind::Percent},
    Line {[](K &k) -> Figure & { return k.clicked.count; }, formulas::clicked, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.clicked.rate; }, formulas::clickRate, FigureKind::Percent},
    Line {[](K &k) -> Figure & { return k.members; }, membersOf, FigureKind::Count},
    Line {[](K &k) -> Figure & { return k.ctor; }, formulas::ctor, FigureKind::Percent},
};

} // namespace

Reading readingOf(const Sending &sending, const std::optional<Instant> &asOf)
{
    return {.counts = sending.counts, .channel = channelOf(sending.channel), .asOf = asOf, .settling = !asOf || isSettling(sending, *asOf)};
}

KpiFigures kpisOf(const Reading &reading)
{
    KpiFigures figures;
    for (const Line &line : lines)
        line.place(figures) = line.formula(reading);
    figures.sendings = 1;
    figures.integrity = integrityOf(reading);
    figures.flawed = figures.integrity.clean() ? 0 : 1;
    return figures;
}

KpiFigures kpisOf(const QList<Sending> &sendings, const std::optional<Instant> &asOf)
{
    if (sendings.size() == 1)
        return kpisOf(readingOf(sendings.first(), asOf));
    KpiFigures figures;
    figures.sendings = sendings.size();
    std::array<Pool, lines.size()> pools;
    for (const Sending &sending : sendings) {
        const Reading reading = readingOf(sending, asOf);
        for (size_t i = 0; i < lines.size(); ++i)
            pools.at(i).add(lines.at(i).formula(reading));
        if (!integrityOf(reading).clean())
            ++figures.flawed;
    }
    for (size_t i = 0; i < lines.size(); ++i)
        lines.at(i).place(figures) = pools.at(i).result(lines.at(i).kind);
    return figures;
}

bool isSettling(const Sending &sending, const Instant &now)
{
    constexpr qint64 usualRange = 48LL * 3600 * 1'000'000; // what the service counts of a sending whose range it does not tell
    if (sending.ranges.isEmpty())
        return sending.createdAt.microseconds > now.microseconds - usualRange;
    return std::any_of(sending.ranges.begin(), sending.ranges.end(), [&](const TimeRange &range) { return !range.to || *range.to > now; });
}

} // namespace atrium
