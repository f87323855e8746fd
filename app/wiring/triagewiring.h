// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "models/inbox/snoozechoices.h"
#include "models/inbox/triage.h"

namespace atrium {

class InboxPane;

/// Joins what a person does with the inbox's rows to what is noted about them here and to the server, and says when one has waited too
/// long.
class TriageWiring : public QObject {
    Q_OBJECT
public:
    TriageWiring(InboxPane *pane, Account *account, Clock *clock, Settings *settings, QObject *parent = nullptr);

    [[nodiscard]] static WaitingLimits limitsOf(const Settings &settings);
    void setMalls(const QList<Mall> &malls);
    /// The conversations of these malls as they are now: those that waited past a limit since the last look, the one before this run
    /// included, are told of, once.
    void look(const QList<ConversationCard> &cards);

Q_SIGNALS:
    void changed(); ///< cards read differently
    void remark(const QString &sentence);

private:
    void snooze(const QStringList &rowIds, const WallTime &until);
    void change(const QStringList &rowIds, const std::function<void(Triage &)> &how);
    void tell(const QList<Crossing> &crossed, const QList<ConversationCard> &cards);
    void showRefused(const MarkWish &wish, const ApiError &error);
    void lookAt(const Mall &mall, const QList<ConversationCard> &cards);
    void keepLooked(const CustomerScope &scope, const Instant &now);
    void toStores(const QStringList &rowIds, void (ConversationStore::*deed)(const QList<ConversationId> &));

    InboxPane *m_pane;
    Account *m_account;
    Clock *m_clock;
    Settings *m_settings;
    struct Looked {
        std::optional<Instant> from {}; // limits that were passed before are old news; empty: the last run has not been asked yet
        Instant keptAt {}; // when that was written down
    };
    QList<Mall> m_malls;
    QHash<CustomerScope, Looked> m_looked;
    std::unique_ptr<QObject> m_connections; // context of what is connected to the malls in view
    QHash<QString, Triage> m_before; // of what was snoozed last, by row id
    QSet<Crossing> m_told;
};

} // namespace atrium
