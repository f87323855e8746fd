// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/buckets.h"

#include "models/metrics/zoneoffsets.h"

#include <QHash>

#include <algorithm>

namespace atrium {

namespace {

constexpr qint64 million = 1'000'000;
constexpr qint64 minuteSeconds = 60;
constexpr qint64 fiveMinutes = 5 * minuteSeconds;
constexpr qint64 hourSeconds = 60 * minuteSeconds;
constexpr int daysOfWeek = 7;
constexpr qsizetype mostBuckets = 2000;

qint64 secondsOf(const Instant &instant)
{
    const qint64 rest = instant.microseconds % million;
    return (instant.microseconds - rest) / million - (rest < 0 ? 1 : 0);
}

Instant instantOf(qint64 seconds)
{
    return {seconds * million};
}

/// Seconds of a bucket that the clock cuts; 0 for those that the calendar does.
qint64 clockLength(Interval interval)
{
    if (interval == Interval::FiveMinutes)
        return fiveMinutes;
    return interval == Interval::Hour ? hourSeconds : 0;
}

QDate firstDay(QDate date, Interval interval)
{
    if (interval == Interval::Week)
        return date.addDays(1 - date.dayOfWeek());
    return interval == Interval::Month ? QDate(date.year(), date.month(), 1) : date;
}

QDate nextDay(QDate first, Interval interval)
{
    if (interval == Interval::Month)
        return first.addMonths(1);
    return first.addDays(interval == Interval::Week ? daysOfWeek : 1);
}

bool isKnown(Interval interval)
{
    return clockLength(interval) > 0 || interval == Interval::Day || interval == Interval::Week || interval == Interval::Month;
}

/// All in seconds. A bucket of the clock ends where the clock is put forward or back inside it.
qint64 startOf(qint64 at, Interval interval, ZoneOffsets &zone)
{
    const qint64 wall = zone.wallAt(at);
    if (const qint64 length = clockLength(interval)) {
        const qint64 past = ((wall % length) + length) % length;
        return std::max(at - past, zone.transitionBefore(at));
    }
    return zone.firstAt(wallOfDate(firstDay(dateOfWall(wall), interval)));
}

qint64 afterStart(qint64 start, Interval interval, ZoneOffsets &zone)
{
    const qint64 wall = zone.wallAt(start);
    if (const qint64 length = clockLength(interval)) {
        const qint64 past = ((wall % length) + length) % length;
        return std::min(start - past + length, zone.transitionAfter(start));
    }
    const qint64 next = zone.firstAt(wallOfDate(nextDay(firstDay(dateOfWall(wall), interval), interval)));
    return std::max(next, start + 1);
}

std::optional<PartialBucket> partialOf(const Instant &start, const Instant &end, const Instant &to, const Instant &now)
{
    // `to` means its whole bucket when it is the bucket's start, or its last moment (23:59:59.999).
    const bool toEndsInside = to > start && to.microseconds < end.microseconds - million;
    const Instant known = toEndsInside ? std::min(to, now) : now;
    if (known >= end)
        return std::nullopt;
    const qint64 minute = minuteSeconds * million;
    return PartialBucket {.knownMinutes = std::max<qint64>(0, (known.microseconds - start.microseconds) / minute),
        .wholeMinutes = (end.microseconds - start.microseconds) / minute,
        .until = toEndsInside && to < now ? std::optional(to) : std::nullopt};
}

} // namespace

Instant bucketStart(const Instant &of, Interval interval, const QTimeZone &zone)
{
    if (!isKnown(interval))
        return of;
    ZoneOffsets offsets(zone);
    return instantOf(startOf(secondsOf(of), interval, offsets));
}

Instant bucketAfter(const Instant &start, Interval interval, const QTimeZone &zone)
{
    if (!isKnown(interval))
        return start;
    ZoneOffsets offsets(zone);
    return instantOf(afterStart(secondsOf(start), interval, offsets));
}

BucketAxis axisOf(const Instant &from, const Instant &to, Interval interval, const QTimeZone &zone, const Instant &now)
{
    BucketAxis axis {.interval = interval, .zone = zone.isValid() ? zone : QTimeZone::utc()};
    if (!isKnown(interval) || to < from)
        return axis;
    ZoneOffsets offsets(axis.zone);
    const qint64 last = secondsOf(to);
    qint64 at = startOf(secondsOf(from), interval, offsets);
    while (at <= last && axis.starts.size() < mostBuckets) {
        axis.starts.append(instantOf(at));
        at = afterStart(at, interval, offsets);
    }
    axis.end = instantOf(at);
    axis.partial = partialOf(axis.starts.last(), axis.end, to, now);
    return axis;
}

namespace {

/// The bucket that holds an instant; -1 outside the axis.
qsizetype bucketOf(const BucketAxis &axis, const Instant &at)
{
    if (axis.starts.isEmpty() || at < axis.starts.first() || at >= axis.end)
        return -1;
    return std::upper_bound(axis.starts.begin(), axis.starts.end(), at) - axis.starts.begin() - 1;
}

/// Of each bucket of the answer, where it stands on the axis.
QList<qsizetype> placesOf(const TimeSeries &series, const BucketAxis &axis)
{
    ZoneOffsets offsets(axis.zone);
    QList<qsizetype> places;
    places.reserve(series.buckets.size());
    for (const Instant &bucket : series.buckets)
        places.append(bucketOf(axis, series.local() ? instantOf(offsets.firstAt(secondsOf(bucket))) : bucket));
    return places;
}

/// First and last bucket in which a missing value is a zero; last is before first when there is none.
struct Inside {
    qsizetype first {};
    qsizetype last {-1};
};

Inside insideOf(const BucketAxis &axis, const Instant &from, const Instant &to)
{
    Inside inside;
    if (axis.starts.isEmpty() || to < from)
        return inside;
    const auto begin = axis.starts.begin();
    inside.first = std::max<qsizetype>(0, std::upper_bound(begin, axis.starts.end(), from) - begin - 1);
    if (from >= axis.end)
        inside.first = axis.starts.size();
    inside.last = std::upper_bound(begin, axis.starts.end(), to) - begin - 1;
    return inside;
}

/// Adds the answer's values; gives the last bucket that got one, -1 for none.
qsizetype place(EventCurve &curve, const Series &series, const QList<qsizetype> &places)
{
    qsizetype last = -1;
    const qsizetype count = std::min(places.size(), series.values.size());
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = places.at(i);
        const std::optional<double> &value = series.values.at(i);
        if (at < 0 || !value)
            continue;
        curve.values[at] = curve.values.at(at).value_or(0) + *value;
        last = std::max(last, at);
    }
    return last;
}

} // namespace

EventCurves filled(const TimeSeries &series, const BucketAxis &axis, const Instant &rangeFrom, const std::optional<Instant> &rangeTo,
    const Instant &now, const QStringList &expected)
{
    EventCurves result {.axis = axis, .cut = series.cut()};
    const QList<qsizetype> places = placesOf(series, axis);
    QHash<QString, qsizetype> known;
    QList<qsizetype> lastValues; // of each curve
    const auto curveOf = [&](const QString &event) {
        if (const auto found = known.constFind(event); found != known.constEnd())
            return *found;
        const qsizetype at = result.curves.size();
        result.curves.append({.event = event, .values = QList<std::optional<double>>(axis.starts.size())});
        lastValues.append(-1);
        known.insert(event, at);
        return at;
    };
    for (const Series &one : series.series) {
        const qsizetype at = curveOf(one.word());
        lastValues[at] = std::max(lastValues.at(at), place(result.curves[at], one, places));
    }
    for (const QString &event : expected)
        curveOf(event);

    const Inside inside = insideOf(axis, rangeFrom, rangeTo ? std::min(*rangeTo, now) : now);
    for (qsizetype at = 0; at < result.curves.size(); ++at) {
        QList<std::optional<double>> &values = result.curves[at].values;
        const qsizetype last = result.cut ? std::min(inside.last, lastValues.at(at)) : inside.last;
        for (qsizetype bucket = inside.first; bucket <= last; ++bucket) {
            if (!values.at(bucket))
                values[bucket] = 0;
        }
    }
    return result;
}

const QStringList &mainEvents()
{
    using namespace Qt::StringLiterals;
    static const QStringList events {u"transmitted"_s, u"delivered"_s, u"opened"_s, u"clicked"_s};
    return events;
}

} // namespace atrium
