// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/typical.h"

#include <algorithm>

namespace atrium {

namespace {

/// A share is written with two decimals; these are six more, so that the middle of two rounds as the exact one does.
constexpr qint64 scale = 10'000'000'000;

struct Rates {
    QList<Fraction> values {};
    Figure sum {}; // sources, caveats, age
};

Rates ratesOf(const QList<Figure> &rates)
{
    Rates found;
    found.values.reserve(rates.size());
    for (const Figure &one : rates) {
        found.sum.sources |= one.sources;
        found.sum.caveats |= one.caveats;
        if (!found.sum.asOf || (one.asOf && *one.asOf < *found.sum.asOf))
            found.sum.asOf = one.asOf;
        if (const auto value = one.order())
            found.values.append(*value);
    }
    found.sum.kind = FigureKind::Percent;
    found.sum.state = found.values.isEmpty() ? FigureState::NotApplicable : FigureState::Value;
    found.sum.records = rates.size();
    found.sum.reported = found.values.size();
    return found;
}

Figure withShare(Figure figure, Wide share)
{
    figure.numerator = bounded(share);
    figure.denominator = scale;
    return figure;
}

} // namespace

Figure medianOfRates(const QList<Figure> &rates)
{
    Rates found = ratesOf(rates);
    QList<Fraction> &values = found.values;
    if (values.isEmpty())
        return found.sum;
    std::sort(values.begin(), values.end());
    const Fraction &upper = values.at(values.size() / 2);
    const Fraction &lower = values.at((values.size() - 1) / 2);
    return withShare(found.sum, (Wide(rounded(upper, scale)) + rounded(lower, scale)) / 2);
}

Figure meanOfRates(const QList<Figure> &rates)
{
    const Rates found = ratesOf(rates);
    if (found.values.isEmpty())
        return found.sum;
    Wide sum = 0;
    for (const Fraction &value : found.values)
        sum += rounded(value, scale);
    return withShare(found.sum, sum / found.values.size());
}

} // namespace atrium
