// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"
#include "network/types/interval.h"

#include <QJsonObject>

namespace atrium {

/// What a report says of one of its fields (contract 3.1; 8.22: the model is assumed).
struct ReportField {
    QString name {};
    QString type {}; ///< integer, string, enum, ..., as sent
    bool filterable {};

    static ReportField fromJson(Decoder &d);
    friend bool operator==(const ReportField &, const ReportField &) = default;
};

/// What a report says of itself (contract 3.1; 8.22: the model is assumed). The client works without it.
struct ReportMetadata {
    QString report {};
    QString resultType {}; ///< records, timeseries, statistics, as sent
    QString permit {};
    std::optional<qint64> cost {}; ///< tokens of a query without a filter
    QList<ReportField> fields {};
    QStringList aggregations {};
    QList<Interval> intervals {}; ///< known ones; of a timeseries only

    /// Nothing is filterable until it was said to be.
    [[nodiscard]] bool filterable(QStringView field) const;

    static ReportMetadata fromJson(Decoder &d);
    friend bool operator==(const ReportMetadata &, const ReportMetadata &) = default;
};

/// What there is to choose from in one field of a report (contract 3.1; 8.22: the model is assumed).
struct FieldMetadata {
    QString report {};
    ReportField field {};
    std::optional<QStringList> values {}; ///< numbers and flags as they read; empty: not told, too many or no choice

    static FieldMetadata fromJson(Decoder &d);
    friend bool operator==(const FieldMetadata &, const FieldMetadata &) = default;
};

/// A question for FieldMetadata. The time frame says when the sendings were created; either end may be open.
struct FieldQuery {
    QString report {};
    QString field {};
    std::optional<Instant> from {};
    std::optional<Instant> to {};

    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const FieldQuery &, const FieldQuery &) = default;
};

} // namespace atrium
