// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace atrium::sandbox {

/// A pool that starts a thread when a task finds none idle, up to a maximum. `atThreadEnd` runs on each thread before it ends: the
/// place to hand back what belongs to the thread.
class Threads {
public:
    Threads(int maximum, std::function<void()> atThreadEnd);
    ~Threads();
    Threads(const Threads &) = delete;
    Threads &operator=(const Threads &) = delete;

    void run(std::function<void()> task);
    /// Finishes every task and joins.
    void finish();

private:
    void work();

    const size_t m_maximum;
    const std::function<void()> m_atThreadEnd;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    size_t m_idle {0};
    bool m_finishing {false};
};

} // namespace atrium::sandbox
