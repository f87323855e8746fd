// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/conversation.h"

#include <QSet>

#include <optional>

namespace atrium {

/// Everybody who takes part in all conversations without an audience: "me" is one of them. Empty optional: no such conversation is there,
/// and nothing is said.
[[nodiscard]] std::optional<QSet<UserId>> mayBeMe(const QList<Kept<Conversation>> &conversations);

/// Who "me" is. The API has no endpoint that says it, and the access token is opaque to us; but whoever asks takes part in every
/// conversation they see (contract 2.2). So: the one person common to all conversations without an audience. Empty while more than one
/// is; the answer to the first message sent settles it then.
[[nodiscard]] std::optional<UserId> inferMe(const QList<Kept<Conversation>> &conversations);

} // namespace atrium
