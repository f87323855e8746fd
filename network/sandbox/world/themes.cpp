// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/themes.h"
#include "network/sandbox/memberfacts.h"

namespace atrium::sandbox {

namespace {

constexpr qint64 daysOfCampaign = 14;
constexpr qint64 campaignsOfMall = 1'000;
constexpr qint64 firstFortnight = 175'500; // in Julian days by the fortnight: early in 2015
constexpr size_t always = 6; // the themes that belong to no season come first

enum Season : size_t { BlackWeek = always, Christmas, JanuarySale, WinterBreak, Easter, Spring, Summer, BackToSchool, Autumn };

Season seasonOf(const QDate &day)
{
    switch (day.month()) {
    case 1:
        return JanuarySale;
    case 2:
        return WinterBreak;
    case 3:
        return Easter;
    case 4:
    case 5:
        return Spring;
    case 6:
    case 7:
        return Summer;
    case 8:
        return BackToSchool;
    case 11:
        return day.day() > 12 ? BlackWeek : Autumn;
    case 12:
        return Christmas;
    default:
        return Autumn;
    }
}

} // namespace

qint64 campaignOn(int place, const QDate &day)
{
    // Malls begin theirs on different days.
    const qint64 fortnight = (day.toJulianDay() + place) / daysOfCampaign - firstFortnight;
    return firstChainCampaign + place * campaignsOfMall + (fortnight % campaignsOfMall + campaignsOfMall) % campaignsOfMall;
}

size_t themeOf(qint64 campaign)
{
    const qint64 fortnight = (campaign - firstChainCampaign) % campaignsOfMall;
    const quint64 chance = mixed(quint64(campaign));
    if (chance % 3 == 0) {
        return size_t(chance / 3 % always);
    }
    return seasonOf(QDate::fromJulianDay((fortnight + firstFortnight) * daysOfCampaign + daysOfCampaign / 2));
}

int appealOf(size_t theme)
{
    static constexpr std::array<int, themeCount> list {
        1'000, 1'040, 1'010, 970, 1'120, 960, 1'150, 1'090, 900, 950, 1'020, 1'000, 930, 1'060, 990};
    return list.at(theme);
}

} // namespace atrium::sandbox
