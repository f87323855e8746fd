// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/checkstep.h"

namespace atrium {

/// What a row of the connection check says. All of it is plain text: hosts and details are somebody else's.
struct CheckWords {
    QString title {}; ///< "Clock is 42 s ahead"
    QString sentence {}; ///< "Works. Times may look slightly off."
    QString state {}; ///< the icon in a word, for those who hear it
    QString copy {}; ///< all of it and the facts for support; empty while there are none
};

[[nodiscard]] CheckWords wordsOf(const CheckStep &step);
/// The same two lines for the way that requests take.
[[nodiscard]] CheckWords wordsOf(const ProxyInUse &proxy);
/// "4 March 2026", in the person's locale.
[[nodiscard]] QString dayText(const Instant &when);
/// "42 s", "1 min 5 s", "1 h 0 min", "2 d 3 h".
[[nodiscard]] QString spanText(qint64 ms);

} // namespace atrium
