// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

/// `links_visits_history`: visits of links in sendings over time; contract 3.14 and 8.29.
[[nodiscard]] Report linksVisitsHistoryReport();

} // namespace atrium::sandbox
