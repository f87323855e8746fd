// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/reconcile.h"

#include <algorithm>

namespace atrium {

namespace {

/// Servers trim and normalise line ends; neither makes it another message.
QString normalised(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return plain.trimmed();
}

/// Each once; whether the server counts the author among the recipients is not documented.
template<class Id>
QList<Id> sorted(QList<Id> ids, const Id &without)
{
    ids.removeAll(without);
    std::sort(ids.begin(), ids.end(), [](const Id &a, const Id &b) { return a.value < b.value; });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool older(const Message &a, const Message &b)
{
    return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id);
}

} // namespace

std::optional<Instant> earliestArrival(const Outgoing &row, qint64 skewMs)
{
    constexpr qint64 slackMs = 2000;
    if (row.sentAtServer) // told by the server's clock when it left; ours may have been set since
        return Instant {row.sentAtServer->microseconds - slackMs * 1000};
    if (!row.firstSentAt)
        return std::nullopt;
    return Instant {row.firstSentAt->microseconds + (skewMs - slackMs) * 1000};
}

std::optional<Message> findArrived(
    const Outgoing &row, const UserId &me, const QList<Message> &read, const QSet<MessageId> &taken, qint64 skewMs)
{
    const std::optional<Instant> notBefore = earliestArrival(row, skewMs);
    if (!notBefore)
        return std::nullopt;
    const QString wanted = normalised(row.content);
    std::optional<Message> found;
    for (const Message &message : read) {
        const bool mine = me.isEmpty() || message.author == me;
        if (!mine || message.createdAt < *notBefore || taken.contains(message.id) || normalised(message.content) != wanted)
            continue;
        if (!found || older(message, *found))
            found = message;
    }
    return found;
}

QList<Conversation> mayBeStarted(
    const Outgoing &row, const UserId &me, const QList<Conversation> &read, const QSet<ConversationId> &taken, qint64 skewMs)
{
    const std::optional<Instant> notBefore = earliestArrival(row, skewMs);
    if (!notBefore)
        return {};
    QList<Conversation> found;
    for (const Conversation &one : read) {
        const bool mine = me.isEmpty() || one.author == me;
        const UserId author = me.isEmpty() ? one.author : me;
        const bool known = std::any_of(found.begin(), found.end(), [&](const Conversation &other) { return other.id == one.id; });
        if (mine && !known && one.createdAt >= *notBefore && !taken.contains(one.id)
            && sorted(one.users, author) == sorted(row.users, author) && sorted(one.audiences, {}) == sorted(row.audiences, {}))
            found.append(one);
    }
    std::sort(found.begin(), found.end(),
        [](const Conversation &a, const Conversation &b) { return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id); });
    return found;
}

bool beginsWith(const Outgoing &row, const QList<Message> &all)
{
    const auto first = std::min_element(all.begin(), all.end(), older);
    return first != all.end() && normalised(first->content) == normalised(row.content);
}

} // namespace atrium
