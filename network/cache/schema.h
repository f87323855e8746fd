// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"

namespace atrium::cache {

/// The steps of cache.db: what the server can give again. Steps are only ever added at the end.
[[nodiscard]] QList<LadderStep> ladder();

} // namespace atrium::cache
