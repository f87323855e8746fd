// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/engine.h"

#include <chrono>

namespace atrium {

/// When to look again at sendings that are under way (features SD26): soon while numbers move, later and later as they stand still, seldom
/// while there are few tokens, and never once nothing is en route or the range in which events are counted is over.
/// was: at the look before; empty: there was none. last: the wait before this look.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextLook(const std::optional<KpiFigures> &was, const KpiFigures &is, bool settling,
    std::chrono::milliseconds last, std::optional<int> tokensLeft);

} // namespace atrium
