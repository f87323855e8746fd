// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/counts.h"
#include "network/types/ids.h"
#include "network/types/interval.h"
#include "network/types/kept.h"

namespace atrium {

/// One record of the `sendings` report (contract 3.8). Words of open lists stay text.
struct Sending {
    SendingId id {};
    std::optional<qint64> club {}; ///< loyalty_club_id
    QString language {}; ///< empty: not reported
    QString channel {}; ///< sms, email, push
    QString serviceType {}; ///< campaigns, rewards_notifications, ...
    std::optional<ReportingId> reportingId {};
    std::optional<CampaignId> campaignId {};
    std::optional<AudienceId> audienceId {};
    QString sourceApp {}; ///< the-big-project, messages_api
    QString sourceType {}; ///< campaigns, triggers, other
    std::optional<qint64> sourceId {};
    Counts counts {};
    Instant createdAt {}; ///< when it was created, not when it was sent
    QList<TimeRange> ranges {}; ///< per interval, where its timeseries lie

    static Sending fromJson(Decoder &d);
    friend bool operator==(const Sending &, const Sending &) = default;
};

/// One row of the `sendings` report aggregated by reporting_id or campaign_id (contract 3.8): no channel, no language.
struct SendingSummary {
    std::optional<ReportingId> reportingId {};
    std::optional<CampaignId> campaignId {};
    QString serviceType {};
    QList<SendingId> ids {}; ///< the sendings combined
    Counts counts {};
    Instant firstCreatedAt {};
    Instant lastCreatedAt {};
    QList<TimeRange> ranges {};

    static SendingSummary fromJson(Decoder &d);
    friend bool operator==(const SendingSummary &, const SendingSummary &) = default;
};

} // namespace atrium
