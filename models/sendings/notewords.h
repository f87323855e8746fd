// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QTimeZone>

namespace atrium {

constexpr int noteTextMost = 500; ///< letters of a note
constexpr int notesMost = 500; ///< notes of one mall

/// A note's moment as it is typed: "2025-11-20 14:03", on the wall of the zone. Seconds are left out.
[[nodiscard]] QString noteTimeText(const Instant &at, const QTimeZone &zone);
/// The other way, also from "2025-11-20" (midnight) and with a T or several blanks between. An hour that the clocks skip is the one after
/// it; of an hour that comes twice it is the first. Empty for what is no time.
[[nodiscard]] std::optional<Instant> noteTimeOf(const QString &typed, const QTimeZone &zone);

} // namespace atrium
