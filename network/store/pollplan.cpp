// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/pollplan.h"

#include <algorithm>

namespace atrium {

namespace {

using Watched = PollSituation::Watched;

constexpr qint64 minute = 60'000;
constexpr int wishesMost = 8; // beyond the budget, at once: a merged view over 40 malls is no storm
// Lists out of view and later pages go together: a computer that wakes once for five answers sleeps longer than one that wakes five
// times. And when the open thread is asked anyway, they go along with it.
constexpr qint64 breath = 15'000;
constexpr qint64 longBreath = 60'000; // while nobody is at the desk
constexpr qint64 goesAlong = 2'500;
constexpr milliseconds least(1000); // a hand-edited 0 in the settings must not become a storm of requests

class Planner {
public:
    Planner(const PollPace &pace, const PollSituation &situation)
        : m_pace(pace)
        , m_most(std::max(1, pace.perMinute))
        , m_situation(situation)
        , m_away(situation.window == WindowState::Hidden || situation.metered)
    {
        for (const qint64 at : situation.calls) {
            if (situation.now - at < minute)
                m_calls.append(at);
        }
    }

    PollStep plan()
    {
        askThreads();
        askWished();
        askInView();
        heal();
        askRest();
        m_step.next = milliseconds(std::max<qint64>(1, m_next - m_situation.now));
        return m_step;
    }

private:
    [[nodiscard]] qint64 periodOf(const Watched &one) const
    {
        return std::max(m_away ? m_pace.hidden : one.kind == Watched::Thread ? ofThread() : m_pace.background, least).count();
    }
    [[nodiscard]] milliseconds ofThread() const
    {
        switch (m_situation.window) {
        case WindowState::Focused:
            return m_pace.focused;
        case WindowState::Still: // a computer that nobody touches wakes three times in a minute for us, not twelve
            return std::max(m_pace.focused, m_pace.still);
        case WindowState::Visible:
        case WindowState::Hidden:
            break;
        }
        return m_pace.background;
    }
    [[nodiscard]] qint64 dueAt(const Watched &one) const
    {
        return !one.askedAt || one.wanted ? m_situation.now : *one.askedAt + periodOf(one);
    }
    /// Those of that kind, the one longest not asked first.
    [[nodiscard]] QList<qsizetype> inTurn(Watched::Kind kind) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_situation.watched.size(); ++i) {
            if (m_situation.watched.at(i).kind == kind && !m_step.ask.contains(i))
                found.append(i);
        }
        std::stable_sort(found.begin(), found.end(),
            [this](qsizetype a, qsizetype b) { return m_situation.watched.at(a).askedAt < m_situation.watched.at(b).askedAt; });
        return found;
    }
    [[nodiscard]] bool hasRoom() const { return m_calls.size() < m_most; }
    void comeBackAt(qint64 when) { m_next = std::min(m_next, when); }
    void comeBackWithRoom(qint64 notBefore)
    {
        const qint64 free = hasRoom() ? m_situation.now : m_calls.at(m_calls.size() - m_most) + minute;
        comeBackAt(std::max(free, notBefore));
    }
    void take(qsizetype index)
    {
        m_step.ask.append(index);
        comeBackAt(m_situation.now + periodOf(m_situation.watched.at(index)));
        if (m_situation.watched.at(index).kind != Watched::Thread)
            m_calls.append(m_situation.now);
    }

    void askThreads()
    {
        const QList<qsizetype> threads = inTurn(Watched::Thread);
        for (const qsizetype index : threads) {
            if (dueAt(m_situation.watched.at(index)) <= m_situation.now)
                take(index);
            else
                comeBackAt(dueAt(m_situation.watched.at(index)));
        }
    }
    void askWished()
    {
        int wishes = 0;
        const QList<qsizetype> lists = inTurn(Watched::InView);
        for (const qsizetype index : lists) {
            if (m_situation.watched.at(index).wanted && wishes++ < wishesMost)
                take(index);
        }
    }
    void askInView()
    {
        const QList<qsizetype> lists = inTurn(Watched::InView);
        for (const qsizetype index : lists) {
            const qint64 due = dueAt(m_situation.watched.at(index));
            if (due > m_situation.now)
                comeBackAt(due);
            else if (hasRoom())
                take(index);
            else
                comeBackWithRoom(m_situation.now);
        }
    }
    /// Where nobody looks, nobody misses a row.
    void heal()
    {
        std::optional<qsizetype> longest;
        for (qsizetype i = 0; i < m_situation.watched.size(); ++i) {
            const Watched &one = m_situation.watched.at(i);
            const bool seen = one.kind == Watched::Thread || one.kind == Watched::InView;
            if (one.heals && seen && (!longest || one.healedAt < m_situation.watched.at(*longest).healedAt))
                longest = i;
        }
        if (!longest || m_away)
            return;
        const qint64 turn = m_situation.healedAt ? *m_situation.healedAt + breathHere() : m_situation.now;
        if (isItsTurn(turn) && hasRoom()) {
            m_step.heal = longest;
            m_calls.append(m_situation.now);
            comeBackAt(m_situation.now + breathHere());
        } else {
            comeBackWithRoom(turn);
        }
    }
    [[nodiscard]] qint64 breathHere() const { return m_situation.window == WindowState::Still ? longBreath : breath; }
    [[nodiscard]] bool isItsTurn(qint64 turn) const { return turn <= m_situation.now + (m_step.ask.isEmpty() ? 0 : goesAlong); }
    /// A few at a time: forty malls shall not be asked in one breath.
    void askRest()
    {
        const qint64 pause = minute / m_most;
        const qint64 apart = std::max(pause, breathHere());
        const qint64 next = m_situation.now + apart;
        qint64 left = std::max<qint64>(1, breath / pause);
        qint64 turn = m_situation.restAt ? *m_situation.restAt + apart : m_situation.now;
        const bool now = isItsTurn(turn);
        const QList<qsizetype> lists = inTurn(Watched::Rest);
        for (const qsizetype index : lists) {
            const qint64 due = dueAt(m_situation.watched.at(index));
            if (now && isItsTurn(due) && left > 0 && hasRoom()) {
                take(index);
                --left;
                turn = next;
            } else {
                comeBackWithRoom(std::max(due, turn));
            }
        }
    }

    const PollPace &m_pace;
    int m_most; // calls in a minute
    const PollSituation &m_situation;
    bool m_away;
    QList<qint64> m_calls; // of the last minute
    PollStep m_step;
    qint64 m_next {m_situation.now + minute};
};

} // namespace

PollStep planPoll(const PollPace &pace, const PollSituation &situation)
{
    return Planner(pace, situation).plan();
}

} // namespace atrium
