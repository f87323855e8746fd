// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace atrium::sandbox {

/// Numbers that follow from a seed (splitmix64): the same ones with every compiler and library.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    /// 0..below-1
    [[nodiscard]] int roll(int below);

private:
    quint64 m_state;
};

} // namespace atrium::sandbox
