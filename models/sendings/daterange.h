// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QDate>
#include <QTimeZone>

namespace atrium {

/// Whole days of a zone that is named beside it, both ends included. A default one is no range.
struct DateRange {
    QDate first {};
    QDate last {};

    [[nodiscard]] bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    [[nodiscard]] qint64 days() const { return isValid() ? first.daysTo(last) + 1 : 0; }
    [[nodiscard]] bool isWholeMonths() const;
    /// By its own length, forward or back; whole months stay whole months.
    [[nodiscard]] DateRange shifted(int steps) const;
    [[nodiscard]] Instant begin(const QTimeZone &zone) const; ///< the first moment of the first day
    [[nodiscard]] Instant end(const QTimeZone &zone) const; ///< the first moment after the last day
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// What a range is compared with. Both keep each day on its weekday, for what is sent on a Friday is not like what is sent on a Monday.
enum class Comparison {
    Previous, ///< as many whole weeks before as the range takes
    YearBefore, ///< 52 weeks before
    None,
};
[[nodiscard]] DateRange comparedWith(const DateRange &range, Comparison comparison); ///< no range for None
/// By how many days the range compared with lies before; 0 for None.
[[nodiscard]] qint64 daysBefore(const DateRange &range, Comparison comparison);

} // namespace atrium
