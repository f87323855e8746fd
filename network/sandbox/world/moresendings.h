// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/sendings.h"

#include <functional>

namespace atrium::sandbox {

/// Gives `count` more sendings to `take`, one after the other: older than all others, of every mall in turn, and settled. False when
/// `take` stopped them.
[[nodiscard]] bool moreSendings(int count, Stage &stage, const std::function<bool(const Sending &)> &take);

} // namespace atrium::sandbox
