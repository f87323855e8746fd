// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/sentrequest.h"

namespace atrium {

/// The request as a command for a shell, one header a line. Secrets are not in it: it names the variables ATRIUM_TOKEN and
/// ATRIUM_CLIENT_TOKEN, and ATRIUM_BODY for a body that is kept from view. Whatever a stranger wrote stays inside its quotes.
[[nodiscard]] QString curlOf(const SentRequest &request);

} // namespace atrium
