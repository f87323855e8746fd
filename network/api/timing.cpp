// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/timing.h"

#include <algorithm>

namespace atrium {

void AdaptiveTimeout::learn(int answeredInMs)
{
    m_last[m_next] = answeredInMs;
    m_next = (m_next + 1) % m_last.size();
    m_count = std::min(m_count + 1, m_last.size());
}

int AdaptiveTimeout::timeoutMs(int leastMs, int mostMs) const
{
    constexpr std::size_t enough = 10;
    if (m_count < enough)
        return mostMs;
    std::array<int, 50> sorted = m_last;
    const auto end = sorted.begin() + static_cast<std::ptrdiff_t>(m_count);
    const auto at = sorted.begin() + static_cast<std::ptrdiff_t>((m_count - 1) * 99 / 100);
    std::nth_element(sorted.begin(), at, end);
    return std::clamp(*at * 4, leastMs, mostMs);
}

} // namespace atrium
