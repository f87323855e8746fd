// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/sendings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int days = 60;
constexpr int youngest = 30; // minutes; what runs right now is planted

enum class Channel { Email, Push, Sms };

/// How many members of a mall a channel reaches, and the languages its letters come in.
struct Reach {
    int customer;
    int club;
    qint64 email;
    qint64 push;
    qint64 sms;
    const char16_t *language;
    const char16_t *second;
    qint64 firstCampaign;
    qint64 firstAudience;
};

constexpr Reach reaches[] = {
    {451, 241, 18'300, 40'900, 9'400, u"nb", u"en", 240, 1'201},
    {447, 235, 9'700, 21'400, 5'200, u"nb", u"en", 520, 2'301},
    {463, 258, 7'100, 12'800, 3'900, u"fi", u"sv", 760, 3'101},
};

enum class Kind { Campaign, Reward, Trigger };

/// Something that goes out again and again.
struct Habit {
    Kind kind;
    Channel channel;
    int weekdays; // bit 0 is Monday
    int everyDays; // 0: by weekdays
    int hour;
    int minute;
    int parts; // reporting sendings of one sending: by language, or in batches
    bool firstMallOnly;
    int share; // percent of the reach
};

constexpr Habit habits[] = {
    {Kind::Campaign, Channel::Push, 0b0000001, 0, 10, 0, 1, false, 100}, // Monday's offers
    {Kind::Reward, Channel::Push, 0b0000010, 0, 12, 0, 1, false, 62}, // points about to expire
    {Kind::Campaign, Channel::Sms, 0b0000100, 0, 12, 30, 1, true, 80},
    {Kind::Campaign, Channel::Email, 0b0001000, 0, 9, 0, 2, false, 100}, // the newsletter, in two languages
    {Kind::Campaign, Channel::Email, 0b0010000, 0, 10, 0, 1, true, 96}, // Friday's offers
    {Kind::Campaign, Channel::Push, 0b0100000, 0, 11, 0, 2, true, 70}, // in two batches
    {Kind::Trigger, Channel::Sms, 0, 5, 9, 15, 1, true, 2}, // birthdays
    {Kind::Trigger, Channel::Email, 0, 8, 17, 45, 1, false, 5}, // it has been a while
};

QString nameOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return u"email"_s;
    case Channel::Push:
        return u"push"_s;
    case Channel::Sms:
        break;
    }
    return u"sms"_s;
}

bool falls(const Habit &habit, const QDate &date)
{
    if (habit.everyDays > 0) {
        return date.toJulianDay() % habit.everyDays == 0;
    }
    return (habit.weekdays >> (date.dayOfWeek() - 1) & 1) != 0;
}

/// The days of Fjordtorget whose campaigns are planted.
bool isPlanted(const Reach &reach, const Habit &habit, int daysBack)
{
    return reach.customer == 451 && habit.kind == Kind::Campaign && (daysBack <= 1 || daysBack == 3 || daysBack == 6);
}

/// A share in hundredths of a percent, between two bounds.
qint64 share(qint64 whole, int least, int most, Dice &dice)
{
    return whole * (least + dice.roll(most - least + 1)) / 10'000;
}

/// What became of the messages, for a sending of that age. The identities of contract 3.8 hold by construction.
void count(Sending &sending, Channel channel, qint64 dispatches, qint64 age, Dice &dice)
{
    constexpr qint64 settledAfter = 48 * 60; // minutes
    const qint64 progress = std::min<qint64>(10'000, 3'500 + 6'500 * age / settledAfter);
    sending.failed = share(dispatches, 15, 45, dice);
    sending.transmitted = dispatches - sending.failed;
    const bool isPush = channel == Channel::Push;
    sending.errored = channel == Channel::Sms ? share(sending.transmitted, 90, 190, dice) : share(sending.transmitted, 30, 110, dice);
    const qint64 silent = isPush ? share(sending.transmitted, 240, 420, dice) : share(sending.transmitted, 2, 9, dice);
    const qint64 late = isPush ? (sending.transmitted - sending.errored) * (10'000 - progress) / 40'000 : 0;
    sending.delivered = sending.transmitted - sending.errored - silent - late;
    if (channel == Channel::Sms) {
        sending.clicked = share(sending.delivered, 260, 540, dice) * progress / 10'000;
        return;
    }
    sending.opened =
        std::min(sending.members, share(sending.delivered, isPush ? 2'150 : 2'450, isPush ? 2'900 : 3'350, dice) * progress / 10'000);
    sending.openings = sending.opened + share(sending.opened, 1'200, 2'900, dice);
    sending.clicked = share(sending.opened, 1'200, 1'900, dice);
}

qint64 reachOf(const Reach &reach, Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return reach.email;
    case Channel::Push:
        return reach.push;
    case Channel::Sms:
        break;
    }
    return reach.sms;
}

/// One round of a habit: its parts, without the reporting id of what is no trigger.
void add(std::vector<Sending> &list, const Reach &reach, const Habit &habit, const QDateTime &at, qint64 age, Stage &stage)
{
    const auto number = qint64(&habit - habits);
    // Members come and go: a tenth more or less over the two months.
    const qint64 all = reachOf(reach, habit.channel) * habit.share / 100 * (950 + stage.dice.roll(100)) / 1'000;
    const qint64 week = at.date().toJulianDay() / 7;
    for (int part = 0; part < habit.parts; ++part) {
        const bool isSecondLanguage = part > 0 && habit.channel == Channel::Email;
        Sending sending {.customer = reach.customer,
            .club = reach.club,
            .language = QString::fromUtf16(isSecondLanguage ? reach.second : reach.language),
            .channel = nameOf(habit.channel)};
        sending.sourceApp = habit.kind == Kind::Reward ? u"messages_api"_s : u"the-big-project"_s;
        sending.created = at.addSecs(part * 40);
        sending.microseconds = stage.dice.roll(1'000);
        // A letter's second language is a fifth of the readers; batches are halves.
        const bool isLetter = habit.channel == Channel::Email && habit.parts > 1;
        const qint64 first = isLetter ? all * 4 / 5 : all / habit.parts;
        sending.members = part == 0 ? first : all - first;
        if (habit.kind == Kind::Campaign) {
            sending.service = u"campaigns"_s;
            sending.sourceType = u"campaigns"_s;
            // The same idea runs for two weeks at a time, newsletters and offers apart.
            sending.campaign = reach.firstCampaign + week / 2 % 20 * 3 + number % 3;
            sending.audience = reach.firstAudience + number;
        } else if (habit.kind == Kind::Trigger) {
            sending.service = u"triggers"_s;
            sending.sourceType = u"triggers"_s;
            sending.source = 40 + number;
            sending.delay = 25;
        } else {
            sending.service = u"rewards_notifications"_s;
            sending.sourceType = u"other"_s;
            sending.delay = 40;
        }
        const qint64 devices = habit.channel == Channel::Push ? sending.members * (1'340 + stage.dice.roll(120)) / 1'000 : sending.members;
        count(sending, habit.channel, devices, age, stage.dice);
        list.push_back(std::move(sending));
    }
}

} // namespace

std::vector<Sending> regularSendings(Stage &stage, const QList<qint64> &taken)
{
    std::vector<Sending> list;
    for (const Reach &reach : reaches) {
        const QTimeZone zone = stage.zoneOf(reach.customer);
        const QDate today = stage.now.toTimeZone(zone).date();
        for (int daysBack = days; daysBack >= 0; --daysBack) {
            for (const Habit &habit : habits) {
                if (!falls(habit, today.addDays(-daysBack)) || (habit.firstMallOnly && reach.customer != 451)
                    || isPlanted(reach, habit, daysBack)) {
                    continue;
                }
                const QDateTime at = stage.instant(day(daysBack, habit.hour, habit.minute), zone).addSecs(-480);
                const qint64 age = at.secsTo(stage.now) / 60;
                if (age >= youngest) {
                    add(list, reach, habit, at, age, stage);
                }
            }
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Sending &a, const Sending &b) { return a.created < b.created; });
    // Reporting ids grow with time towards those of the pictures, six a day; the parts of one sending share theirs, and all rounds
    // of a trigger do.
    QHash<QString, qint64> shared;
    qint64 last = 7'002;
    for (Sending &sending : list) {
        if (sending.sourceApp == "messages_api"_L1) {
            continue; // a system's own sending has none, as in the documented example
        }
        const QString key = sending.sourceType == "triggers"_L1
            ? u"%1 %2"_s.arg(sending.customer).arg(sending.source)
            : u"%1 %2 %3 %4"_s.arg(sending.customer).arg(sending.campaign).arg(sending.audience).arg(sending.created.date().toJulianDay());
        qint64 &id = shared[key];
        if (id == 0) {
            last = std::max(last + 1, 7'411 - sending.created.secsTo(stage.now) * 6 / 86'400);
            while (taken.contains(last)) {
                ++last;
            }
            id = last;
        }
        sending.reporting = id;
        sending.source = sending.source == 0 ? id : sending.source;
    }
    return list;
}

std::vector<Sending> allSendings(Stage &stage, int most)
{
    std::vector<Sending> list = documentedSendings();
    for (Sending &sending : plantedSendings(stage)) {
        list.push_back(std::move(sending));
    }
    QList<qint64> taken;
    for (const Sending &sending : list) {
        taken.append(sending.reporting);
    }
    std::vector<Sending> regular = regularSendings(stage, taken);
    std::reverse(regular.begin(), regular.end()); // where the number is bounded, the newest stay
    for (Sending &sending : regular) {
        list.push_back(std::move(sending));
    }
    if (most >= 0 && list.size() > size_t(most)) {
        list.resize(size_t(most));
    }
    std::stable_sort(list.begin(), list.end(), [](const Sending &a, const Sending &b) { return a.created < b.created; });
    qint64 id = 61'204; // above the documented ones
    for (Sending &sending : list) {
        if (sending.id == 0) {
            sending.id = id;
            id += 3 + stage.dice.roll(19); // other organizations send too
        }
    }
    return list;
}

} // namespace atrium::sandbox
