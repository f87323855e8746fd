// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

/// `sendings`: records, or sums by reporting_id or campaign_id; contract 3.8.
[[nodiscard]] Report sendingsReport();
/// `sendings_stats`: the counts of all sendings that a filter lets through; contract 3.13 and 8.25.
[[nodiscard]] Report sendingsStatsReport();

/// "(451,447)", for `customer_id IN`.
[[nodiscard]] QString customerList(const Visit &visit);

} // namespace atrium::sandbox
