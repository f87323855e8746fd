// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/outboxjoin.h"
#include "app/wiring/soon.h"

namespace atrium {

class OutboxPane;

/// Joins the outbox pane to what one account has promised, of all its malls.
class OutboxWiring : public QObject {
    Q_OBJECT
public:
    OutboxWiring(OutboxPane *pane, Account *account, QObject *parent = nullptr);
    ~OutboxWiring() override;

Q_SIGNALS:
    void openWanted(const atrium::CustomerScope &scope, const atrium::ConversationId &conversation);

private:
    void connectWishes();
    void edit(const QString &localId);
    void save(const QString &localId, const QString &text);
    void endEdit(const QString &localId);
    void takeBack(const QString &localId);
    void seeStarted(const Outgoing &row, const std::optional<Kept<Conversation>> &conversation);

    OutboxPane *m_pane;
    Account *m_account;
    OutboxJoin m_join;
    Soon m_soon;
    QSet<QString> m_edited; // local ids
};

} // namespace atrium
