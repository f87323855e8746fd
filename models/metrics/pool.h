// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/figure.h"

namespace atrium {

/// One figure over many records: numerators and denominators are summed, then divided once. Never the mean of rates (features 4.3).
class Pool {
public:
    void add(const Figure &one);
    /// Nothing added: a count of 0, a rate that does not apply.
    [[nodiscard]] Figure result(FigureKind kind) const;

private:
    Figure m_sum {}; ///< units, sources and caveats of all; sums of those that count
    Wide m_numerator {};
    Wide m_denominator {};
    qint64 m_records {};
    qint64 m_notReported {};
    qint64 m_left {}; ///< out, because it does not apply
    qint64 m_used {};
};

} // namespace atrium
