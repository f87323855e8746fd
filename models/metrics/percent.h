// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/fraction.h"

#include <QString>

namespace atrium {

/// The percent rule (features 4.4): two decimals, half away from zero, one trailing zero dropped, at least one decimal kept. A share that
/// is not 0 never prints as 0.0, one that is not whole never as 100.0.
struct Percent {
    enum class Mark {
        None,
        Less, ///< "<0.01"
        Greater, ///< ">99.99", ">100.0", ">-0.01"
    };

    qint64 hundredths {}; ///< of a percentage point
    Mark mark {Mark::None};
    qint64 inFiles {}; ///< hundredths as CSV and JSON have them: the rounded number, 0.0 and 100.0 included
    friend bool operator==(const Percent &, const Percent &) = default;
};

[[nodiscard]] Percent percentOf(const Fraction &share);
/// "98.63", "25.5", "0.0", "<0.01", ">99.99": a dot, no grouping, no sign of percent.
[[nodiscard]] QString canonicalText(const Percent &percent);
/// The rounded number of an export: as before without marks.
[[nodiscard]] QString fileText(const Percent &percent);

/// Two decimals by the same rule, of anything: "7.73", "1.0". Without marks.
[[nodiscard]] QString ratioText(const Fraction &ratio);

/// Splits hundredths for whoever writes them with other signs: whole "98", decimals "63" with one trailing zero dropped.
struct Decimals {
    bool negative {};
    qint64 whole {};
    QString digits {};
};
[[nodiscard]] Decimals decimalsOf(qint64 hundredths);

} // namespace atrium
