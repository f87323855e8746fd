// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

#include <QColor>

namespace atrium {

/// How a state in words is dressed, in the list and in the thread alike. The words say it; icon and colour only help.
struct StateLook {
    QString iconName {};
    QColor colour {};
};

[[nodiscard]] StateLook lookOf(OutgoingState state);
/// level: ConversationWords::waitingLevel.
[[nodiscard]] StateLook waitingLook(int level);

} // namespace atrium
