// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/reportjoin.h"

#include <algorithm>

namespace atrium {

namespace {

QList<Instant> allBuckets(const QList<TimeSeries> &parts)
{
    QList<Instant> buckets;
    for (const TimeSeries &part : parts)
        buckets.append(part.buckets);
    std::sort(buckets.begin(), buckets.end());
    buckets.resize(std::unique(buckets.begin(), buckets.end()) - buckets.begin());
    return buckets;
}

Series &seriesLike(QList<Series> &all, const Series &one, qsizetype buckets)
{
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Series &it) { return it.label == one.label && it.timezone == one.timezone; });
    if (same != all.end())
        return *same;
    all.append({.label = one.label, .values = QList<std::optional<double>>(buckets), .timezone = one.timezone});
    return all.last();
}

qint64 pointsOf(const QList<Series> &all)
{
    qint64 points = 0;
    for (const Series &one : all)
        points += std::count_if(one.values.begin(), one.values.end(), [](const auto &value) { return value.has_value(); });
    return points;
}

} // namespace

TimeSeries joined(const QList<TimeSeries> &parts, Join how)
{
    TimeSeries whole;
    if (parts.isEmpty())
        return whole;
    whole.interval = parts.first().interval;
    whole.rangeTimezone = parts.first().rangeTimezone;
    whole.buckets = allBuckets(parts);
    for (const TimeSeries &part : parts) {
        QList<qsizetype> places;
        places.reserve(part.buckets.size());
        for (const Instant &bucket : part.buckets)
            places.append(std::lower_bound(whole.buckets.begin(), whole.buckets.end(), bucket) - whole.buckets.begin());
        for (const Series &one : part.series) {
            Series &into = seriesLike(whole.series, one, whole.buckets.size());
            const qsizetype count = std::min(places.size(), one.values.size());
            for (qsizetype i = 0; i < count; ++i) {
                const std::optional<double> &value = one.values.at(i);
                std::optional<double> &held = into.values[places.at(i)];
                if (value)
                    held = how == Join::Sum ? held.value_or(0.0) + *value : *value;
            }
        }
    }
    whole.dataPoints = pointsOf(whole.series);
    whole.whole = std::none_of(parts.begin(), parts.end(), [](const TimeSeries &part) { return part.cut(); });
    return whole;
}

} // namespace atrium
