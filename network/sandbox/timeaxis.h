// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace atrium::sandbox {

/// The lengths of buckets that timeseries come in.
enum class Interval { FiveMinutes, Hour, Day, Week, Month };

[[nodiscard]] std::optional<Interval> intervalNamed(const QString &name);
[[nodiscard]] QString nameOf(Interval interval);
/// The names of an interval and of all longer ones.
[[nodiscard]] QStringList intervalsFrom(Interval finest);
/// What `auto` stands for: up to 12 hours 5m, up to 3 days 1h, else 1d.
[[nodiscard]] Interval intervalFor(const QDateTime &from, const QDateTime &to);
/// How far back events of that grain are kept: 14 days, 6 months, 2 years; no value where they are kept for good.
[[nodiscard]] std::optional<QDateTime> keptSince(Interval interval, const QDateTime &now);

/// The buckets from the one `from` lies in to the one `to` lies in, aligned in `zone`: days are those of the calendar, 23 and 25 hours
/// long where clocks change, weeks begin on Monday.
class TimeAxis {
public:
    static constexpr size_t maximum = 150; // time points

    TimeAxis(Interval interval, const QDateTime &from, const QDateTime &to, const QTimeZone &zone);

    /// More than the maximum; there are no buckets then.
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] size_t size() const { return m_starts.size(); }
    /// When a bucket begins, in ms since 1970.
    [[nodiscard]] qint64 start(size_t bucket) const { return m_starts[bucket]; }
    /// The end of the last bucket.
    [[nodiscard]] qint64 end() const { return m_end; }
    /// The bucket of an instant; size() when it lies outside. Fast when called in the order of time.
    [[nodiscard]] size_t bucketOf(qint64 instant, size_t near) const;

private:
    [[nodiscard]] qint64 floored(qint64 instant) const;
    [[nodiscard]] qint64 next(qint64 start) const;
    [[nodiscard]] qint64 startOfDay(const QDate &date) const;
    [[nodiscard]] QDate dateOf(qint64 instant) const;

    Interval m_interval;
    QTimeZone m_zone;
    std::vector<qint64> m_starts;
    qint64 m_end {0};
    bool m_isTooLong {false};
};

} // namespace atrium::sandbox
