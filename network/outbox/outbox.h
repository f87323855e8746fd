// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/database/database.h"
#include "network/types/conversation.h"
#include "network/types/outgoing.h"

#include <QSet>

#include <map>

namespace atrium {

/// Promised messages, in order. A row is on the disk before its promise is shown and before its request leaves; strict order within a
/// conversation, none between them. *Reach* decides after a failure: not sent goes back to Queued, a refusal to Failed with its reason,
/// anything unknown to Uncertain, which is settled by reading the conversation and never by sending again blindly (design 3.9).
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(Database *local, ApiClient *client, milliseconds reconcileDelay, QObject *parent = nullptr);
    ~Outbox() override;

    /// Reads what the last run left. A row that was in flight then is Uncertain now.
    void load();
    [[nodiscard]] const QList<Outgoing> &rows() const { return m_rows; }
    [[nodiscard]] QList<Outgoing> rowsOf(const CustomerScope &scope, const ConversationId &conversation) const;
    /// Not yet known to have arrived, Failed included.
    [[nodiscard]] int waiting() const;
    void setMe(const UserId &me) { m_me = me; }

    using Committed = std::function<void(std::optional<DatabaseError>)>;
    /// Promises the text and drops the conversation's draft in one commit. f runs after it, with the reason if it failed; the promise is
    /// visible in rows() from then on, never before.
    void submit(const CustomerScope &scope, const ConversationId &conversation, const QString &content, QObject *context, Committed f);
    /// A refused message: once more.
    void resend(const QString &localId);
    /// A queued or refused message is taken back: gone from here, its text returned. Empty when bytes may have left.
    [[nodiscard]] QString takeBack(const QString &localId);
    /// While the server cannot be reached nothing is tried; whatever waits goes on at once when it can again, or someone signed in.
    void setOnline(bool online);

Q_SIGNALS:
    void changed();
    /// The server has it. message is empty when the answer was `{}`: read the conversation then.
    void arrived(const atrium::Outgoing &row, const std::optional<atrium::Kept<atrium::Message>> &message);

private:
    struct Flight {
        Call call;
        Wait pause;
        int reads {0}; // of reconciliation, this time round
        bool busy {false};
        bool paused {false}; // busy, but only waiting
    };

    Outgoing *find(const QString &localId);
    void advance(); // starts whatever may go next
    void launch(const QString &localId);
    void sent(const QString &localId, const Result<Maybe<Kept<Message>>> &result);
    void check(const QString &localId);
    void checked(const QString &localId, const Result<Page<Kept<Message>>> &result);
    void settle(const QString &localId, const std::optional<Kept<Message>> &message);
    void store(const Outgoing &row);
    void retryLater(const QString &localId);

    Database *m_local;
    ApiClient *m_client;
    milliseconds m_reconcileDelay;
    UserId m_me;
    QList<Outgoing> m_rows;
    QSet<MessageId> m_taken; // server messages that already answered for a row
    std::map<QString, Flight> m_flights; // by local id
    bool m_online {true};
    qint64 m_skewMs {0}; // server's clock minus ours
};

} // namespace atrium
