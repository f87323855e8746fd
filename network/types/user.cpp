// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/user.h"

namespace atrium {

using namespace Qt::StringLiterals;

User User::fromJson(Decoder &d)
{
    return {.id = {d.str("id"_L1)},
        .firstName = d.strOr("first_name"_L1),
        .lastName = d.strOr("last_name"_L1),
        .roles = d.strsOr("roles"_L1),
        .avatarUrl = d.strOr("avatar_url"_L1)};
}

QString User::fullName() const
{
    return QString(firstName + u' ' + lastName).simplified();
}

} // namespace atrium
