// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

namespace atrium {

/// RFC 4180, UTF-8 with its mark, as a spreadsheet opens it: what it is a table of (query, zone, as-of), an empty record, the heads, a
/// record for each row. Every record has the same number of cells. A dot before decimals, no grouping, n/a empty with its state beside it;
/// no text is taken for a formula. The same table, the same bytes.
[[nodiscard]] QByteArray tableCsv(const Table &table);

} // namespace atrium
