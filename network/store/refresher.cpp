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
    const auto poll = [this](std::weak_ptr<FeedBase> Refresher::*feed) {
        return [this, feed] {
            if (const auto held = (this->*feed).lock(); held && m_reachable)
                held->refresh();
        };
    };
    // A hand-edited 0 in the settings must not become a storm of requests.
    constexpr milliseconds least(1000);
    m_listWait = Wait(clock, clock->every(std::max(pace.background, least), this, poll(&Refresher::m_list)));
    m_threadWait = Wait(clock, clock->every(std::max(pace.focused, least), this, poll(&Refresher::m_thread)));
}

void Refresher::watchList(const std::shared_ptr<FeedBase> &list)
{
    m_list = list;
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
    for (const auto &feed : {m_list, m_thread}) {
        if (const auto held = feed.lock())
            held->refresh();
    }
}

void Refresher::probe()
{
    m_probeWait = Wait(m_clock, m_clock->after(m_nextProbe, this, [this] {
        m_nextProbe = std::min(m_nextProbe * 2, m_pace.probeMost);
        if (const auto list = m_list.lock())
            list->refresh();
        probe();
    }));
}

} // namespace atrium
