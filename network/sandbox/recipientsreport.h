// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

/// `sendings_recipients_statistics`: members that sendings went to, by gender or age; contract 3.10 and 8.24.
[[nodiscard]] Report recipientsStatisticsReport();

} // namespace atrium::sandbox
