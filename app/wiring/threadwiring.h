// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/composerwiring.h"
#include "app/wiring/soon.h"

namespace atrium {

class InboxPane;

/// Joins the open thread to its messages.
class ThreadWiring : public QObject {
    Q_OBJECT
public:
    ThreadWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);
    ~ThreadWiring() override;

    void setMall(const Mall &mall, ConversationStore *store);
    /// The list's rows changed: the head may read differently.
    void refreshHead();

private:
    void open(const QString &rowId);
    void refreshEntries();
    void refreshState();
    [[nodiscard]] bool isOpen() const { return m_feed != nullptr; }

    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    ComposerWiring m_composer;
    Soon m_entriesSoon;
    Mall m_mall;
    ConversationStore *m_store {nullptr};
    ConversationId m_id;
    QString m_rowId;
    std::shared_ptr<MessageFeed> m_feed;
    std::unique_ptr<QObject> m_connections;
    bool m_dividerPending {false};
};

} // namespace atrium
