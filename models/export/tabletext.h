// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

namespace atrium {

/// For the clipboard: heads and rows as they are shown, a cell for each, parted by tabs and line breaks. Numbers have a dot and no
/// grouping, so that a spreadsheet takes them; n/a and not reported are words; no text is taken for a formula.
[[nodiscard]] QString tableTsv(const Table &table);
/// The same as an HTML table for letters and documents: letters only, nothing of it is read as markup.
[[nodiscard]] QString tableHtml(const Table &table);

} // namespace atrium
