// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/links.h"

#include <QByteArray>
#include <QList>

namespace atrium::sandbox {

// The documented examples of reports on links and members belong to clubs that are in no world. They have a customer of their own,
// the one of the documented X-Customer: it is named by its id only, is in no list, and has what the examples print and nothing else.

inline constexpr qint64 documentedCustomer = 1'000'941;
inline constexpr qint64 documentedCommunity = 235;

/// The zone of the documented timeseries.
[[nodiscard]] QByteArray documentedZone();

[[nodiscard]] Link documentedLink();
[[nodiscard]] LinkSource documentedLinkSource();

struct DocumentedGroup {
    QLatin1StringView type;
    QLatin1StringView value;
    qint64 members;
};
[[nodiscard]] const QList<DocumentedGroup> &documentedGroups();
/// When the documented groups last changed.
[[nodiscard]] QString documentedGroupStamp();

/// The ids of the documented members.
[[nodiscard]] const QList<qint64> &documentedMembers();

/// Opt-outs and opt-ins of a documented day, at its noon.
struct DocumentedBalance {
    qint64 noon; // ms since 1970
    qint64 out;
    qint64 in;
};
[[nodiscard]] QList<DocumentedBalance> documentedBalances();

} // namespace atrium::sandbox
