// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/moresendings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int youngestSending = 62; // days; the written habits go back sixty
constexpr int span = 6 * 365; // days
constexpr int leastPerDay = 5;
constexpr qint64 firstSendingId = 1'000'000; // of sendings and for reports: above all others
constexpr qint64 firstCampaign = 10'000;
constexpr qint64 firstAudience = 20'000;

/// What goes out in turn, by the names that audiences have.
struct Turn {
    const char16_t *channel;
    const char16_t *service;
    int reach; // percent of the mall's members
};

constexpr std::array<Turn, 8> turns {{
    {u"push", u"campaigns", 90},
    {u"push", u"rewards_notifications", 60},
    {u"sms", u"campaigns", 22},
    {u"email", u"campaigns", 45},
    {u"email", u"campaigns", 40},
    {u"push", u"campaigns", 65},
    {u"sms", u"triggers", 2},
    {u"email", u"triggers", 5},
}};

/// What became of it. The identities of contract 3.8 hold by construction.
void settle(Sending &sending, qint64 dispatches, Dice &dice)
{
    const auto share = [&dice](qint64 whole, int least, int most) { return whole * (least + dice.roll(most - least + 1)) / 10'000; };
    sending.failed = share(dispatches, 10, 50);
    sending.transmitted = dispatches - sending.failed;
    sending.errored = share(sending.transmitted, 30, 180);
    sending.delivered = sending.transmitted - sending.errored - share(sending.transmitted, 2, 300);
    const bool opens = sending.channel != "sms"_L1;
    sending.opened = opens ? std::min(sending.members, share(sending.delivered, 1'900, 3'300)) : 0;
    sending.openings = sending.opened + share(sending.opened, 1'200, 2'900);
    sending.clicked = opens ? share(sending.opened, 1'100, 1'900) : share(sending.delivered, 250, 550);
}

} // namespace

bool moreSendings(int count, Stage &stage, const std::function<bool(const Sending &)> &take)
{
    const int malls = int(stage.malls.size());
    const int ofMall = (count + malls - 1) / malls;
    // No further back than the span, however many there are.
    const int perDay = std::max(leastPerDay, (ofMall + span - 1) / span);
    const QDate youngestDay = stage.now.toUTC().date().addDays(-youngestSending);
    for (int i = 0; i < count; ++i) {
        const int place = i % malls;
        const int round = i / malls;
        const Mall &mall = stage.malls.at(place);
        const auto turn = size_t(round + place) % turns.size();
        Sending sending {.id = firstSendingId + count - i, .customer = mall.customerId, .club = mall.clubId};
        sending.channel = QString::fromUtf16(turns[turn].channel);
        sending.service = QString::fromUtf16(turns[turn].service);
        sending.sourceApp = sending.service == "rewards_notifications"_L1 ? u"messages_api"_s : u"the-big-project"_s;
        sending.sourceType = u"other"_s;
        if (sending.service == "campaigns"_L1) {
            sending.sourceType = u"campaigns"_s;
            sending.reporting = sending.id;
            sending.source = sending.id;
            // A campaign lasts as long as its twenty sendings.
            sending.campaign = firstCampaign + place * 100 + round / 20 % 100;
            sending.audience = firstAudience + place * 100 + qint64(turn);
        } else if (sending.service == "triggers"_L1) {
            sending.sourceType = u"triggers"_s;
            sending.source = 40 + qint64(turn);
            sending.reporting = firstSendingId - 100 * (place + 1) + qint64(turn); // all its rounds share one
        }
        const int minute = round % perDay * 600 / perDay;
        sending.created =
            QDateTime(youngestDay.addDays(-(round / perDay)), QTime(7, 0), Qt::UTC).addMSecs(minute * 60'000LL + stage.dice.roll(60'000));
        sending.microseconds = stage.dice.roll(1'000);
        const qint64 reach = 4'000 + (mall.customerId * 7'919LL) % 30'000;
        sending.members = reach * turns[turn].reach / 100 * (950 + stage.dice.roll(100)) / 1'000;
        settle(sending, sending.channel == "push"_L1 ? sending.members * 14 / 10 : sending.members, stage.dice);
        if (!take(sending)) {
            return false;
        }
    }
    return true;
}

} // namespace atrium::sandbox
