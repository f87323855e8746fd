// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/outbox/reconcile.h"

namespace atrium {

namespace {

/// Servers trim and normalise line ends; neither makes it another message.
QString normalised(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return plain.trimmed();
}

} // namespace

std::optional<Message> findArrived(
    const Outgoing &row, const UserId &me, const QList<Message> &read, const QSet<MessageId> &taken, qint64 skewMs)
{
    if (!row.firstSentAt)
        return std::nullopt;
    constexpr qint64 slackMs = 2000; // the Date header has whole seconds
    const Instant notBefore {row.firstSentAt->microseconds + (skewMs - slackMs) * 1000};
    const QString wanted = normalised(row.content);
    std::optional<Message> found;
    for (const Message &message : read) {
        const bool mine = me.isEmpty() || message.author == me;
        if (!mine || message.createdAt < notBefore || taken.contains(message.id) || normalised(message.content) != wanted)
            continue;
        if (!found || message.createdAt < found->createdAt)
            found = message;
    }
    return found;
}

} // namespace atrium
