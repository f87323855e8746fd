// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/threads.h"

#include <utility>

namespace atrium::sandbox {

Threads::Threads(int maximum, std::function<void()> atThreadEnd)
    : m_maximum(size_t(maximum))
    , m_atThreadEnd(std::move(atThreadEnd))
{
}

Threads::~Threads()
{
    finish();
}

void Threads::run(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (m_idle < m_tasks.size() && m_threads.size() < m_maximum) {
        m_threads.emplace_back([this] { work(); });
    }
    m_wake.notify_one();
}

void Threads::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

void Threads::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_finishing || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty()) {
            break;
        }
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
    lock.unlock();
    m_atThreadEnd();
}

} // namespace atrium::sandbox
