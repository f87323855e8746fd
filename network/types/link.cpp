// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/link.h"

namespace atrium {

using namespace Qt::StringLiterals;

std::optional<ReportingId> LinkVisits::reportingId() const
{
    bool whole = false;
    const qint64 number = sourceId.toLongLong(&whole);
    return whole ? std::optional(ReportingId {number}) : std::nullopt;
}

LinkVisits LinkVisits::fromJson(Decoder &d)
{
    return {.club = d.numMaybe("loyalty_club_id"_L1),
        .sourceId = d.str("source_id"_L1),
        .visits = d.numMaybe("visits_count"_L1),
        .uniqueVisits = d.numMaybe("unique_visits_count"_L1)};
}

Link Link::fromJson(Decoder &d)
{
    return {.visited = LinkVisits::fromJson(d),
        .host = d.strOr("host"_L1),
        .path = d.strOr("path"_L1),
        .utmCampaign = d.strOr("utm_campaign"_L1),
        .utmContent = d.strOr("utm_content"_L1),
        .utmMedium = d.strOr("utm_medium"_L1),
        .utmSource = d.strOr("utm_source"_L1),
        .utmTerm = d.strOr("utm_term"_L1)};
}

} // namespace atrium
