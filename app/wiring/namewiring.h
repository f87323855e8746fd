// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/wiring/soon.h"
#include "models/sendings/sendingsmodel.h"

#include <map>

namespace atrium {

/// Looks up what sendings, campaigns and audiences of the mall in view are called: messages of the services that occur, read once, and the
/// mall's audiences. Where a look-up fails there are numbers.
class NameWiring : public QObject {
    Q_OBJECT
public:
    explicit NameWiring(Account *account, QObject *parent = nullptr);

    void show(const Mall &mall);
    /// Services whose messages are needed; those read before are not read again.
    void need(const QStringList &services);
    /// Asks again for those that failed.
    void retry();
    [[nodiscard]] const SendingNames &names() const { return m_names; }
    /// The message that a row stands for: the one whose last sending it is, else the only one of its campaign. Empty: none is known.
    [[nodiscard]] std::optional<ServiceMessage> messageOf(const SendingRow &row) const;
    /// Of the services of that row; null: nothing was asked.
    [[nodiscard]] const FeedBase *feedOf(const QString &service) const;

Q_SIGNALS:
    void changed();

private:
    void collect();

    Account *m_account;
    Mall m_mall;
    SendingStore *m_store {};
    AudienceStore *m_audiences {};
    std::map<QString, std::shared_ptr<RecordsFeed<ServiceMessage>>> m_messages; // by service
    SendingNames m_names;
    Soon m_soon;
    std::unique_ptr<QObject> m_connections;
};

} // namespace atrium
