// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"
#include "network/types/interval.h"

namespace atrium {

/// One line of a timeseries (contract 3.5, 3.6).
struct Series {
    QList<JsonField> label {}; ///< what tells it from the others: {"type": "delivered"}; may be empty
    QList<std::optional<double>> values {}; ///< one per bucket; empty where there is no value
    QString timezone {}; ///< IANA name in a `local` answer, else empty

    /// The text of the first label field: an event of sendings_events_history arrives under whichever single key (contract 8.23).
    [[nodiscard]] QString word() const { return label.isEmpty() ? QString() : label.first().text; }

    static Series fromJson(Decoder &d);
    friend bool operator==(const Series &, const Series &) = default;
};

/// A chart-ready answer (contract 3.5). Empty buckets are absent from `buckets`.
struct TimeSeries {
    Interval interval {};
    QString rangeTimezone {}; ///< IANA name, or `local`: then each bucket is a clock time in the series' own zone, kept here as if UTC
    QList<Instant> buckets {}; ///< starts
    QList<Series> series {};
    qint64 dataPoints {}; ///< non-null values in all series
    bool whole {}; ///< put together from parts none of which was cut: however many data points there are, nothing is missing

    static constexpr qint64 mostDataPoints = 1000;
    static constexpr qint64 mostTimePoints = 150;
    /// The server cuts at 1,000 data points without a word (contract 3.5).
    [[nodiscard]] bool cut() const { return !whole && dataPoints >= mostDataPoints; }
    [[nodiscard]] bool local() const { return rangeTimezone == QLatin1StringView("local"); }

    static TimeSeries fromJson(Decoder &d);
    friend bool operator==(const TimeSeries &, const TimeSeries &) = default;
};

} // namespace atrium
