// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/reportquery.h"
#include "network/types/timeseries.h"

#include <QTimeZone>

namespace atrium {

// A timeseries answer that was cut (contract 3.5), asked for again in parts that should not be. Each is empty where there is no such way.
// reportlimits.h splits by time alone, before anything was asked.

/// Fields that a report's series are told apart by and that its filter takes (contract 3.9 to 3.15). assumed: `type` of the events
/// history, whose page was cut before it; a server that refuses it answers 422.
[[nodiscard]] QStringList seriesFields(const QString &report);

/// Some series a part, few enough that all their points fit; the last part asks for series that the cut answer did not show.
[[nodiscard]] QList<ReportQuery> splitBySeries(const ReportQuery &query, const TimeSeries &cut, const QStringList &fields);
/// Half of the listed ids each (an `in` that all rows have to pass): the parts' values add up.
[[nodiscard]] QList<ReportQuery> splitByIds(const ReportQuery &query);
/// So few buckets a part that all series' points fit; by the answer's zone, by `zone` when it names none.
[[nodiscard]] QList<ReportQuery> splitByTime(const ReportQuery &query, const TimeSeries &cut, const QTimeZone &zone);

/// The question of a campaign asked by its sendings, a hundred a part; the parts' values add up. For a server that does not filter by
/// campaign_id or reporting_id.
[[nodiscard]] QList<ReportQuery> overSendings(const ReportQuery &query, const QList<SendingId> &sendings);

} // namespace atrium
