// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// One line: controls and line breaks become blanks, bidi overrides are dropped, at most `limit` characters.
[[nodiscard]] QString singleLine(const QString &remote, int limit = 300);

/// A single line to be set beside other words: right-to-left text is fenced, so that it orders itself only. Others stay as they are.
[[nodiscard]] QString isolated(const QString &line);

/// A message's text as it is shown: line breaks of every kind become \n, other controls and bidi overrides are dropped, at most `limit`
/// characters. Markup stays what it is, letters.
[[nodiscard]] QString severalLines(const QString &remote, int limit = 1'000'000);

} // namespace atrium
