// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/sendings.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// A sending of a Fjordtorget campaign, without its counts.
Sending campaign(const QString &channel, qint64 reporting, qint64 campaign, qint64 audience)
{
    return {.customer = 451,
        .club = 241,
        .language = u"nb"_s,
        .channel = channel,
        .service = u"campaigns"_s,
        .sourceApp = u"the-big-project"_s,
        .sourceType = u"campaigns"_s,
        .reporting = reporting,
        .source = reporting,
        .audience = audience,
        .campaign = campaign};
}

} // namespace

std::vector<Sending> documentedSendings()
{
    Sending rewards {.id = 452, .customer = 451, .club = 275, .channel = u"push"_s, .service = u"rewards_notifications"_s};
    rewards.sourceApp = u"messages_api"_s;
    rewards.sourceType = u"other"_s;
    rewards.members = 8'679;
    rewards.fresh = 909;
    rewards.transmitted = 65'992;
    rewards.failed = 165;
    rewards.created = utc(u"2025-04-11T08:29:09.359Z"_s);
    rewards.microseconds = 381;
    rewards.delay = 20;
    rewards.bare = true;

    // Its aggregated row is documented; what that row lacks (channel, language, audience, clicks) is ours. The documented example of
    // aggregation by campaign is the same row under the same number.
    Sending letter = campaign(u"email"_s, 7'265, 7'265, 1'288);
    letter.id = 40'689;
    letter.members = 73;
    letter.transmitted = 73;
    letter.delivered = 72;
    letter.errored = 1;
    letter.created = utc(u"2025-08-06T09:00:31.423Z"_s);
    letter.microseconds = 979;
    letter.delay = 20;
    return {rewards, letter};
}

std::vector<Sending> plantedSendings(Stage &stage)
{
    constexpr qint64 blackWeek = 318;
    const QTimeZone zone = stage.zoneOf(451);
    const auto at = [&](const When &when) { return stage.instant(when, zone); };
    std::vector<Sending> list;

    Sending friday = campaign(u"email"_s, 7'377, 309, 1'204); // an ordinary Friday
    friday.members = 18'411;
    friday.transmitted = 18'366;
    friday.failed = 45;
    friday.delivered = 18'116;
    friday.errored = 121;
    friday.opened = 5'272;
    friday.openings = 6'719;
    friday.clicked = 942;
    friday.created = at(day(6, 9, 52));
    list.push_back(friday);

    Sending market = campaign(u"push"_s, 7'391, 312, 1'217); // settled, as push settles
    market.members = 40'316;
    market.transmitted = 58'705;
    market.failed = 165;
    market.delivered = 56'633;
    market.errored = 247;
    market.opened = 14'951;
    market.openings = 17'604;
    market.clicked = 2'152;
    market.created = at(day(3, 9, 52));
    list.push_back(market);

    Sending bounced = campaign(u"email"_s, 7'398, blackWeek, 1'231); // error rate 6.2 %, all of it delivery errors
    bounced.members = 6'640;
    bounced.transmitted = 6'640;
    bounced.delivered = 6'202;
    bounced.errored = 412;
    bounced.opened = 1'935;
    bounced.openings = 2'488;
    bounced.clicked = 310;
    bounced.created = at(day(1, 8, 52));
    list.push_back(bounced);

    Sending settling = campaign(u"push"_s, 7'405, blackWeek, 107'103); // 3,367 still under way
    settling.members = 41'930;
    settling.transmitted = 61'090;
    settling.failed = 118;
    settling.delivered = 57'474;
    settling.errored = 249;
    settling.opened = 16'495;
    settling.openings = 19'203;
    settling.clicked = 2'356;
    settling.created = at(day(1, 15, 52));
    list.push_back(settling);

    Sending lastCall = campaign(u"email"_s, 7'412, blackWeek, 1'204); // this morning
    lastCall.members = 18'642;
    lastCall.transmitted = 18'590;
    lastCall.failed = 52;
    lastCall.delivered = 18'195;
    lastCall.errored = 209;
    lastCall.opened = 3'584;
    lastCall.openings = 4'127;
    lastCall.clicked = 582;
    lastCall.created = at(ago(431));
    list.push_back(lastCall);

    Sending running {.customer = 451, .club = 241, .language = u"nb"_s, .channel = u"push"_s, .service = u"rewards_notifications"_s};
    running.sourceApp = u"messages_api"_s; // being sent right now: its range is open
    running.sourceType = u"other"_s;
    running.members = 17'205;
    running.fresh = 1'308;
    running.transient = 41;
    running.transmitted = 22'934;
    running.failed = 27;
    running.delivered = 14'870;
    running.errored = 12;
    running.opened = 1'106;
    running.openings = 1'152;
    running.clicked = 98;
    running.created = at(ago(11));
    running.delay = 60;
    list.push_back(running);

    for (Sending &sending : list) {
        sending.microseconds = stage.dice.roll(1'000);
    }
    return list;
}

} // namespace atrium::sandbox
