// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/conversationsmodel.h"

#include <limits>
#include <utility>

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
        return wordsFor(card).title;
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return wordsFor(card).spoken;
    case ValueRole:
        return QVariant::fromValue(card);
    case RowIdRole:
        return keyAt(index.row());
    case WordsRole:
        return QVariant::fromValue(wordsFor(card));
    case UnseenRole:
        return card.conversation.unseen;
    case UnreadRole:
        return isUnread(card);
    default:
        return {};
    }
}

void ConversationsModel::apply(QList<ConversationCard> all)
{
    m_given = std::move(all);
    arrange();
}

void ConversationsModel::setFilter(InboxFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_held = false; // whoever chooses another view wants to see it
    arrange();
}

int ConversationsModel::count(InboxFilter filter) const
{
    return static_cast<int>(
        std::count_if(m_all.cbegin(), m_all.cend(), [filter](const ConversationCard &card) { return passes(card, filter); }));
}

bool ConversationsModel::isComplete(InboxFilter filter) const
{
    if (filter == InboxFilter::Archived)
        return m_archiveKnown && m_archivePaging.complete;
    const auto unknown = [](const ConversationCard &card) { return !card.last && !card.archived; };
    return m_paging.complete && (filter != InboxFilter::NeedsReply || std::none_of(m_all.cbegin(), m_all.cend(), unknown));
}

void ConversationsModel::setArchivePaging(bool known, bool loading, bool complete, bool failed)
{
    const bool counts = m_archiveKnown != known || m_archivePaging.complete != complete;
    m_archiveKnown = known;
    m_archivePaging = {.loading = loading, .complete = complete, .failed = failed};
    if (counts)
        Q_EMIT countsChanged();
}

std::optional<ConversationCard> ConversationsModel::card(const QString &rowId) const
{
    const auto it = std::find_if(m_all.cbegin(), m_all.cend(), [&](const ConversationCard &one) { return rowIdOf(one.key) == rowId; });
    return it == m_all.cend() ? std::nullopt : std::optional(*it);
}

void ConversationsModel::keep(const QString &rowId)
{
    if (m_kept == rowId)
        return;
    m_kept = rowId;
    arrange();
}

void ConversationsModel::setUnderWay(const QSet<QString> &archived, const QSet<QString> &seen)
{
    if (m_archiving == archived && m_seeing == seen)
        return;
    m_archiving = archived;
    m_seeing = seen;
    arrange();
}

void ConversationsModel::hold()
{
    m_held = true;
}

void ConversationsModel::release()
{
    if (std::exchange(m_held, false))
        arrange();
}

/// What passes, with what is kept although it does not.
QList<ConversationCard> ConversationsModel::due() const
{
    QList<ConversationCard> rows;
    rows.reserve(m_all.size());
    for (const ConversationCard &card : m_all) {
        // Where the person put it elsewhere by hand, it goes.
        const bool moved = (card.archived && m_filter != InboxFilter::Archived) || (card.snoozedUntil && m_filter != InboxFilter::Snoozed);
        if (passes(card, m_filter) || (!moved && !m_kept.isEmpty() && rowIdOf(card.key) == m_kept))
            rows.append(card);
    }
    return rows;
}

/// The rows that are there, in the order in which they are, with the values that are due. Only what a person sends away goes at once, and
/// what belongs below all of them comes: nothing that one could be about to click moves by that.
QList<ConversationCard> ConversationsModel::inPlace(const QList<ConversationCard> &due) const
{
    QHash<QString, qsizetype> dueAt;
    dueAt.reserve(due.size());
    for (qsizetype i = 0; i < due.size(); ++i)
        dueAt.insert(rowIdOf(due.at(i).key), i);
    QHash<QString, const ConversationCard *> known;
    known.reserve(m_all.size());
    for (const ConversationCard &card : m_all)
        known.insert(rowIdOf(card.key), &card);
    QList<ConversationCard> result;
    qsizetype lowest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const QString &key = keyAt(row);
        const ConversationCard *card = known.value(key);
        if (const auto it = dueAt.constFind(key); it != dueAt.cend()) {
            result.append(due.at(*it));
            lowest = std::max(lowest, *it);
        } else if (!card) {
            result.append(rowAt(row));
        } else if (card->archived == rowAt(row).archived && card->snoozedUntil.has_value() == rowAt(row).snoozedUntil.has_value()) {
            result.append(*card);
        }
    }
    result.append(due.sliced(lowest + 1));
    return result;
}

/// What views do as rows come and go may end here again: opening another conversation keeps its row.
void ConversationsModel::arrange()
{
    m_arrangesAgain = true;
    if (std::exchange(m_arranging, true))
        return;
    while (std::exchange(m_arrangesAgain, false))
        arrangeOnce();
    m_arranging = false;
}

void ConversationsModel::arrangeOnce()
{
    m_all = m_given;
    if (!m_archiving.isEmpty() || !m_seeing.isEmpty()) {
        for (ConversationCard &card : m_all) {
            const QString rowId = rowIdOf(card.key);
            card.archived = card.archived || m_archiving.contains(rowId);
            if (m_seeing.contains(rowId)) {
                card.conversation.unseen = 0;
                card.markedUnread = false;
            }
        }
    }
    const QList<ConversationCard> target = due();
    int waiting = 0;
    Q_EMIT aboutToArrange();
    if (!m_held || rowCount() == 0) {
        KeyedListModel::apply(target);
    } else {
        KeyedListModel::apply(inPlace(target));
        // One that is to come before a row that it now stands after, or that is not there at all.
        qsizetype first = std::numeric_limits<qsizetype>::max();
        QHash<QString, int> at;
        for (int row = 0; row < rowCount(); ++row)
            at.insert(keyAt(row), row);
        for (qsizetype i = target.size() - 1; i >= 0; --i) {
            const auto now = at.constFind(rowIdOf(target.at(i).key));
            if (now == at.cend() || *now > first)
                waiting += target.at(i).endsWithMine() ? 0 : 1;
            else
                first = *now;
        }
    }
    Q_EMIT arranged();
    setWaitingAbove(waiting);
    Q_EMIT countsChanged();
}

void ConversationsModel::setWaitingAbove(int count)
{
    if (std::exchange(m_waitingAbove, count) != count)
        Q_EMIT waitingAboveChanged(count);
}

void ConversationsModel::setLimits(const WaitingLimits &limits)
{
    if (std::exchange(m_limits, limits) != limits)
        touch(0, rowCount() - 1);
}

bool ConversationsModel::canFetchMore(const QModelIndex &parent) const
{
    const Paging &paging = m_filter == InboxFilter::Archived ? m_archivePaging : m_paging;
    return !parent.isValid() && !paging.loading && !paging.complete && !paging.failed;
}

void ConversationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // Until it is told: the view may ask again before the feed has said so.
    (m_filter == InboxFilter::Archived ? m_archivePaging : m_paging).loading = true;
    Q_EMIT moreWanted();
}

void ConversationsModel::setPaging(bool loading, bool complete, bool failed)
{
    const bool counts = m_paging.complete != complete;
    m_paging = {.loading = loading, .complete = complete, .failed = failed};
    if (counts)
        Q_EMIT countsChanged();
}

void ConversationsModel::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    const bool same = minuteOf(m_now) == minuteOf(now) && m_zone == zone;
    m_now = now;
    m_zone = zone;
    if (!same)
        touch(0, rowCount() - 1);
}

void ConversationsModel::setMalls(const QList<Mall> &malls)
{
    if (m_malls == malls)
        return;
    m_malls = malls;
    touch(0, rowCount() - 1);
}

ConversationWords ConversationsModel::wordsFor(const ConversationCard &card) const
{
    const auto it = std::find_if(m_malls.cbegin(), m_malls.cend(), [&](const Mall &mall) { return mall.scope == card.key.scope; });
    if (it == m_malls.cend())
        return wordsOf(card, m_now, m_zone, m_limits);
    return wordsOf(card, m_now, m_zone, m_limits, it->name);
}

int ConversationsModel::nextUnread(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (std::max(row, -1) + step) % count;
        if (isUnread(rowAt(candidate)))
            return candidate;
    }
    return -1;
}

int ConversationsModel::previousUnread(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((row < 0 ? count : row) - step + count) % count;
        if (isUnread(rowAt(candidate)))
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

CustomerScope ConversationsModel::scopeOf(const QString &rowId)
{
    return {rowId.section(u'|', -2, -2)};
}

ConversationId ConversationsModel::conversationOf(const QString &rowId)
{
    return {rowId.section(u'|', -1).toLongLong()};
}

} // namespace atrium
