// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationsmodel.h"

namespace atrium {

namespace {

qint64 minuteOf(const QDateTime &when)
{
    return when.isValid() ? when.toSecsSinceEpoch() / 60 : -1;
}

} // namespace

ConversationsModel::ConversationsModel(QObject *parent)
    : KeyedListModel(parent)
{
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationCard &card = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(card, m_now, m_zone).title;
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return wordsOf(card, m_now, m_zone).spoken;
    case ValueRole:
        return QVariant::fromValue(card);
    case RowIdRole:
        return keyAt(index.row());
    case WordsRole:
        return QVariant::fromValue(wordsOf(card, m_now, m_zone));
    case UnseenRole:
        return card.conversation.unseen;
    default:
        return {};
    }
}

bool ConversationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_failed;
}

void ConversationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true; // until setPaging(): the view may ask again before the feed has said so
    Q_EMIT moreWanted();
}

void ConversationsModel::setPaging(bool loading, bool complete, bool failed)
{
    m_loading = loading;
    m_complete = complete;
    m_failed = failed;
}

void ConversationsModel::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    const bool same = minuteOf(m_now) == minuteOf(now) && m_zone == zone;
    m_now = now;
    m_zone = zone;
    if (!same)
        touch(0, rowCount() - 1);
}

int ConversationsModel::nextUnread(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (std::max(row, -1) + step) % count;
        if (rowAt(candidate).conversation.unseen > 0)
            return candidate;
    }
    return -1;
}

QString ConversationsModel::keyOf(const ConversationCard &row) const
{
    return rowIdOf(row.key);
}

QString ConversationsModel::rowIdOf(const Key &key)
{
    return key.account.value + u'|' + key.scope.value + u'|' + key.id;
}

} // namespace atrium
