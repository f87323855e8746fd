// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"

namespace atrium {

class InboxPane;

/// Fills the thread that is only looked at. It reads and never writes: neither "received" nor "seen" comes from here.
class PeekWiring : public QObject {
    Q_OBJECT
public:
    PeekWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);

    void setMall(const Mall &mall, ConversationStore *store);

private:
    void look(const QString &rowId);
    void refresh();

    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    Soon m_soon;
    Mall m_mall;
    ConversationStore *m_store {nullptr};
    ConversationId m_id;
    std::shared_ptr<MessageFeed> m_feed;
    std::unique_ptr<QObject> m_connections;
    bool m_dividerPending {false};
};

} // namespace atrium
