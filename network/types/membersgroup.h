// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/ids.h"
#include "network/types/page.h"

namespace atrium {

/// A group of a club's members (contract 6.3). An automatic one may stand for an audience, which has a name nowhere else (8.40).
struct MembersGroup {
    qint64 id {};
    QString name {};
    QString description {};
    QString type {}; ///< audience, manual, ..., as sent
    std::optional<bool> automatic {};
    std::optional<bool> system {};
    std::optional<AudienceId> audience {};
    std::optional<qint64> members {}; ///< members_count

    static MembersGroup fromJson(Decoder &d);
    friend bool operator==(const MembersGroup &, const MembersGroup &) = default;
};

/// Which of a club's groups. Empty: whichever.
struct MembersGroupsQuery {
    QString type {};
    QString search {}; ///< in name and description
    friend bool operator==(const MembersGroupsQuery &, const MembersGroupsQuery &) = default;
};

} // namespace atrium
