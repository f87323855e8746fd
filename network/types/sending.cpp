// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/sending.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

template<class Id>
std::optional<Id> idMaybe(Decoder &d, QLatin1StringView key)
{
    const auto number = d.numMaybe(key);
    return number ? std::optional(Id {*number}) : std::nullopt;
}

QList<TimeRange> rangesOf(Decoder &d)
{
    QList<TimeRange> ranges;
    auto object = d.atMaybe("timeseries_time_ranges"_L1);
    if (!object)
        return ranges;
    ranges.reserve(5);
    for (const auto &[interval, word] : {std::pair(Interval::FiveMinutes, "5m"_L1), std::pair(Interval::Hour, "1h"_L1),
             std::pair(Interval::Day, "1d"_L1), std::pair(Interval::Week, "1w"_L1), std::pair(Interval::Month, "1mo"_L1)}) {
        if (auto range = object->atMaybe(word))
            ranges.append({interval, range->time("from"_L1), range->timeMaybe("to"_L1)});
    }
    return ranges;
}

} // namespace

Sending Sending::fromJson(Decoder &d)
{
    return {.id = {d.num("id"_L1)},
        .club = d.numMaybe("loyalty_club_id"_L1),
        .language = d.strOr("language"_L1),
        .channel = d.strOr("channel"_L1),
        .serviceType = d.strOr("service_type"_L1),
        .reportingId = idMaybe<ReportingId>(d, "reporting_id"_L1),
        .campaignId = idMaybe<CampaignId>(d, "campaign_id"_L1),
        .audienceId = idMaybe<AudienceId>(d, "audience_id"_L1),
        .sourceApp = d.strOr("source_app"_L1),
        .sourceType = d.strOr("source_type"_L1),
        .sourceId = d.numMaybe("source_id"_L1),
        .counts = Counts::fromJson(d),
        .createdAt = d.time("created_at"_L1),
        .ranges = rangesOf(d)};
}

SendingSummary SendingSummary::fromJson(Decoder &d)
{
    SendingSummary summary {.reportingId = idMaybe<ReportingId>(d, "reporting_id"_L1),
        .campaignId = idMaybe<CampaignId>(d, "campaign_id"_L1),
        .serviceType = d.strOr("service_type"_L1),
        .counts = Counts::fromJson(d),
        .firstCreatedAt = d.time("first_created_at"_L1),
        .lastCreatedAt = d.time("last_created_at"_L1),
        .ranges = rangesOf(d)};
    const QList<qint64> ids = d.numsOr("ids"_L1);
    summary.ids.reserve(ids.size());
    for (const qint64 id : ids)
        summary.ids.append(SendingId {id});
    return summary;
}

} // namespace atrium
