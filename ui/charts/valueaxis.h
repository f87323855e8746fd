// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace atrium {

/// Where the horizontal lines of a chart lie: at 0, step, 2 step ... top. Whole numbers, since what is counted is whole.
struct ValueAxis {
    qint64 step {1};
    qint64 top {1};
    friend bool operator==(const ValueAxis &, const ValueAxis &) = default;
};

/// The finest axis of at most mostSteps steps that reaches `highest`. Steps are 1, 2 or 5 times a power of ten.
[[nodiscard]] ValueAxis valueAxisFor(double highest, int mostSteps);

} // namespace atrium
