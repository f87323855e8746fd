// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/notewords.h"

#include "models/metrics/zoneoffsets.h"

#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerMinute = 60;
constexpr qint64 microsecondsPerSecond = 1'000'000;
constexpr int firstYear = 1970;
constexpr int lastYear = 2200;

} // namespace

QString noteTimeText(const Instant &at, const QTimeZone &zone)
{
    return at.toUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s);
}

std::optional<Instant> noteTimeOf(const QString &typed, const QTimeZone &zone)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]+([0-9]{1,2}):([0-9]{2}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(typed.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    if (!day.isValid() || !time.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    const qint64 wall = wallOfDate(day) + (time.hour() * secondsPerMinute + time.minute()) * secondsPerMinute;
    return Instant {ZoneOffsets(zone).firstAt(wall) * microsecondsPerSecond};
}

} // namespace atrium
