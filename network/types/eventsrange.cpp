// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/eventsrange.h"

#include "network/types/timeseries.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 86'400 * second;
constexpr qint64 usualLength = 2 * day;

/// How far back the server keeps buckets of that length, with a day's margin for what "6 months" means. 0: for ever.
qint64 retention(Interval interval)
{
    switch (interval) {
    case Interval::FiveMinutes:
        return 14 * day;
    case Interval::Hour:
        return 180 * day;
    case Interval::Day:
        return 729 * day;
    default:
        return 0;
    }
}

} // namespace

EventsRange eventsRange(const Sending &of, Interval interval, const Instant &now)
{
    for (const TimeRange &range : of.ranges) {
        if (range.interval == interval)
            return {.from = range.from, .to = range.to ? std::min(*range.to, now) : now, .open = !range.to || *range.to > now};
    }
    const Instant end {of.createdAt.microseconds + usualLength};
    return {.from = of.createdAt, .to = std::min(end, now), .open = end > now};
}

ReportQuery eventsQuery(const Sending &of, Interval interval, const Instant &now)
{
    const EventsRange range = eventsRange(of, interval, now);
    return {.report = u"sendings_events_history"_s,
        .filter = filters::equal(u"sending_id"_s, of.id.value),
        .interval = interval,
        .from = range.from,
        .to = range.to};
}

IntervalFit intervalFit(const Sending &of, Interval interval, const Instant &now)
{
    const ReportQuery query = eventsQuery(of, interval, now);
    if (const qint64 kept = retention(interval); kept > 0 && now.microseconds - query.from->microseconds > kept)
        return IntervalFit::TooOld;
    return query.points() > TimeSeries::mostTimePoints ? IntervalFit::TooManyPoints : IntervalFit::Fits;
}

Interval finestFitting(const Sending &of, const Instant &now)
{
    for (const Interval interval : {Interval::Hour, Interval::Day, Interval::Week}) {
        if (intervalFit(of, interval, now) == IntervalFit::Fits)
            return interval;
    }
    return Interval::Month;
}

} // namespace atrium
