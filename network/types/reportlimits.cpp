// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/reportlimits.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondUs = 1'000'000;
constexpr qint64 mostCounted = 2'000;
constexpr qsizetype mostParts = 64;

/// The buckets of an interval on one zone's clocks. Whole hours are what zones are put forward and back by; Lord Howe's half an hour
/// begins its buckets anew with each question, and is one bucket off for a day.
class Buckets {
public:
    Buckets(Interval interval, const QTimeZone &zone)
        : m_interval(interval)
        , m_zone(zone.isValid() ? zone : QTimeZone::utc())
    {
    }

    [[nodiscard]] Instant startOf(const Instant &at) const
    {
        const QDate date = dateOf(at);
        switch (m_interval) {
        case Interval::FiveMinutes:
        case Interval::Hour: {
            const qint64 length = shortestSeconds(m_interval) * secondUs;
            const qint64 offset = m_zone.offsetFromUtc(at.toUtc()) * secondUs;
            const qint64 wall = at.microseconds + offset;
            return {wall - ((wall % length) + length) % length - offset};
        }
        case Interval::Week:
            return startOfDay(date.addDays(1 - date.dayOfWeek()));
        case Interval::Month:
            return startOfDay(QDate(date.year(), date.month(), 1));
        default:
            return startOfDay(date);
        }
    }
    [[nodiscard]] Instant after(const Instant &start) const
    {
        switch (m_interval) {
        case Interval::FiveMinutes:
        case Interval::Hour:
            return {start.microseconds + shortestSeconds(m_interval) * secondUs};
        case Interval::Week:
            return startOfDay(dateOf(start).addDays(7));
        case Interval::Month:
            return startOfDay(dateOf(start).addMonths(1));
        default:
            return startOfDay(dateOf(start).addDays(1));
        }
    }

private:
    [[nodiscard]] QDate dateOf(const Instant &at) const { return at.toUtc().toTimeZone(m_zone).date(); }
    [[nodiscard]] Instant startOfDay(const QDate &date) const { return Instant::fromUtc(date.startOfDay(m_zone)); }

    Interval m_interval;
    QTimeZone m_zone;
};

bool hasRange(const ReportQuery &query)
{
    return query.interval != Interval::Unknown && query.from && query.to && *query.to >= *query.from;
}

} // namespace

Interval finestOf(const QString &report)
{
    const bool coarse = report == "sendings_recipients_statistics"_L1 || report == "members_count_snapshot"_L1;
    return coarse ? Interval::Hour : Interval::FiveMinutes;
}

Interval answeredInterval(const ReportQuery &query)
{
    if (query.interval != Interval::Auto || !query.from || !query.to)
        return query.interval;
    // Milliseconds, not seconds: 12 hours and half a second are more than 12 hours.
    const qint64 milliseconds = query.to->toMSecs() - query.from->toMSecs();
    return std::max(finestOf(query.report), autoInterval((milliseconds + 999) / 1000));
}

std::optional<Instant> keptSince(Interval interval, const Instant &now)
{
    switch (interval) {
    case Interval::FiveMinutes:
        return Instant::fromUtc(now.toUtc().addDays(-14));
    case Interval::Hour:
        return Instant::fromUtc(now.toUtc().addMonths(-6));
    case Interval::Day:
        return Instant::fromUtc(now.toUtc().addYears(-2));
    default:
        return std::nullopt;
    }
}

qint64 pointCount(const ReportQuery &query, const QTimeZone &zone)
{
    if (!hasRange(query))
        return 0;
    const Buckets buckets(answeredInterval(query), zone);
    qint64 count = 0;
    for (Instant at = buckets.startOf(*query.from); at <= *query.to && count <= mostCounted; at = buckets.after(at))
        ++count;
    return count;
}

std::optional<ReportRefusal> refusalOf(const ReportQuery &query, const QTimeZone &zone, const Instant &now)
{
    using Reason = ReportRefusal::Reason;
    if (query.interval == Interval::Unknown)
        return std::nullopt;
    ReportRefusal refusal {.reason = Reason::NoRange, .interval = answeredInterval(query)};
    if (!query.from || !query.to)
        return refusal;
    if (refusal.interval < finestOf(query.report)) {
        refusal.reason = Reason::NoSuchInterval;
        refusal.interval = finestOf(query.report);
        return refusal;
    }
    if (*query.to < *query.from) {
        refusal.reason = Reason::Backwards;
        return refusal;
    }
    if (const auto since = keptSince(refusal.interval, now); since && query.from->toMSecs() < since->toMSecs()) {
        refusal.reason = Reason::TooOld;
        refusal.keptSince = since;
        return refusal;
    }
    refusal.points = pointCount(query, zone);
    if (refusal.points <= refusal.most)
        return std::nullopt;
    refusal.reason = Reason::TooManyPoints;
    return refusal;
}

QList<ReportQuery> splitInTime(const ReportQuery &query, const QTimeZone &zone, qint64 points)
{
    if (!hasRange(query) || points < 1)
        return {};
    const Buckets buckets(answeredInterval(query), zone);
    QList<ReportQuery> parts;
    Instant from = *query.from;
    while (parts.size() < mostParts) {
        Instant next = buckets.startOf(from);
        for (qint64 i = 0; i < points && next <= *query.to; ++i)
            next = buckets.after(next);
        ReportQuery part = query;
        part.interval = answeredInterval(query);
        part.from = from;
        if (next > *query.to) {
            parts.append(parts.isEmpty() ? query : part);
            return parts;
        }
        // Up to the last moment before the next part's first: in whatever zone the server counts, nothing lies between the two.
        part.to = Instant {next.microseconds - 1};
        parts.append(part);
        from = next;
    }
    return {};
}

} // namespace atrium
