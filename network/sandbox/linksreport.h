// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

/// `sendings_links`: a row per link of a source; contract 3.11.
[[nodiscard]] Report linksReport();
/// `sendings_links_stats`: a row per source; contract 3.12.
[[nodiscard]] Report linksStatsReport();

} // namespace atrium::sandbox
