// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>

namespace atrium {

/// Seeded randomness for jitter and tests: the same seed gives the same run.
class Rng {
public:
    explicit Rng(quint64 seed)
        : m_engine(seed)
    {
    }
    /// In [0, 1).
    double unit() { return std::uniform_real_distribution<double>(0.0, 1.0)(m_engine); }
    /// In [0, bound); 0 when bound is 0.
    quint64 below(quint64 bound) { return bound == 0 ? 0 : std::uniform_int_distribution<quint64>(0, bound - 1)(m_engine); }

private:
    std::mt19937_64 m_engine;
};

} // namespace atrium
