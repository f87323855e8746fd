// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/recipientsets.h"

#include <QSet>

#include <algorithm>

namespace atrium {

namespace {

QStringList keysOf(const QList<Recipient> &to)
{
    QStringList keys;
    for (const Recipient &one : to)
        keys.append(one.key());
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QList<Recipient> othersIn(const Conversation &conversation, const UserId &me, const CustomerScope &scope)
{
    QList<Recipient> to;
    QList<UserId> people = conversation.users;
    people.prepend(conversation.author);
    QSet<UserId> seen {me};
    for (const UserId &id : std::as_const(people)) {
        if (!seen.contains(id))
            to.append({.user = id, .home = scope});
        seen.insert(id);
    }
    for (const AudienceId &id : conversation.audiences)
        to.append({.audience = id, .home = scope});
    return to;
}

} // namespace

std::optional<Conversation> conversationWith(const QList<Kept<Conversation>> &rows, const UserId &me, const QList<Recipient> &to)
{
    const QStringList wanted = keysOf(to);
    const Conversation *found = nullptr;
    for (const Kept<Conversation> &kept : rows) {
        const Conversation &one = kept.value;
        if (wanted.isEmpty() || (found && one.updatedAt < found->updatedAt) || keysOf(othersIn(one, me, {})) != wanted)
            continue;
        found = &one;
    }
    return found ? std::optional(*found) : std::nullopt;
}

QList<RecipientSet> setsBegunBy(const UserId &me, const QList<Kept<Conversation>> &rows, const CustomerScope &scope)
{
    QList<RecipientSet> sets;
    for (const Kept<Conversation> &kept : rows) {
        if (me.isEmpty() || kept.value.author != me)
            continue;
        const QList<Recipient> to = othersIn(kept.value, me, scope);
        if (!to.isEmpty())
            sets.append({.scope = scope, .to = to, .at = kept.value.createdAt});
    }
    return sets;
}

QList<RecipientSet> distinctSets(QList<RecipientSet> sets, qsizetype most)
{
    std::stable_sort(sets.begin(), sets.end(), [](const RecipientSet &a, const RecipientSet &b) { return b.at < a.at; });
    QSet<QString> seen;
    sets.removeIf([&](const RecipientSet &set) {
        const QString name = set.scope.value + u'|' + keysOf(set.to).join(u',');
        const bool again = seen.contains(name);
        seen.insert(name);
        return again;
    });
    return sets.first(std::min(most, sets.size()));
}

} // namespace atrium
