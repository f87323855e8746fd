// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/linkfigures.h"

#include <QLocale>

namespace atrium {

/// "20 to 24", "Under 15", "80 and over", "Not stated", "5 small groups together".
[[nodiscard]] QString ageWord(const RecipientGroup &group, const QLocale &locale = {});
/// Of a part of a group, likewise; "Others" for the rest.
[[nodiscard]] QString partWord(const RecipientGroup::Part &part, const QLocale &locale = {});
/// "Women", "Men", "Not stated"; another word humanised.
[[nodiscard]] QString genderWord(const RecipientGroup &group, const QLocale &locale = {});
/// Bands of five years from twenty on as decades, from sixty on as one: "20-29", "60-".
[[nodiscard]] QList<RecipientGroup> byDecade(const QList<RecipientGroup> &groups);
/// Ages upward, then those not stated, then what was merged.
[[nodiscard]] QList<RecipientGroup> byAge(QList<RecipientGroup> groups);

} // namespace atrium
