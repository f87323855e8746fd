// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

namespace atrium {

/// A workbook of two sheets: the table, and what it is a table of with formulas and caveats. Numbers are numbers, times are dates on the
/// wall of the table's zone, a rate is a percentage of the digits on the screen with numerator and denominator beside it. What is n/a or
/// not reported is an empty cell with a note. Texts are text cells: none is a formula. The same table, the same bytes.
///
/// Empty when it cannot be made: more rows than a sheet holds (1,048,575), or no room for its temporary files. Takes its time: not for the
/// thread of the windows.
[[nodiscard]] QByteArray tableXlsx(const Table &table);

} // namespace atrium
