// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/personwords.h"
#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"
#include "models/inbox/triage.h"
#include "network/types/conversationcard.h"
#include "network/types/threadentry.h"

#include <QStringList>

namespace atrium {

/// The words of one conversation row, made here so that delegate, tooltip and spoken sentence cannot disagree. All remote text in them is
/// single-line plain text.
struct ConversationWords {
    QString title {}; ///< up to three names: "Magnus Øvergård, Katarzyna Wiśniewska"
    QStringList names {}; ///< the same, one by one: a narrow row shows fewer and counts more
    int others {}; ///< how many more take part than `names` says: shown as "+1"; 0 for none
    bool audience {}; ///< carries the tag "Audience"
    QString preview {}; ///< "Katarzyna: Here are the figures", "You: ..."; empty while unknown
    QString draft {}; ///< the draft's first line; takes the preview's place after the word "Draft"
    QString time {}; ///< "13:47", "Yesterday", "Tue", "12 Nov", "12.11.2024": of the newest message, in the mall's zone
    QString fullTime {}; ///< for tooltip and speech, with day and zone
    QString waiting {}; ///< "3 h 12 min" since their last message when mine is not the last; else empty
    int waitingLevel {}; ///< 0 muted, 1 past the first limit, 2 past the second
    QString pending {}; ///< "Queued", "Sending", "Checking whether it arrived", "Refused"; empty for none
    /// Where it stands beside that, in the place of `pending` or `waiting`.
    enum Standing { Usual, NotDone, Snoozed, Back, Nudge } standing {Usual};
    QString standingWords {}; ///< "Not archived", "Until Fri 09:00", "Back since 09:00", "No answer for 4 days"
    bool followUp {}; ///< flagged
    bool unread {}; ///< by the server's count or by hand
    QString initials {}; ///< of the first person; empty for an audience
    int tint {}; ///< 0..5, by user id
    QString mall {}; ///< its mall's name, where rows of several stand together; else empty
    QString spoken {}; ///< the row as one sentence
};

/// now is UTC. Times are worded in `zone`; days are compared in it too. mall: its name as the server has it, where it is to be said.
[[nodiscard]] ConversationWords wordsOf(
    const ConversationCard &card, const QDateTime &now, const QTimeZone &zone, const WaitingLimits &limits = {}, const QString &mall = {});

/// "Queued", "Sending", "Sent 16:24", ... for one of ours on its way.
[[nodiscard]] QString outgoingWords(const Outgoing &outgoing, const QTimeZone &zone);
/// "Sent 16:24", for one of ours that the server has.
[[nodiscard]] QString sentWords(const Instant &when, const QTimeZone &zone);

} // namespace atrium
