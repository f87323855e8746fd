// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

// Records on members; contract 3.15.

/// `members`: a row each, without personal data.
[[nodiscard]] Report membersReport();
/// `members_count`: a row per community.
[[nodiscard]] Report membersCountReport();
/// `members_grouped_count`: a row per community and group.
[[nodiscard]] Report membersGroupedCountReport();

} // namespace atrium::sandbox
