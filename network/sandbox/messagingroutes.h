// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// What was sent: texts by service, and their sendings (contract 5). The path names the service, which has a permit of its own.
[[nodiscard]] Answer listServiceMessages(const Visit &visit);
[[nodiscard]] Answer showServiceMessage(const Visit &visit);
[[nodiscard]] Answer showServiceSending(const Visit &visit);

/// One for each service.
[[nodiscard]] QStringList servicePermits();

} // namespace atrium::sandbox
