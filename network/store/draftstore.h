// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"
#include "network/types/outgoing.h"

#include <QHash>
#include <QSet>

namespace atrium {

/// Unsent text, on the disk with each pause of the hand. Memory answers at once; the file follows.
class DraftStore : public QObject {
    Q_OBJECT
public:
    explicit DraftStore(Database *local, QObject *parent = nullptr);

    /// Reads the file. Of what was set meanwhile nothing is lost, nor of what the file holds: whoever shows a draft is told (restored()).
    void load();
    [[nodiscard]] Draft draft(const CustomerScope &scope, const ConversationId &conversation) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_drafts.size()); } ///< over all malls
    [[nodiscard]] QList<Draft> all() const; ///< in the order of malls and conversations
    /// kept() follows when it is on the disk.
    void set(const Draft &draft);
    /// As set(), for text that comes back from elsewhere: whoever shows the draft shows this from now on.
    void restore(const Draft &draft);
    /// The outbox took the text: its commit removed the row too.
    void dropped(const CustomerScope &scope, const ConversationId &conversation);

Q_SIGNALS:
    void changed();
    void kept(const atrium::Draft &draft);
    void notKept(const QString &reason);
    void restored(const atrium::Draft &draft);

private:
    [[nodiscard]] static Key keyOf(const CustomerScope &scope, const ConversationId &conversation)
    {
        return {.scope = scope, .id = conversation.text()};
    }
    Database *m_local;
    QHash<Key, Draft> m_drafts;
    bool m_loaded {false};
    QSet<Key> m_early; // set or dropped before the file was read
};

} // namespace atrium
