// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reportfilter.h"
#include "network/sandbox/timeaxis.h"
#include "network/sandbox/visit.h"

#include <set>

namespace atrium::sandbox {

/// A time frame; stamps, empty where it has no end.
struct TimeFrame {
    QString from {};
    QString to {};
};

/// A report: what its page says of it, and who answers.
struct Report {
    enum class Result { Records, Timeseries, Statistics };
    using Handler = Answer (*)(const Visit &visit, const Report &report);
    /// The values that a field has in a time frame; null and more than one asks for are left out.
    using Values = std::set<FilterValue> (*)(const Visit &visit, const Report &report, size_t field, const TimeFrame &frame);

    QLatin1StringView name;
    QLatin1StringView permit;
    int cost {0};
    Result result {Result::Records};
    Interval finest {Interval::FiveMinutes}; // of timeseries
    QStringList aggregations {};
    QList<ReportField> fields {};
    Handler handler {nullptr};
    Values values {nullptr};
};

/// THE table of reports.
[[nodiscard]] const QList<Report> &reports();
/// The report of that name, or none.
[[nodiscard]] const Report *reportNamed(const QJsonValue &name);

/// The key `aggregate_by` of a body: empty, or one of the report's own.
[[nodiscard]] QString readAggregation(const Visit &visit, const Report &report, Problems &problems);
/// For a report that has none: one that is asked for all the same is a problem.
void refuseAggregation(const Visit &visit, const Report &report, Problems &problems);

/// Values of a field in the sendings that were created in a time frame, for reports whose fields are columns.
[[nodiscard]] std::set<FilterValue> valuesInSendings(const Visit &visit, const Report &report, size_t field, const TimeFrame &frame);

} // namespace atrium::sandbox
