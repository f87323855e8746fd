// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/conversationwords.h"
#include "models/keyedlistmodel.h"

namespace atrium {

/// The inbox: one row per ConversationCard, in the order given. Times are worded for the zone and the now it was told.
class ConversationsModel : public KeyedListModel<ConversationCard, QString> {
    Q_OBJECT
public:
    enum Role {
        WordsRole = FirstFreeRole, ///< ConversationWords
        UnseenRole, ///< qint64, messages
    };

    /// RowIdRole of the row with that key.
    [[nodiscard]] static QString rowIdOf(const Key &key);

    explicit ConversationsModel(QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// False while loading, after the end and after an error until Retry, or a failing page would be asked for at each repaint.
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Mirrors the feed's page state.
    void setPaging(bool loading, bool complete, bool failed);
    /// now is UTC; words of all rows are made anew when the minute or the zone changed.
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    /// The next row after `row` with unseen messages, wrapping once; -1 for none.
    [[nodiscard]] int nextUnread(int row) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone; }

Q_SIGNALS:
    void moreWanted();

protected:
    [[nodiscard]] QString keyOf(const ConversationCard &row) const override;

private:
    QDateTime m_now;
    QTimeZone m_zone;
    bool m_loading {};
    bool m_complete {true};
    bool m_failed {};
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::ConversationWords)
Q_DECLARE_METATYPE(atrium::ConversationCard)
