// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace atrium {

/// The 95 % Wilson score interval of a share: what it may be when the same is done again (features SD21, 4.3).
struct Bounds {
    qint64 lowTenths {}; ///< of a percentage point
    qint64 highTenths {};
    bool lowIsZero {}; ///< exactly: written without a decimal
    bool highIsWhole {};
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// Empty where there is no share: nothing to divide by, more than all, or fewer than none.
[[nodiscard]] std::optional<Bounds> wilson(qint64 hits, qint64 of);
/// "0", "10.8", "100": one decimal, with a dot; a bound of exactly 0 or 100 has none.
[[nodiscard]] QString lowText(const Bounds &bounds);
[[nodiscard]] QString highText(const Bounds &bounds);

} // namespace atrium
