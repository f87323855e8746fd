// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/interval.h"

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    Interval interval;
    QLatin1StringView word;
    qint64 shortest;
};
constexpr qint64 hour = 3600;
constexpr qint64 dayMs = 24 * hour;
constexpr std::array rows {Row {Interval::Auto, "auto"_L1, 0}, Row {Interval::FiveMinutes, "5m"_L1, 300},
    Row {Interval::Hour, "1h"_L1, hour}, Row {Interval::Day, "1d"_L1, dayMs - hour}, Row {Interval::Week, "1w"_L1, 7 * dayMs - hour},
    Row {Interval::Month, "1mo"_L1, 28 * dayMs - hour}};

} // namespace

QString wordOf(Interval interval)
{
    for (const Row &row : rows) {
        if (row.interval == interval)
            return row.word;
    }
    return {};
}

Interval intervalOf(QStringView word)
{
    for (const Row &row : rows) {
        if (word == row.word)
            return row.interval;
    }
    return Interval::Unknown;
}

qint64 shortestSeconds(Interval interval)
{
    for (const Row &row : rows) {
        if (row.interval == interval)
            return row.shortest;
    }
    return 0;
}

Interval autoInterval(qint64 seconds)
{
    if (seconds <= 12 * hour)
        return Interval::FiveMinutes;
    return seconds <= 3 * dayMs ? Interval::Hour : Interval::Day;
}

} // namespace atrium
