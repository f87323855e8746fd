// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/livepace.h"

#include <algorithm>
#include <cstdlib>

namespace atrium {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds soonest {15'000};
constexpr milliseconds latest {300'000};
constexpr milliseconds sparing {60'000};
constexpr int fewTokens = 20;
constexpr qint64 movedShare = 100; ///< a hundredth of what was dispatched is a move

qint64 movedBy(const KpiFigures &was, const KpiFigures &is)
{
    const auto between = [](const Figure &a, const Figure &b) { return std::llabs(a.numerator.value_or(0) - b.numerator.value_or(0)); };
    return between(was.enRoute.count, is.enRoute.count) + between(was.opened.count, is.opened.count)
        + between(was.clicked.count, is.clicked.count);
}

} // namespace

std::optional<milliseconds> nextLook(
    const std::optional<KpiFigures> &was, const KpiFigures &is, bool settling, milliseconds last, std::optional<int> tokensLeft)
{
    if (!settling || !is.enRoute.count.hasValue() || is.enRoute.count.numerator.value_or(0) <= 0)
        return std::nullopt;
    const qint64 dispatched = std::max<qint64>(1, is.dispatched.count.numerator.value_or(1));
    const bool moves = !was || movedBy(*was, is) >= std::max<qint64>(1, dispatched / movedShare);
    milliseconds wait = moves ? soonest : std::clamp(last * 2, soonest, latest);
    if (tokensLeft && *tokensLeft < fewTokens)
        wait = std::max(wait, sparing);
    return wait;
}

} // namespace atrium
