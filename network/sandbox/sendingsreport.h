// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/visit.h"

namespace atrium::sandbox {

/// The report `sendings`: records, or sums by reporting_id or campaign_id; contract 3.8.
[[nodiscard]] Answer reportSendings(const Visit &visit);

/// "(451,447)", for `customer_id IN`.
[[nodiscard]] QString customerList(const Visit &visit);

} // namespace atrium::sandbox
