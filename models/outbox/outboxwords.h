// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxrow.h"

#include <QDateTime>

namespace atrium {

/// The words of one row of the outbox, made here so that row, tool tip and spoken sentence cannot disagree. All remote text in them is
/// single-line plain text.
struct OutboxWords {
    enum Tone { Plain, Muted, Warn, Bad };

    QString who {}; ///< up to three names; of wishes what is wished: "Mark 3 conversations seen"
    QString text {}; ///< what was written; of wishes the names
    QString mall {}; ///< its name, for speech and tool tip: on screen it is a dot
    QString tag {}; ///< "New" where the message starts a conversation
    QString state {}; ///< "Refused: you may not write here"; of a section's head its title
    QString reason {}; ///< why it stands where it stands and what comes next; of a head its count
    QString age {}; ///< "2 h 27 min", "29 s", "now": since the promise
    Tone tone {Plain}; ///< of the state and the tile
    QString iconName {};
    QString server {}; ///< what the server said to a refusal, for the tool tip; empty for nothing
    QString takeBack {}; ///< of the button that takes it back: "Undo", "Cancel" or "Discard"; empty: there is none
    QString pinned {}; ///< why that button is disabled; empty: it is not
    QString spoken {}; ///< the row as one sentence
    friend bool operator==(const OutboxWords &, const OutboxWords &) = default;
};

/// now is UTC. Times are worded in the zone of the row's mall.
[[nodiscard]] OutboxWords wordsOf(const OutboxRow &row, const QDateTime &now);

/// "now", "29 s", "18 min", "2 h 27 min".
[[nodiscard]] QString outboxAge(const Instant &since, const QDateTime &now);

/// "2 need you, 4 on their way" for the pane's head and the rail.
[[nodiscard]] QString outboxCounts(int needYou, int onTheirWay);

} // namespace atrium
