// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/stories.h"
#include "network/sandbox/world/sites.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// The story with that number, a campaign of its own: sending 9000nn, reporting id 90nn, campaign 9nn.
Sending story(int number, int customer, const QString &channel, const QDateTime &at)
{
    const Site *site = siteOf(customer);
    Sending sending {.id = firstStory - 11 + number,
        .customer = customer,
        .club = site->club,
        .language = QString::fromUtf16(site->language),
        .channel = channel,
        .service = u"campaigns"_s,
        .sourceApp = u"the-big-project"_s,
        .sourceType = u"campaigns"_s,
        .reporting = 9'000 + number,
        .source = 9'000 + number,
        .audience = 12'100 + number,
        .campaign = 900 + number,
        .created = at};
    sending.microseconds = 100 + number;
    sending.follows = true;
    return sending;
}

/// A day on which the mall's clocks change, the last one whose events are all in; the day before, at that time.
QDateTime dayBeforeClocksChange(const QDateTime &now, const QTimeZone &zone, const QTime &time)
{
    const QTimeZone::OffsetData change = zone.previousTransition(now.addDays(-4));
    return QDateTime(change.atUtc.toTimeZone(zone).date().addDays(-1), time, zone).toUTC();
}

/// One campaign in twelve waves, each of them told as 25 sendings, one for each quarter of the town.
void addSplit(std::vector<Sending> &list, Stage &stage, const QTimeZone &zone)
{
    constexpr int waves = 12;
    constexpr int quarters = partsOfSplit / waves;
    static constexpr std::array<const char16_t *, 4> channels {u"email", u"push", u"email", u"sms"};
    for (int i = 0; i < partsOfSplit; ++i) {
        const int part = i / quarters;
        const QDateTime at = stage.instant(day(34 - 2 * part, 17, 0), zone).addSecs(11LL * (i % quarters));
        Sending sending = story(20, 497, QString::fromUtf16(channels.at(size_t(part) % channels.size())), at);
        sending.id = firstPartOfSplit + i;
        sending.reporting = 9'101 + part;
        sending.source = sending.reporting;
        sending.audience = 12'120;
        sending.microseconds = i;
        sending.members = 90 + stage.dice.roll(260);
        const bool isPush = sending.channel == "push"_L1;
        const bool isSms = sending.channel == "sms"_L1;
        const qint64 dispatches = isPush ? sending.members * 127 / 100 : sending.members;
        sending.failed = stage.dice.roll(3);
        sending.transmitted = dispatches - sending.failed;
        sending.errored = stage.dice.roll(4);
        sending.delivered = sending.transmitted - sending.errored - (isPush ? sending.transmitted * 4 / 100 : 0);
        if (isSms) {
            sending.clicked = sending.delivered * (4 + stage.dice.roll(4)) / 100;
        } else {
            sending.opened = std::min(sending.members, sending.delivered * (18 + stage.dice.roll(10)) / 100);
            sending.openings = sending.opened + sending.opened * 2 / 10;
            sending.clicked = sending.opened * (10 + stage.dice.roll(6)) / 100;
        }
        list.push_back(std::move(sending));
    }
}

} // namespace

std::vector<Sending> storySendings(Stage &stage)
{
    std::vector<Sending> list;
    const auto at = [&](int customer, const When &when) { return stage.instant(when, stage.zoneOf(customer)).addSecs(-480); };

    Sending spike = story(11, 482, u"email"_s, at(482, day(21, 8, 30)));
    spike.members = 11'840;
    spike.failed = 37;
    spike.transmitted = 11'803;
    spike.errored = 1'363; // 11.5 %
    spike.delivered = 10'436;
    spike.opened = 3'046;
    spike.openings = 3'790;
    spike.clicked = 498;
    list.push_back(spike);

    Sending silent = story(12, 485, u"push"_s, at(485, day(8, 16, 30)));
    silent.members = 26'950;
    silent.failed = 98;
    silent.transmitted = 39'788; // and no app reports anything
    silent.clicked = 1'204;
    list.push_back(silent);

    Sending stuck = story(13, 498, u"sms"_s, at(498, day(5, 12, 30)));
    stuck.members = 9'420;
    stuck.fresh = 3'118;
    stuck.transient = 402;
    stuck.failed = 39;
    stuck.transmitted = 5'861;
    stuck.errored = 94;
    stuck.delivered = 5'764;
    stuck.clicked = 287;
    list.push_back(stuck);

    Sending best = story(14, 478, u"email"_s, at(478, day(133, 10, 15)));
    best.members = 9'263;
    best.failed = 12;
    best.transmitted = 9'251;
    best.errored = 37;
    best.delivered = 9'214;
    best.opened = 5'694; // 61.8 %
    best.openings = 8'117;
    best.clicked = 2'278;
    list.push_back(best);

    Sending worst = story(15, 478, u"email"_s, at(478, day(71, 3, 10)));
    worst.members = 13'322;
    worst.failed = 31;
    worst.transmitted = 13'291;
    worst.errored = 152;
    worst.delivered = 13'139;
    worst.opened = 644; // 4.9 %
    worst.openings = 688;
    worst.clicked = 41;
    list.push_back(worst);

    Sending small = story(16, 489, u"email"_s, at(489, day(6, 11, 0)));
    small.members = 52;
    small.transmitted = 52;
    small.errored = 5; // 9.6 %, and anything from 4 to 21
    small.delivered = 47;
    small.opened = 9;
    small.openings = 12;
    small.clicked = 1;
    list.push_back(small);

    const QDateTime eve = dayBeforeClocksChange(stage.now, stage.zoneOf(474), QTime(18, 0));
    Sending change = story(17, 474, u"email"_s, eve.addSecs(-480));
    change.members = 10'884;
    change.failed = 29;
    change.transmitted = 10'855;
    change.errored = 61;
    change.delivered = 10'790;
    change.opened = 3'711;
    change.openings = 4'602;
    change.clicked = 702;
    list.push_back(change);

    Sending missing = story(18, 493, u"push"_s, at(493, day(17, 10, 30)));
    missing.language = QString();
    missing.audience = 0;
    missing.members = 10'615;
    missing.failed = 41;
    missing.transmitted = 14'714;
    missing.errored = 83;
    missing.delivered = 14'270;
    missing.opened = 4'310;
    missing.openings = 4'987;
    missing.clicked = 755; // and nobody is told
    missing.bare = true;
    list.push_back(missing);

    addSplit(list, stage, stage.zoneOf(497));
    return list;
}

const ThemeText *storyText(qint64 campaign)
{
    // clang-format off
    static constexpr std::array<std::pair<qint64, ThemeText>, 9> texts {{
        {911, {u"Höstens nyhetsbrev", u"Det bästa av hösten på {mall}", u"Fem butiker visar vad de själva vill ha på sig i höst. Kom förbi på {mall}."}},
        {912, {u"Skrapa och vinn", u"Skrapa och vinn på {mall}", u"Öppna appen, skrapa lotten och hämta vinsten på {mall} före söndag."}},
        {913, {u"Parking gratis", u"Parking gratis", u"W ten weekend parking w {mall} jest bezpłatny przez cztery godziny."}},
        {914, {u"Takterrassen åpner", u"Du er invitert: takterrassen på {mall}", u"Hundre medlemmer får bli med på åpningen av takterrassen på {mall}. Svar på dette brevet, så er du med i trekningen."}},
        {915, {u"Utkast 3", u"Utkast 3, ikke send", u"Her kommer tekst om tilbudene på {mall}."}},
        {916, {u"Brev till medlemmarna", u"Nytt i {mall}", u"Bageriet har fått en ny ugn, och biblioteksfilialen har öppet på lördagar. Välkommen till {mall}."}},
        {917, {u"En time mer", u"Husk klokka i natt", u"Klokka stilles i natt. {mall} åpner som vanlig i morgen."}},
        {918, {u"Päivän yllätys", u"Yllätys odottaa sovelluksessa", u"Avaa sovellus ja katso, mikä etu on tänään sinun: {mall}."}},
        {splitCampaign, {u"300 sklepów, 300 ofert", u"Twoja dzielnica, Twoja oferta", u"Każda dzielnica ma w {mall} swoją ofertę. Sprawdź, która jest Twoja."}},
    }};
    // clang-format on
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const auto &one) { return one.first == campaign; });
    return found == texts.end() ? nullptr : &found->second;
}

} // namespace atrium::sandbox
