// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

[[nodiscard]] Answer listConversations(const Visit &visit);
[[nodiscard]] Answer createConversation(const Visit &visit);
[[nodiscard]] Answer showConversation(const Visit &visit);
[[nodiscard]] Answer markConversationReceived(const Visit &visit);
[[nodiscard]] Answer markConversationSeen(const Visit &visit);
[[nodiscard]] Answer archiveConversation(const Visit &visit);

} // namespace atrium::sandbox
