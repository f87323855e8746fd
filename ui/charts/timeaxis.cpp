// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/timeaxis.h"

#include "models/inbox/timewords.h"
#include "models/sendings/bucketwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

constexpr double gap = 24; // px between two labels: an axis is read at a glance

bool hasClock(Interval interval)
{
    return interval == Interval::FiveMinutes || interval == Interval::Hour;
}

/// The starts on the clock of the axis' zone. Asked of the zone once per bucket.
struct Clocks {
    explicit Clocks(const BucketAxis &axis)
    {
        zone = axis.zone.isValid() ? axis.zone : QTimeZone::utc();
        local.reserve(axis.starts.size());
        for (const Instant &start : axis.starts) {
            local << start.toUtc().toTimeZone(zone);
            ++times[wall(local.last())];
        }
    }
    static qint64 wall(const QDateTime &when) { return when.toMSecsSinceEpoch() + 1000LL * when.offsetFromUtc(); }

    [[nodiscard]] bool startsDay(qsizetype bucket) const
    {
        const QDateTime &here = local.at(bucket);
        // Where the clocks skip midnight, the day starts at one.
        return here.time() == QTime(0, 0) || (bucket > 0 && local.at(bucket - 1).date() != here.date());
    }
    [[nodiscard]] int minuteOfDay(qsizetype bucket) const
    {
        const QTime time = local.at(bucket).time();
        return time.hour() * 60 + time.minute();
    }
    [[nodiscard]] bool repeated(qsizetype bucket) const { return times.value(wall(local.at(bucket))) > 1; }
    [[nodiscard]] QString time(const BucketAxis &axis, qsizetype bucket) const
    {
        QString clock = clockTime(axis.starts.at(bucket), zone);
        if (!repeated(bucket))
            return clock;
        // Which of the two: the end of what a person who points at it reads.
        const QString whole = bucketText(axis, bucket);
        return Words::tr("%1 %2", "time of day, its offset: 02:00 (UTC+2)").arg(clock, whole.mid(whole.lastIndexOf(u'(')));
    }
    [[nodiscard]] QString date(qsizetype bucket, bool withYear) const
    {
        const QString format = withYear ? Words::tr("d MMM yyyy", "date on a time axis") : Words::tr("d MMM", "date on a time axis");
        return QLocale().toString(local.at(bucket).date(), format);
    }
    [[nodiscard]] QString month(qsizetype bucket, bool withYear) const
    {
        const QDate date = local.at(bucket).date();
        const QString name = QLocale().standaloneMonthName(date.month(), QLocale::ShortFormat);
        return withYear ? Words::tr("%1 %2", "month, year").arg(name).arg(date.year()) : name;
    }

    QTimeZone zone;
    QList<QDateTime> local;
    QHash<qint64, int> times; // how often each clock time occurs
};

/// Which buckets would carry a label at one density; an empty list ends the search.
QList<qsizetype> chosen(const BucketAxis &axis, const Clocks &clocks, int density)
{
    constexpr int minutes[] = {5, 10, 15, 30, 60, 120, 180, 240, 360, 720};
    constexpr int minuteSteps = static_cast<int>(std::size(minutes));
    constexpr int days[] = {1, 2, 3, 7, 14, 28, 56, 112, 224, 448, 896, 2000};
    QList<qsizetype> picked;
    const bool clock = hasClock(axis.interval);
    if (clock && density < minuteSteps) {
        for (qsizetype i = 0; i < axis.starts.size(); ++i) {
            if (clocks.minuteOfDay(i) % minutes[density] == 0 || clocks.startsDay(i))
                picked << i;
        }
        return picked;
    }
    const int at = clock ? density - minuteSteps : density;
    if (at >= static_cast<int>(std::size(days)))
        return picked;
    qsizetype units = 0; // days on a clock's axis, buckets otherwise
    for (qsizetype i = 0; i < axis.starts.size(); ++i) {
        if (clock && !clocks.startsDay(i))
            continue;
        if (units++ % days[at] == 0)
            picked << i;
    }
    return picked;
}

QString labelOf(const BucketAxis &axis, const Clocks &clocks, qsizetype bucket, std::optional<qsizetype> before)
{
    const QDate date = clocks.local.at(bucket).date();
    const QDate last = before ? clocks.local.at(*before).date() : QDate();
    const bool newYear = before && last.year() != date.year();
    if (hasClock(axis.interval))
        return clocks.startsDay(bucket) ? clocks.date(bucket, newYear) : clocks.time(axis, bucket);
    if (axis.interval == Interval::Month)
        return clocks.month(bucket, !before || newYear);
    if (axis.interval == Interval::Day && before && last.month() == date.month() && !newYear)
        return QLocale().toString(date.day());
    return clocks.date(bucket, newYear);
}

void place(TimeTick &tick, const TimeAxisRoom &room, const TextWidth &widthOf)
{
    const double wide = widthOf(tick.label);
    const double most = std::max(-room.before, room.width + room.after - wide);
    tick.left = std::clamp(tick.x - wide / 2, -room.before, most);
}

bool apart(const TimeTick &a, const TimeTick &b, const TextWidth &widthOf)
{
    return a.left + widthOf(a.label) + gap <= b.left;
}

/// Times without any day would leave open which day it is: the first label says it, and its neighbour gives way if it must.
void nameTheDay(const BucketAxis &axis, const TimeAxisRoom &room, const TextWidth &widthOf, QList<TimeTick> &ticks)
{
    if (!hasClock(axis.interval) || ticks.isEmpty() || ticks.first().dayBreak)
        return;
    TimeTick first = ticks.first();
    first.label = bucketText(axis, first.bucket);
    place(first, room, widthOf);
    const bool otherDay = std::any_of(ticks.cbegin(), ticks.cend(), [](const TimeTick &tick) { return tick.dayBreak; });
    if (ticks.size() > 1 && !apart(first, ticks.at(1), widthOf)) {
        if (otherDay)
            return;
        while (ticks.size() > 1 && !apart(first, ticks.at(1), widthOf))
            ticks.removeAt(1);
    }
    ticks.first() = first;
}

/// "0 h", "6 h": by the smallest step at which the labels stand apart.
QList<TimeTick> hourTicks(const BucketAxis &axis, const TimeAxisRoom &room, const TextWidth &widthOf)
{
    QList<TimeTick> ticks;
    for (const qsizetype step : {1, 2, 3, 6, 12, 24, 48, 96, 192, 2000}) {
        ticks.clear();
        bool fit = true;
        for (qsizetype bucket = 0; bucket < axis.starts.size() && fit; bucket += step) {
            TimeTick tick {
                .bucket = bucket, .x = timePosition(axis, axis.starts.at(bucket), room.width), .label = bucketText(axis, bucket)};
            place(tick, room, widthOf);
            fit = ticks.isEmpty() || apart(ticks.last(), tick, widthOf);
            ticks << tick;
        }
        if (fit)
            break;
    }
    return ticks;
}

} // namespace

double timePosition(const BucketAxis &axis, const Instant &when, double width)
{
    if (axis.starts.size() < 2)
        return width / 2;
    const qint64 first = axis.starts.first().toMSecs();
    const qint64 last = axis.starts.last().toMSecs();
    return width * static_cast<double>(when.toMSecs() - first) / static_cast<double>(std::max<qint64>(1, last - first));
}

QList<TimeTick> timeTicks(const BucketAxis &axis, const TimeAxisRoom &room, const TextWidth &widthOf)
{
    QList<TimeTick> ticks;
    if (axis.starts.isEmpty() || room.width <= 0)
        return ticks;
    if (axis.sinceStart)
        return hourTicks(axis, room, widthOf);
    const Clocks clocks(axis);
    for (int density = 0;; ++density) {
        const QList<qsizetype> buckets = chosen(axis, clocks, density);
        // Nothing falls on a whole step: a lone bucket, or a few at odd minutes.
        const QList<qsizetype> marked = buckets.isEmpty() ? QList<qsizetype> {0} : buckets;
        ticks.clear();
        ticks.reserve(marked.size());
        bool fit = true;
        for (const qsizetype bucket : marked) {
            TimeTick tick {.bucket = bucket, .x = timePosition(axis, axis.starts.at(bucket), room.width)};
            tick.label = labelOf(axis, clocks, bucket, ticks.isEmpty() ? std::nullopt : std::optional(ticks.last().bucket));
            tick.dayBreak = hasClock(axis.interval) && clocks.startsDay(bucket);
            place(tick, room, widthOf);
            fit = fit && (ticks.isEmpty() || apart(ticks.last(), tick, widthOf));
            if (!fit && !buckets.isEmpty())
                break;
            ticks << tick;
        }
        if (fit || buckets.isEmpty())
            break;
    }
    nameTheDay(axis, room, widthOf, ticks);
    return ticks;
}

} // namespace atrium
