// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/keyedlistmodel.h"
#include "models/notifications/notificationwords.h"

namespace atrium {

/// A day above its notifications, or one of them.
struct NotificationRow {
    QDate day {}; ///< in the mall's zone
    std::optional<NotificationCard> card {}; ///< empty: the day's own row
    friend bool operator==(const NotificationRow &, const NotificationRow &) = default;
};

/// The centre: the notifications it was given, newest first, each day's below a row that names the day and cannot be selected.
class NotificationsModel : public KeyedListModel<NotificationRow, QString> {
    Q_OBJECT
public:
    enum Role {
        WordsRole = FirstFreeRole, ///< NotificationWords
        UnseenRole, ///< bool
        StateRole, ///< State
        IsHeaderRole, ///< bool
        DayWordsRole, ///< DayWords of a day's row
        TargetRole, ///< Place
    };
    enum State { New, Received, Seen };
    Q_ENUM(State)
    enum Filter { All, NotSeen };

    explicit NotificationsModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// False while loading, after the end and after an error until Retry, or a failing page would be asked for at each repaint.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// All that is loaded, newest first.
    void setCards(const QList<NotificationCard> &cards);
    /// Choosing NotSeen, again too, leaves out what is seen by now. What is seen later stays until then: nothing goes from under a hand.
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }
    /// Mirrors the feed's page state.
    void setPaging(bool loading, bool complete, bool failed);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// now is UTC; rows are worded anew when the day or the zone changed, and grouped anew with the zone.
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    [[nodiscard]] QTimeZone zone() const { return m_zone; }

    /// Of all that is loaded, whatever the filter shows.
    [[nodiscard]] int loaded() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] QStringList unseen() const; ///< row ids
    /// The notification with that row id; nothing when it is not loaded.
    [[nodiscard]] std::optional<NotificationCard> card(const QString &rowId) const;
    [[nodiscard]] NotificationWords words(const NotificationCard &card) const { return wordsOf(card, m_now, m_zone); }
    [[nodiscard]] QList<NotificationFact> facts(const NotificationCard &card) const { return factsOf(card, m_now, m_zone); }
    /// The next row after `row` that is not seen, wrapping once; -1 for none.
    [[nodiscard]] int nextUnseen(int row) const;
    [[nodiscard]] static QString rowIdOf(const NotificationCard &card);

Q_SIGNALS:
    void moreWanted();

protected:
    [[nodiscard]] QString keyOf(const NotificationRow &row) const override;

private:
    void rebuild();
    [[nodiscard]] bool shows(const NotificationCard &card) const;

    QList<NotificationCard> m_cards;
    Filter m_filter {All};
    QSet<QString> m_kept; // under NotSeen: row ids that were not seen when it was chosen, or came since
    QDateTime m_now;
    QTimeZone m_zone;
    bool m_loading {};
    bool m_complete {true};
    bool m_failed {};
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::NotificationWords)
Q_DECLARE_METATYPE(atrium::NotificationCard)
Q_DECLARE_METATYPE(atrium::DayWords)
Q_DECLARE_METATYPE(atrium::Place)
