// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/conversationwords.h"
#include "models/inbox/triage.h"
#include "models/keyedlistmodel.h"
#include "network/types/mall.h"

namespace atrium {

/// The inbox: one row per ConversationCard that passes the filter, in the order given. Times are worded for the zone and the now it was
/// told. While it is held, rows that are there stay where they are and only change in place; what else is due waits for its release.
class ConversationsModel : public KeyedListModel<ConversationCard, QString> {
    Q_OBJECT
public:
    enum Role {
        WordsRole = FirstFreeRole, ///< ConversationWords
        UnseenRole, ///< qint64, messages
        UnreadRole, ///< bool: by the server's count or marked by hand
    };

    /// RowIdRole of the row with that key.
    [[nodiscard]] static QString rowIdOf(const Key &key);
    /// The mall of a row, by its RowIdRole.
    [[nodiscard]] static CustomerScope scopeOf(const QString &rowId);
    /// The conversation of a row, likewise; 0 of one that the server has yet to begin.
    [[nodiscard]] static ConversationId conversationOf(const QString &rowId);

    explicit ConversationsModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// False while loading, after the end and after an error until Retry, or a failing page would be asked for at each repaint.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// All there are, whatever the filter; see the class about which become rows.
    void apply(QList<ConversationCard> all);
    /// All that apply() was given, and the deeds under way as if they were done.
    [[nodiscard]] const QList<ConversationCard> &all() const { return m_all; }
    [[nodiscard]] std::optional<ConversationCard> card(const QString &rowId) const; ///< among all()

    void setFilter(InboxFilter filter);
    [[nodiscard]] InboxFilter filter() const { return m_filter; }
    /// How many pass; a number more may follow where isComplete() is false.
    [[nodiscard]] int count(InboxFilter filter) const;
    /// Every page is here and, for what depends on them, every newest message.
    [[nodiscard]] bool isComplete(InboxFilter filter) const;
    [[nodiscard]] bool isArchiveKnown() const { return m_archiveKnown; }
    /// Mirrors the archive's feed; known: its first page came.
    void setArchivePaging(bool known, bool loading, bool complete, bool failed);
    /// That row stays though it does not pass any more, until another one is kept: an item does not vanish when it is clicked.
    void keep(const QString &rowId);
    /// Deeds that can still be undone, shown as done: row ids of what goes to the archive, and of what is being marked seen.
    void setUnderWay(const QSet<QString> &archived, const QSet<QString> &seen);
    /// A hand is on the list.
    void hold();
    void release();
    /// Conversations that came, or came further up, and wait for the release.
    [[nodiscard]] int waitingAbove() const { return m_waitingAbove; }

    /// Mirrors the feed's page state.
    void setPaging(bool loading, bool complete, bool failed);
    void setLimits(const WaitingLimits &limits);
    [[nodiscard]] const WaitingLimits &limits() const { return m_limits; }
    /// now is UTC; words of all rows are made anew when the minute or the zone changed.
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    /// Rows are of these malls: each names its own. Empty: all are of one that need not be named.
    void setMalls(const QList<Mall> &malls);
    [[nodiscard]] const QList<Mall> &malls() const { return m_malls; }
    /// As its row reads, whether or not it is one now.
    [[nodiscard]] ConversationWords wordsFor(const ConversationCard &card) const;
    /// The next unread row after `row`, wrapping once; -1 for none.
    [[nodiscard]] int nextUnread(int row) const;
    /// Likewise upwards. row: -1 for from below the last.
    [[nodiscard]] int previousUnread(int row) const;
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QTimeZone zone() const { return m_zone; }

Q_SIGNALS:
    void moreWanted();
    void countsChanged();
    void waitingAboveChanged(int count);
    void aboutToArrange(); ///< rows may come, go or move: whoever shows them may note what stands where
    void arranged();

protected:
    [[nodiscard]] QString keyOf(const ConversationCard &row) const override;

private:
    void arrange();
    void arrangeOnce();
    [[nodiscard]] QList<ConversationCard> due() const;
    [[nodiscard]] QList<ConversationCard> inPlace(const QList<ConversationCard> &due) const;
    void setWaitingAbove(int count);

    QList<ConversationCard> m_given;
    QList<ConversationCard> m_all;
    QSet<QString> m_archiving;
    QSet<QString> m_seeing;
    QString m_kept;
    InboxFilter m_filter {InboxFilter::All};
    WaitingLimits m_limits;
    bool m_held {};
    bool m_arranging {};
    bool m_arrangesAgain {}; ///< somebody asked for it meanwhile
    int m_waitingAbove {};
    bool m_archiveKnown {};
    QDateTime m_now;
    QTimeZone m_zone;
    QList<Mall> m_malls;
    struct Paging {
        bool loading {};
        bool complete {true};
        bool failed {};
    };
    Paging m_paging;
    Paging m_archivePaging;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::ConversationWords)
Q_DECLARE_METATYPE(atrium::ConversationCard)
