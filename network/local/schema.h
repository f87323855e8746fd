// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"

namespace atrium::local {

/// The steps of local.db: what only this computer knows. Steps are only ever added at the end.
[[nodiscard]] QList<LadderStep> ladder();

} // namespace atrium::local
