// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/counts.h"

namespace atrium {

using namespace Qt::StringLiterals;

ComputedCounts ComputedCounts::fromJson(Decoder &d)
{
    return {.sent = d.numMaybe("sent"_L1),
        .failedToSend = d.numMaybe("failed_to_send"_L1),
        .enRoute = d.numMaybe("en_route"_L1),
        .delivered = d.numMaybe("delivered"_L1),
        .errored = d.numMaybe("errored"_L1),
        .openRate = d.realMaybe("open_rate"_L1)};
}

Counts Counts::fromJson(Decoder &d)
{
    Counts counts {.dispatches = d.numMaybe("dispatches_count"_L1),
        .members = d.numMaybe("members_count"_L1),
        .fresh = d.numMaybe("new_count"_L1),
        .transientlyFailed = d.numMaybe("transiently_failed_count"_L1),
        .transmitted = d.numMaybe("transmitted_count"_L1),
        .failed = d.numMaybe("failed_count"_L1),
        .delivered = d.numMaybe("delivered_count"_L1),
        .deliveryErrored = d.numMaybe("delivery_errored_count"_L1),
        .opened = d.numMaybe("opened_count"_L1),
        .openedEvents = d.numMaybe("opened_events_count"_L1),
        .clicked = d.numMaybe("clicked_count"_L1)};
    if (auto computed = d.atMaybe("computed_counts"_L1))
        counts.computed = ComputedCounts::fromJson(*computed);
    return counts;
}

} // namespace atrium
