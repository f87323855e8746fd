// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// The longest message that can be sent, in characters as a person counts them. The service documents no limit, so this one is ours: about
/// five printed pages, which nobody reads in a conversation, and what a field can wrap without being felt.
constexpr int longestMessage = 10'000;
/// From here on one is told how much room is left.
constexpr int meterFrom = 9'000;
/// One character may be made of many code units; this is where even those end.
constexpr int longestMessageUnits = 20'000;

/// Characters as a person counts them: a flag, a family or a letter with three accents is one. It looks at every code unit, so it is asked
/// only where size() says that the number can matter.
[[nodiscard]] int charactersIn(const QString &text);
/// Nothing in it can be seen: the server would not take it.
[[nodiscard]] bool isBlank(const QString &text);
/// How many characters have to go before it can be sent; 0: none.
[[nodiscard]] int charactersOver(const QString &text);

} // namespace atrium
