// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/conversation.h"

namespace atrium {

using namespace Qt::StringLiterals;

Conversation Conversation::fromJson(Decoder &d)
{
    Conversation c;
    c.id = {d.num("id"_L1)};
    c.author = {d.str("author_id"_L1)};
    for (const QString &user : d.strsOr("user_ids"_L1))
        c.users.append(UserId {user});
    for (const qint64 audience : d.numsOr("audience_ids"_L1))
        c.audiences.append(AudienceId {audience});
    c.unseen = d.numOr("unseen_messages_count"_L1, 0);
    c.createdAt = d.time("created_at"_L1);
    c.updatedAt = d.time("updated_at"_L1);
    return c;
}

CreatedConversation CreatedConversation::fromJson(Decoder &d)
{
    CreatedConversation created;
    if (auto conversation = d.atMaybe("conversation"_L1))
        created.conversation = Kept<Conversation>::fromJson(*conversation);
    if (auto message = d.atMaybe("message"_L1))
        created.message = Kept<Message>::fromJson(*message);
    return created;
}

} // namespace atrium
