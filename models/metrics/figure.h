// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/fraction.h"
#include "network/types/instant.h"

#include <QFlags>
#include <QMetaType>

#include <optional>

namespace atrium {

enum class FigureState {
    Value, ///< numerator, and denominator unless it is a count
    NotApplicable, ///< nothing to divide by, or the question makes no sense in this channel. Sorts last, is skipped in averages
    NotReported, ///< a field it needs was not in the answer. It is never 0
    Partial, ///< pooled over those records that reported it
};

enum class FigureKind { Count, Percent, Ratio };

enum class Unit { None, Messages, Members, Events };

/// Which fields of the `sendings` report (contract 3.8) a figure was made of.
enum class Source {
    None = 0,
    DispatchesCount = 1 << 0,
    MembersCount = 1 << 1,
    NewCount = 1 << 2,
    TransientlyFailedCount = 1 << 3,
    TransmittedCount = 1 << 4,
    FailedCount = 1 << 5,
    DeliveredCount = 1 << 6,
    DeliveryErroredCount = 1 << 7,
    OpenedCount = 1 << 8,
    OpenedEventsCount = 1 << 9,
    ClickedCount = 1 << 10,
    ComputedSent = 1 << 11,
};
Q_DECLARE_FLAGS(Sources, Source)
Q_DECLARE_OPERATORS_FOR_FLAGS(Sources)

/// What a reader has to know besides the number (features 4.3). Words are made elsewhere.
enum class Caveat {
    None = 0,
    PushDeliveryAppReported = 1 << 0, ///< delivered may be low or zero because the app does not report
    EmailPrivacyOpens = 1 << 1, ///< mail programs that fetch pictures by themselves open, too
    SmsDeliveryCarrier = 1 << 2, ///< delivered may mean: to the carrier
    NotForSms = 1 << 3, ///< nobody can tell whether an SMS was opened
    SumOfPerSendingMembers = 1 << 4, ///< a member of two sendings counts twice
    BotsExcluded = 1 << 5, ///< by the server
    UnitsMix = 1 << 6, ///< members over messages, and a member got several
    SoFar = 1 << 7, ///< messages are still en route, and their events are still counted
    ServerDiffers = 1 << 8, ///< the server's own rate is more than 0.01 percentage points off
    OverWhole = 1 << 9, ///< a share of more than 100 %; never clamped
    SomeNotReported = 1 << 10, ///< pooled: records lack a field; see reported and records
    SomeNotApplicable = 1 << 11, ///< pooled: records in which it means nothing were left out
    CountedWider = 1 << 12, ///< over other sendings, too: it is no share of these
};
Q_DECLARE_FLAGS(Caveats, Caveat)
Q_DECLARE_OPERATORS_FOR_FLAGS(Caveats)

/// A derived number with what it takes to explain it (features 3.5). There is no double in it: text and order come from the integers.
struct Figure {
    FigureState state {FigureState::NotReported};
    FigureKind kind {FigureKind::Count};
    std::optional<qint64> numerator {}; ///< the count itself where kind is Count; empty: not reported
    std::optional<qint64> denominator {}; ///< empty for a count
    Unit unit {Unit::None}; ///< of the numerator
    Unit per {Unit::None}; ///< of the denominator
    Sources sources {};
    Caveats caveats {};
    std::optional<Instant> asOf {}; ///< UTC; empty: not known
    qint64 records {1}; ///< sendings it was asked over
    qint64 reported {}; ///< of these, the ones it was made of

    [[nodiscard]] bool hasValue() const { return state == FigureState::Value || state == FigureState::Partial; }
    /// What it sorts by; empty sorts last in both directions.
    [[nodiscard]] std::optional<Fraction> order() const
    {
        return hasValue() ? std::optional(Fraction {numerator.value_or(0), denominator.value_or(1)}) : std::nullopt;
    }
    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::Figure)
