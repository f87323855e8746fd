// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace atrium::sandbox {

using namespace Qt::StringLiterals;

/// What live traffic has come to.
struct LiveCounts {
    qint64 delivered {0}; // events of phones, by kind
    qint64 opened {0};
    qint64 transmitted {0}; // messages that waited, and have left
    qint64 refused {0}; // of all that was reported and said
    qint64 answers {0}; // of colleagues
    qint64 news {0}; // what they said besides
    qint64 reports {0}; // notifications that are about no message
};

/// How many people work for the chain, of whom the small world knows the first thirty.
inline constexpr int peopleOfChain = 54;

/// How a sandbox shall be. The defaults are the small world, which is there in no time.
struct Options {
    int port {0}; // 0 = any free port; 127.0.0.1 only
    QString token {u"t"_s}; // Bearer <token> is the demo user, Bearer <token>:<user id> any other seeded user
    quint64 seed {1};
    std::function<QDateTime()> now {}; // UTC; empty = real time (worldtime.h offers others)
    QString databaseFile {}; // empty = a temporary file, deleted at stop
    int conversations {40};
    int users {30};
    int malls {3};
    int messages {0}; // in total; 0 = as the world says
    int sendings {-1}; // so many; below 0 = as the world says
    int notifications {-1}; // of each user in each mall at most, and so many of the demo user's in the first one; as above
    bool chain {false}; // twelve malls and eighteen months around the small world
    QStringList asked {}; // which of the scale's names a kept file has to agree with, such as "seed" and "malls"
    QStringList without {}; // permits that the demo user lacks
    bool touch {true}; // a new message moves its conversation's updated_at
    int tokenLife {300}; // seconds that an access token of the sign-in provider is good for
    QStringList faults {}; // SPECs, see README.md
    qint64 rateCapacity {100'000}; // tokens of a bucket
    double rateRefill {1'000}; // tokens a second
    std::function<qint64()> elapsed {}; // milliseconds that buckets refill and live traffic goes by; empty = real time
    int live {0}; // events a second that members' phones report, through the Public API
    bool colleagues {false}; // they answer, say things, and the house reports
    bool liveByHand {false}; // live traffic happens in advance(), and not by itself
};

/// The Placewise API on loopback, with a small world behind it. It serves from its own threads: start() and stop() may be called
/// from any thread, as often as one likes.
class SandboxServer {
public:
    explicit SandboxServer(Options options);
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /// Empty when it serves, otherwise one sentence about why it does not.
    [[nodiscard]] QString start();
    /// Hangs up on everybody, idle kept-alive connections included, and waits for its threads.
    void stop();

    [[nodiscard]] int port() const;
    [[nodiscard]] QString baseUrl() const;

    /// With `liveByHand`: lets happen what is due until then (ms since the start), and tells what has happened so far. Always called
    /// by one thread, the one that stops the server.
    LiveCounts advance(qint64 elapsed);

private:
    class Running;

    Options m_options;
    std::unique_ptr<Running> m_running;
};

} // namespace atrium::sandbox
