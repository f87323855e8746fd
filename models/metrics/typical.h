// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/figure.h"

namespace atrium {

// What one of many rates is like. Never what "the rate" of many means: that is pooled (features 4.3). Both are asked for by name, and a
// screen that shows one says which it is. Rates without value are left out; of none, the result does not apply.

/// The one in the middle; of an even number, half way between the two.
[[nodiscard]] Figure medianOfRates(const QList<Figure> &rates);
[[nodiscard]] Figure meanOfRates(const QList<Figure> &rates);

} // namespace atrium
