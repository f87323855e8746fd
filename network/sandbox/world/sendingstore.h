// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/sendings.h"

#include <QSqlDatabase>

namespace atrium::sandbox {

/// Writes the sendings, and the curves of events of those whose curves do not follow. False when the database does not take them.
[[nodiscard]] bool storeSendings(const QSqlDatabase &database, const std::vector<Sending> &sendings, const Stage &stage);

/// So many more, older than all others.
[[nodiscard]] bool storeMoreSendings(const QSqlDatabase &database, int count, Stage &stage);

} // namespace atrium::sandbox
