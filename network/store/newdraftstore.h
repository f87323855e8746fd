// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/database/database.h"
#include "network/types/recipient.h"

namespace atrium {

/// The conversation that an account is preparing, on the disk with each change, and whom it wrote to before. Memory answers at once; the
/// file follows.
class NewDraftStore : public QObject {
    Q_OBJECT
public:
    explicit NewDraftStore(Database *local, QObject *parent = nullptr);

    /// Reads the file. What was typed meanwhile stays, behind what the file holds: restored() tells.
    void load();
    [[nodiscard]] const NewDraft &draft() const { return m_draft; }
    /// kept() follows when it is on the disk.
    void set(const NewDraft &draft);
    /// As set(), for what comes back from elsewhere: whoever shows the draft shows this from now on.
    void restore(const NewDraft &draft);
    /// The outbox took it: its commit removed the row too.
    void dropped();

    /// The newest first; of each group of people one, in whichever mall.
    [[nodiscard]] const QList<RecipientSet> &recents() const { return m_recents; }
    void remember(const RecipientSet &set);

Q_SIGNALS:
    void changed(); ///< the draft came, went, or reads differently
    void kept();
    void notKept(const QString &reason);
    void restored();
    void recentsChanged();

private:
    Database *m_local;
    NewDraft m_draft;
    QList<RecipientSet> m_recents;
    bool m_loaded {false};
    bool m_early {false}; // set or dropped before the file was read
};

} // namespace atrium
