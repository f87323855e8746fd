// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace atrium {

/// A point in time as the API prints it, to the microsecond; QDateTime would drop the last three digits. Always UTC: a stamp without a
/// zone *is* UTC here (contract 1.12).
struct Instant {
    qint64 microseconds {}; ///< since 1970-01-01T00:00:00Z

    static Instant fromUtc(const QDateTime &when) { return {when.toMSecsSinceEpoch() * 1000}; }
    /// ISO 8601 with or without fraction, with Z, an offset or nothing. Empty when the text is no such stamp.
    static std::optional<Instant> fromText(QStringView text);
    static std::optional<Instant> fromText(QLatin1StringView text); ///< the same, from a body's bytes
    [[nodiscard]] QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(toMSecs(), Qt::UTC); }
    [[nodiscard]] qint64 toMSecs() const { return microseconds >= 0 ? microseconds / 1000 : (microseconds - 999) / 1000; }
    /// `2022-05-10T09:01:27.415094Z`
    [[nodiscard]] QString text() const;

    friend bool operator==(const Instant &, const Instant &) = default;
    friend auto operator<=>(const Instant &, const Instant &) = default;
};

} // namespace atrium
