// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/membersgroup.h"

namespace atrium {

using namespace Qt::StringLiterals;

MembersGroup MembersGroup::fromJson(Decoder &d)
{
    const auto audience = d.numMaybe("audience_id"_L1);
    return {.id = d.num("id"_L1),
        .name = d.strOr("name"_L1),
        .description = d.strOr("description"_L1),
        .type = d.strOr("type"_L1),
        .automatic = d.flagMaybe("automatic"_L1),
        .system = d.flagMaybe("system"_L1),
        .audience = audience ? std::optional(AudienceId {*audience}) : std::nullopt,
        .members = d.numMaybe("members_count"_L1)};
}

} // namespace atrium
