// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// The only way for a text into Qt Charts, which reads names and titles as HTML: one bounded line that draws as what it says and fetches
/// no file.
[[nodiscard]] QString chartText(const QString &text);

} // namespace atrium
