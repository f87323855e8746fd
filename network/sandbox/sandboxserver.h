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

/// How a sandbox shall be. The defaults are the demo.
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
    QStringList asked {}; // which of the scale's names a kept file has to agree with, such as "seed" and "malls"
    QStringList without {}; // permits that the demo user lacks
    bool touch {true}; // a new message moves its conversation's updated_at
    int tokenLife {300}; // seconds that an access token of the sign-in provider is good for
    QStringList faults {}; // SPECs, see README.md
    qint64 rateCapacity {100'000}; // tokens of a bucket
    double rateRefill {1'000}; // tokens a second
    std::function<qint64()> elapsed {}; // milliseconds that buckets refill by; empty = real time
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

private:
    class Running;

    Options m_options;
    std::unique_ptr<Running> m_running;
};

} // namespace atrium::sandbox
