// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/page.h"

namespace atrium {

/// One member of a loyalty club, without personal data: a record of the `members` report (contract 3.15). Words of open lists stay text,
/// empty when not reported.
struct MemberRecord {
    qint64 id {};
    std::optional<qint64> community {};
    QString optinChannel {};
    QString optinSubchannel {};
    QString optinPlatform {};
    QString gender {};
    QString age {}; ///< a band: -14, 15-19, ..., 80-
    std::optional<qint64> birthYearGroup {}; ///< 2000: born 2000 to 2004
    QList<qint64> subunits {};
    QList<qint64> groups {};
    QList<qint64> favoriteStores {};
    QList<JsonField> properties {}; ///< whatever the club keeps
    QList<JsonField> consents {}; ///< name and true or false
    std::optional<bool> viaSms {}; ///< marketing_via_sms; may be sent to, and so for the next three
    std::optional<bool> viaEmail {};
    std::optional<bool> viaPush {};
    std::optional<bool> viaAnything {};
    QString smsStatus {};
    QString emailStatus {};
    QString pushStatus {};
    QString country {}; ///< ISO 3166-1 alpha-2

    static MemberRecord fromJson(Decoder &d);
    friend bool operator==(const MemberRecord &, const MemberRecord &) = default;
};

/// How many members: a record of `members_count` (its page was not readable: the two keys are assumed) and of `members_grouped_count`
/// (contract 3.15), which says of which group. Summed over clubs it says neither community nor time.
struct MembersCount {
    std::optional<qint64> community {};
    QString groupingType {}; ///< optin_channel, optin_platform, country, ...
    QString groupingValue {};
    std::optional<qint64> members {};
    std::optional<Instant> updatedAt {}; ///< when that count last changed

    static MembersCount fromJson(Decoder &d);
    friend bool operator==(const MembersCount &, const MembersCount &) = default;
};

} // namespace atrium
