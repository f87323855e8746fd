// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/requestsmodel.h"

namespace atrium {

/// "200", "404"; where there was no answer, why: "timed out", "no connection".
[[nodiscard]] QString statusWords(const RequestRow &row);
/// Everything known about one attempt, a line each, for a plain text: no secret, untrusted.
[[nodiscard]] QString requestDetails(const RequestRow &row, const QTimeZone &zone);

} // namespace atrium
