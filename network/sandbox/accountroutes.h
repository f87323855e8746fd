// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// What is the visitor's own beside the inbox: settings, devices, subunits (contract 2.5, 2.6).
[[nodiscard]] Answer showNotificationsSettings(const Visit &visit);
[[nodiscard]] Answer updateNotificationsSettings(const Visit &visit);
[[nodiscard]] Answer registerAppToken(const Visit &visit);
[[nodiscard]] Answer listSubunitsScopes(const Visit &visit);

} // namespace atrium::sandbox
