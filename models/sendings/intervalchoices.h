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

/// Hour, day and week for a sending's events; month where nothing shorter fits.
[[nodiscard]] QList<IntervalChoice> intervalChoices(const Sending &of, const Instant &now);
/// The one wanted when it may be asked for, else the finest that may. Unknown wants none.
[[nodiscard]] Interval intervalFor(const Sending &of, Interval wanted, const Instant &now);

} // namespace atrium
