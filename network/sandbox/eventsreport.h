// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// The report `sendings_events_history`: one series per kind of event; contract 3.5, 3.6, 3.9 and 8.23.
[[nodiscard]] Answer reportEventsHistory(const Visit &visit);

} // namespace atrium::sandbox
