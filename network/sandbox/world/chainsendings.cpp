// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/chainsendings.h"
#include "network/sandbox/world/curves.h"
#include "network/sandbox/world/sites.h"
#include "network/sandbox/world/themes.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int smallWorldDays = 60; // these are told by regular.cpp in its three malls
constexpr int youngestChainSending = 30; // minutes; nothing that the chain generates is being sent right now
constexpr qint64 wave = 40; // seconds between the parts of one sending

enum class Kind { Letter, Offers, Batches, Points, Text, Birthday, LongAgo };

/// One thing that goes out at one go, in one part or several.
struct Mailing {
    Kind kind;
    int minute; // after midnight
    int share; // percent of those whom the channel reaches
    int parts {1};
};

QString channelOf(Kind kind)
{
    switch (kind) {
    case Kind::Letter:
    case Kind::LongAgo:
        return u"email"_s;
    case Kind::Offers:
    case Kind::Batches:
    case Kind::Points:
        return u"push"_s;
    case Kind::Text:
    case Kind::Birthday:
        break;
    }
    return u"sms"_s;
}

/// What a site sends on a day of its own calendar. Weeks and days are counted absolutely, so that a clock that stands a day later sees
/// the same history.
std::vector<Mailing> mailingsOn(const Site &site, const QDate &day)
{
    const qint64 number = day.toJulianDay() + site.customer;
    const qint64 week = number / 7;
    const int weekday = day.dayOfWeek();
    const bool isSeason = day.month() == 12 || (day.month() == 11 && day.day() > 15);
    std::vector<Mailing> list;
    if (weekday == site.letterDay) {
        list.push_back({Kind::Letter, site.letterMinute, 100, *site.second == u'\0' ? 1 : 2});
    }
    if (weekday == site.offersDay) {
        list.push_back({Kind::Offers, site.offersMinute, 100});
    }
    if (weekday == 6 && site.smsWeeks > 0 && week % 3 == site.customer % 3) {
        list.push_back({Kind::Batches, 11 * 60, 70, 2});
    }
    if (isSeason && weekday == site.letterDay % 7 + 1) { // once more a week before Christmas
        list.push_back({Kind::Offers, site.offersMinute - 60, 82});
    }
    if (weekday == site.pointsDay && week % 2 == 0) {
        list.push_back({Kind::Points, 12 * 60, 62});
    }
    if (site.smsWeeks > 0 && weekday == site.offersDay % 7 + 1 && week % site.smsWeeks == 0) {
        list.push_back({Kind::Text, 12 * 60 + 30, 80});
    }
    if (site.birthdays > 0 && number % site.birthdays == 0) {
        list.push_back({Kind::Birthday, 9 * 60 + 15, 2});
    }
    if (number % 9 == 0) {
        list.push_back({Kind::LongAgo, 17 * 60 + 45, 5});
    }
    return list;
}

/// A share in hundredths of a percent, give or take a spread that is one as well, of the share. What is left of a whole one is one
/// by chance: always rounding down would make small malls bad ones.
qint64 about(qint64 whole, qint64 share, int spread, Dice &dice)
{
    constexpr int one = 10'000 * 10'000;
    return (whole * share * (10'000 - spread + dice.roll(2 * spread + 1)) + dice.roll(one)) / one;
}

/// How much of what will be opened is open at that age in minutes; ten thousand is all of it.
qint64 progressAt(qint64 age)
{
    constexpr qint64 settled = Pace::length / 60'000;
    return std::min<qint64>(10'000, 3'500 + 6'500 * age / settled);
}

/// What became of the messages. The identities of contract 3.8 hold by construction; bots are not among those who open and click.
void count(Sending &sending, const Site &site, qint64 age, qint64 appeal, Dice &dice)
{
    const bool isPush = sending.channel == "push"_L1;
    const bool isSms = sending.channel == "sms"_L1;
    const qint64 progress = progressAt(age);
    const qint64 dispatches = isPush ? sending.members * (site.devices * 10 - 40 + dice.roll(81)) / 1'000 : sending.members;
    sending.failed = about(dispatches, 28, 4'500, dice);
    sending.transmitted = dispatches - sending.failed;
    sending.errored = about(sending.transmitted, isSms ? site.smsErrors : isPush ? site.pushErrors : site.emailErrors, 3'500, dice);
    const qint64 silent = about(sending.transmitted, isPush ? site.silent : 5, 3'000, dice);
    const qint64 late = isPush ? (sending.transmitted - sending.errored) * (10'000 - progress) / 40'000 : 0;
    sending.delivered = std::max<qint64>(0, sending.transmitted - sending.errored - silent - late);
    if (isSms) {
        sending.clicked = about(sending.delivered, site.smsClicks * appeal / 1'000, 2'200, dice) * progress / 10'000;
        return;
    }
    const qint64 opens = (isPush ? site.pushOpens : site.emailOpens) * appeal / 1'000;
    sending.opened = std::min(sending.members, about(sending.delivered, opens, 1'100, dice) * progress / 10'000);
    sending.openings = sending.opened + about(sending.opened, isPush ? 1'500 : 2'300, 2'500, dice);
    sending.clicked = about(sending.opened, site.clicks, 1'800, dice);
}

qint64 reachOf(const Site &site, const QString &channel, const QDateTime &at)
{
    const int share = channel == "push"_L1 ? site.push : channel == "sms"_L1 ? site.sms : site.email;
    return membersOf(site, at) * share / 10'000;
}

/// Numbers of one site, as a system of its own gave them.
class Numbers {
public:
    Numbers(int place, int sites)
        : m_isOfSmallWorld(place < sitesOfSmallWorld)
        , m_id(m_isOfSmallWorld ? 45'400 + place : 70'000 * (place + 1))
        , m_reporting(m_isOfSmallWorld ? 1'001 + place : 10'000 * (place + 1))
        , m_step(m_isOfSmallWorld ? sitesOfSmallWorld : 1)
        , m_place(place)
        , m_sites(sites)
    {
    }

    /// Ids of sendings; other organizations send too.
    [[nodiscard]] qint64 id(Dice &dice)
    {
        const qint64 given = m_id;
        m_id += m_step * (m_isOfSmallWorld ? 1 + dice.roll(4) : 3 + dice.roll(19));
        return given;
    }
    [[nodiscard]] qint64 reporting() { return std::exchange(m_reporting, m_reporting + m_step); }
    /// Of a trigger: all its rounds share one.
    [[nodiscard]] qint64 reportingOfTrigger(Kind kind) const { return 8'000 + (kind == Kind::Birthday ? m_place : m_sites + m_place); }

private:
    bool m_isOfSmallWorld;
    qint64 m_id;
    qint64 m_reporting;
    qint64 m_step;
    int m_place;
    int m_sites;
};

/// Sends for one site.
class Sender {
public:
    Sender(const Site &site, int place, Stage &stage, std::vector<Sending> &list)
        : m_site(site)
        , m_place(place)
        , m_stage(stage)
        , m_zone(stage.zoneOf(site.customer))
        , m_numbers(place, int(sites().size()))
        , m_list(list)
    {
    }

    void sendAll()
    {
        const QDate today = m_stage.now.toTimeZone(m_zone).date();
        const int last = m_place < sitesOfSmallWorld ? smallWorldDays + 1 : 0;
        for (int daysBack = chainDays; daysBack >= last; --daysBack) {
            const QDate day = today.addDays(-daysBack);
            std::vector<Mailing> mailings = mailingsOn(m_site, day);
            std::stable_sort(mailings.begin(), mailings.end(), [](const Mailing &a, const Mailing &b) { return a.minute < b.minute; });
            for (const Mailing &mailing : mailings) {
                const QTime time = QTime(0, 0).addSecs(60 * mailing.minute + m_stage.dice.roll(60));
                const QDateTime at = QDateTime(day, time.addMSecs(m_stage.dice.roll(1'000)), m_zone).toUTC().addSecs(-480);
                const qint64 age = at.secsTo(m_stage.now) / 60;
                if (age >= youngestChainSending) {
                    send(mailing, day, at, age);
                }
            }
        }
    }

private:
    void send(const Mailing &mailing, const QDate &day, const QDateTime &at, qint64 age)
    {
        Dice &dice = m_stage.dice;
        const QString channel = channelOf(mailing.kind);
        const qint64 all = std::max<qint64>(2, reachOf(m_site, channel, at) * mailing.share / 100 * (970 + dice.roll(60)) / 1'000);
        const qint64 campaign = campaignOn(m_place, day);
        const bool isCampaign =
            mailing.kind == Kind::Letter || mailing.kind == Kind::Offers || mailing.kind == Kind::Batches || mailing.kind == Kind::Text;
        const qint64 reporting = isCampaign ? m_numbers.reporting() : 0;
        // Weekends and evenings read fewer letters, and more on their phones.
        const bool isWeekend = day.dayOfWeek() > 5;
        qint64 appeal = isCampaign ? appealOf(themeOf(campaign)) : 1'050;
        appeal = appeal * (isWeekend ? (channel == "email"_L1 ? 910 : 1'060) : 1'000) / 1'000;
        for (int part = 0; part < mailing.parts; ++part) {
            Sending sending {.id = m_numbers.id(dice), .customer = m_site.customer, .club = m_site.club, .channel = channel};
            const bool isSecond = part > 0 && mailing.kind == Kind::Letter;
            sending.language = QString::fromUtf16(isSecond ? m_site.second : m_site.language);
            sending.sourceApp = mailing.kind == Kind::Points ? u"messages_api"_s : u"the-big-project"_s;
            sending.created = at.addSecs(part * wave);
            sending.microseconds = dice.roll(1'000);
            const qint64 first = mailing.kind == Kind::Letter && mailing.parts > 1 ? all * 4 / 5 : all / mailing.parts;
            sending.members = part == 0 ? first : all - first;
            address(sending, mailing.kind, campaign, reporting);
            count(sending, m_site, age, appeal, dice);
            sending.follows = age > Pace::length / 60'000 + 60;
            m_list.push_back(std::move(sending));
        }
    }

    void address(Sending &sending, Kind kind, qint64 campaign, qint64 reporting) const
    {
        if (kind == Kind::Points) { // a system's own sending has no number of its own, as in the documented example
            sending.service = u"rewards_notifications"_s;
            sending.sourceType = u"other"_s;
            sending.delay = 40;
        } else if (kind == Kind::Birthday || kind == Kind::LongAgo) {
            sending.service = u"triggers"_s;
            sending.sourceType = u"triggers"_s;
            sending.source = kind == Kind::Birthday ? 46 : 47;
            sending.reporting = m_numbers.reportingOfTrigger(kind);
            sending.delay = 25;
        } else {
            sending.service = u"campaigns"_s;
            sending.sourceType = u"campaigns"_s;
            sending.campaign = campaign;
            sending.audience = audienceOf(kind);
            sending.reporting = reporting;
            sending.source = reporting;
        }
    }

    /// Places among the names of audiences: everybody with the app, those who read SMS, readers, app users of the weekend.
    [[nodiscard]] qint64 audienceOf(Kind kind) const
    {
        const int place = kind == Kind::Offers ? 1 : kind == Kind::Text ? 3 : kind == Kind::Letter ? 4 : 6;
        static constexpr std::array<qint64, sitesOfSmallWorld> written {1'200, 2'300, 3'100};
        return (size_t(m_place) < written.size() ? written.at(size_t(m_place)) : 1'000LL * (m_place + 1)) + place;
    }

    const Site &m_site;
    const int m_place;
    Stage &m_stage;
    const QTimeZone m_zone;
    Numbers m_numbers;
    std::vector<Sending> &m_list;
};

} // namespace

QString isOfChainInSql()
{
    return u"(s.id BETWEEN 45400 AND 61203 OR s.id BETWEEN 200000 AND 999999)"_s;
}

std::vector<Sending> chainSendings(Stage &stage)
{
    std::vector<Sending> list;
    list.reserve(8'000);
    for (size_t place = 0; place < sites().size(); ++place) {
        Sender(sites()[place], int(place), stage, list).sendAll();
    }
    return list;
}

} // namespace atrium::sandbox
