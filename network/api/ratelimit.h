// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/endpoint.h"

#include <QHash>

namespace atrium {

/// Foreground work (a person waits) may use the last token; background work leaves a reserve.
enum class Lane { Foreground, Background };

/// What an answer said about the bucket it drew from (contract 1.5). Missing is "not reported".
struct RateHeaders {
    QString bucket {};
    std::optional<int> remaining {}; ///< tokens; may be negative
    std::optional<int> cost {};
};

/// The budget of one client, learnt from the headers. Time is an argument: milliseconds of Clock::ticks().
class RateBudget {
public:
    /// Names the bucket a request will draw from before the first answer told its real id.
    [[nodiscard]] static QString predictedBucket(const Context &context, Bucket bucket);

    /// 0: go. Otherwise milliseconds until it is worth asking again.
    [[nodiscard]] qint64 delay(const QString &predicted, Lane lane, qint64 now) const;
    /// A request is about to leave: its cost counts at once, so that four at a time don't overdraw what one may.
    void spend(const QString &predicted, int cost, qint64 now);
    void learn(const QString &predicted, const RateHeaders &headers, qint64 now);
    /// 429: nothing leaves for that bucket before `until`.
    void close(const QString &predicted, qint64 until);
    /// Until when the gate is closed; 0 when it is open.
    [[nodiscard]] qint64 closedUntil(const QString &predicted, qint64 now) const;

    /// Tokens it should hold now; empty: no answer has told.
    [[nodiscard]] std::optional<int> left(const QString &predicted, qint64 now) const;

private:
    struct State {
        bool known {};
        double remaining {};
        double most {}; // highest seen: the reserve is a share of it
        double refillPerSecond {1.0}; // contract 8.4: until learnt
        qint64 at {};
        qint64 closedUntil {};
        // The window over which the refill is measured: from what an answer told, at least a second long.
        double told {};
        qint64 toldAt {};
        double spentSince {};
    };
    [[nodiscard]] const State *find(const QString &predicted) const;
    State &state(const QString &predicted);
    [[nodiscard]] static double estimate(const State &state, qint64 now);

    QHash<QString, State> m_states;
    QHash<QString, QString> m_ids; // predicted name -> the server's id
};

} // namespace atrium
