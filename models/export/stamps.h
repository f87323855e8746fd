// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QTimeZone>

namespace atrium {

/// "2025-11-20T14:03:00.000000+01:00[Europe/Oslo]": RFC 9557, to the microsecond.
[[nodiscard]] QString zonedStamp(const Instant &when, const QTimeZone &zone);
/// A name for a file, without its ending: one bounded line without characters that a file system has something against.
[[nodiscard]] QString fileName(const QString &words);

} // namespace atrium
