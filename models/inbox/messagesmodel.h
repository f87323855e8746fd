// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/conversationwords.h"
#include "models/keyedlistmodel.h"
#include "network/types/threadentry.h"

namespace atrium {

/// What the thread's delegate paints beside the text itself; runs and breaks depend on the row before.
struct MessageWords {
    QString name {}; ///< single line
    QString role {}; ///< "Tenant"; empty when not reported
    QString time {}; ///< "16:20"
    QString initials {};
    int tint {}; ///< 0..5
    bool startsRun {true}; ///< initials and name are shown: another author, another day, or ten minutes of silence before
    bool endsRun {true}; ///< the state line is shown under it
    QString dayBreak {}; ///< "Thursday 20 November" when the day changes here; else empty
    QString newBreak {}; ///< "3 new since 10:51" above the first unseen; else empty
    QString state {}; ///< under own messages: "Sent 16:24", "Queued", ...
    QString content {}; ///< the text as shown: shownText(), bounded to 1 MB
    QString spoken {}; ///< the row as one sentence
};

/// One thread, oldest first, the server's messages and ours on their way in one list.
class MessagesModel : public KeyedListModel<ThreadEntry, QString> {
    Q_OBJECT
public:
    enum Role {
        WordsRole = FirstFreeRole, ///< MessageWords
        MineRole, ///< bool
        PendingRole, ///< int of OutgoingState, or invalid
    };

    explicit MessagesModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Applies and re-words neighbours whose run or day break changed.
    void setEntries(const QList<ThreadEntry> &entries);
    /// Those that stand above all that are there, none of which is among them.
    void addOlder(const QList<ThreadEntry> &entries);
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    [[nodiscard]] QTimeZone zone() const { return m_zone; }
    /// From now on the "new" line stands at the first unseen message of others, as soon as there is one; it stays there, whatever is seen
    /// or arrives, until closeDivider(). Only older pages with unseen messages move it, up.
    void openDivider();
    void closeDivider();
    [[nodiscard]] int dividerRow() const; ///< -1 for none
    [[nodiscard]] QString shownContent(int row) const; ///< the row's text as it is shown, and searched
    /// One message to be pasted elsewhere: who, when, with the zone's name, and its text letter by letter.
    [[nodiscard]] QString copyOf(int row) const;
    /// Older pages exist: the view asks when its top comes near.
    void setPaging(bool loading, bool complete, bool failed);
    [[nodiscard]] bool isComplete() const { return m_complete; } ///< no older ones exist
    [[nodiscard]] bool isStuck() const { return m_failed; } ///< reading older ones failed
    [[nodiscard]] bool canLoadOlder() const { return !m_loading && !m_complete && !m_failed; }
    void loadOlder();

Q_SIGNALS:
    void olderWanted();

protected:
    [[nodiscard]] QString keyOf(const ThreadEntry &row) const override;

private:
    [[nodiscard]] MessageWords wordsAt(int row) const;
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] bool startsRun(int row) const;
    [[nodiscard]] bool showsState(int row) const;
    [[nodiscard]] QString newBreakAt(int row) const;
    [[nodiscard]] QString spokenOf(const MessageWords &words) const;
    [[nodiscard]] int firstNewRow() const;
    /// Puts the line where openDivider() says and counts what is below it.
    void placeDivider();

    QDateTime m_now;
    QTimeZone m_zone;
    mutable DayRuler m_days {QTimeZone()};
    bool m_dividerOpen {};
    QString m_dividerId;
    int m_dividerCount {};
    bool m_loading {};
    bool m_complete {true};
    bool m_failed {};
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::MessageWords)
Q_DECLARE_METATYPE(atrium::ThreadEntry)
