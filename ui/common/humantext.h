// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/instant.h"
#include "network/types/permit.h"

#include <QTimeZone>

namespace atrium {

/// What happened, in a few words with a full stop: "The server failed." For strips, where a second sentence follows. By kind, never by
/// the server's text. Empty for Cancelled.
[[nodiscard]] QString whatHappened(const ApiError &error);
/// What happened, what was kept and what to do now, for panes and dialogs.
[[nodiscard]] QString sentenceFor(const ApiError &error);

/// A whole number in the person's locale: "24,118".
[[nodiscard]] QString countText(qint64 count);
/// "14:03:18" in the zone.
[[nodiscard]] QString clockSeconds(const Instant &when, const QTimeZone &zone);

} // namespace atrium
