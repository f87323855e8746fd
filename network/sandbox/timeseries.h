// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/timeaxis.h"
#include "network/sandbox/visit.h"
#include "network/sandbox/wallclock.h"

#include <optional>
#include <vector>

namespace atrium::sandbox {

/// What a request asks of a timeseries, checked. With one zone the axis is in instants; with several it is in the time that clocks on
/// the wall show, and each zone has series of its own (contract 3.6).
struct Timeseries {
    Interval interval {Interval::Day};
    QList<QByteArray> zones;
    QTimeZone zone; // of the axis
    TimeAxis axis;

    [[nodiscard]] bool isLocal() const { return zones.size() > 1; }
};

/// Reads `from`, `to` and `interval`. No value when something is wrong, which lands in `problems` then, or was there before.
[[nodiscard]] std::optional<Timeseries> readTimeseries(const Visit &visit, Interval finest, Problems &problems);

/// One line of the answer, with a value for each bucket of the axis; 0 is none.
struct Series {
    QByteArray zone;
    QByteArray label; // a JSON object
    std::vector<qint64> values;
};

/// Sorts what happened into the buckets of each zone and label.
class BucketSums {
public:
    BucketSums(const Timeseries &asked, const std::vector<QByteArray> &labels);

    /// The place of a zone among those of the request; below 0 when it is none of them.
    [[nodiscard]] qsizetype placeOf(const QByteArray &zone) const { return m_zones.indexOf(zone); }

    /// `label` is its place in the list. What lies outside the axis counts nothing, but see levels().
    void add(qsizetype zone, size_t label, qint64 instant, qint64 count);

    [[nodiscard]] std::vector<Series> take() { return std::move(m_series); }
    /// What all that was added up to the end of each bucket comes to, before the axis too; for buckets that begin until `last`.
    [[nodiscard]] std::vector<Series> levels(qint64 last);

private:
    [[nodiscard]] qint64 shown(qsizetype zone, qint64 instant);

    const TimeAxis &m_axis;
    const bool m_isLocal;
    const QList<QByteArray> m_zones;
    const size_t m_labels;
    std::vector<WallClock> m_clocks;
    std::vector<Series> m_series;
    std::vector<qint64> m_before;
    size_t m_near {0};
};

/// The label {key: value}; a null text is null.
[[nodiscard]] QByteArray labelWith(QLatin1StringView key, const QString &value);
/// The same with something before it: {"type":"in"} and a key more. `before` may be {} or empty.
[[nodiscard]] QByteArray labelWith(const QByteArray &before, QLatin1StringView key, const QString &value);

/// The documented answer: empty series and empty buckets are absent, and what is more than a thousand data points is cut without a word.
[[nodiscard]] Answer answerWith(const Timeseries &asked, std::vector<Series> series);

} // namespace atrium::sandbox
