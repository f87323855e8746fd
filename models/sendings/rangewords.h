// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/daterange.h"

#include <QLocale>
#include <QString>

namespace atrium {

/// What somebody typed, as days (features SD9): "last 4 weeks", "aug", "2025-08-01..14", "1 to 14 august", "last month", "week 32",
/// "today", "friday", "last friday". Words are those of the language in force and the English ones, in any case and with or without
/// accents. A name of a month without year is the last one that began. "Last 4 weeks" ends with today, "last week" is the one before this.
struct RangeReading {
    enum class Problem { None, NotUnderstood, NoSuchDay, Backwards, TooLong };
    DateRange range {}; ///< no range where there is a problem
    Problem problem {Problem::None};
    friend bool operator==(const RangeReading &, const RangeReading &) = default;
};
[[nodiscard]] RangeReading rangeOf(const QString &typed, const QDate &today, const QLocale &locale = {});

/// "24 Oct to 20 Nov 2025", "20 Nov 2025", "Aug 2025"; the year of the first day where it is another.
[[nodiscard]] QString rangeText(const DateRange &range, const QLocale &locale = {});
/// "26 Sep to 23 Oct": without a year that the other range says already.
[[nodiscard]] QString rangeTextBeside(const DateRange &range, const DateRange &beside, const QLocale &locale = {});
/// A sentence for whoever typed it; empty without a problem.
[[nodiscard]] QString problemText(RangeReading::Problem problem);

/// More days than that are not asked for at once.
constexpr qint64 mostRangeDays = 800;

} // namespace atrium
