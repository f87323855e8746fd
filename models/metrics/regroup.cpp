// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/regroup.h"

namespace atrium {

TimeSeries regrouped(const TimeSeries &answer, Interval into, const QTimeZone &zone)
{
    const bool fine = answer.interval == Interval::Hour || answer.interval == Interval::FiveMinutes;
    if (!fine || answer.local() || into == answer.interval || shortestSeconds(into) < shortestSeconds(answer.interval))
        return answer;
    TimeSeries whole {
        .interval = into, .rangeTimezone = QString::fromLatin1(zone.isValid() ? zone.id() : QByteArray("UTC")), .whole = !answer.cut()};
    QList<qsizetype> places;
    places.reserve(answer.buckets.size());
    for (const Instant &bucket : answer.buckets) { // in order of time
        const Instant start = bucketStart(bucket, into, zone);
        if (whole.buckets.isEmpty() || whole.buckets.last() != start)
            whole.buckets.append(start);
        places.append(whole.buckets.size() - 1);
    }
    whole.series.reserve(answer.series.size());
    for (const Series &one : answer.series) {
        Series sums {.label = one.label, .values = QList<std::optional<double>>(whole.buckets.size()), .timezone = one.timezone};
        const qsizetype count = std::min(places.size(), one.values.size());
        for (qsizetype i = 0; i < count; ++i) {
            if (one.values.at(i))
                sums.values[places.at(i)] = sums.values.at(places.at(i)).value_or(0) + *one.values.at(i);
        }
        for (const auto &value : std::as_const(sums.values))
            whole.dataPoints += value ? 1 : 0;
        whole.series.append(std::move(sums));
    }
    if (answer.cut())
        whole.dataPoints = std::max(whole.dataPoints, TimeSeries::mostDataPoints);
    return whole;
}

} // namespace atrium
