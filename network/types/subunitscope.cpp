// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/subunitscope.h"

namespace atrium {

using namespace Qt::StringLiterals;

SubunitScope SubunitScope::fromJson(Decoder &d)
{
    return {.id = d.num("id"_L1),
        .name = d.strOr("name"_L1),
        .subunits = d.numsOr("subunit_ids"_L1),
        .system = d.flagOr("system"_L1, false),
        .createdAt = d.time("created_at"_L1),
        .updatedAt = d.time("updated_at"_L1),
        .archivedAt = d.timeMaybe("archived_at"_L1)};
}

} // namespace atrium
