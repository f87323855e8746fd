// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/conversation.h"
#include "network/types/recipient.h"

/// Who has written to whom: pure, over the rows of a list of conversations.
namespace atrium {

/// The newest conversation that has exactly these others in it, whoever began it. Empty for none.
[[nodiscard]] std::optional<Conversation> conversationWith(
    const QList<Kept<Conversation>> &rows, const UserId &me, const QList<Recipient> &to);

/// Whom I began conversations with, the newest first, names left empty.
[[nodiscard]] QList<RecipientSet> setsBegunBy(const UserId &me, const QList<Kept<Conversation>> &rows, const CustomerScope &scope);

/// Of sets with the same members in the same mall the newest, in the order of time, the newest first, so many at most.
[[nodiscard]] QList<RecipientSet> distinctSets(QList<RecipientSet> sets, qsizetype most);

} // namespace atrium
