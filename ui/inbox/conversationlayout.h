// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/conversationwords.h"

#include <QRect>

namespace atrium {

/// Where everything of one inbox row stands, and what of the names and counts is shown there (look/01, look/11). Empty boxes are not
/// painted. Drawn from left to right; whoever paints mirrors all boxes for right-to-left.
struct ConversationLayout {
    QRect fill {}; ///< of selection, hover and focus
    QRect initials {};
    QRect mallDot {}; ///< on their lower corner, where rows of several malls stand together
    QRect title {};
    QString titleText {}; ///< as many names as find room, the last one perhaps in part
    QRect others {};
    QString othersText {}; ///< "+2": those `titleText` does not name
    QRect tag {};
    QString tagText {};
    QRect flag {}; ///< icon before the time
    QRect time {};
    QRect draft {};
    QString draftText {}; ///< the word
    QRect preview {};
    QRect mark {}; ///< icon before `waiting`
    QRect waiting {}; ///< stateText
    QString stateText {}; ///< time waited, the state of one of ours on its way, or where the person put it
    QRect badge {};
    QString badgeText {}; ///< empty with a badge: marked unread by hand
};

/// Sizes and fonts are those of density() and typeface() at the moment. row: the whole row, in any coordinates.
[[nodiscard]] ConversationLayout layOutConversation(const ConversationWords &words, qint64 unseen, const QRect &row);

} // namespace atrium
