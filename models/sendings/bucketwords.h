// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"

#include <QLocale>

namespace atrium {

/// A bucket's name in the zone that cut it: "6 Aug 11:00", "6 Aug", "week of 4 Aug", "Aug 2025". Of an hour that comes twice each has its
/// offset: "26 Oct 02:00 (UTC+2)". Empty outside the axis.
[[nodiscard]] QString bucketText(const BucketAxis &axis, qsizetype at, const QLocale &locale = {});
/// Of the axis' last bucket: "partial (3 of 60 min)", "partial (under 1 of 60 min)", "partial (14 of 24 h)", "partial (3 of 7 d)"; where
/// the range that cuts it is over, "counted until 11:00 (11 of 24 h)", "counted until 6 Aug (3 of 7 d)". Empty without such a bucket.
[[nodiscard]] QString partialText(const BucketAxis &axis, const QLocale &locale = {});
/// The zone's name as it stands beside times: "Europe/Oslo", "UTC".
[[nodiscard]] QString zoneText(const QTimeZone &zone);
/// "6 Aug 11:00": any instant on the wall of the zone.
[[nodiscard]] QString instantText(const Instant &at, const QTimeZone &zone, const QLocale &locale = {});
/// A bucket's value: whole numbers without decimals; empty for none.
[[nodiscard]] QString valueText(const std::optional<double> &value, const QLocale &locale = {});
/// Likewise, with a percent sign where the curves are shares.
[[nodiscard]] QString valueText(const EventCurves &curves, const std::optional<double> &value, const QLocale &locale = {});

} // namespace atrium
