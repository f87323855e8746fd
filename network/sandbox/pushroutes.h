// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// The app tells that a push was opened: each time is an event, each member counts once; contract 4.1.
[[nodiscard]] Answer openPush(const Visit &visit);
/// The app tells that a push arrived: each message counts once; contract 8.33.
[[nodiscard]] Answer deliverPush(const Visit &visit);

} // namespace atrium::sandbox
