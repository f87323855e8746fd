// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace atrium {

/// The seam to the system browser: https, or http on this computer, and nothing else. False when there is no browser, or the address is no
/// such one. Under QStandardPaths' test mode nothing is opened.
bool openInBrowser(const QUrl &address);
/// What openInBrowser() was given last.
[[nodiscard]] QUrl openedInBrowser();

} // namespace atrium
