// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QApplication;
class QObject;

namespace atrium {

/// Shift+F10 opens the menu of what has the focus, as the key for menus does: many keyboards have none, and on X11 Qt knows only that one.
/// For as long as owner lives.
void openMenusByShiftF10(QApplication *application, QObject *owner);

} // namespace atrium
