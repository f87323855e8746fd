// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

class InboxPane;

/// When the open conversation is marked seen by itself: in the mode "on view", once for each version of it, after it has been in view for
/// a moment. In the other modes a reply or the person does it.
class Seeing : public QObject {
    Q_OBJECT
public:
    Seeing(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);

    /// From now on that conversation is the open one; null: none is.
    void open(ConversationStore *store, const ConversationId &id, std::shared_ptr<MessageFeed> feed);
    /// Something is different: what is in view, or what there is to see.
    void look();

private:
    [[nodiscard]] std::optional<Instant> due() const;
    void see();

    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    ConversationStore *m_store {nullptr};
    ConversationId m_id;
    std::shared_ptr<MessageFeed> m_feed;
    std::optional<Instant> m_version; // that was wished to be seen
    std::optional<Instant> m_waitsFor; // version
    Wait m_wait;
    QSet<ConversationId> m_byItself; // wished from here, and not refused
};

} // namespace atrium
