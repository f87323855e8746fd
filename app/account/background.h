// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

namespace atrium {

/// Keeps the lists of an account's last mall read while no window shows them, at the pace of lists: its badge stays true, and what one
/// finds on coming back is fresh. Goes before its account.
class Background : public QObject {
    Q_OBJECT
public:
    Background(Account *account, Settings *settings, QObject *parent = nullptr);

private:
    void follow();

    Account *m_account;
    Settings *m_settings;
    std::shared_ptr<ConversationFeed> m_conversations;
    std::shared_ptr<NotificationFeed> m_notifications;
};

} // namespace atrium
