// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/wilson.h"

#include <cmath>

namespace atrium {

namespace {

constexpr double z = 1.959963984540054; ///< of the normal distribution, two-sided 95 %
constexpr double wholeTenths = 1000;

QString tenthsText(qint64 tenths)
{
    return QString::number(tenths / 10) + u'.' + QString::number(tenths % 10);
}

} // namespace

std::optional<Bounds> wilson(qint64 hits, qint64 of)
{
    if (of <= 0 || hits < 0 || hits > of)
        return std::nullopt;
    const auto n = static_cast<double>(of);
    const double p = static_cast<double>(hits) / n;
    const double shrink = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / shrink;
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / shrink;
    Bounds bounds {.lowTenths = std::llround((centre - reach) * wholeTenths),
        .highTenths = std::llround((centre + reach) * wholeTenths),
        .lowIsZero = hits == 0,
        .highIsWhole = hits == of};
    if (bounds.lowIsZero)
        bounds.lowTenths = 0;
    if (bounds.highIsWhole)
        bounds.highTenths = static_cast<qint64>(wholeTenths);
    return bounds;
}

QString lowText(const Bounds &bounds)
{
    return bounds.lowIsZero ? QString(u'0') : tenthsText(bounds.lowTenths);
}

QString highText(const Bounds &bounds)
{
    return bounds.highIsWhole ? QString::number(100) : tenthsText(bounds.highTenths);
}

} // namespace atrium
