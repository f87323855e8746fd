// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/store/feed.h"

namespace atrium {

/// When to look again: the open thread often, the lists now and then, neither while the server cannot be reached. Then it probes with
/// one list alone, seldom at first glance and seldomer, because each probe is a whole exchange with its own repetitions.
class Refresher : public QObject {
    Q_OBJECT
public:
    struct Pace {
        milliseconds focused {5'000};
        milliseconds background {60'000};
        milliseconds probeLeast {2'000};
        milliseconds probeMost {30'000};
    };
    Refresher(Clock *clock, Pace pace, QObject *parent = nullptr);

    /// Beside those watched already; one that nobody holds any more is no longer watched.
    void watchList(const std::shared_ptr<FeedBase> &list);
    void watchThread(const std::shared_ptr<FeedBase> &thread);
    void setReachable(bool reachable);
    /// A person asked, the window came to the front, or the network came back.
    void lookNow();

private:
    void probe();
    /// The lists that are still held, in the order in which they came to be watched.
    [[nodiscard]] QList<std::shared_ptr<FeedBase>> lists();

    Clock *m_clock;
    Pace m_pace;
    QList<std::weak_ptr<FeedBase>> m_lists;
    std::weak_ptr<FeedBase> m_thread;
    Wait m_listWait;
    Wait m_threadWait;
    Wait m_probeWait;
    milliseconds m_nextProbe;
    bool m_reachable {true};
};

} // namespace atrium
