// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "ui/newconversation/separateprogress.h"

namespace atrium {

class NewConversationPage;

/// Joins conversations that were begun one by one to the list of how far they are. The list outlives the window and the program, as long
/// as something of it waits in the outbox.
class SeparateWiring : public QObject {
    Q_OBJECT
public:
    SeparateWiring(NewConversationPage *page, Account *account, QObject *parent = nullptr);
    ~SeparateWiring() override;

    /// Rows of the outbox, and whom each goes to.
    void begin(const QStringList &localIds, const QStringList &names);

private:
    struct One {
        QString localId {};
        QString name {};
        bool arrived {};
    };
    void refresh();
    void restore(const QString &kept);
    void keep();
    [[nodiscard]] bool waits(const One &one) const; ///< in the outbox

    NewConversationPage *m_page;
    Account *m_account;
    Soon m_soon;
    QList<One> m_all;
    QList<One> m_left; // of the last run, until the outbox is read
    QString m_kept; // as it is written
};

} // namespace atrium
