// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/message.h"

namespace atrium {

using namespace Qt::StringLiterals;

Message Message::fromJson(Decoder &d)
{
    return {.id = {d.num("id"_L1)},
        .author = {d.str("author_id"_L1)},
        .content = d.str("content"_L1),
        .seen = d.flagOr("seen"_L1, false),
        .createdAt = d.time("created_at"_L1),
        .updatedAt = d.time("updated_at"_L1)};
}

} // namespace atrium
