// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/bucketwords.h"

#include <QCoreApplication>

#include <cmath>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BucketWords)
};

constexpr qint64 minutesOfHour = 60;
constexpr qint64 minutesOfDay = 24 * minutesOfHour;
constexpr qint64 longestDay = 25 * minutesOfHour;
constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 3600;

QDateTime wall(const Instant &at, const QTimeZone &zone)
{
    return at.toUtc().toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
}

bool byTheClock(Interval interval)
{
    return interval == Interval::FiveMinutes || interval == Interval::Hour;
}

/// Whether the zone's clock shows this bucket's time twice that day.
bool comesTwice(const BucketAxis &axis, qsizetype at)
{
    const int offset = wall(axis.starts.at(at), axis.zone).offsetFromUtc();
    // Clocks are put back by at most a few hours; three to either side see any of it.
    constexpr qint64 near = 3LL * secondsOfHour;
    for (const qint64 side : {-near, near}) {
        const Instant other {axis.starts.at(at).microseconds + side * 1'000'000};
        const int otherOffset = wall(other, axis.zone).offsetFromUtc();
        if (otherOffset == offset)
            continue;
        // Where the wall shows the same under the other offset:
        const Instant twin {axis.starts.at(at).microseconds + (offset - otherOffset) * qint64 {1'000'000}};
        if (wall(twin, axis.zone).offsetFromUtc() == otherOffset)
            return true;
    }
    return false;
}

QString offsetText(int seconds, const QLocale &locale)
{
    const int magnitude = std::abs(seconds);
    const QString sign = seconds < 0 ? locale.negativeSign() : locale.positiveSign();
    const QString hours = locale.toString(magnitude / secondsOfHour);
    const int minutes = magnitude % secondsOfHour / secondsOfMinute;
    return minutes == 0 ? u"UTC"_s + sign + hours : u"UTC"_s + sign + hours + u':' + QString::number(minutes).rightJustified(2, u'0');
}

QString dayText(QDate date, const QLocale &locale)
{
    return locale.toString(date, Words::tr("d MMM", "day of a bucket"));
}

QString hoursText(const Instant &since, const QLocale &locale)
{
    constexpr qint64 minute = 60LL * 1'000'000;
    const qint64 minutes = since.microseconds / minute;
    if (minutes % minutesOfHour == 0)
        return Words::tr("%1 h", "hours since a beginning").arg(locale.toString(minutes / minutesOfHour));
    return Words::tr("%1 h %2 min", "hours and minutes since a beginning")
        .arg(locale.toString(minutes / minutesOfHour), locale.toString(minutes % minutesOfHour));
}

} // namespace

QString bucketText(const BucketAxis &axis, qsizetype at, const QLocale &locale)
{
    if (at < 0 || at >= axis.starts.size())
        return {};
    if (axis.sinceStart)
        return hoursText(axis.starts.at(at), locale);
    const QDateTime start = wall(axis.starts.at(at), axis.zone);
    if (axis.interval == Interval::Month)
        return locale.toString(start.date(), Words::tr("MMM yyyy", "month of a bucket"));
    if (axis.interval == Interval::Week)
        return Words::tr("week of %1", "a bucket; %1 is its Monday").arg(dayText(start.date(), locale));
    if (!byTheClock(axis.interval))
        return dayText(start.date(), locale);
    const QString text = instantText(axis.starts.at(at), axis.zone, locale);
    return comesTwice(axis, at)
        ? Words::tr("%1 (%2)", "time and its offset: 26 Oct 02:00 (UTC+2)").arg(text, offsetText(start.offsetFromUtc(), locale))
        : text;
}

namespace {

/// "11 of 24 h".
QString shareText(const PartialBucket &partial, const QLocale &locale)
{
    const auto words = [&](qint64 unit, const QString &sentence, const QString &under) {
        const qint64 known = partial.knownMinutes / unit;
        const QString whole = locale.toString((partial.wholeMinutes + unit / 2) / unit); // a week of 167 hours has 7 days
        return known > 0 ? sentence.arg(locale.toString(known), whole) : under.arg(whole);
    };
    if (partial.wholeMinutes > longestDay)
        return words(minutesOfDay, Words::tr("%1 of %2 d", "days known of a bucket"), Words::tr("under 1 of %1 d"));
    if (partial.wholeMinutes > minutesOfHour)
        return words(minutesOfHour, Words::tr("%1 of %2 h", "hours known of a bucket"), Words::tr("under 1 of %1 h"));
    return words(1, Words::tr("%1 of %2 min", "minutes known of a bucket"), Words::tr("under 1 of %1 min"));
}

} // namespace

QString partialText(const BucketAxis &axis, const QLocale &locale)
{
    if (!axis.partial)
        return {};
    const PartialBucket &partial = *axis.partial;
    const QString share = shareText(partial, locale);
    if (!partial.until)
        return Words::tr("partial (%1)", "a bucket; how much of it: 3 of 60 min").arg(share);
    const QDateTime until = wall(*partial.until, axis.zone);
    const QString end = partial.wholeMinutes > longestDay ? dayText(until.date(), locale)
                                                          : locale.toString(until.time(), Words::tr("HH:mm", "time of day"));
    return Words::tr("counted until %1 (%2)", "a bucket; a time or a day, and how much of it: 11 of 24 h").arg(end, share);
}

QString zoneText(const QTimeZone &zone)
{
    return zone.isValid() ? QString::fromLatin1(zone.id()) : u"UTC"_s;
}

QString instantText(const Instant &at, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime start = wall(at, zone);
    return Words::tr("%1 %2", "day and time of day: 6 Aug 11:00")
        .arg(dayText(start.date(), locale), locale.toString(start.time(), Words::tr("HH:mm", "time of day")));
}

QString valueText(const std::optional<double> &value, const QLocale &locale)
{
    constexpr double most = 9e15; // whole numbers are exact below
    if (!value || !std::isfinite(*value))
        return {};
    if (std::trunc(*value) == *value && std::abs(*value) < most)
        return locale.toString(std::llround(*value));
    return locale.toString(*value, 'f', 2);
}

QString valueText(const EventCurves &curves, const std::optional<double> &value, const QLocale &locale)
{
    const QString number = valueText(value, locale);
    return curves.percent && !number.isEmpty() ? Words::tr("%1\u00a0%", "a percentage").arg(number) : number;
}

} // namespace atrium
