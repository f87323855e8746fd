// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/membersgroup.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

std::optional<bool> flagMaybe(Decoder &d, QLatin1StringView key)
{
    return d.has(key) ? std::optional(d.flag(key)) : std::nullopt;
}

} // namespace

MembersGroup MembersGroup::fromJson(Decoder &d)
{
    const auto audience = d.numMaybe("audience_id"_L1);
    return {.id = d.num("id"_L1),
        .name = d.strOr("name"_L1),
        .description = d.strOr("description"_L1),
        .type = d.strOr("type"_L1),
        .automatic = flagMaybe(d, "automatic"_L1),
        .system = flagMaybe(d, "system"_L1),
        .audience = audience ? std::optional(AudienceId {*audience}) : std::nullopt,
        .members = d.numMaybe("members_count"_L1)};
}

} // namespace atrium
