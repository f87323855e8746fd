// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxrow.h"

#include <QString>

namespace atrium {

/// What a person may do with a row of the outbox.
enum class OutboxDeed { Open, Edit, Retry, SendAlone, SendNow, TakeBack };

/// Those with a button, in the order of the buttons. TakeBack is among them where it is not possible now, too: its button says why.
[[nodiscard]] QList<OutboxDeed> deedsOf(const OutboxRow &row);
/// Whether taking it back loses its text: then it is asked for once more.
[[nodiscard]] bool takeBackLoses(const OutboxRow &row);
/// Words on the button; takeBack: OutboxWords::takeBack.
[[nodiscard]] QString deedText(OutboxDeed deed, const QString &takeBack);
[[nodiscard]] QString deedName(OutboxDeed deed); ///< object name of the button

} // namespace atrium
