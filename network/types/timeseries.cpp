// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/timeseries.h"

namespace atrium {

using namespace Qt::StringLiterals;

Series Series::fromJson(Decoder &d)
{
    return {.label = d.fieldsOr("label"_L1), .values = d.realsOr("values"_L1), .timezone = d.strOr("timezone"_L1)};
}

TimeSeries TimeSeries::fromJson(Decoder &d)
{
    return {.interval = intervalOf(d.str("interval"_L1)),
        .rangeTimezone = d.strOr("range_timezone"_L1),
        .buckets = d.timesOr("time_buckets"_L1),
        .series = d.list<Series>("series"_L1),
        .dataPoints = d.numOr("data_points"_L1, 0)};
}

} // namespace atrium
