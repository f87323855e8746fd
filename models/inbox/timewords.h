// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QTimeZone>

namespace atrium {

/// Times as words. Instants and now are UTC; every word is in `zone`, and days are compared there too.

/// "16:20".
[[nodiscard]] QString clockTime(const Instant &when, const QTimeZone &zone);
/// "16:20" today, with a day before it otherwise: "Wed 16:20", "12 Nov 16:20", "12.11.2024 16:20".
[[nodiscard]] QString clockTime(const Instant &when, const QDateTime &now, const QTimeZone &zone);
/// For a list's right column: "13:47", "Yesterday", "Tue", "12 Nov", "12.11.2024".
[[nodiscard]] QString listTime(const Instant &when, const QDateTime &now, const QTimeZone &zone);
/// "Thursday 20 November 2025, 13:47 Europe/Oslo".
[[nodiscard]] QString fullTime(const Instant &when, const QTimeZone &zone);
/// "Wednesday 19 November", with the year when it is not this one.
[[nodiscard]] QString dayTitle(const Instant &when, const QDateTime &now, const QTimeZone &zone);

/// How long something has waited: "32 min", "3 h 12 min", "1 d 2 h", "45 d". Empty below one minute.
[[nodiscard]] QString waitingTime(const Instant &since, const QDateTime &now);

/// Whether two instants lie on the same day of the zone. Remembers the last day's ends: asking the zone costs microseconds, and a thread
/// asks for each pair of neighbours.
class DayRuler {
public:
    explicit DayRuler(const QTimeZone &zone)
        : m_zone(zone)
    {
    }
    [[nodiscard]] bool sameDay(const Instant &a, const Instant &b);

private:
    QTimeZone m_zone;
    qint64 m_begin {}; ///< of the remembered day, milliseconds
    qint64 m_end {};
};

} // namespace atrium
