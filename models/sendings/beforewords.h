// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

#include <QLocale>

namespace atrium {

/// When a curve's bucket was: of a curve of the range before, its own day; else the axis' ("23 Oct").
[[nodiscard]] QString bucketTextOf(const EventCurves &curves, qsizetype curve, qsizetype bucket, const QLocale &locale = {});
/// What a curve of the range before is called beside one bucket: "Delivered, 23 Oct". Empty for any other curve.
[[nodiscard]] QString beforeName(const EventCurves &curves, qsizetype curve, qsizetype bucket, const QLocale &locale = {});
/// How a bucket differs from the one that it is compared with (features SD11): "+8.2 % against 23 Oct", "as before against 23 Oct". Empty
/// without such a pair, where the earlier one is 0, and for a bucket that is not over (features SD7). The curve is either one of the pair.
[[nodiscard]] QString againstBefore(const EventCurves &curves, qsizetype curve, qsizetype bucket, const QLocale &locale = {});

} // namespace atrium
