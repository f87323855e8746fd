// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/decoder.h"
#include "network/types/scope.h"

namespace atrium {

/// A loyalty club (contract 6.1): where a mall's name and time zone come from. Customers themselves cannot be listed (contract 8.39).
struct LoyaltyClub {
    qint64 id {};
    qint64 customerId {};
    std::optional<qint64> communityId {}; ///< as older member reports name the club (contract 1.8)
    QString mainSlug {};
    QString shortSlug {};
    QStringList otherSlugs {}; ///< all of them lead to the club
    QString name {};
    QString country {};
    QString timezone {}; ///< IANA name; empty when not reported

    static LoyaltyClub fromJson(Decoder &d);
    friend bool operator==(const LoyaltyClub &, const LoyaltyClub &) = default;
};

} // namespace atrium
