// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/comparison.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600LL * 1'000'000;
constexpr qsizetype mostHours = 240;

struct Own {
    std::optional<Instant> zero {};
    QList<double> values {}; // of each hour from zero on
    std::optional<double> base {};
    qsizetype whole {-1}; // the last hour that is over
};

bool isAnyAt(const TimeSeries &series, qsizetype bucket, QLatin1StringView event)
{
    return std::any_of(series.series.cbegin(), series.series.cend(), [&](const Series &one) {
        const auto value = one.values.value(bucket);
        return (event.isEmpty() || one.word() == event) && value && *value > 0;
    });
}

std::optional<Instant> zeroOf(const TimeSeries &series)
{
    for (const QLatin1StringView event : {"transmitted"_L1, QLatin1StringView()}) {
        for (qsizetype bucket = 0; bucket < series.buckets.size(); ++bucket) {
            if (isAnyAt(series, bucket, event))
                return series.buckets.at(bucket);
        }
    }
    return std::nullopt;
}

std::optional<double> countOf(const SendingRow &row, std::optional<qint64> Counts::*member)
{
    double sum = 0;
    for (const Sending &part : row.sendings()) {
        const std::optional<qint64> &count = part.counts.*member;
        if (!count)
            return std::nullopt;
        sum += static_cast<double>(*count);
    }
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

std::optional<double> baseOf(const SendingRow &row, ComparedBase base)
{
    return countOf(row, base == ComparedBase::Members ? &Counts::members : &Counts::dispatches);
}

/// Until when events are counted: the end of its range, or now.
Instant endOf(const Sending &sending, const Instant &now)
{
    for (const TimeRange &range : sending.ranges) {
        if (range.interval == Interval::Hour)
            return range.to ? std::min(*range.to, now) : now;
    }
    constexpr qint64 usual = 48 * hour;
    return std::min(Instant {sending.createdAt.microseconds + usual}, now);
}

Own ownOf(const ComparedSending &sending, const QString &event, const Instant &now)
{
    Own own;
    if (!sending.series)
        return own;
    const TimeSeries &series = *sending.series;
    own.zero = zeroOf(series);
    if (!own.zero)
        return own;
    const qint64 last = (endOf(sending.row.sending, now).microseconds - own.zero->microseconds) / hour;
    const qsizetype hours = std::clamp<qsizetype>(static_cast<qsizetype>(last) + 1, 1, mostHours);
    own.values = QList<double>(hours, 0.0);
    own.whole = endOf(sending.row.sending, now) == now ? hours - 2 : hours - 1;
    for (const Series &one : series.series) {
        if (one.word() != event)
            continue;
        const qsizetype count = std::min(series.buckets.size(), one.values.size());
        for (qsizetype i = 0; i < count; ++i) {
            const qint64 at = (series.buckets.at(i).microseconds - own.zero->microseconds) / hour;
            if (one.values.at(i) && at >= 0 && at < hours)
                own.values[static_cast<qsizetype>(at)] += *one.values.at(i);
        }
    }
    return own;
}

} // namespace

QString wordOf(ComparedEvent event)
{
    switch (event) {
    case ComparedEvent::Opens:
        return u"opened"_s;
    case ComparedEvent::Clicks:
        return u"clicked"_s;
    case ComparedEvent::Deliveries:
        break;
    }
    return u"delivered"_s;
}

ComparedBase baseFor(const QList<ComparedSending> &sendings, ComparedBase wished)
{
    if (wished == ComparedBase::OwnFinal)
        return wished;
    const bool all =
        std::all_of(sendings.cbegin(), sendings.cend(), [&](const ComparedSending &one) { return baseOf(one.row, wished).has_value(); });
    return all ? wished : ComparedBase::OwnFinal;
}

ComparedCurves comparedCurves(
    const QList<ComparedSending> &sendings, ComparedEvent event, ComparedBase base, bool summed, const Instant &now)
{
    constexpr double whole = 100;
    ComparedCurves all;
    all.base = baseFor(sendings, base);
    all.curves.percent = true;
    QList<Own> owns;
    owns.reserve(sendings.size());
    qsizetype hours = 0;
    for (const ComparedSending &sending : sendings) {
        Own own = ownOf(sending, wordOf(event), now);
        double sum = 0;
        for (const double value : std::as_const(own.values))
            sum += value;
        own.base = all.base != ComparedBase::OwnFinal ? baseOf(sending.row, all.base) : sum > 0 ? std::optional(sum) : std::nullopt;
        hours = std::max(hours, own.values.size());
        all.zeros.append(own.zero);
        all.whole.append(own.whole);
        owns.append(std::move(own));
    }
    BucketAxis &axis = all.curves.axis;
    axis = {.interval = Interval::Hour, .sinceStart = true};
    axis.starts.reserve(hours);
    for (qsizetype i = 0; i < hours; ++i)
        axis.starts.append(Instant {i * hour});
    axis.end = Instant {hours * hour};
    for (qsizetype slot = 0; slot < owns.size(); ++slot) {
        const Own &own = owns.at(slot);
        EventCurve curve {.event = u"slot:"_s + QString::number(slot), .values = QList<std::optional<double>>(hours)};
        if (sendings.at(slot).series && (!own.zero || !own.base))
            all.leftOut.append(slot);
        double sum = 0;
        for (qsizetype i = 0; own.base && i < own.values.size(); ++i) {
            sum += own.values.at(i);
            curve.values[i] = (summed ? sum : own.values.at(i)) * whole / *own.base;
        }
        all.curves.curves.append(std::move(curve));
    }
    return all;
}

} // namespace atrium
