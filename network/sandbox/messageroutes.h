// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

[[nodiscard]] Answer listMessages(const Visit &visit);
[[nodiscard]] Answer createMessage(const Visit &visit);
[[nodiscard]] Answer archiveMessage(const Visit &visit);

} // namespace atrium::sandbox
