// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/memberrecord.h"

namespace atrium {

using namespace Qt::StringLiterals;

MemberRecord MemberRecord::fromJson(Decoder &d)
{
    return {.id = d.num("id"_L1),
        .community = d.numMaybe("community_id"_L1),
        .optinChannel = d.strOr("optin_channel"_L1),
        .optinSubchannel = d.strOr("optin_subchannel"_L1),
        .optinPlatform = d.strOr("optin_platform"_L1),
        .gender = d.strOr("gender"_L1),
        .age = d.strOr("age"_L1),
        .birthYearGroup = d.numMaybe("birth_year_group"_L1),
        .subunits = d.numsOr("subunit_ids"_L1),
        .groups = d.numsOr("group_ids"_L1),
        .favoriteStores = d.numsOr("favorite_stores"_L1),
        .properties = d.fieldsOr("properties"_L1),
        .consents = d.fieldsOr("consents"_L1),
        .viaSms = d.flagMaybe("marketing_via_sms"_L1),
        .viaEmail = d.flagMaybe("marketing_via_email"_L1),
        .viaPush = d.flagMaybe("marketing_via_push"_L1),
        .viaAnything = d.flagMaybe("marketing_via_anything"_L1),
        .smsStatus = d.strOr("sms_status"_L1),
        .emailStatus = d.strOr("email_status"_L1),
        .pushStatus = d.strOr("push_status"_L1),
        .country = d.strOr("country"_L1)};
}

MembersCount MembersCount::fromJson(Decoder &d)
{
    return {.community = d.numMaybe("community_id"_L1),
        .groupingType = d.strOr("grouping_type"_L1),
        .groupingValue = d.strOr("grouping_value"_L1),
        .members = d.numMaybe("members_count"_L1),
        .updatedAt = d.timeMaybe("updated_at"_L1)};
}

} // namespace atrium
