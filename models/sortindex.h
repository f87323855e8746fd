// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace atrium {

/// The order of `count` rows: of each place, the row that stands there. `keyOf(row)` gives an optional key; rows without one come last in
/// both directions, and rows of equal keys stay in their own order, in both directions too. Each key is made once.
template<class KeyOf, class Less = std::less<>>
[[nodiscard]] std::vector<int> sortedIndex(int count, KeyOf &&keyOf, Qt::SortOrder order, Less less = {})
{
    using SortKey = typename std::invoke_result_t<KeyOf, int>::value_type;
    std::vector<std::pair<SortKey, int>> keyed;
    std::vector<int> last; // no key
    keyed.reserve(static_cast<size_t>(count));
    for (int row = 0; row < count; ++row) {
        if (auto key = keyOf(row))
            keyed.emplace_back(std::move(*key), row);
        else
            last.push_back(row);
    }
    // Not std::stable_sort, which takes a third longer for a million: the row decides between equal keys.
    if (order == Qt::AscendingOrder)
        std::sort(keyed.begin(), keyed.end(),
            [&](const auto &a, const auto &b) { return less(a.first, b.first) || (!less(b.first, a.first) && a.second < b.second); });
    else
        std::sort(keyed.begin(), keyed.end(),
            [&](const auto &a, const auto &b) { return less(b.first, a.first) || (!less(a.first, b.first) && a.second < b.second); });
    std::vector<int> index;
    index.reserve(static_cast<size_t>(count));
    for (const auto &one : keyed)
        index.push_back(one.second);
    index.insert(index.end(), last.begin(), last.end());
    return index;
}

} // namespace atrium
