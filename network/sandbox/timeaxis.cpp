// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/timeaxis.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 hour = 3'600'000; // ms
constexpr std::array<QLatin1StringView, 5> names {"5m"_L1, "1h"_L1, "1d"_L1, "1w"_L1, "1mo"_L1};

qint64 flooredTo(qint64 value, qint64 step)
{
    const qint64 rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

} // namespace

std::optional<Interval> intervalNamed(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Interval(found - names.begin()));
}

QString nameOf(Interval interval)
{
    return names[size_t(interval)];
}

QStringList intervalsFrom(Interval finest)
{
    QStringList list;
    for (auto i = size_t(finest); i < names.size(); ++i) {
        list.append(QString(names[i]));
    }
    return list;
}

Interval intervalFor(const QDateTime &from, const QDateTime &to)
{
    const qint64 length = from.msecsTo(to);
    if (length <= 12 * hour) {
        return Interval::FiveMinutes;
    }
    return length <= 3 * 24 * hour ? Interval::Hour : Interval::Day;
}

std::optional<QDateTime> keptSince(Interval interval, const QDateTime &now)
{
    switch (interval) {
    case Interval::FiveMinutes:
        return now.addDays(-14);
    case Interval::Hour:
        return now.addMonths(-6);
    case Interval::Day:
        return now.addYears(-2);
    case Interval::Week:
    case Interval::Month:
        break;
    }
    return {};
}

TimeAxis::TimeAxis(Interval interval, const QDateTime &from, const QDateTime &to, const QTimeZone &zone)
    : m_interval(interval)
    , m_zone(zone)
{
    const qint64 last = to.toMSecsSinceEpoch();
    m_end = floored(from.toMSecsSinceEpoch());
    while (m_end <= last) {
        if (m_starts.size() == maximum) {
            m_isTooLong = true;
            m_starts.clear();
            return;
        }
        m_starts.push_back(m_end);
        m_end = next(m_end);
    }
}

size_t TimeAxis::bucketOf(qint64 instant, size_t near) const
{
    if (m_starts.empty() || instant < m_starts.front() || instant >= m_end) {
        return size();
    }
    if (near < size() && m_starts[near] <= instant && (near + 1 == size() || instant < m_starts[near + 1])) {
        return near;
    }
    return size_t(std::upper_bound(m_starts.begin(), m_starts.end(), instant) - m_starts.begin()) - 1;
}

QDate TimeAxis::dateOf(qint64 instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant, m_zone).date();
}

qint64 TimeAxis::startOfDay(const QDate &date) const
{
    return date.startOfDay(m_zone).toMSecsSinceEpoch();
}

qint64 TimeAxis::floored(qint64 instant) const
{
    const QDate date = dateOf(instant);
    switch (m_interval) {
    case Interval::FiveMinutes:
    case Interval::Hour: {
        // By the clock on the wall, and not to a fold's other hour: the offset is that of the instant itself.
        const qint64 offset = 1'000LL * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
        return flooredTo(instant + offset, m_interval == Interval::Hour ? hour : hour / 12) - offset;
    }
    case Interval::Day:
        break;
    case Interval::Week:
        return startOfDay(date.addDays(1 - date.dayOfWeek()));
    case Interval::Month:
        return startOfDay(QDate(date.year(), date.month(), 1));
    }
    return startOfDay(date);
}

qint64 TimeAxis::next(qint64 start) const
{
    switch (m_interval) {
    case Interval::FiveMinutes:
        return start + hour / 12;
    case Interval::Hour:
        return start + hour;
    case Interval::Day:
        break;
    case Interval::Week:
        return startOfDay(dateOf(start).addDays(7));
    case Interval::Month:
        return startOfDay(dateOf(start).addMonths(1));
    }
    return startOfDay(dateOf(start).addDays(1));
}

} // namespace atrium::sandbox
