// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/sendings.h"

#include <QSqlDatabase>

namespace atrium::sandbox {

/// Writes the sendings and the curves of their events, and older ones until there are `wanted`. False when the database does not take
/// them.
[[nodiscard]] bool storeSendings(const QSqlDatabase &database, const std::vector<Sending> &sendings, int wanted, Stage &stage);

} // namespace atrium::sandbox
