// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// The seam to the clipboard. Under QStandardPaths' test mode nothing reaches the real one.
void copyText(const QString &text);
/// What copyText() was given last.
[[nodiscard]] QString copiedText();

} // namespace atrium
