// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUrl>

namespace atrium {

/// The seam to the system browser: https, or http on this computer, and nothing else. False when there is no browser, or the address is no
/// such one. Under QStandardPaths' test mode nothing is opened.
bool openInBrowser(const QUrl &address);
/// A new message to that person, in the program that the desktop has for it: a mailto address, of which nothing but who it goes to is
/// passed on.
bool openMailTo(const QUrl &address);
/// What openInBrowser() or openMailTo() was given last.
[[nodiscard]] QUrl openedInBrowser();

} // namespace atrium
