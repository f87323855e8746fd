// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// A stranger's or a long text as a menu's: no mnemonic, no column break, and elided where it would not fit the screen.
[[nodiscard]] QString menuText(const QString &text);

} // namespace atrium
