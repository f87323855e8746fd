// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"
#include "network/outbox/marks.h"
#include "network/outbox/readback.h"
#include "network/outbox/states.h"

#include <map>

namespace atrium {

/// Promised messages, in order. A row is on the disk before its promise is shown and before its request leaves; strict order within a
/// conversation, none between them. *Reach* decides after a failure: not sent goes back to Queued, a refusal to Failed with its reason,
/// anything unknown to Uncertain, which is settled by reading and never by sending again blindly (design 3.9). What may happen in which
/// state is decided in states.h, what may go next in order.h, what was ours in reconcile.h; this class carries it out.
///
/// The limit: a request that is still inside the server when two reads, reconcileDelay apart, have not found its message is taken for lost
/// and sent again, so the message may be there twice. Without an idempotency key there is no way to know. For the same reason a message of
/// the same person with the same text, sent from another console in the same moments, can be taken for ours; and as long as it is not known
/// who the person is (setMe, remembered), so can one of somebody else.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(Database *local, ApiClient *client, milliseconds reconcileDelay, QObject *parent = nullptr);
    ~Outbox() override;

    /// Reads what the last run left. A row that was in flight then is Uncertain now.
    void load();
    /// In the order of the promises.
    [[nodiscard]] const QList<Outgoing> &rows() const { return m_rows; }
    [[nodiscard]] QList<Outgoing> rowsOf(const CustomerScope &scope, const ConversationId &conversation) const;
    /// rows() with what the outbox pane says about each. It reads differently after changed(), and as time passes.
    [[nodiscard]] QList<OutboxEntry> entries() const;
    /// The last ones that arrived in this run, the newest first, 200 at most.
    [[nodiscard]] const QList<Outgoing> &arrivedLately() const { return m_arrivedLately; }
    /// Not yet known to have arrived, Failed included.
    [[nodiscard]] int waiting() const;
    /// State writes: seen, received, archived.
    [[nodiscard]] Marks *marks() { return &m_marks; }
    void setMe(const UserId &me);
    /// Undo send: how long a promise rests here first. Zero: not at all.
    void setHold(milliseconds hold) { m_hold = hold; }

    using Committed = std::function<void(std::optional<DatabaseError>)>;
    /// Promises the text and drops the conversation's draft in one commit. f runs after it, with the reason if it failed; the promise is
    /// visible in rows() from then on, never before.
    void submit(const CustomerScope &scope, const ConversationId &conversation, const QString &content, QObject *context, Committed f);
    /// Promises a new conversation with that first message, and drops the draft of one in the same commit. f as above.
    void start(const CustomerScope &scope, const QList<UserId> &users, const QList<AudienceId> &audiences, const QString &content,
        QObject *context, Committed f);
    using EachCommitted = std::function<void(std::optional<DatabaseError>, const QStringList &localIds)>;
    /// A conversation with each of them alone, all in one commit. f as above, with the ids of the rows in the order of users.
    void startEach(const CustomerScope &scope, const QList<UserId> &users, const QString &content, QObject *context, EachCommitted f);
    /// These rows do not leave, over restarts too, until they may again, or sendNow() says so of one.
    void setRowsPaused(const QStringList &localIds, bool paused);
    [[nodiscard]] bool isRowPaused(const QString &localId) const { return m_pausedRows.contains(localId); }
    /// A refused message: once more.
    void resend(const QString &localId);
    void resendAll();
    /// A held message: without further delay.
    void sendNow(const QString &localId);
    /// One that waits behind a refused one: past it.
    void sendAlone(const QString &localId);
    /// A held, queued or refused message is taken back: gone from here, its text returned. Empty when bytes may have left.
    [[nodiscard]] QString takeBack(const QString &localId);
    /// While it is being edited a row does not leave, nor do those behind it. False when it cannot be edited any more.
    [[nodiscard]] bool beginEdit(const QString &localId);
    void endEdit(const QString &localId);
    /// Another text in the same place; a refused one is queued again. f runs after the commit, or with the reason: then the old text
    /// stands.
    void edit(const QString &localId, const QString &content, QObject *context, Committed f);

    /// While the server cannot be reached nothing is tried; whatever waits goes on at once when it can again, or someone signed in.
    void setOnline(bool online);
    /// Nothing leaves, over restarts too; what may have arrived is still looked for.
    void setPaused(bool paused);
    [[nodiscard]] bool paused() const { return m_paused; }

Q_SIGNALS:
    void changed();
    /// The server has it. message is empty when the answer was `{}` and no copy was found: read the conversation then.
    void arrived(const atrium::Outgoing &row, const std::optional<atrium::Kept<atrium::Message>> &message);
    /// The same of a row that started a conversation. conversation is empty as above.
    void started(const atrium::Outgoing &row, const std::optional<atrium::Kept<atrium::Conversation>> &conversation,
        const std::optional<atrium::Kept<atrium::Message>> &message);
    /// What happened to a row could not be written down; it is tried again, and nothing leaves unwritten. error is technical.
    void notKept(const atrium::DatabaseError &error);

private:
    struct Flight {
        Call call {};
        std::unique_ptr<Readback> readback {};
        Wait pause {};
        std::optional<Instant> nextAt {}; // end of pause
        int reads {0}; // without finding it, this time round
        bool busy {false};
        bool paused {false}; // busy, but only waiting
        bool first {false}; // no earlier attempt can have arrived
        bool cleared {false}; // looked for and not found a moment ago
    };

    // outbox.cpp: what the engine does by itself
    Outgoing *find(const QString &localId);
    [[nodiscard]] const Outgoing *find(const QString &localId) const;
    /// Puts the row in its next state, in memory. False when the event does not apply.
    bool happened(const QString &localId, outbox::Event event);
    void advance(); // starts whatever may go next
    void launch(const QString &localId);
    void transmit(const Outgoing &row);
    void sent(const QString &localId, const Result<Arrival> &result);
    void failed(const QString &localId, const ApiError &error);
    void check(const QString &localId);
    void checked(const QString &localId, const Result<std::optional<Arrival>> &result);
    void absent(const QString &localId);
    void settle(const QString &localId, const Arrival &arrival);
    void store(const Outgoing &row);
    void store(const Database::Work &work); // until it is written
    void retryLater(const QString &localId);
    void hold(const QString &localId);
    [[nodiscard]] Instant now() const;

    // outboxwishes.cpp: what the person wants
    void promise(QList<Outgoing> rows, QObject *context, Committed f);
    void storePausedRows();
    [[nodiscard]] OutboxEntry entryOf(const Outgoing &row, const QHash<QString, QString> &behind) const;

    Database *m_local;
    ApiClient *m_client;
    milliseconds m_reconcileDelay;
    milliseconds m_hold {0};
    Marks m_marks;
    OutboxKnowledge m_known;
    QList<Outgoing> m_rows;
    QList<Outgoing> m_arrivedLately;
    QHash<QString, Instant> m_changedAt; // by local id
    QSet<QString> m_edited; // local ids
    QSet<QString> m_pausedRows; // likewise
    std::map<QString, Flight> m_flights; // by local id
    std::map<QString, Wait> m_holds; // likewise
    bool m_online {true};
    bool m_paused {false};
};

} // namespace atrium
