// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace atrium {

/// A text that no spreadsheet takes for a formula: one that begins with = + - @ (behind blanks too, and their full-width sisters), a tab or
/// a carriage return has an apostrophe before it.
[[nodiscard]] QString harmless(const QString &text);
/// One cell of RFC 4180: in quotation marks where it must be. The text stays what it is.
[[nodiscard]] QString csvCell(const QString &text);
/// A record of texts, each made harmless, with its line end.
[[nodiscard]] QString csvRow(const QStringList &texts);

} // namespace atrium
