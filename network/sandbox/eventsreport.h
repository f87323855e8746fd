// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/reports.h"

namespace atrium::sandbox {

/// `sendings_events_history`: one series per kind of event; contract 3.5, 3.6, 3.9 and 8.23.
[[nodiscard]] Report eventsHistoryReport();

} // namespace atrium::sandbox
