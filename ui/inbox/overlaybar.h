// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractScrollArea;

namespace atrium {

/// Lays the area's vertical scroll bar over the edge of its viewport: rows keep their width, their right columns line up with what stands
/// above them, and nothing is laid out anew when the bar comes or goes. Rows have the room: 16 px of padding against 12 of bar.
void overlayScrollBar(QAbstractScrollArea *area);

} // namespace atrium
