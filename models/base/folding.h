// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// Text as it is searched for: small letters without accents, and those that are letters of their own as one types them without having
/// them: ł l, ø o, đ and ð d, ß ss, æ ae, œ oe, þ th, ı i. What is not seen (zero-width, soft hyphens) is left out. Folding what is folded
/// changes nothing; the length may change both ways.
[[nodiscard]] QString folded(QStringView text);

} // namespace atrium
