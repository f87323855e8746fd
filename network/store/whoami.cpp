// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/whoami.h"

namespace atrium {

std::optional<QSet<UserId>> mayBeMe(const QList<Kept<Conversation>> &conversations)
{
    std::optional<QSet<UserId>> common;
    for (const Kept<Conversation> &kept : conversations) {
        const Conversation &c = kept.value;
        if (!c.audiences.isEmpty())
            continue; // one may take part through the audience alone
        QSet<UserId> people(c.users.begin(), c.users.end());
        people.insert(c.author);
        if (common)
            common->intersect(people);
        else
            common = people;
        if (common->size() <= 1)
            break;
    }
    return common;
}

std::optional<UserId> inferMe(const QList<Kept<Conversation>> &conversations)
{
    const auto common = mayBeMe(conversations);
    if (!common || common->size() != 1)
        return std::nullopt;
    return *common->begin();
}

} // namespace atrium
