// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/members.h"
#include "network/sandbox/documentedreports.h"
#include "network/sandbox/sendingsreport.h"
#include "network/sandbox/world/sites.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 opened = 1'420'070'400'000; // 2015-01-01T00:00:00Z
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 oneDay = 24 * hourMs;
constexpr qint64 memberRowsPerCustomer = 1'000'000; // as dispatches.cpp has it

/// So many a day that what the sendings of a mall reach are members; in tenths.
qint64 joiningsADay(qint64 customer)
{
    const Site *site = siteOf(customer);
    return site != nullptr ? site->joinings : (4'000 + customer * 7'919 % 30'000) / 318;
}

/// When the first member of a mall joined.
qint64 openingOf(qint64 customer)
{
    const Site *site = siteOf(customer);
    return site != nullptr ? QDateTime(site->opened, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() : opened;
}

quint64 fact(const Member &member, quint64 salt)
{
    return mixed(member.facts + salt);
}

/// People come and go while a mall is open: the day's 24 hours become those from 7 to 21.
qint64 whileOpen(qint64 at)
{
    return at / oneDay * oneDay + 7 * hourMs + at % oneDay * 14 / 24;
}

Member memberAt(const MemberBase &base, qint64 number)
{
    Member member {.base = &base, .id = base.customer * memberRowsPerCustomer + 1 + number};
    member.facts = mixed(quint64(member.id));
    const qint64 at = number * base.step + qint64(fact(member, 1) % quint64(base.step));
    member.joined = base.opened + whileOpen(at);
    if (fact(member, 2) % 7 == 0) {
        member.left = base.opened + whileOpen(at + oneDay + qint64(fact(member, 3) % quint64(1'500 * oneDay)));
    }
    return member;
}

} // namespace

QList<MemberBase> memberBases(const Visit &visit)
{
    QList<MemberBase> bases;
    if (visit.customers.contains(documentedCustomer)) {
        bases.append({.customer = documentedCustomer, .community = documentedCommunity, .zone = documentedZone(), .country = u"NO"_s});
    }
    QSqlQuery query(visit.database);
    query.exec(u"SELECT customer_id, community_id, timezone, country FROM malls WHERE customer_id IN "_s + customerList(visit)
        + u" ORDER BY community_id"_s);
    while (query.next()) {
        const qint64 customer = query.value(0).toLongLong();
        bases.append({.customer = customer,
            .community = query.value(1).toLongLong(),
            .zone = query.value(2).toByteArray(),
            .country = query.value(3).toString(),
            .opened = openingOf(customer),
            .step = 10 * oneDay / joiningsADay(customer)});
    }
    return bases;
}

void eachMember(const MemberBase &base, const QDateTime &until, const std::function<bool(const Member &member)> &callBack, qint64 after)
{
    if (base.customer == documentedCustomer) {
        for (const qint64 id : documentedMembers()) {
            const Member member {.base = &base, .id = id, .joined = documentedBalances().constFirst().noon, .facts = mixed(quint64(id))};
            if (id > after && !callBack(member)) {
                return;
            }
        }
        return;
    }
    const qint64 last = until.toMSecsSinceEpoch();
    for (qint64 number = std::max<qint64>(0, after - base.customer * memberRowsPerCustomer); number + 1 < memberRowsPerCustomer; ++number) {
        const Member member = memberAt(base, number);
        if (member.joined > last || !callBack(member)) {
            return;
        }
    }
}

size_t channelOf(const Member &member)
{
    return pick(channels, fact(member, 4));
}

size_t subchannelOf(const Member &member)
{
    return pick(subchannels, fact(member, 5));
}

size_t platformOf(const Member &member)
{
    return std::min<size_t>(channelOf(member), platforms.size() - 1);
}

size_t genderOf(const Member &member)
{
    return pick(genders, fact(member, 6));
}

int birthYearOf(const Member &member)
{
    const size_t band = pick(ages, fact(member, 7)); // in 2025
    if (band + 1 == ages.size()) {
        return 0;
    }
    return band == 0 ? 2013 : 2025 - int(10 + 5 * band) - int(fact(member, 8) % 5);
}

size_t ageOf(const Member &member, const QDateTime &now)
{
    const int born = birthYearOf(member);
    if (born == 0) {
        return ages.size() - 1;
    }
    const int years = std::clamp(now.date().year() - born, 10, 84);
    return size_t(years - 10) / 5;
}

size_t countryOf(const Member &member)
{
    const quint64 number = fact(member, 9);
    const auto home = std::find(countries.begin(), countries.end(), member.base->country);
    return number % 100 < 94 && home != countries.end() ? size_t(home - countries.begin()) : size_t(number / 100 % countries.size());
}

size_t smsStatusOf(const Member &member)
{
    return pick(smsStatuses, fact(member, 10));
}

size_t emailStatusOf(const Member &member)
{
    return pick(emailStatuses, fact(member, 11));
}

bool pushIsEnabled(const Member &member)
{
    return platformOf(member) + 1 < platforms.size() && fact(member, 12) % 10 < 8;
}

bool hasConsent(const Member &member, size_t consent)
{
    // Nobody knows of the documented members: the printed series by consents have none in their labels.
    return member.base->customer != documentedCustomer && fact(member, 13 + consent) % 10 < 6;
}

QList<qint64> someOf(const Member &member, quint64 salt, qint64 first, qint64 highest)
{
    QList<qint64> list;
    const quint64 number = fact(member, 20 + salt);
    for (quint64 i = 0; i < number % 4; ++i) {
        const qint64 one = first + qint64(mixed(number + i) % quint64(highest));
        if (!list.contains(one)) {
            list.append(one);
        }
    }
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace atrium::sandbox
