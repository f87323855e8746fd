// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/loyaltyclub.h"

namespace atrium {

using namespace Qt::StringLiterals;

LoyaltyClub LoyaltyClub::fromJson(Decoder &d)
{
    return {.id = d.num("id"_L1),
        .customerId = d.num("customer_id"_L1),
        .communityId = d.numMaybe("community_id"_L1),
        .mainSlug = d.strOr("main_slug"_L1),
        .shortSlug = d.strOr("short_slug"_L1),
        .otherSlugs = d.strsOr("other_slugs"_L1),
        .name = d.strOr("name"_L1),
        .country = d.strOr("country"_L1),
        .timezone = d.strOr("timezone"_L1)};
}

} // namespace atrium
