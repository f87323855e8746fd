// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/formulas.h"
#include "network/types/sending.h"

namespace atrium {

struct Kpi {
    Figure count {};
    Figure rate {};
    friend bool operator==(const Kpi &, const Kpi &) = default;
};

/// The KPI line (features SD1). Whoever shows, exports or prints these numbers takes them from here.
struct KpiFigures {
    Kpi dispatched {}; ///< its rate is a ratio: messages per member
    Kpi enRoute {}; ///< rates of these three: of dispatched
    Kpi delivered {};
    Kpi errored {};
    Kpi opened {}; ///< of delivered
    Kpi clicked {}; ///< of delivered
    Figure members {}; ///< they were scheduled for
    Figure ctor {};
    qint64 sendings {}; ///< pooled
    qint64 flawed {}; ///< of these, those whose counters do not agree with each other
    Integrity integrity {}; ///< of a single sending or row; over several, empty
    friend bool operator==(const KpiFigures &, const KpiFigures &) = default;
};

[[nodiscard]] Reading readingOf(const Sending &sending, const std::optional<Instant> &asOf);
[[nodiscard]] KpiFigures kpisOf(const Reading &reading);
/// Pooled: sums over sums.
[[nodiscard]] KpiFigures kpisOf(const QList<Sending> &sendings, const std::optional<Instant> &asOf);

/// Numbers may still move: the range in which events are counted is open or ends after `now`; of a sending that tells no range, 48 hours
/// have not passed. What is en route after that stays so: a channel that reports no delivery has messages en route for good.
[[nodiscard]] bool isSettling(const Sending &sending, const Instant &now);

} // namespace atrium
