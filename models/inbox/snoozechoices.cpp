// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/snoozechoices.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SnoozeChoices)
};

constexpr int hoursOn = 3; // "later today", from the full hour
constexpr int lastHour = 20; // nobody looks later than that
constexpr int daysOfWeek = 7;
constexpr int morningHour = 9;

QTime morning()
{
    return {morningHour, 0};
}

QDateTime local(const QDateTime &now, const QTimeZone &zone)
{
    return zone.isValid() ? now.toTimeZone(zone) : now.toUTC();
}

QString timeText(const QTime &time)
{
    return QLocale().toString(time, Words::tr("HH:mm", "time of day"));
}

QString dayText(const QDate &day)
{
    return QLocale().toString(day, Words::tr("ddd d MMM", "day in a menu: Fri 21 Nov"));
}

/// The next day of that name after today.
QDate nextDay(const QDate &today, int dayOfWeek)
{
    const int on = (dayOfWeek - today.dayOfWeek() + daysOfWeek) % daysOfWeek;
    return today.addDays(on == 0 ? daysOfWeek : on);
}

std::optional<QTime> timeIn(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> namedDay(const QString &text, const QDate &today)
{
    if (text == Words::tr("today", "typed") || text == "today"_L1)
        return today;
    if (text == Words::tr("tomorrow", "typed") || text == "tomorrow"_L1)
        return today.addDays(1);
    constexpr qsizetype least = 2; // letters of a name
    if (text.size() < least)
        return std::nullopt;
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English)}) {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (locale.standaloneDayName(day, QLocale::LongFormat).toLower().startsWith(text))
                return nextDay(today, day);
        }
    }
    return std::nullopt;
}

std::optional<QDate> dayIn(const QString &text, const QDate &today)
{
    if (const QDate iso = QDate::fromString(text, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression shape(u"^(\\d{1,2})[./](\\d{1,2})[./]?(\\d{4})?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return namedDay(text, today);
    const int year = match.captured(3).isEmpty() ? today.year() : match.captured(3).toInt();
    QDate day(year, match.captured(2).toInt(), match.captured(1).toInt());
    if (day.isValid() && match.captured(3).isEmpty() && day < today)
        day = day.addYears(1);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

QList<SnoozeChoice> snoozeChoices(const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime here = local(now, zone);
    const QDate today = here.date();
    QList<SnoozeChoice> choices;
    const int hour = here.time().hour() + hoursOn + (here.time().minute() > 0 ? 1 : 0);
    if (hour <= lastHour) {
        const QTime later(hour, 0);
        choices.append({{today, later}, Words::tr("Later today, %1", "time of day").arg(timeText(later))});
    }
    const QDate tomorrow = today.addDays(1);
    choices.append(
        {{tomorrow, morning()}, Words::tr("Tomorrow, %1 %2", "short day, time of day").arg(dayText(tomorrow), timeText(morning()))});
    if (const QDate monday = nextDay(today, Qt::Monday); monday != tomorrow) {
        const QString day = QLocale().toString(monday, Words::tr("d MMM", "day in a menu beside its name: 24 Nov"));
        choices.append({{monday, morning()}, Words::tr("Monday, %1 %2", "short day, time of day").arg(day, timeText(morning()))});
    }
    return choices;
}

std::optional<WallTime> wallTimeOf(const QString &text, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime here = local(now, zone);
    const QStringList parts = text.toLower().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return std::nullopt;
    // A day may have more than one word: "i morgen 14:00".
    const std::optional<QTime> time = timeIn(parts.last());
    const QString dayText = parts.first(parts.size() - (time ? 1 : 0)).join(u' ');
    const bool dayNamed = !dayText.isEmpty();
    const std::optional<QDate> day = dayNamed ? dayIn(dayText, here.date()) : here.date();
    if (!day)
        return std::nullopt;
    WallTime when {*day, time.value_or(morning())};
    const auto passed = [&] { return std::pair(when.day, when.time) <= std::pair(here.date(), here.time()); };
    if (!dayNamed && passed())
        when.day = when.day.addDays(1);
    return passed() ? std::nullopt : std::optional(when);
}

QString wallTimeWords(const WallTime &when, const QTimeZone &zone)
{
    const QString day = QLocale().toString(when.day, Words::tr("dddd d MMMM yyyy", "full date"));
    const QString zoneName = zone.isValid() ? QString::fromLatin1(zone.id()) : u"UTC"_s;
    return Words::tr("%1, %2 %3", "full date, time of day, time zone").arg(day, timeText(when.time), zoneName);
}

QString shortWallTime(const WallTime &when)
{
    return dayText(when.day) + u' ' + timeText(when.time);
}

QString snoozeNote(const QTimeZone &zone)
{
    return Words::tr("Times are those of %1. Snoozed on this computer alone.", "time zone")
        .arg(zone.isValid() ? QString::fromLatin1(zone.id()) : u"UTC"_s);
}

} // namespace atrium
