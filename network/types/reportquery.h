// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/filter.h"
#include "network/types/interval.h"

#include <QJsonObject>

namespace atrium {

/// A question to POST /v1/reporting/query (contract 3.16). Interval, from and to belong to timeseries only.
struct ReportQuery {
    QString report {}; ///< sendings, sendings_events_history, ...
    Filter filter {};
    QString aggregateBy {}; ///< empty: none
    Interval interval {Interval::Unknown}; ///< Unknown: a records report
    std::optional<Instant> from {};
    std::optional<Instant> to {}; ///< inclusive of the bucket it lies in (contract 8.27)

    /// The body; the page begins at `after` for records (contract 8.20).
    [[nodiscard]] QJsonObject toJson(const QString &after = {}) const;
    /// Rate-limit tokens: the report's and its filter's (contract 3.2).
    [[nodiscard]] int cost() const;
    /// At most so many time points: the server refuses more than 150 (contract 3.5). 0 for records.
    [[nodiscard]] qint64 points() const;
    /// Equal questions have equal keys.
    [[nodiscard]] QByteArray key() const;

    friend bool operator==(const ReportQuery &, const ReportQuery &) = default;
};

} // namespace atrium
