// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/engine.h"

namespace atrium {

/// One bar of the funnel (features SD4).
struct FunnelStage {
    enum class Id { Dispatched, Waiting, FailedToSend, Transmitted, UnderWay, DeliveryErrored, Delivered, Opened, Clicked };
    Id id {};
    Figure count {};
    Figure rate {}; ///< of dispatched; opened and clicked: of delivered
    friend bool operator==(const FunnelStage &, const FunnelStage &) = default;

    /// It leaves the stream between two stages.
    [[nodiscard]] bool isBranch() const
    {
        return id == Id::Waiting || id == Id::FailedToSend || id == Id::UnderWay || id == Id::DeliveryErrored;
    }
    /// From here on members are counted, no longer messages.
    [[nodiscard]] bool isOfMembers() const { return id == Id::Opened || id == Id::Clicked; }
};

/// Where the messages went, from dispatched to clicked, each branch between the two stages where it leaves.
struct Funnel {
    QList<FunnelStage> stages {};
    /// Dispatched less waiting, failed to send and transmitted; 0: the parts add up; empty: one of them was not reported.
    std::optional<qint64> unaccounted {};
    qint64 sendings {};
    qint64 flawed {}; ///< sendings whose own counters do not agree with each other
    friend bool operator==(const Funnel &, const Funnel &) = default;

    [[nodiscard]] bool addsUp() const { return unaccounted.value_or(0) == 0 && flawed == 0; }
    [[nodiscard]] const Figure &countOf(FunnelStage::Id id) const { return stages.at(static_cast<qsizetype>(id)).count; }
};

/// Pooled over the sendings: sums over sums.
[[nodiscard]] Funnel funnelOf(const QList<Sending> &sendings, const std::optional<Instant> &asOf);

} // namespace atrium
