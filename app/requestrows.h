// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/requestsmodel.h"
#include "network/api/apiclient.h"

namespace atrium {

/// What the inspector shows of an attempt. Addresses and bodies are redacted once more, as the log's lines are: they may name a code.
[[nodiscard]] RequestRow requestRowOf(const RequestRecord &record, const Instant &at);

} // namespace atrium
