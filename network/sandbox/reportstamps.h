// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace atrium::sandbox {

class JsonWriter;

// Sendings carry their stamps as the documented example has them: UTC, six digits, no zone (2025-04-11T08:29:09.359381).

/// Any ISO 8601 time as such a stamp; without a zone it is UTC. Empty when it is none.
[[nodiscard]] QString readStamp(const QString &text);
/// The instant of such a stamp, to the millisecond below.
[[nodiscard]] QDateTime instantOf(const QString &stamp);
/// Such a stamp of an instant, with `microseconds` (0 to 999) as its last three digits.
[[nodiscard]] QString sendingStamp(const QDateTime &instant, int microseconds);
/// The stamp 48 hours later: the end of a sending's timeseries.
[[nodiscard]] QString lastStampOf(const QString &lastCreated);

/// Writes timeseries_time_ranges: `first` cut down to hour, day, ISO week and month in UTC, to 48 hours after `last`, or null
/// while messages still wait to be sent.
void writeTimeRanges(JsonWriter &json, const QString &first, const QString &last, bool isOpen);

} // namespace atrium::sandbox
