// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/zoneoffsets.h"

#include <QDateTime>

#include <limits>

namespace atrium {

namespace {

constexpr qint64 daySeconds = 86'400;
constexpr qint64 epochDay = 2'440'588; ///< 1970-01-01 as a Julian day

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

qint64 floored(qint64 value, qint64 by)
{
    const qint64 rest = value % by;
    return (value - rest) / by - (rest < 0 ? 1 : 0);
}

} // namespace

ZoneOffsets::ZoneOffsets(const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
{
}

qint64 ZoneOffsets::offsetAt(qint64 at)
{
    if (at < m_from || at >= m_until)
        lookUp(at);
    return m_offset;
}

qint64 ZoneOffsets::transitionBefore(qint64 at)
{
    if (at < m_from || at >= m_until)
        lookUp(at);
    return m_from;
}

qint64 ZoneOffsets::transitionAfter(qint64 at)
{
    if (at < m_from || at >= m_until)
        lookUp(at);
    return m_until;
}

qint64 ZoneOffsets::firstAt(qint64 wall)
{
    // No zone has two transitions within two days: the offsets a day before and a day after are the only ones in question.
    const qint64 before = offsetAt(wall - daySeconds);
    if (offsetAt(wall - before) == before)
        return wall - before;
    const qint64 after = offsetAt(wall + daySeconds);
    if (offsetAt(wall - after) == after)
        return wall - after;
    return transitionAfter(wall - after);
}

void ZoneOffsets::lookUp(qint64 at)
{
    m_offset = m_zone.offsetFromUtc(utc(at));
    m_from = std::numeric_limits<qint64>::min();
    m_until = std::numeric_limits<qint64>::max();
    if (!m_zone.hasTransitions())
        return;
    const QTimeZone::OffsetData before = m_zone.previousTransition(utc(at + 1));
    const QTimeZone::OffsetData after = m_zone.nextTransition(utc(at));
    if (before.atUtc.isValid())
        m_from = before.atUtc.toSecsSinceEpoch();
    if (after.atUtc.isValid())
        m_until = after.atUtc.toSecsSinceEpoch();
}

QDate dateOfWall(qint64 wall)
{
    return QDate::fromJulianDay(floored(wall, daySeconds) + epochDay);
}

qint64 wallOfDate(QDate date)
{
    return (date.toJulianDay() - epochDay) * daySeconds;
}

} // namespace atrium
