// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace atrium {

/// Renders every pane and state in light and dark into PNG files below `folder` (and, below pseudo/ and rtl/, in the pseudo-locale and
/// right to left), from the demo mall at a fixed seed and clock. Runs the event loop until done. 0, or 1 when the folder takes no file.
[[nodiscard]] int takeScreenshots(QApplication *application, const QString &folder);

} // namespace atrium
