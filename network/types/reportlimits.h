// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/reportquery.h"
#include "network/types/timeseries.h"

#include <QTimeZone>

namespace atrium {

/// Why the server would answer a timeseries question with 422 (contract 3.5). Words are made in ui.
struct ReportRefusal {
    enum class Reason {
        NoRange, ///< from or to is missing
        Backwards, ///< to lies before from
        NoSuchInterval, ///< finer than the report has: `interval` is its finest
        TooManyPoints, ///< `points` of at most `most`; splitInTime() gives questions that fit
        TooOld, ///< the server keeps that interval since `keptSince` only
    };
    Reason reason {};
    Interval interval {}; ///< what was asked for, or what auto came to
    qint64 points {};
    qint64 most {TimeSeries::mostTimePoints};
    std::optional<Instant> keptSince {};
    friend bool operator==(const ReportRefusal &, const ReportRefusal &) = default;
};

/// The finest interval of a report (contract 3.9 to 3.15). assumed: five minutes for a report this version does not know.
[[nodiscard]] Interval finestOf(const QString &report);
/// The interval that the answer will have: what auto comes to (contract 3.5), not finer than the report's finest. Unknown for records.
[[nodiscard]] Interval answeredInterval(const ReportQuery &query);
/// Since when the server keeps that interval: 14 days, 6 months, 2 years (contract 3.5). Empty: for ever.
[[nodiscard]] std::optional<Instant> keptSince(Interval interval, const Instant &now);

/// Time points between from and to: the buckets in the zone, those at both ends included (contract 8.27). Counting ends above 2,000.
/// 0 without a range.
[[nodiscard]] qint64 pointCount(const ReportQuery &query, const QTimeZone &zone);
/// Empty: the server would answer. A records question has no limits.
[[nodiscard]] std::optional<ReportRefusal> refusalOf(const ReportQuery &query, const QTimeZone &zone, const Instant &now);

/// The same question in parts of at most `points` time points that touch and do not overlap; the interval is named, because auto would
/// take a finer one for less time. The question itself, when it fits. Empty when it has no range or more than 64 parts.
[[nodiscard]] QList<ReportQuery> splitInTime(const ReportQuery &query, const QTimeZone &zone, qint64 points = TimeSeries::mostTimePoints);

} // namespace atrium
