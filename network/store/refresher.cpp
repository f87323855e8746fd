// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/store/refresher.h"

namespace atrium {

Refresher::Refresher(Clock *clock, Pace pace, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(pace)
    , m_nextProbe(pace.probeLeast)
{
    // A hand-edited 0 in the settings must not become a storm of requests.
    constexpr milliseconds least(1000);
    m_listWait = Wait(clock, clock->every(std::max(pace.background, least), this, [this] {
        if (!m_reachable)
            return;
        const auto held = lists();
        for (const auto &list : held)
            list->refresh();
    }));
    m_threadWait = Wait(clock, clock->every(std::max(pace.focused, least), this, [this] {
        if (const auto held = m_thread.lock(); held && m_reachable)
            held->refresh();
    }));
}

QList<std::shared_ptr<FeedBase>> Refresher::lists()
{
    m_lists.removeIf([](const std::weak_ptr<FeedBase> &list) { return list.expired(); });
    QList<std::shared_ptr<FeedBase>> held;
    held.reserve(m_lists.size());
    for (const auto &list : std::as_const(m_lists))
        held.append(list.lock());
    return held;
}

void Refresher::watchList(const std::shared_ptr<FeedBase> &list)
{
    if (!lists().contains(list))
        m_lists.append(list);
    list->refresh();
}

void Refresher::watchThread(const std::shared_ptr<FeedBase> &thread)
{
    m_thread = thread;
    thread->refresh();
}

void Refresher::setReachable(bool reachable)
{
    if (std::exchange(m_reachable, reachable) == reachable)
        return;
    if (reachable) {
        m_probeWait.stop();
        m_nextProbe = m_pace.probeLeast;
        lookNow();
    } else {
        probe();
    }
}

void Refresher::lookNow()
{
    const auto held = lists();
    for (const auto &list : held)
        list->refresh();
    if (const auto thread = m_thread.lock())
        thread->refresh();
}

void Refresher::probe()
{
    m_probeWait = Wait(m_clock, m_clock->after(m_nextProbe, this, [this] {
        m_nextProbe = std::min(m_nextProbe * 2, m_pace.probeMost);
        if (const auto held = lists(); !held.isEmpty())
            held.first()->refresh();
        probe();
    }));
}

} // namespace atrium
