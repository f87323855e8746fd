// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/change.h"

#include "models/metrics/wilson.h"

namespace atrium {

namespace {

constexpr qint64 tenthsOfWhole = 1000;

bool apart(const Figure &now, const Figure &before)
{
    if (now.denominator.value_or(0) < leastSample || before.denominator.value_or(0) < leastSample)
        return false;
    const auto a = wilson(now.numerator.value_or(0), *now.denominator);
    const auto b = wilson(before.numerator.value_or(0), *before.denominator);
    return a && b && (a->lowTenths > b->highTenths || b->lowTenths > a->highTenths);
}

/// Exact: the difference of two fractions is one over the product, which may be wider than a count.
qint64 tenthsBetween(const Fraction &now, const Fraction &before)
{
    const Wide above = Wide(now.numerator) * before.denominator - Wide(before.numerator) * now.denominator;
    const Wide below = Wide(now.denominator) * before.denominator;
    // Two counts of members or messages fit; hostile ones are halved until the scale does, too.
    Wide a = above;
    Wide b = below;
    constexpr Wide most = Wide(1) << 110;
    while (a > most || a < -most) {
        a /= 2;
        b /= 2;
    }
    if (b == 0)
        return 0;
    const Wide scaled = a * tenthsOfWhole;
    const Wide half = b / 2;
    return bounded((scaled >= 0 ? scaled + half : scaled - half) / b);
}

} // namespace

Change changeOf(const Figure &now, const Figure &before)
{
    if (!now.hasValue() || !before.hasValue() || now.kind != before.kind)
        return {};
    if (now.kind == FigureKind::Count) {
        const qint64 was = before.numerator.value_or(0);
        if (was <= 0)
            return {};
        return {.kind = Change::Kind::Percent, .tenths = rounded({bounded(Wide(now.numerator.value_or(0)) - was), was}, tenthsOfWhole)};
    }
    if (now.kind != FigureKind::Percent)
        return {};
    return {.kind = Change::Kind::Points, .tenths = tenthsBetween(*now.order(), *before.order()), .significant = apart(now, before)};
}

} // namespace atrium
