// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

[[nodiscard]] Answer listLoyaltyClubs(const Visit &visit);
[[nodiscard]] Answer showLoyaltyClub(const Visit &visit);
[[nodiscard]] Answer showLoyaltyClubByCommunity(const Visit &visit);

/// Whose the club of a slug in a path is; 0 when there is none.
[[nodiscard]] qint64 customerOfSlug(const Visit &visit, const QString &slug);
[[nodiscard]] Answer noSuchClub();

} // namespace atrium::sandbox
