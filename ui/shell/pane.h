// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace atrium {

/// The panes of the window, in the order of the rail and of Alt+1..
enum class Pane { Inbox, Notifications, Sendings, Outbox };

/// A widget with this property set is an area that F6 walks to, where a pane has no splitter whose parts are its areas.
inline constexpr char areaProperty[] = "atriumArea";

} // namespace atrium
