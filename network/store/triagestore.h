// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/database/database.h"
#include "network/types/conversation.h"
#include "network/types/triage.h"

#include <QHash>
#include <QTimeZone>

namespace atrium {

/// When that snooze is over. mall: its zone; one that is not valid leaves it to the zone that was noted, and without that to UTC. A wall
/// time that the clocks leap over is the one an hour later.
[[nodiscard]] Instant endOf(const Snooze &snooze, const QTimeZone &mall);

/// What a person noted about conversations on this computer: snoozed, to be followed up, marked unread. In local.db, so that it outlives
/// the cache. Memory answers at once; the file follows. It looks at the clock itself: a snooze ends at its time, after a restart or a sleep
/// at the next look.
class TriageStore : public QObject {
    Q_OBJECT
public:
    TriageStore(Database *local, Clock *clock, QObject *parent = nullptr);

    /// Reads the file. What was set meanwhile stands.
    void load();
    /// A mall's zone, as soon as it is known and whenever it is another.
    void setZone(const CustomerScope &scope, const QTimeZone &zone);

    [[nodiscard]] Triage triage(const CustomerScope &scope, const ConversationId &conversation) const;
    /// Until when it is out of the way; empty when it is not.
    [[nodiscard]] std::optional<Instant> snoozedUntil(const CustomerScope &scope, const ConversationId &conversation) const;
    /// Of that mall, in the order of their ids.
    [[nodiscard]] QList<ConversationId> snoozed(const CustomerScope &scope) const;
    [[nodiscard]] QList<Triage> all() const;
    void set(const Triage &triage);

    /// What is known of a conversation by now. others: the newest message there is of somebody else, if known. It is back if that is news.
    void meet(const CustomerScope &scope, const Conversation &conversation, const std::optional<Instant> &others);
    /// Ends what is over. By itself each few seconds; sooner when the computer woke.
    void look();

Q_SIGNALS:
    void changed();
    /// What is shown could not be written down. detail is technical.
    void notKept(const QString &detail);

private:
    [[nodiscard]] static Key keyOf(const CustomerScope &scope, const ConversationId &conversation)
    {
        return {.scope = scope, .id = conversation.text()};
    }
    [[nodiscard]] Instant now() const { return Instant::fromUtc(m_clock->now()); }
    void keep(const Triage &triage);
    void plan();

    Database *m_local;
    Clock *m_clock;
    QHash<Key, Triage> m_all;
    QHash<CustomerScope, QTimeZone> m_zones;
    QSet<Key> m_early; // set before the file was read
    bool m_loaded {false};
    Wait m_next;
};

} // namespace atrium
