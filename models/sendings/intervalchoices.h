// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/eventsrange.h"

#include <QList>

namespace atrium {

/// A length of bucket that may be asked for, or why not.
struct IntervalChoice {
    Interval interval {};
    QString refusal {}; ///< a sentence; empty: it may
    friend bool operator==(const IntervalChoice &, const IntervalChoice &) = default;
};

/// From five minutes to a month for a sending's events. Too many points for one answer are asked for in parts, as long as there are few.
[[nodiscard]] QList<IntervalChoice> intervalChoices(const Sending &of, const Instant &now);
/// From an hour to a month for the events of a mall.
[[nodiscard]] QList<IntervalChoice> intervalChoices(const Instant &from, const Instant &to, const Instant &now);
/// The one wanted when it may be asked for, else the finest that may. Unknown wants none.
[[nodiscard]] Interval intervalFor(const Sending &of, Interval wanted, const Instant &now);

} // namespace atrium
