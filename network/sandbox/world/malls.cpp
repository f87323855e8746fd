// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/sites.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

const QList<Mall> &writtenMalls()
{
    // The second one is the club of the documented example, key by key.
    static const QList<Mall> list {
        {.clubId = 241,
            .communityId = 3460,
            .customerId = 451,
            .mainSlug = u"fjordtorget"_s,
            .shortSlug = u"fjt"_s,
            .name = u"Fjordtorget"_s,
            .country = u"NO"_s,
            .timezone = u"Europe/Oslo"_s},
        {.clubId = 235,
            .communityId = 3433,
            .customerId = 447,
            .mainSlug = u"infinity-mall"_s,
            .shortSlug = u"iml"_s,
            .otherSlugs = u"infinity"_s,
            .name = u"Infinity Mall"_s,
            .country = u"NO"_s,
            .timezone = u"Europe/Oslo"_s},
        {.clubId = 258,
            .communityId = 3512,
            .customerId = 463,
            .mainSlug = u"lindgallerian"_s,
            .shortSlug = u"lig"_s,
            .name = u"Lindgallerian"_s,
            .country = u"FI"_s,
            .timezone = u"Europe/Helsinki"_s},
    };
    return list;
}

struct Region {
    const char16_t *country;
    const char16_t *timezone;
    const char16_t *ending;
};

constexpr Region regions[] = {
    {u"NO", u"Europe/Oslo", u"torget"},
    {u"FI", u"Europe/Helsinki", u"gallerian"},
    {u"SE", u"Europe/Stockholm", u"huset"},
    {u"PL", u"Europe/Warsaw", u" Galeria"},
    {u"DE", u"Europe/Berlin", u" Arkaden"},
    {u"GB", u"Europe/London", u" Quay"},
};

constexpr const char16_t *stems[] = {u"Bjørke", u"Elve", u"Havne", u"Kloster", u"Mølle", u"Nord", u"Park"};

} // namespace

QList<Mall> malls(int count, bool isChain)
{
    QList<Mall> list = (isChain ? writtenMalls() + chainMalls() : writtenMalls());
    list = list.first(qMin<qsizetype>(count, list.size()));
    for (int i = int(list.size()); i < count; ++i) {
        // Seven stems and six endings meet once each in 42 malls.
        const Region &region = regions[i % 6];
        const QString slug = u"mall-"_s + QString::number(i + 1);
        list.append({.clubId = 300 + i,
            .communityId = 3600 + i,
            .customerId = 500 + i,
            .mainSlug = slug,
            .shortSlug = u"m"_s + QString::number(i + 1),
            .name = QString::fromUtf16(stems[i % 7]) + QString::fromUtf16(region.ending),
            .country = QString::fromUtf16(region.country),
            .timezone = QString::fromUtf16(region.timezone)});
    }
    return list;
}

} // namespace atrium::sandbox
