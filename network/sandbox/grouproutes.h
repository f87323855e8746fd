// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// The members groups of a loyalty club: where audiences get their names (contract 6.3).
[[nodiscard]] Answer listMembersGroups(const Visit &visit);

} // namespace atrium::sandbox
