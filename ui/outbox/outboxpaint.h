// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/scope.h"
#include "ui/outbox/outboxlayout.h"

class QPainter;

namespace atrium {

/// One row as it is to be seen now.
struct OutboxFace {
    OutboxWords words {};
    OutboxLayout layout {};
    OutboxWords::Tone trouble {OutboxWords::Plain}; ///< of the tile, whatever the words ask
    CustomerScope scope {}; ///< its mall's, for the dot
    QRect box {}; ///< the whole row
    Qt::LayoutDirection direction {Qt::LeftToRight};
    bool line {}; ///< a hairline above it
    bool hovered {};
    bool focused {};
};
void paintOutboxRow(QPainter &painter, const OutboxFace &face);

/// What had to be cut, whole, and the mall, which is but a dot on screen.
[[nodiscard]] QStringList outboxTip(const OutboxWords &words, const OutboxLayout &layout);

} // namespace atrium
