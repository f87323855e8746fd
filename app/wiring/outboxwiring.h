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
    OutboxWiring(OutboxPane *pane, Account *account, Clock *clock, QObject *parent = nullptr);
    ~OutboxWiring() override;

Q_SIGNALS:
    void openWanted(const atrium::CustomerScope &scope, const atrium::ConversationId &conversation);
    /// Something that whoever looks at any pane should know.
    void remark(const QString &sentence);

private:
    void connectWishes();
    void edit(const QString &localId);
    void save(const QString &localId, const QString &text);
    void endEdit(const QString &localId);
    void takeBack(const QString &localId);
    void seeStarted(const Outgoing &row, const std::optional<Kept<Conversation>> &conversation);
    void tellOnce(const QString &sentence);

    OutboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    OutboxJoin m_join;
    Soon m_soon;
    QSet<QString> m_edited; // local ids
    QHash<QString, qint64> m_told; // ticks, by sentence
};

} // namespace atrium
