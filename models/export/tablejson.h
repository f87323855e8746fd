// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

namespace atrium {

/// All that is known of the table. A figure is an object with its state and each of its keys, null where there is no number; the rounded
/// number of a rate has a dot and the digits of the percent rule. The same table, the same bytes.
[[nodiscard]] QByteArray tableJson(const Table &table);

} // namespace atrium
