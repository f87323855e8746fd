// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

// Timeseries on members; contract 3.15.

/// `member_balance`: who opted in and out.
[[nodiscard]] Report memberBalanceReport();
/// `members_count_snapshot`: how many there were at the end of each bucket, a quarter of an hour late.
[[nodiscard]] Report membersCountSnapshotReport();
/// `members_count_history`: the same by group, without the delay.
[[nodiscard]] Report membersCountHistoryReport();

} // namespace atrium::sandbox
