// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/daterange.h"
#include "models/sendings/filterchips.h"
#include "network/types/reportquery.h"
#include "network/types/sending.h"

#include <QMap>

namespace atrium {

/// Whose days the ranges are cut by, and whose clock the labels show (features SD8).
enum class ZoneChoice { Mall, Mine, Utc };
/// The zone itself; where one is not known, UTC.
[[nodiscard]] QTimeZone zoneFor(ZoneChoice choice, const QTimeZone &mall);

/// What the overview is about: everything that its questions follow from.
struct DashboardQuery {
    DateRange range {};
    Comparison comparison {Comparison::Previous};
    ZoneChoice zone {ZoneChoice::Mall};
    FilterChips chips {};
    friend bool operator==(const DashboardQuery &, const DashboardQuery &) = default;
};

/// The last four weeks, today included.
[[nodiscard]] DateRange usualRange(const QDate &today);

/// The sendings that were created in the range and pass the chips.
[[nodiscard]] ReportQuery sendingsQuery(const DateRange &range, const FilterChips &chips, const QTimeZone &zone);
/// Whether a sending is one that sendingsQuery() asks for: for what is known of it without asking.
[[nodiscard]] bool passes(const Sending &sending, const DateRange &range, const FilterChips &chips, const QTimeZone &zone);
/// The values of each field that occur among the sendings, in the order of how often.
[[nodiscard]] QMap<FilterField, QStringList> knownValues(const QList<Sending> &sendings);
/// By how long pieces events are read over a range: hours up to three days, days up to 150, else weeks, then months. In days of another
/// zone than the mall's, hours are read, as far as the service keeps them.
[[nodiscard]] Interval eventsInterval(const DateRange &range);
/// The events of the mall in the range, to `now` at most. sendings: only theirs; empty: all.
[[nodiscard]] ReportQuery mallEventsQuery(
    const DateRange &range, Interval interval, const QTimeZone &zone, const QList<SendingId> &sendings, const Instant &now);

} // namespace atrium
