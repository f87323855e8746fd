// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// Pins the fonts of tests and pictures: Inter at 13 px, DejaVu Sans for other scripts. Needs a QGuiApplication. Empty when all is well,
/// else one sentence naming the missing file and its package; a test fails with it, since other fonts give other measures.
[[nodiscard]] QString useTestFonts();

} // namespace atrium
