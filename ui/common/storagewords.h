// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QTimeZone>

namespace atrium {

/// The file of drafts and promises was damaged: which copy is used, and what that means. copiedAt empty: there was none. The day is named
/// always, and the zone too: the copy may be old, and no mall is open yet.
[[nodiscard]] QString damagedFileSentence(const std::optional<Instant> &copiedAt, const QTimeZone &zone);

/// What happened to a message of ours could not be written down, and is tried again.
[[nodiscard]] QString outboxNotKeptSentence();
/// The copy of drafts and promises beside their file could not be made.
[[nodiscard]] QString notCopiedSentence();

} // namespace atrium
