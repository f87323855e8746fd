// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"

#include <QTimeZone>

namespace atrium {

/// The mall's zone; UTC when the server named one this computer does not know.
[[nodiscard]] inline QTimeZone zoneOf(const Mall &mall)
{
    const QTimeZone zone(mall.timezone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace atrium
