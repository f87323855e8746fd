// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>

namespace atrium {

/// Learns how long answers take and says how long to wait for the next: the 99th percentile of the last 50, times four, between `least`
/// and `most`. Before there are ten answers it says `most`: a slow first answer is no reason to give up.
class AdaptiveTimeout {
public:
    void learn(int answeredInMs);
    [[nodiscard]] int timeoutMs(int leastMs, int mostMs) const;

private:
    std::array<int, 50> m_last {};
    std::size_t m_count {0};
    std::size_t m_next {0};
};

} // namespace atrium
