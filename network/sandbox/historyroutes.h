// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// What a member was sent (contract 4.3).
[[nodiscard]] Answer listMessagesHistory(const Visit &visit);

} // namespace atrium::sandbox
