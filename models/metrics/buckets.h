// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/timeseries.h"

#include <QStringList>
#include <QTimeZone>

namespace atrium {

/// The last bucket when the range or the present ends inside it (features SD7): drawn dashed, left out of every comparison. Only the
/// present passes: a range that is over never fills it.
struct PartialBucket {
    qint64 knownMinutes {}; ///< whole minutes of it that have passed; 0: under one
    qint64 wholeMinutes {}; ///< its length; a day of 23 or 25 hours counts as such
    std::optional<Instant> until {}; ///< the range's end that cuts it, where that has passed; empty: more may come
    friend bool operator==(const PartialBucket &, const PartialBucket &) = default;
};

/// Every bucket of a range, the absent ones included, in order. Starts are instants; zone is the one that cut the buckets, and the one to
/// label them in (features 4.3: never re-bucket into another).
struct BucketAxis {
    Interval interval {Interval::Unknown};
    QTimeZone zone {QTimeZone::utc()};
    QList<Instant> starts {};
    Instant end {}; ///< of the last bucket; equal to the last start's end, exclusive
    std::optional<PartialBucket> partial {}; ///< of the last bucket
    /// Starts are counted from each curve's own beginning, which is 0: they name no moment ("6 h").
    bool sinceStart {};
    friend bool operator==(const BucketAxis &, const BucketAxis &) = default;
};

/// One event's line over an axis.
struct EventCurve {
    QString event {}; ///< the API's word: delivered, opened, ...; unknown ones survive under their own name
    QList<std::optional<double>> values {}; ///< one per start; empty outside the sending's own range (features SD6)
    QList<Instant> starts {}; ///< of its own buckets, where they are others than the axis has: of the range compared with
    friend bool operator==(const EventCurve &, const EventCurve &) = default;
};

struct EventCurves {
    BucketAxis axis {};
    QList<EventCurve> curves {};
    bool cut {}; ///< the server left points out (contract 3.5)
    bool percent {}; ///< values are shares in percent, not counts
    friend bool operator==(const EventCurves &, const EventCurves &) = default;
};

/// The start of the bucket that holds the instant, in the zone: 5m and 1h by the clock on the wall, 1w from Monday.
[[nodiscard]] Instant bucketStart(const Instant &of, Interval interval, const QTimeZone &zone);
/// The start of the next bucket.
[[nodiscard]] Instant bucketAfter(const Instant &start, Interval interval, const QTimeZone &zone);
/// All buckets from the one that holds `from` to the one that holds `to` (inclusive, contract 8.27). `now` decides whether the last one is
/// partial; so does `to` where it lies inside the last bucket (a sending's range that ends there), but not where it is the bucket's start
/// or its last second: then the whole bucket was asked for. Bounded to 2,000 buckets; empty for an unknown interval or a backward range.
[[nodiscard]] BucketAxis axisOf(const Instant &from, const Instant &to, Interval interval, const QTimeZone &zone, const Instant &now);
/// The series on every bucket of the axis: absent buckets and nulls are zero inside [rangeFrom, rangeTo] (rangeTo empty: until now) and
/// nothing outside it; never a zero after now. Of a cut answer nothing is known after a curve's last value: no zeros there. Values that
/// came are kept wherever they lie. Series of one event are one curve. A `local` answer is read in the axis' zone. Events that are
/// `expected` have a curve even if the answer has none: no event of that kind happened.
[[nodiscard]] EventCurves filled(const TimeSeries &series, const BucketAxis &axis, const Instant &rangeFrom,
    const std::optional<Instant> &rangeTo, const Instant &now, const QStringList &expected = {});
/// transmitted, delivered, opened, clicked: what every chart of a sending's events shows.
[[nodiscard]] const QStringList &mainEvents();

} // namespace atrium
