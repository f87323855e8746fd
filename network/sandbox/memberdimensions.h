// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/memberrows.h"

#include <QStringList>

namespace atrium::sandbox {

// What timeseries on members can be told apart by: as an aggregation, and as fields of a filter.

/// The aggregations.
[[nodiscard]] QStringList dimensionNames();
/// community_id, a report's own fields, and the dimensions.
[[nodiscard]] QList<ReportField> dimensionFields(const QList<ReportField> &own);
/// A member's value of a dimension, by its place among the dimensions.
[[nodiscard]] FilterValue dimensionValue(const Member &member, size_t place, const QDateTime &now);

/// The names that members have under an aggregation. Without one there is none, and everybody's place is the first.
class DimensionNames {
public:
    explicit DimensionNames(QString aggregation);

    /// Calls back with the place of each name that a member has: one, or with consents as many as were given.
    void each(const Member &member, const QDateTime &now, const std::function<void(size_t place)> &callBack) const;
    /// A report's own labels, each with each of the names.
    [[nodiscard]] std::vector<QByteArray> labels(const std::vector<QByteArray> &own) const;

private:
    [[nodiscard]] size_t placeOf(const Member &member, const QDateTime &now) const;

    const QString m_aggregation;
    std::vector<QString> m_names;
};

} // namespace atrium::sandbox
