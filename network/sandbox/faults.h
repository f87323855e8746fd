// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace atrium::sandbox {

/// One thing that goes wrong on purpose.
struct Fault {
    enum class Kind { Latency, Status, HangUpBefore, HangUpMiddle, HangUpAfter, Truncate, Slow, Malformed, Redirect, Expire };

    int id {0};
    QString spec; // as it was given
    Kind kind {Kind::Latency};
    int latency {0}; // milliseconds, may come with any other kind
    int spread {0}; // so many milliseconds more or less
    int status {0};
    int retryAfter {0};
    int keepBytes {0};
    int slow {0}; // milliseconds that the body takes
    QString location;
    QString path; // prefix; empty = every path
    QString route; // a whole path, where {...} is anything; empty = every path
    QByteArray verb; // empty = every verb
    QByteArray customer; // X-Customer as it was sent; empty = every one
    int chance {100}; // percent
    int left {-1}; // how often it still strikes; -1 = for ever
    int struck {0};
    int matched {0}; // struck, or let go by chance
};

/// Reads a SPEC such as `status=500;path=/v1/users;verb=POST;times=1`. On failure `problem` is a sentence.
[[nodiscard]] std::optional<Fault> readFault(const QString &spec, QString &problem);

/// What the faults decided for one request: a delay, and at most one other mishap.
struct Mishap {
    int latency {0};
    std::optional<Fault> fault;
};

/// The list of faults of a running server. Any thread may call anything.
class Faults {
public:
    /// Chance and spread follow from the seed, each fault having dice of its own.
    explicit Faults(quint64 seed)
        : m_seed(seed)
    {
    }

    /// Empty, or a sentence about what is wrong with `spec`.
    [[nodiscard]] QString add(const QString &spec);
    /// Whoever waits because of one goes on.
    void clear();
    /// A new token ends every `expire`.
    void endExpiry();
    [[nodiscard]] QList<Fault> list() const;

    /// Spends one strike of each fault that matches: delays add up, of the others the first one counts.
    /// customer: X-Customer, empty where there is none.
    [[nodiscard]] Mishap strike(const QByteArray &verb, const QString &path, bool byUser, const QByteArray &customer = {});

    /// Sleeps, until the faults are cleared or the server is being stopped.
    void wait(int milliseconds);
    void stopWaiting();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_waking;
    const quint64 m_seed;
    bool m_stopped {false};
    int m_cleared {0};
    int m_lastId {0};
    QList<Fault> m_faults;
};

} // namespace atrium::sandbox
