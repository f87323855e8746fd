// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/messagesmodel.h"

#include "models/inbox/textruns.h"

#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 silenceEndsRun = 10 * 60'000; // milliseconds
constexpr int longestRole = 40;
constexpr int longestSpoken = 2'000;

OutgoingState stateOf(const ThreadEntry &entry)
{
    return entry.pending ? entry.pending->state : OutgoingState::Sent;
}

bool sameAuthor(const ThreadEntry &a, const ThreadEntry &b)
{
    return a.mine == b.mine && (a.mine || a.message.author == b.message.author);
}

bool isNew(const ThreadEntry &entry)
{
    return !entry.mine && !entry.message.seen;
}

} // namespace

MessagesModel::MessagesModel(QObject *parent)
    : KeyedListModel(parent)
{
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThreadEntry &entry = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return singleLine(entry.message.content);
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return wordsAt(index.row()).spoken;
    case ValueRole:
        return QVariant::fromValue(entry);
    case RowIdRole:
        return keyAt(index.row());
    case WordsRole:
        return QVariant::fromValue(wordsAt(index.row()));
    case MineRole:
        return entry.mine;
    case PendingRole:
        return entry.pending ? QVariant(static_cast<int>(entry.pending->state)) : QVariant();
    default:
        return {};
    }
}

void MessagesModel::setEntries(const QList<ThreadEntry> &entries)
{
    // Those in between, and their neighbours, may look different.
    const Ends ends = sameEnds(entries);
    if (ends.above < rows().size() || ends.above < entries.size()) {
        applyBetween(entries, ends);
        touch(static_cast<int>(ends.above) - 1, rowCount() - static_cast<int>(ends.below));
    }
    placeDivider();
}

void MessagesModel::addOlder(const QList<ThreadEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const bool some = rowCount() > 0;
    insertOnTop(entries);
    if (some) // it may no longer begin a day or a run, and what it follows ends one
        touch(static_cast<int>(entries.size()) - 1, static_cast<int>(entries.size()));
    placeDivider();
}

void MessagesModel::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    // Words here change with the day, never with the minute: a time of today carries no day, a date of this year no year.
    const bool same = m_zone == zone && m_days.sameDay(Instant::fromUtc(m_now), Instant::fromUtc(now));
    m_now = now;
    if (m_zone != zone)
        m_days = DayRuler(zone);
    m_zone = zone;
    if (!same)
        touch(0, rowCount() - 1);
}

void MessagesModel::openDivider()
{
    closeDivider();
    m_dividerOpen = true;
    placeDivider();
}

void MessagesModel::closeDivider()
{
    const int row = dividerRow();
    m_dividerOpen = false;
    m_dividerId.clear();
    m_dividerCount = 0;
    if (row >= 0)
        touch(row - 1, row);
}

int MessagesModel::dividerRow() const
{
    return m_dividerId.isEmpty() ? -1 : rowOf(m_dividerId);
}

void MessagesModel::setPaging(bool loading, bool complete, bool failed)
{
    m_loading = loading;
    m_complete = complete;
    m_failed = failed;
}

void MessagesModel::loadOlder()
{
    if (!canLoadOlder())
        return;
    m_loading = true; // until setPaging(): the view may ask again before the feed has said so
    Q_EMIT olderWanted();
}

QString MessagesModel::keyOf(const ThreadEntry &row) const
{
    return row.rowId();
}

int MessagesModel::firstNewRow() const
{
    const auto it = std::find_if(rows().begin(), rows().end(), isNew);
    return it == rows().end() ? -1 : static_cast<int>(it - rows().begin());
}

void MessagesModel::placeDivider()
{
    if (!m_dividerOpen)
        return;
    const int before = dividerRow();
    // All above the line were seen when it was drawn, so a new one up there has come with an older page.
    const int firstNew = firstNewRow();
    const int row = before < 0 || (firstNew >= 0 && firstNew < before) ? firstNew : before;
    const int count = row < 0
        ? 0
        : static_cast<int>(std::count_if(rows().begin() + row, rows().end(), [](const ThreadEntry &entry) { return !entry.mine; }));
    if (row == before && count == m_dividerCount)
        return;
    m_dividerId = row < 0 ? QString() : keyAt(row);
    m_dividerCount = count;
    if (before >= 0)
        touch(before - 1, before);
    if (row >= 0)
        touch(row - 1, row);
}

bool MessagesModel::startsDay(int row) const
{
    return row == 0 || !m_days.sameDay(rowAt(row).message.createdAt, rowAt(row - 1).message.createdAt);
}

bool MessagesModel::startsRun(int row) const
{
    if (row == 0 || keyAt(row) == m_dividerId)
        return true;
    const ThreadEntry &here = rowAt(row);
    const ThreadEntry &above = rowAt(row - 1);
    return !sameAuthor(here, above) || here.message.createdAt.toMSecs() - above.message.createdAt.toMSecs() >= silenceEndsRun
        || startsDay(row);
}

bool MessagesModel::showsState(int row) const
{
    return row + 1 == rowCount() || startsRun(row + 1) || stateOf(rowAt(row)) != stateOf(rowAt(row + 1));
}

QString MessagesModel::newBreakAt(int row) const
{
    if (m_dividerId.isEmpty() || keyAt(row) != m_dividerId)
        return {};
    const QString count = QLocale().toString(m_dividerCount);
    if (row == 0)
        return tr("%1 new", "messages").arg(count);
    return tr("%1 new since %2", "messages, time").arg(count, clockTime(rowAt(row - 1).message.createdAt, m_now, m_zone));
}

MessageWords MessagesModel::wordsAt(int row) const
{
    const ThreadEntry &entry = rowAt(row);
    const Instant &when = entry.message.createdAt;
    MessageWords words;
    words.name = entry.mine ? tr("You", "author of a message") : nameOf(entry.author);
    words.role = entry.author->roles.isEmpty() ? QString() : singleLine(entry.author->roles.first(), longestRole);
    words.time = clockTime(when, m_zone);
    words.initials = initialsOf(entry.author);
    words.tint = tintOf(entry.mine ? entry.author->id : entry.message.author);
    words.startsRun = startsRun(row);
    words.endsRun = row + 1 == rowCount() || startsRun(row + 1);
    words.dayBreak = startsDay(row) ? dayTitle(when, m_now, m_zone) : QString();
    words.newBreak = newBreakAt(row);
    if (entry.mine && showsState(row))
        words.state = entry.pending ? outgoingWords(*entry.pending, m_zone) : sentWords(when, m_zone);
    words.content = shownContent(row);
    words.spoken = spokenOf(words);
    return words;
}

QString MessagesModel::shownContent(int row) const
{
    return shownText(rowAt(row).message.content);
}

QString MessagesModel::copyOf(int row) const
{
    const ThreadEntry &entry = rowAt(row);
    QString name = singleLine(entry.author->fullName());
    if (name.isEmpty())
        name = entry.mine ? tr("You", "author of a message") : nameOf(entry.author);
    return tr("%1, %2", "author, time: above the text of a message that was copied").arg(name, fullTime(entry.message.createdAt, m_zone))
        + u'\n' + severalLines(entry.message.content);
}

QString MessagesModel::spokenOf(const MessageWords &words) const
{
    QStringList parts;
    for (const QString &part :
        {words.dayBreak, words.newBreak, words.name, words.time, singleLine(words.content, longestSpoken), words.state}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u", "_s);
}

} // namespace atrium
