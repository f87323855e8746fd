// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/memberfacts.h"
#include "network/sandbox/reportfilter.h"
#include "network/sandbox/visit.h"

#include <functional>
#include <limits>

namespace atrium::sandbox {

// Members stand in no table: the first one of a mall joined when it opened, others have followed ever since, one in seven leaves again,
// and what is known of each follows from the id. Their ids are those that pushes go to. So a mall's members grow with its clock,
// and every report on them tells of the same people.

/// The members of a mall.
struct MemberBase {
    qint64 customer {0};
    qint64 community {0};
    QByteArray zone {};
    QString country {};
    qint64 opened {0}; // ms since 1970; the first one joined on that day
    qint64 step {0}; // ms from one joining to the next
};

struct Member {
    const MemberBase *base {nullptr};
    qint64 id {0};
    qint64 joined {0}; // ms since 1970
    qint64 left {std::numeric_limits<qint64>::max()};
    quint64 facts {0};
};

/// The clubs of the request's customers, by community; the documented one first.
[[nodiscard]] QList<MemberBase> memberBases(const Visit &visit);
/// Everybody who joined until then and has a higher id than `after`, in the order of ids, whether they left or not, until the call
/// back answers false.
void eachMember(
    const MemberBase &base, const QDateTime &until, const std::function<bool(const Member &member)> &callBack, qint64 after = 0);
[[nodiscard]] inline bool isMember(const Member &member, const QDateTime &now)
{
    return member.joined <= now.toMSecsSinceEpoch() && member.left > now.toMSecsSinceEpoch();
}

inline constexpr std::array<Share, 4> channels {Share {QLatin1StringView("android-app"), 360}, Share {QLatin1StringView("ios-app"), 340},
    Share {QLatin1StringView("default"), 210}, Share {QLatin1StringView("website"), 90}};
inline constexpr std::array<Share, 3> subchannels {
    Share {QLatin1StringView(), 780}, Share {QLatin1StringView("entrance-stand"), 150}, Share {QLatin1StringView("receipt"), 70}};
inline constexpr std::array<QLatin1StringView, 3> platforms {
    QLatin1StringView("android"), QLatin1StringView("ios"), QLatin1StringView("other")};
inline constexpr std::array<QLatin1StringView, 6> countries {QLatin1StringView("NO"), QLatin1StringView("FI"), QLatin1StringView("SE"),
    QLatin1StringView("PL"), QLatin1StringView("DE"), QLatin1StringView("GB")};
inline constexpr std::array<QLatin1StringView, 3> consentNames {
    QLatin1StringView("email_marketing"), QLatin1StringView("profiling"), QLatin1StringView("sms_marketing")};
inline constexpr std::array<Share, 3> smsStatuses {
    Share {QLatin1StringView("verified"), 740}, Share {QLatin1StringView("unverified"), 180}, Share {QLatin1StringView("disabled"), 80}};
inline constexpr std::array<Share, 3> emailStatuses {
    Share {QLatin1StringView("enabled"), 420}, Share {QLatin1StringView("verified"), 470}, Share {QLatin1StringView("disabled"), 110}};

// Places in the lists above, and in those of memberfacts.h.
[[nodiscard]] size_t channelOf(const Member &member);
[[nodiscard]] size_t subchannelOf(const Member &member);
/// Computed from the channel: the web and everything by default are other ones.
[[nodiscard]] size_t platformOf(const Member &member);
[[nodiscard]] size_t genderOf(const Member &member);
[[nodiscard]] size_t ageOf(const Member &member, const QDateTime &now);
[[nodiscard]] size_t countryOf(const Member &member);
[[nodiscard]] size_t smsStatusOf(const Member &member);
[[nodiscard]] size_t emailStatusOf(const Member &member);

[[nodiscard]] bool pushIsEnabled(const Member &member);
[[nodiscard]] bool hasConsent(const Member &member, size_t consent);
/// 0 when nobody knows.
[[nodiscard]] int birthYearOf(const Member &member);
/// A few numbers from 1 to `highest`, of which most members have none to three.
[[nodiscard]] QList<qint64> someOf(const Member &member, quint64 salt, qint64 first, qint64 highest);

} // namespace atrium::sandbox
