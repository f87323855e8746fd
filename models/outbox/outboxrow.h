// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outboxcard.h"

namespace atrium {

/// The parts of the outbox, in their order on screen: trouble first (look/08).
enum class OutboxSection { NeedYou, OnTheirWay, SentToday };

/// The head of a section, a message, or the wishes of one kind that are shown as one.
struct OutboxRow {
    enum Kind { Head, Message, Marks };
    Kind kind {Head};
    OutboxSection section {OutboxSection::NeedYou};
    int count {}; ///< of a head: rows of the section that do not wait behind another one of it
    int behind {}; ///< of a head: those that do
    OutboxCard card {}; ///< of a message
    bool waits {}; ///< a message that stands below the one it waits for
    QList<MarkCard> marks {}; ///< of one mall, one kind and one answer; the oldest first, never empty for Marks
    bool paused {}; ///< of marks: sending is
    bool offline {}; ///< likewise
    friend bool operator==(const OutboxRow &, const OutboxRow &) = default;
};

/// The rows of the pane, in order; a section without rows has no head. sentShown: the rows of what was sent today, too, and not its head
/// alone. now is UTC: what was sent on another day of its mall is left out.
[[nodiscard]] QList<OutboxRow> outboxRows(const OutboxContents &contents, const QDateTime &now, bool sentShown);

/// Stable for as long as the row means the same: of a message its local id, whichever section it stands in.
[[nodiscard]] QString rowIdOf(const OutboxRow &row);

} // namespace atrium
