// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "ui/newconversation/separateprogress.h"

namespace atrium {

class NewConversationPage;

/// Joins conversations that were begun one by one to the list of how far they are.
class SeparateWiring : public QObject {
    Q_OBJECT
public:
    SeparateWiring(NewConversationPage *page, Account *account, QObject *parent = nullptr);
    ~SeparateWiring() override;

    /// Rows of the outbox, and whom each goes to.
    void begin(const QStringList &localIds, const QStringList &names);

private:
    void refresh();

    struct One {
        QString localId {};
        QString name {};
        bool arrived {};
    };
    NewConversationPage *m_page;
    Account *m_account;
    Soon m_soon;
    QList<One> m_all;
};

} // namespace atrium
