// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/listdeeds.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/notifications/undobar.h"

#include <algorithm>
#include <utility>

namespace atrium {

using namespace std::chrono_literals;

namespace {

constexpr milliseconds undoSpan = 10s;

} // namespace

ListDeeds::ListDeeds(ConversationsModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

void ListDeeds::setBar(UndoBar *bar, Clock *clock)
{
    m_bar = bar;
    m_clock = clock;
    connect(bar, &UndoBar::undone, this, &ListDeeds::takeBack);
}

void ListDeeds::archive(const QStringList &rowIds)
{
    begin(Archive, rowIds, tr("Archiving %Ln conversations", nullptr, static_cast<int>(rowIds.size())));
}

void ListDeeds::markSeen(const QStringList &rowIds)
{
    begin(MarkSeen, rowIds, tr("Marking %Ln conversations seen", nullptr, static_cast<int>(rowIds.size())));
}

void ListDeeds::snooze(const QStringList &rowIds, const WallTime &until)
{
    if (rowIds.isEmpty())
        return;
    Q_EMIT snoozeWanted(rowIds, until);
    begin(Snooze, rowIds, tr("Snoozed until %1", "day and time of day").arg(shortWallTime(until)));
}

void ListDeeds::begin(Kind kind, const QStringList &rowIds, const QString &sentence)
{
    if (rowIds.isEmpty())
        return;
    Deed deed {.number = ++m_numbers, .kind = kind, .rowIds = rowIds, .sentence = sentence};
    if (!m_bar) {
        wish(deed);
        return;
    }
    deed.until = m_clock->ticks() + undoSpan.count();
    deed.wait = Wait(m_clock, m_clock->after(undoSpan, this, [this, number = deed.number] { carryOut(number); }));
    m_deeds.push_back(std::move(deed));
    show();
    m_bar->start(sentence, undoSpan);
}

void ListDeeds::carryOut(int number)
{
    const auto it = std::find_if(m_deeds.begin(), m_deeds.end(), [number](const Deed &one) { return one.number == number; });
    if (it == m_deeds.end())
        return;
    const bool last = std::next(it) == m_deeds.end();
    // The wish first: what was shown as done is not to come back for a moment.
    wish(*it);
    std::erase_if(m_deeds, [number](const Deed &one) { return one.number == number; });
    show();
    if (last)
        m_bar->finish();
}

void ListDeeds::wish(const Deed &deed)
{
    if (deed.kind == Archive)
        Q_EMIT archiveWanted(deed.rowIds);
    else if (deed.kind == MarkSeen)
        Q_EMIT markSeenWanted(deed.rowIds);
}

void ListDeeds::undo()
{
    if (m_bar)
        m_bar->undo();
}

void ListDeeds::takeBack()
{
    if (m_deeds.empty())
        return;
    const Deed deed = std::move(m_deeds.back());
    m_deeds.pop_back();
    if (deed.kind == Snooze)
        Q_EMIT snoozeUndone(deed.rowIds);
    show();
    showLast();
    Q_EMIT undone(deed.rowIds);
}

void ListDeeds::settle()
{
    while (!m_deeds.empty())
        carryOut(m_deeds.front().number);
}

/// As if they were done.
void ListDeeds::show()
{
    QSet<QString> archived;
    QSet<QString> seen;
    for (const Deed &deed : m_deeds) {
        for (const QString &rowId : deed.rowIds) {
            if (deed.kind == Archive)
                archived.insert(rowId);
            else if (deed.kind == MarkSeen)
                seen.insert(rowId);
        }
    }
    m_model->setUnderWay(archived, seen);
}

/// The one before it can still be taken back, for as long as is left of its time.
void ListDeeds::showLast()
{
    if (m_deeds.empty())
        return;
    const Deed &last = m_deeds.back();
    m_bar->start(last.sentence, milliseconds(std::max<qint64>(0, last.until - m_clock->ticks())));
}

} // namespace atrium
