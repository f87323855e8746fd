// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxwords.h"

#include <QRect>

namespace atrium {

/// Where everything of one row of the outbox stands (look/08). Empty boxes are not painted. Drawn from left to right; whoever paints
/// mirrors all boxes for right-to-left. The right columns of all rows stand in line, whatever is indented.
struct OutboxLayout {
    QRect tile {};
    QRect icon {}; ///< in the tile
    QRect who {};
    QRect dot {}; ///< the mall's
    QRect tag {};
    QRect text {};
    QRect state {};
    QRect reason {};
    QRect reasonMore {}; ///< its second line, where the first one does not hold it
    int reasonBreak {-1}; ///< characters of the reason on its first line; -1: all
    QRect age {}; ///< right-aligned
    QRect actions {}; ///< the buttons, against its right edge
    QRect editor {}; ///< below `who`, as wide as all columns
};

/// Sizes and fonts are those of density() and typeface() at the moment. size: of the whole row. actionsWidth: of the widest row's buttons.
[[nodiscard]] OutboxLayout layOutOutboxRow(const OutboxWords &words, const QSize &size, bool waits, int actionsWidth);
/// A row that is not being edited. It is higher by one line where its reason needs two; more than two are cut.
[[nodiscard]] int outboxRowHeight(const OutboxWords &words, int width, bool waits, int actionsWidth);

} // namespace atrium
