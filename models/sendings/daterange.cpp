// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/daterange.h"

namespace atrium {

namespace {

constexpr qint64 weekDays = 7;
constexpr qint64 yearDays = 52 * weekDays;

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    // Where midnight is skipped, the day begins later; startOfDay() knows.
    return Instant::fromUtc(day.startOfDay(zone.isValid() ? zone : QTimeZone::utc()));
}

} // namespace

bool DateRange::isWholeMonths() const
{
    return isValid() && first.day() == 1 && last.day() == last.daysInMonth();
}

DateRange DateRange::shifted(int steps) const
{
    if (!isValid())
        return *this;
    if (isWholeMonths()) {
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
        const QDate to = first.addMonths(months * steps);
        return {to, to.addMonths(months).addDays(-1)};
    }
    return {first.addDays(days() * steps), last.addDays(days() * steps)};
}

Instant DateRange::begin(const QTimeZone &zone) const
{
    return startOf(first, zone);
}

Instant DateRange::end(const QTimeZone &zone) const
{
    return startOf(last.addDays(1), zone);
}

qint64 daysBefore(const DateRange &range, Comparison comparison)
{
    if (!range.isValid() || comparison == Comparison::None)
        return 0;
    return comparison == Comparison::YearBefore ? yearDays : (range.days() + weekDays - 1) / weekDays * weekDays;
}

DateRange comparedWith(const DateRange &range, Comparison comparison)
{
    const qint64 days = daysBefore(range, comparison);
    return days > 0 ? DateRange {range.first.addDays(-days), range.last.addDays(-days)} : DateRange {};
}

} // namespace atrium
