// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/members.h"

namespace atrium::sandbox {

/// The fields of a member that reports tell, filter and aggregate by, in the documented order.
enum class MemberField {
    Id,
    Community,
    Channel,
    Subchannel,
    Platform,
    Gender,
    Age,
    BirthYearGroup,
    Subunits,
    Groups,
    FavoriteStores,
    Properties,
    Consents,
    ViaSms,
    ViaEmail,
    ViaPush,
    ViaAnything,
    SmsStatus,
    EmailStatus,
    PushStatus,
    Country
};

[[nodiscard]] const QList<ReportField> &memberFields();
[[nodiscard]] FilterValue memberValue(const Member &member, MemberField field, const QDateTime &now);
void writeMember(JsonWriter &json, const Member &member, const QDateTime &now);

/// A group that members are counted in.
struct MemberGroup {
    QLatin1StringView type;
    QLatin1StringView value;
};
/// All of them: by channel, platform and country.
[[nodiscard]] const std::vector<MemberGroup> &memberGroups();
/// The places of a member's groups in that list.
[[nodiscard]] std::array<size_t, 3> groupsOf(const Member &member);

} // namespace atrium::sandbox
