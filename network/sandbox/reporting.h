// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// What a request takes, and from which type of bucket.
struct Price {
    bool reporting {false};
    int tokens {1};
};

/// Where reports are asked for; exports have the same and a word more.
[[nodiscard]] QString reportingPath();
/// Reports are asked for by POST and change nothing.
[[nodiscard]] bool isReportingPath(const QString &path);
/// The cost of a report plus 1 for each `and` and 3 for each `or` of its filter; 1 for everything that is no report.
[[nodiscard]] Price priceOf(const Request &request);

/// POST /v1/reporting/query: finds the report, checks its permit and lets it answer.
[[nodiscard]] Answer queryReport(const Visit &visit);
/// POST /v1/reporting/query/export: the same as CSV, all pages of it.
[[nodiscard]] Answer exportReport(const Visit &visit);
/// POST /v1/reporting/metadata: what a report is made of.
[[nodiscard]] Answer describeReport(const Visit &visit);
/// POST /v1/reporting/field_metadata: what there is to choose from.
[[nodiscard]] Answer describeField(const Visit &visit);

} // namespace atrium::sandbox
