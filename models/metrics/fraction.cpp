// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/fraction.h"

#include <limits>

namespace atrium {

qint64 bounded(Wide value)
{
    constexpr Wide most = std::numeric_limits<qint64>::max();
    if (value > most)
        return static_cast<qint64>(most);
    return static_cast<qint64>(value < -most ? -most : value);
}

qint64 rounded(const Fraction &fraction, qint64 scale)
{
    const Wide scaled = Wide(fraction.numerator) * scale;
    // Half of an odd denominator is cut to below it: no remainder of an integer lies between the two.
    const Wide magnitude = ((scaled < 0 ? -scaled : scaled) + fraction.denominator / 2) / fraction.denominator;
    return bounded(scaled < 0 ? -magnitude : magnitude);
}

} // namespace atrium
