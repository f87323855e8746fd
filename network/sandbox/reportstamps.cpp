// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/reportstamps.h"
#include "network/sandbox/jsonwriter.h"

#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int hoursOfEvents = 48;

QString format()
{
    return u"yyyy-MM-dd'T'HH:mm:ss"_s;
}

QString startOfDay(const QDate &date)
{
    return date.toString(u"yyyy-MM-dd"_s) + u"T00:00:00.000000Z"_s;
}

void writeRange(JsonWriter &json, QLatin1StringView interval, const QString &from, const QString &to)
{
    json.key(interval).beginObject().field("from"_L1, from).key("to"_L1);
    to.isEmpty() ? json.null() : json.string(to);
    json.endObject();
}

} // namespace

QString readStamp(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d\\d-\\d\\d)(?:[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d\\d:?\\d\\d)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return u""_s;
    }
    const QString clock = match.captured(2).isEmpty() ? u"00:00"_s : match.captured(2);
    const QString zone = match.captured(4).isEmpty() ? u"Z"_s : match.captured(4).toUpper();
    const QDateTime seconds = QDateTime::fromString(QString(match.captured(1) + u'T' + clock + zone), Qt::ISODate).toUTC();
    // Offsets carry the ends of the calendar out of four-digit years.
    if (!seconds.isValid() || seconds.date().year() < 1 || seconds.date().year() > 9999) {
        return u""_s;
    }
    return seconds.toString(format()) + u'.' + match.captured(3).left(6).leftJustified(6, u'0');
}

QDateTime instantOf(const QString &stamp)
{
    return QDateTime::fromString(QString(stamp.left(23) + u'Z'), Qt::ISODateWithMs);
}

QString sendingStamp(const QDateTime &instant, int microseconds)
{
    return instant.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + QString::number(microseconds).rightJustified(3, u'0');
}

QString lastStampOf(const QString &lastCreated)
{
    return instantOf(lastCreated).addSecs(hoursOfEvents * 3'600).toString(format()) + lastCreated.mid(19);
}

void writeTimeRanges(JsonWriter &json, const QString &first, const QString &last, bool isOpen)
{
    const QDate date = instantOf(first).date();
    const QString to = isOpen ? u""_s : lastStampOf(last) + u'Z';
    json.key("timeseries_time_ranges"_L1).beginObject();
    writeRange(json, "1h"_L1, first.left(13) + u":00:00.000000Z"_s, to);
    writeRange(json, "1d"_L1, startOfDay(date), to);
    writeRange(json, "1w"_L1, startOfDay(date.addDays(1 - date.dayOfWeek())), to);
    writeRange(json, "1mo"_L1, startOfDay(QDate(date.year(), date.month(), 1)), to);
    json.endObject();
}

} // namespace atrium::sandbox
