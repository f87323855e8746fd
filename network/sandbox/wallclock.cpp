// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/wallclock.h"

#include <QDateTime>

namespace atrium::sandbox {

WallClock::WallClock(const QByteArray &zone)
    : m_zone(zone)
{
}

qint64 WallClock::shownAt(qint64 instant)
{
    if (instant < m_since || instant >= m_until) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC);
        m_offset = 1'000LL * m_zone.offsetFromUtc(at);
        const QTimeZone::OffsetData before = m_zone.previousTransition(at.addMSecs(1));
        const QTimeZone::OffsetData after = m_zone.nextTransition(at);
        m_since = before.atUtc.isValid() ? before.atUtc.toMSecsSinceEpoch() : instant;
        m_until = after.atUtc.isValid() ? after.atUtc.toMSecsSinceEpoch() : instant + 1;
    }
    return instant + m_offset;
}

} // namespace atrium::sandbox
