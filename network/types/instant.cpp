// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/instant.h"

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 40;

/// Reads exactly `count` digits at `at`; -1 when one of them is none.
int digits(QStringView text, qsizetype at, int count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < u'0' || text[i] > u'9')
            return -1;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

/// Minutes east of UTC of "", "Z", "+02:00", "+0200" or "+02".
std::optional<int> offset(QStringView zone)
{
    if (zone.isEmpty() || zone == u"Z" || zone == u"z")
        return 0;
    const int hours = digits(zone, 1, 2);
    const qsizetype colon = zone.size() == 6 && zone[3] == u':' ? 1 : 0;
    const int minutes = zone.size() == 3 ? 0 : digits(zone, 3 + colon, 2);
    const bool sized = zone.size() == 3 || zone.size() == 5 + colon;
    if ((zone[0] != u'+' && zone[0] != u'-') || !sized || hours < 0 || minutes < 0 || hours > 14 || minutes > 59)
        return std::nullopt;
    return (zone[0] == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

// By hand: QDateTime's parser keeps milliseconds only, and a page of 100 conversations has 200 stamps.
std::optional<Instant> Instant::fromText(QStringView text)
{
    constexpr qsizetype secondsEnd = 19; // yyyy-MM-ddThh:mm:ss
    if (text.size() < secondsEnd || text.size() > longest || text[4] != u'-' || text[7] != u'-' || (text[10] != u'T' && text[10] != u' ')
        || text[13] != u':' || text[16] != u':')
        return std::nullopt;
    const int year = digits(text, 0, 4);
    const QDate day(year, digits(text, 5, 2), digits(text, 8, 2));
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    if (year < 1 || !day.isValid() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    qsizetype end = secondsEnd;
    qint64 micros = 0;
    if (end < text.size() && text[end] == u'.') {
        qint64 weight = 100'000;
        const qsizetype first = ++end;
        for (; end < text.size() && text[end] >= u'0' && text[end] <= u'9'; ++end) {
            micros += weight * (text[end].unicode() - u'0');
            weight /= 10;
        }
        if (end == first)
            return std::nullopt;
    }
    const auto east = offset(text.sliced(end));
    if (!east)
        return std::nullopt;
    constexpr qint64 epochDay = 2'440'588; // Julian day of 1970-01-01
    const qint64 seconds = ((day.toJulianDay() - epochDay) * 24 + hour) * 3600 + (minute - *east) * 60 + second;
    constexpr qint64 yearOne = (1'721'426 - epochDay) * 86'400;
    constexpr qint64 yearTenThousand = (5'373'485 - epochDay) * 86'400;
    if (seconds < yearOne || seconds >= yearTenThousand) // by its offset: text() could not print it
        return std::nullopt;
    return Instant {seconds * 1'000'000 + micros};
}

std::optional<Instant> Instant::fromText(QLatin1StringView text)
{
    if (text.size() > longest)
        return std::nullopt;
    std::array<char16_t, longest> wide {};
    std::transform(text.begin(), text.end(), wide.begin(), [](char c) { return static_cast<unsigned char>(c); });
    return fromText(QStringView(wide.data(), text.size()));
}

QString Instant::text() const
{
    qint64 rest = microseconds % 1'000'000;
    if (rest < 0)
        rest += 1'000'000;
    const QDateTime seconds = QDateTime::fromSecsSinceEpoch((microseconds - rest) / 1'000'000, Qt::UTC);
    return seconds.toString(u"yyyy-MM-ddThh:mm:ss"_s) + u'.' + QString::number(rest).rightJustified(6, u'0') + u'Z';
}

} // namespace atrium
