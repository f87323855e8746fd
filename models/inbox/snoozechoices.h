// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace atrium {

/// A time of a wall clock in the mall, which has no zone of its own until it is used.
struct WallTime {
    QDate day {};
    QTime time {};
    friend bool operator==(const WallTime &, const WallTime &) = default;
};

/// One way to put something off, and its words with the day and time that it means: "Tomorrow, Fri 21 Nov 09:00".
struct SnoozeChoice {
    WallTime until {};
    QString words {};
    friend bool operator==(const SnoozeChoice &, const SnoozeChoice &) = default;
};

/// Later today, tomorrow at nine, Monday at nine; those that make no sense at that hour, or are the same, are left out. now is UTC; all
/// times are the zone's.
[[nodiscard]] QList<SnoozeChoice> snoozeChoices(const QDateTime &now, const QTimeZone &zone);
/// What a person typed: a time, or a day and a time, the day as "tomorrow", a weekday, "24.11.", "24/11/2025" or "2025-11-24". A day
/// without a time is nine in the morning, a time without a day its next one. Empty: neither, or not ahead of now.
[[nodiscard]] std::optional<WallTime> wallTimeOf(const QString &text, const QDateTime &now, const QTimeZone &zone);
/// "Friday 21 November 2025, 14:00 Europe/Oslo"
[[nodiscard]] QString wallTimeWords(const WallTime &when, const QTimeZone &zone);
/// "Fri 21 Nov 14:00", where there is little room.
[[nodiscard]] QString shortWallTime(const WallTime &when);
/// "Times are those of Europe/Oslo, and only on this computer." What every menu of choices says.
[[nodiscard]] QString snoozeNote(const QTimeZone &zone);

} // namespace atrium
