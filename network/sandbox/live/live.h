// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/live/calls.h"
#include "network/sandbox/live/colleagues.h"
#include "network/sandbox/live/devices.h"
#include "network/sandbox/live/sender.h"
#include "network/sandbox/sandboxserver.h"
#include "network/sandbox/worldtime.h"

namespace atrium::sandbox {

class Guard;
class Pool;

/// Life in a world that runs: members' phones call the sandbox's own Public API over HTTP, colleagues its Users API. Time is an
/// argument; one thread at a time.
class Live {
public:
    struct Parts {
        int events {0}; // of phones, a second
        bool colleagues {false};
        quint64 seed {1};
        Now now {};
        int port {0};
    };

    Live(Parts parts, Pool &pool, const Guard &guard);

    /// Lets happen what is due until then, in ms since the start. What a machine is too slow for is left out: the time of one call is
    /// at most two seconds of events.
    void advance(qint64 elapsed);
    /// Until when nothing will be due, in ms since the start.
    [[nodiscard]] qint64 due() const;
    [[nodiscard]] LiveCounts counts() const { return m_counts; }

private:
    void report(const Devices::Report &report);
    void say(const Colleagues::Saying &saying);
    void notify(qint64 customer, const QString &type, const QString &title, const QString &content, const QString &data);

    const Parts m_parts;
    Pool &m_pool;
    const Guard &m_guard;
    Calls m_calls;
    Devices m_devices;
    Sender m_sender;
    Colleagues m_colleagues;
    const QString m_since;
    qint64 m_events {0}; // of phones, so far
    LiveCounts m_counts;
};

} // namespace atrium::sandbox
