// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <cmath>

namespace atrium {

ValueAxis valueAxisFor(double highest, int mostSteps)
{
    constexpr double bound = 1e15; // beyond it a double holds no whole numbers that could be labelled
    const qint64 needed = static_cast<qint64>(std::ceil(std::clamp(std::isfinite(highest) ? highest : 0.0, 1.0, bound)));
    const qint64 steps = std::max(1, mostSteps);
    qint64 power = 1;
    while (true) {
        for (const qint64 times : {1, 2, 5}) {
            const qint64 step = times * power;
            const qint64 count = (needed + step - 1) / step;
            if (count <= steps)
                return {.step = step, .top = count * step};
        }
        power *= 10;
    }
}

} // namespace atrium
