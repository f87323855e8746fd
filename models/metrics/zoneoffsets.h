// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTimeZone>

namespace atrium {

/// The clock on the wall of one zone, as seconds. Remembers between which transitions the last answer holds: asking QTimeZone costs
/// microseconds, and an axis asks for each of its points. An invalid zone is UTC. The machine's own zone is never looked at.
class ZoneOffsets {
public:
    explicit ZoneOffsets(const QTimeZone &zone);

    /// Seconds east of UTC; at is seconds since 1970, UTC.
    [[nodiscard]] qint64 offsetAt(qint64 at);
    /// What the wall shows, as seconds since 1970 as if it were UTC.
    [[nodiscard]] qint64 wallAt(qint64 at) { return at + offsetAt(at); }
    /// The first instant at which the wall shows `wall`: of an hour that comes twice the earlier one; of an hour that never comes the
    /// moment it is skipped.
    [[nodiscard]] qint64 firstAt(qint64 wall);
    /// The last transition at or before `at`, and the next one after it; the ends of time where there is none.
    [[nodiscard]] qint64 transitionBefore(qint64 at);
    [[nodiscard]] qint64 transitionAfter(qint64 at);

private:
    void lookUp(qint64 at);

    QTimeZone m_zone;
    qint64 m_from {}; ///< the remembered offset holds from here, inclusive
    qint64 m_until {}; ///< to here, exclusive
    qint64 m_offset {};
};

/// Of a wall time in seconds.
[[nodiscard]] QDate dateOfWall(qint64 wall);
[[nodiscard]] qint64 wallOfDate(QDate date);

} // namespace atrium
