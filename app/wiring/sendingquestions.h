// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/dashboardquery.h"
#include "models/sendings/sendingsmodel.h"
#include "network/store/sendingstore.h"

namespace atrium {

/// The events of a sending, or of all under one number at once: a campaign is one question (design 3.13).
[[nodiscard]] ReportQuery eventsQueryOf(const SendingRow &row, Interval interval, const Instant &now);
/// That question as a feed; of a single sending it is shared with whoever asks the same.
[[nodiscard]] std::shared_ptr<SeriesFeed> eventsOf(SendingStore *store, const SendingRow &row, Interval interval, Clock *clock);
/// About how many tokens a range of a mall takes, its sendings and its events: as many sendings a day as `known` in the range in view.
[[nodiscard]] int costOfRange(
    const DateRange &range, const FilterChips &chips, const QTimeZone &zone, const DateRange &inView, qsizetype known, const Instant &now);
/// Whom it went to, by age or by gender.
[[nodiscard]] ReportQuery recipientsQueryOf(const SendingRow &row, bool byGender, const Instant &now);
/// Likewise by age, of those of one gender: the API's word.
[[nodiscard]] ReportQuery recipientsQueryOf(const SendingRow &row, const QString &gender, const Instant &now);
/// The sendings of a row themselves.
[[nodiscard]] ReportQuery recordsQueryOf(const SendingRow &row);
/// As the API is asked it; for what is taken away of the answer.
[[nodiscard]] QString jsonOf(const ReportQuery &query);
/// What the links reports know it by (contract 3.11): its reporting ids; of one that has none, its service.
[[nodiscard]] QStringList linkSourcesOf(const SendingRow &row);

} // namespace atrium
