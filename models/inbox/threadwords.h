// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/conversationwords.h"

namespace atrium {

/// Under a thread's title: "4 people, with you", "An audience", "You and Björn Åkesson".
[[nodiscard]] QString threadFacts(const ConversationCard &card);
/// "Waiting for you 3 h 12 min", or empty when the last word is mine.
[[nodiscard]] QString threadWaiting(const ConversationWords &words);

} // namespace atrium
