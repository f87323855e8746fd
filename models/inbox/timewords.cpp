// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

constexpr int daysShownByName = 7;
constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 daysWithHours = 10;

/// A mall without a usable zone is shown in UTC, which the full time says.
QDateTime local(const QDateTime &when, const QTimeZone &zone)
{
    return zone.isValid() ? when.toTimeZone(zone) : when.toUTC();
}

QDateTime local(const Instant &when, const QTimeZone &zone)
{
    return local(when.toUtc(), zone);
}

QString shortDay(QDate date, QDate today)
{
    const qint64 age = date.daysTo(today);
    if (age > 0 && age < daysShownByName)
        return QLocale().standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (date.year() == today.year())
        return QLocale().toString(date, Words::tr("d MMM", "date without the year, in a list"));
    return QLocale().toString(date, Words::tr("dd.MM.yyyy", "date with the year, in a list"));
}

qint64 age(const Instant &since, const QDateTime &now)
{
    return now.toMSecsSinceEpoch() - since.toMSecs();
}

} // namespace

QString clockTime(const Instant &when, const QTimeZone &zone)
{
    return QLocale().toString(local(when, zone).time(), Words::tr("HH:mm", "time of day"));
}

QString clockTime(const Instant &when, const QDateTime &now, const QTimeZone &zone)
{
    const QDate date = local(when, zone).date();
    const QDate today = local(now, zone).date();
    if (date == today)
        return clockTime(when, zone);
    return Words::tr("%1 %2", "day and time of day: Wed 16:20").arg(shortDay(date, today), clockTime(when, zone));
}

QString listTime(const Instant &when, const QDateTime &now, const QTimeZone &zone)
{
    const QDate date = local(when, zone).date();
    const QDate today = local(now, zone).date();
    if (date == today)
        return clockTime(when, zone);
    if (date.daysTo(today) == 1)
        return Words::tr("Yesterday");
    return shortDay(date, today);
}

QString fullTime(const Instant &when, const QTimeZone &zone)
{
    const QString date = QLocale().toString(local(when, zone).date(), Words::tr("dddd d MMMM yyyy", "full date"));
    const QString zoneName = zone.isValid() ? QString::fromLatin1(zone.id()) : u"UTC"_s;
    return Words::tr("%1, %2 %3", "full date, time of day, time zone").arg(date, clockTime(when, zone), zoneName);
}

QString dayTitle(const Instant &when, const QDateTime &now, const QTimeZone &zone)
{
    const QDate date = local(when, zone).date();
    if (date.year() == local(now, zone).date().year())
        return QLocale().toString(date, Words::tr("dddd d MMMM", "date of this year above its messages"));
    return QLocale().toString(date, Words::tr("dddd d MMMM yyyy", "full date"));
}

QString waitingTime(const Instant &since, const QDateTime &now)
{
    const qint64 waited = age(since, now);
    if (waited < minute)
        return {};
    const QLocale locale;
    const qint64 days = waited / day;
    const qint64 hours = waited % day / hour;
    const qint64 minutes = waited % hour / minute;
    if (days >= daysWithHours || (days > 0 && hours == 0))
        return Words::tr("%1 d", "days waited").arg(locale.toString(days));
    if (days > 0)
        return Words::tr("%1 d %2 h", "days and hours waited").arg(locale.toString(days), locale.toString(hours));
    if (hours > 0 && minutes == 0)
        return Words::tr("%1 h", "hours waited").arg(locale.toString(hours));
    if (hours > 0)
        return Words::tr("%1 h %2 min", "hours and minutes waited").arg(locale.toString(hours), locale.toString(minutes));
    return Words::tr("%1 min", "minutes waited").arg(locale.toString(minutes));
}

bool DayRuler::sameDay(const Instant &a, const Instant &b)
{
    const qint64 first = a.toMSecs();
    if (first < m_begin || first >= m_end) {
        const QDate date = local(a, m_zone).date();
        const QTimeZone zone = m_zone.isValid() ? m_zone : QTimeZone::utc();
        m_begin = date.startOfDay(zone).toMSecsSinceEpoch();
        m_end = date.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }
    return b.toMSecs() >= m_begin && b.toMSecs() < m_end;
}

} // namespace atrium
