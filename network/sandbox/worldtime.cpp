// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/worldtime.h"

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

qint64 millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Now realTime()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Now timeStandsAt(const QDateTime &instant)
{
    return [at = instant.toUTC()] { return at; };
}

Now timeRunsFrom(const QDateTime &from, int speed)
{
    return [origin = from.toUTC(), speed, start = std::chrono::steady_clock::now()] {
        return origin.addMSecs(millisecondsSince(start) * speed);
    };
}

Elapsed elapsedTime(int speed)
{
    return [speed, start = std::chrono::steady_clock::now()] { return millisecondsSince(start) * speed; };
}

QString stampOf(const QDateTime &instant, qint64 id)
{
    const QString microseconds = QString::number(id % 500 * 37 % 500).rightJustified(3, u'0');
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + microseconds + u'Z';
}

QString stampAfter(const QString &last, const QDateTime &instant, qint64 id)
{
    QString stamp = stampOf(instant, id);
    if (stamp > last) {
        return stamp;
    }
    // "2022-05-10T09:01:27.415" and "094" and "Z"
    const QDateTime milliseconds = QDateTime::fromString(QString(last.left(23) + u'Z'), Qt::ISODateWithMs);
    const int microseconds = last.mid(23, 3).toInt() + 1;
    return milliseconds.addMSecs(microseconds / 1000).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s)
        + QString::number(microseconds % 1000).rightJustified(3, u'0') + u'Z';
}

QByteArray httpDate(const QDateTime &instant)
{
    return QLocale::c().toString(instant.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace atrium::sandbox
