// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/conversation.h"
#include "network/types/message.h"
#include "network/types/outgoing.h"

#include <QSet>

namespace atrium {

/// The earliest instant, by the server's clock, at which the row can have arrived; empty when no attempt can have. Two seconds are allowed
/// for, because the Date header has whole ones. skewMs: the server's clock minus ours, for a row that was sent before it was known.
[[nodiscard]] std::optional<Instant> earliestArrival(const Outgoing &row, qint64 skewMs);

/// Whether an uncertain message has arrived: the oldest message among `read` that is mine, says the same, is not older than the attempt
/// (give or take the measured clock skew and two seconds) and has not been matched to another row. One server message answers for one
/// row only, so two equal texts stay two. `me` empty: author unknown, then text and time decide.
[[nodiscard]] std::optional<Message> findArrived(
    const Outgoing &row, const UserId &me, const QList<Message> &read, const QSet<MessageId> &taken, qint64 skewMs);

/// The conversations that an uncertain row may have started, the oldest first: mine, with exactly these users and audiences, not older than
/// the attempt, not matched to another row. Whether it was it is told by the first message.
[[nodiscard]] QList<Conversation> mayBeStarted(
    const Outgoing &row, const UserId &me, const QList<Conversation> &read, const QSet<ConversationId> &taken, qint64 skewMs);
/// Whether these messages, all of a conversation, begin with the row's.
[[nodiscard]] bool beginsWith(const Outgoing &row, const QList<Message> &all);

/// Whether older pages can hold something that is not older than `since`: not when this one is in order, newest first, and ends before it.
template<class T>
[[nodiscard]] bool olderPagesMatter(const QList<T> &page, const Instant &since)
{
    const bool inOrder = std::is_sorted(page.begin(), page.end(), [](const T &a, const T &b) { return a.createdAt > b.createdAt; });
    return !inOrder || page.isEmpty() || page.last().createdAt >= since;
}

} // namespace atrium
