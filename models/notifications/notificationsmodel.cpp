// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/notificationsmodel.h"

#include "models/inbox/timewords.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Instant &when, const QTimeZone &zone)
{
    const QDateTime utc = when.toUtc();
    return zone.isValid() ? utc.toTimeZone(zone).date() : utc.date();
}

NotificationsModel::State stateOf(const NotificationCard &card)
{
    if (card.notification.seen)
        return NotificationsModel::Seen;
    return card.isNew ? NotificationsModel::New : NotificationsModel::Received;
}

QString spokenOf(const DayWords &day)
{
    return day.date.isEmpty() ? day.title : day.title + u", "_s + day.date;
}

} // namespace

NotificationsModel::NotificationsModel(QObject *parent)
    : KeyedListModel(parent)
{
}

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NotificationRow &row = rowAt(index.row());
    if (role == RowIdRole)
        return keyAt(index.row());
    if (role == IsHeaderRole)
        return !row.card;
    if (!row.card) {
        const DayWords words = dayWords(row.day, m_now, m_zone);
        if (role == DayWordsRole)
            return QVariant::fromValue(words);
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == AccessibleRowRole)
            return spokenOf(words);
        return {};
    }
    const NotificationCard &card = *row.card;
    switch (role) {
    case Qt::DisplayRole:
        return words(card).title;
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return words(card).spoken;
    case ValueRole:
        return QVariant::fromValue(card);
    case WordsRole:
        return QVariant::fromValue(words(card));
    case UnseenRole:
        return !card.notification.seen;
    case StateRole:
        return stateOf(card);
    case TargetRole:
        return QVariant::fromValue(targetOf(card.notification));
    default:
        return {};
    }
}

Qt::ItemFlags NotificationsModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && !rowAt(index.row()).card)
        return Qt::ItemNeverHasChildren; // passed over by keys and clicks
    return KeyedListModel::flags(index);
}

bool NotificationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_complete && !m_failed;
}

void NotificationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true; // until setPaging(): the view may ask again before the feed has said so
    Q_EMIT moreWanted();
}

void NotificationsModel::setPaging(bool loading, bool complete, bool failed)
{
    m_loading = loading;
    m_complete = complete;
    m_failed = failed;
}

void NotificationsModel::setCards(const QList<NotificationCard> &cards)
{
    if (m_cards == cards)
        return;
    m_cards = cards;
    for (const NotificationCard &card : cards) {
        if (m_filter == NotSeen && !card.notification.seen)
            m_kept.insert(rowIdOf(card));
    }
    rebuild();
}

void NotificationsModel::setFilter(Filter filter)
{
    m_filter = filter;
    m_kept.clear();
    for (const NotificationCard &card : std::as_const(m_cards)) {
        if (filter == NotSeen && !card.notification.seen)
            m_kept.insert(rowIdOf(card));
    }
    rebuild();
}

void NotificationsModel::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    const bool sameZone = m_zone == zone;
    const bool same = sameZone && dayOf(Instant::fromUtc(m_now), zone) == dayOf(Instant::fromUtc(now), zone);
    m_now = now;
    m_zone = zone;
    if (!sameZone)
        rebuild();
    if (!same)
        touch(0, rowCount() - 1);
}

bool NotificationsModel::shows(const NotificationCard &card) const
{
    return m_filter == All || m_kept.contains(rowIdOf(card));
}

void NotificationsModel::rebuild()
{
    QList<NotificationRow> rows;
    rows.reserve(m_cards.size() + m_cards.size() / 4 + 1);
    DayRuler ruler(m_zone);
    const NotificationCard *above = nullptr;
    QDate day;
    for (const NotificationCard &card : std::as_const(m_cards)) {
        if (!shows(card))
            continue;
        if (!above || !ruler.sameDay(above->notification.createdAt, card.notification.createdAt)) {
            day = dayOf(card.notification.createdAt, m_zone);
            rows.append({.day = day});
        }
        rows.append({.day = day, .card = card});
        above = &card;
    }
    apply(rows);
}

QStringList NotificationsModel::unseen() const
{
    QStringList ids;
    for (const NotificationCard &card : m_cards) {
        if (!card.notification.seen)
            ids.append(rowIdOf(card));
    }
    return ids;
}

std::optional<NotificationCard> NotificationsModel::card(const QString &rowId) const
{
    for (const NotificationCard &card : m_cards) {
        if (rowIdOf(card) == rowId)
            return card;
    }
    return std::nullopt;
}

int NotificationsModel::nextUnseen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (std::max(row, -1) + step) % count;
        const NotificationRow &there = rowAt(candidate);
        if (there.card && !there.card->notification.seen)
            return candidate;
    }
    return -1;
}

QString NotificationsModel::rowIdOf(const NotificationCard &card)
{
    return card.key.account.value + u'|' + card.key.scope.value + u'|' + card.key.id;
}

QString NotificationsModel::keyOf(const NotificationRow &row) const
{
    return row.card ? rowIdOf(*row.card) : u"day|"_s + row.day.toString(Qt::ISODate);
}

} // namespace atrium
