// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/sendings.h"

namespace atrium::sandbox {

/// How far back the chain tells, in days: eighteen months.
inline constexpr int chainDays = 548;

/// What the malls of the chain sent, site by site in the order of time, with their ids: the small world's malls before the days that
/// the small world tells of, the others until now. Those whose events are all in have curves that follow.
[[nodiscard]] std::vector<Sending> chainSendings(Stage &stage);

/// SQL: whether the sending `s` is one of these, or of a story.
[[nodiscard]] QString isOfChainInSql();

} // namespace atrium::sandbox
