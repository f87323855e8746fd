// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"

namespace atrium {

class InboxPane;

/// Joins a conversation that is still on its way to the thread it is opened in: until the server has begun it the thread shows what was
/// promised, and then it is the server's without leaving the eye.
class StartingWiring : public QObject {
    Q_OBJECT
public:
    StartingWiring(InboxPane *pane, Account *account, Clock *clock, QObject *parent = nullptr);

    void setMall(const Mall &mall);
    /// Opens it as soon as it has a row.
    void openSoon(const QString &localId);

private:
    void open(const QString &rowId);
    void refresh();
    void becomeServers(
        const Outgoing &row, const std::optional<Kept<Conversation>> &conversation, const std::optional<Kept<Message>> &message);
    void openWanted();
    [[nodiscard]] QString rowIdOf(const CustomerScope &scope, const QString &id) const;

    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Soon m_soon;
    Mall m_mall;
    QString m_localId; // of the one that is open; empty: none
    CustomerScope m_openScope; // its mall
    QString m_wanted; // row id
    std::shared_ptr<MessageFeed> m_thread; // of the one that was begun last, with its first message
};

} // namespace atrium
