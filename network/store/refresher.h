// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/store/feed.h"
#include "network/store/pollplan.h"
#include "network/types/scope.h"

namespace atrium {

/// Looks again at what is watched, when planPoll() says so. While the server cannot be reached it probes with one list alone, seldom at
/// first glance and seldomer, because each probe is a whole exchange with its own repetitions.
class Refresher : public QObject {
    Q_OBJECT
public:
    struct Pace : PollPace {
        milliseconds probeLeast {2'000};
        milliseconds probeMost {30'000};
    };
    Refresher(Clock *clock, Pace pace, QObject *parent = nullptr);

    /// Beside those watched already, and read at once; one that nobody holds any more is no longer watched.
    void watchList(const std::shared_ptr<FeedBase> &list);
    /// Likewise of many at once, those that were not read just now: within the budget, however many they are.
    void watchLists(const QList<std::shared_ptr<FeedBase>> &lists);
    void watchThread(const std::shared_ptr<FeedBase> &thread);
    /// A list that is watched is shown, or is not: then it is not asked for. Shown again it is, unless it was read just now.
    void setShown(const std::shared_ptr<FeedBase> &list, bool shown);
    /// The lists of every mall. They are held here, so that they go on being read out of view: seldom, in turn. Whichever somebody else
    /// holds too is in view. Those of before that are not among them are let go.
    void keepMalls(const QList<std::pair<CustomerScope, std::shared_ptr<FeedBase>>> &lists);
    /// How old what is known of a mall is: its list that was confirmed longest ago. Empty: one of them never was.
    [[nodiscard]] std::optional<Instant> lookedAt(const CustomerScope &mall) const;
    /// While the server cannot be reached: when it is tried next. Empty: it can, or there is nothing to try it with.
    [[nodiscard]] std::optional<Instant> nextProbeAt() const;

    void setPace(const PollPace &pace);
    void setReachable(bool reachable);
    /// The keyboard coming to us is a wish for what is in view, unless that was read just now.
    void setWindow(WindowState window);
    void setMetered(bool metered);
    /// Somebody asked, or the server is back: everything in view, at once.
    void lookNow();
    /// A write was accepted, and what it changed may show in view: what was not read just now is.
    void lookAfterWrite();
    /// The computer woke, or its network came back: what is out may hang on a connection that is no more, so it is asked anew. For a
    /// minute, probes stay close together: a network takes a while to come up.
    void lookAnew();

Q_SIGNALS:
    /// A mall's list came out of the server just now, or could not.
    void looked();
    /// nextProbeAt() is another.
    void probePlanned();

private:
    struct Entry {
        std::weak_ptr<FeedBase> list;
        std::shared_ptr<FeedBase> kept; // of every mall
        CustomerScope mall {};
        bool aside {}; // not shown
        PollSituation::Watched known {};
    };
    Entry &entryOf(const std::shared_ptr<FeedBase> &list);
    [[nodiscard]] static PollSituation::Watched::Kind kindOf(const Entry &entry);
    void want(qint64 olderThan);
    void turn();
    void stamp(Entry &entry);
    void ask(Entry &entry);
    void probe();
    void probeNow(bool anew);

    Clock *m_clock;
    Pace m_pace;
    std::vector<Entry> m_entries; // in the order in which they came to be watched
    PollSituation m_situation; // without what is watched
    Wait m_turnWait;
    Wait m_probeWait;
    milliseconds m_nextProbe;
    Instant m_probeAt {}; // while it is out of reach
    qint64 m_closeUntil {0}; // probes stay close together
    bool m_reachable {true};
};

} // namespace atrium
