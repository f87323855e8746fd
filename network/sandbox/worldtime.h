// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace atrium::sandbox {

/// Where the sandbox's "now" comes from (UTC).
using Now = std::function<QDateTime()>;
/// Milliseconds since some start, for waits: bucket refill. It runs even where the stamps stand.
using Elapsed = std::function<qint64()>;

[[nodiscard]] Now realTime();
/// Every stamp is this instant.
[[nodiscard]] Now timeStandsAt(const QDateTime &instant);
/// Starts at `from` when this is called and runs `speed` times as fast as the wall clock.
[[nodiscard]] Now timeRunsFrom(const QDateTime &from, int speed);
[[nodiscard]] Elapsed elapsedTime(int speed);

/// The stamp of something written at `instant`, in the precision conversations have: 2022-05-10T09:01:27.415094Z. The clock knows
/// milliseconds; `id` fills the rest, below half a millisecond, so that rounding never carries a stamp past "now".
[[nodiscard]] QString stampOf(const QDateTime &instant, qint64 id);

/// The same, but later than `last` in any case: where time stands, everything that is written is a microsecond apart.
[[nodiscard]] QString stampAfter(const QString &last, const QDateTime &instant, qint64 id);

/// The Date header: Sun, 10 Aug 2025 12:00:00 GMT.
[[nodiscard]] QByteArray httpDate(const QDateTime &instant);

} // namespace atrium::sandbox
