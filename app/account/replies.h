// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"
#include "network/types/outgoing.h"

#include <map>

namespace atrium {

class Account;

/// Replies between the composer and the outbox: from Enter until they are on the disk, and back when they are undone. Whoever leaves a
/// conversation before its reply is on the disk, and comes back, must neither find the text nor send it twice; nor may what was typed
/// behind it be lost.
class Replies : public QObject {
    Q_OBJECT
public:
    explicit Replies(Account *account, QObject *parent = nullptr);

    void send(const CustomerScope &scope, const ConversationId &id, const QString &text);
    /// No composer holds its texts any more: what is on its way to the disk leaves the draft.
    void leave(const CustomerScope &scope, const ConversationId &id);
    /// A held message: back into the draft, before what was typed meanwhile, with the cursor where it stood.
    void undo(const QString &localId);

Q_SIGNALS:
    /// On the disk, and out of the draft: the composer that still holds it may clear it.
    void taken(const QString &text);
    /// It could not be kept: the composer still holds it.
    void refused(const QString &text);
    /// It could not be kept, and its conversation was left: the text is in the draft there.
    void refusedElsewhere(const QString &text);
    void tooLate(); ///< to undo: it has just left

private:
    struct Reply {
        CustomerScope scope {};
        ConversationId id {};
        QString text {};
        int cursor {}; ///< where it stood in the text
        bool left {}; ///< its conversation was
    };
    void settle(int number, const std::optional<DatabaseError> &error);
    void putBack(const Reply &reply);
    [[nodiscard]] std::optional<int> cursorOf(const QString &localId) const;

    Account *m_account;
    std::map<int, Reply> m_pending; ///< in order; not on the disk yet
    int m_next {0};
    QList<Reply> m_sent; ///< the last few that are, should one be undone
    QString m_undoAfter; ///< local id: to be undone when what was sent after it is on the disk
};

} // namespace atrium
