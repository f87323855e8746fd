// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "network/store/conversationnames.h"
#include "network/types/outboxcard.h"

namespace atrium {

/// What the outbox pane shows of one account: the engine's rows and wishes, joined with who they are about.
class OutboxJoin : public QObject {
    Q_OBJECT
public:
    explicit OutboxJoin(Account *account, QObject *parent = nullptr);

    /// As it is now. Who is not known yet is asked for, and changed() follows.
    [[nodiscard]] OutboxContents contents();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Mall mallOf(const CustomerScope &scope) const;
    [[nodiscard]] OutboxPeople peopleOf(const CustomerScope &scope, const ConversationId &conversation);
    [[nodiscard]] OutboxPeople named(const CustomerScope &scope, const QList<UserId> &users, const QList<AudienceId> &audiences);
    [[nodiscard]] OutboxCard cardOf(const OutboxEntry &entry);
    [[nodiscard]] MarkCard cardOf(const MarkWish &wish);

    Account *m_account;
    ConversationNames m_names;
};

/// Takes a message back that has not left, into its conversation's draft: before what is there, if anything is. The draft is written
/// first, so that a crash may leave the text twice but never not at all. One that was to start a conversation becomes the one that is being
/// prepared. False when it cannot be taken back any more, or would mix with another one that is being prepared; nothing happens then.
/// cursor: where it stood in the text; empty: behind all of it.
bool takeBackToDraft(Account &account, const QString &localId, std::optional<int> cursor = {});

} // namespace atrium
