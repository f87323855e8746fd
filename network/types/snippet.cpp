// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/snippet.h"

namespace atrium {

using namespace Qt::StringLiterals;

Snippet Snippet::fromJson(Decoder &d)
{
    return {.name = d.strOr("name"_L1), .text = d.str("text"_L1)};
}

} // namespace atrium
