// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/world.h"

#include <QDate>

#include <vector>

namespace atrium::sandbox {

/// What makes a mall of the chain unlike the others: how many members it has, how they behave, and when it writes to them. Shares are
/// in hundredths of a percent, times are those of the mall's own clock, weekdays count from Monday as 1.
struct Site {
    int customer {0};
    int club {0};
    const char16_t *language {u""};
    const char16_t *second {u""}; // of every fifth reader; empty where letters come in one language
    QDate opened {2015, 1, 1}; // the first member joined
    int joinings {0}; // members a day, in tenths
    int email {0}; // of the members, how many a channel reaches
    int push {0};
    int sms {0};
    int devices {0}; // phones of a hundred members
    int emailOpens {0}; // of what was delivered
    int pushOpens {0};
    int clicks {0}; // of those who opened
    int smsClicks {0}; // of what was delivered
    int emailErrors {0}; // of what was transmitted
    int pushErrors {0};
    int smsErrors {0};
    int silent {0}; // pushes that no app reports
    int letterDay {0}; // the newsletter goes out
    int letterMinute {0}; // after midnight
    int offersDay {0}; // the week's push
    int offersMinute {0};
    int pointsDay {0}; // points about to expire
    int smsWeeks {0}; // a text every so many weeks; 0: none, and no push in batches on Saturdays
    int birthdays {0}; // texts every so many days; 0: none
};

/// The twelve, in the order of the list of malls. The first three are those of the small world.
[[nodiscard]] const std::vector<Site> &sites();
/// The site of a customer, or none.
[[nodiscard]] const Site *siteOf(qint64 customer);
/// How many of the twelve the small world has.
inline constexpr int sitesOfSmallWorld = 3;

/// The nine malls that the small world has not.
[[nodiscard]] const QList<Mall> &chainMalls();

/// How many members a site has at an instant, about; never fewer than a handful.
[[nodiscard]] qint64 membersOf(const Site &site, const QDateTime &at);

} // namespace atrium::sandbox
