// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>

namespace atrium {

/// Wide enough for the product of two counts.
__extension__ using Wide = __int128;

/// A number as numerator over denominator, compared exactly. The denominator is over 0.
struct Fraction {
    qint64 numerator {};
    qint64 denominator {1};

    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
    {
        return Wide(a.numerator) * b.denominator <=> Wide(b.numerator) * a.denominator;
    }
    friend bool operator==(const Fraction &a, const Fraction &b) { return (a <=> b) == 0; }
};

/// The nearest count: hostile numbers saturate.
[[nodiscard]] qint64 bounded(Wide value);
/// numerator times scale over denominator, rounded half away from zero; the denominator is over 0. Saturates.
[[nodiscard]] qint64 rounded(const Fraction &fraction, qint64 scale);

} // namespace atrium
