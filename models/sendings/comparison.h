// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/buckets.h"
#include "models/sendings/sendingsmodel.h"

namespace atrium {

/// What of each sending is laid beside the others' (features 3.1).
enum class ComparedEvent { Opens, Clicks, Deliveries };

/// What the events of an hour are divided by, the same for all curves.
enum class ComparedBase {
    Members, ///< that each sending was for
    Dispatches,
    OwnFinal, ///< each curve's own last sum: the shapes alone
};

struct ComparedSending {
    SendingRow row {};
    std::optional<TimeSeries> series {}; ///< by the hour; empty: not read yet, or it cannot be
};

/// Curves by hours since each one's first activity.
struct ComparedCurves {
    EventCurves curves {}; ///< "slot:0" is the first sending, and so on; percent of the base
    ComparedBase base {};
    QList<std::optional<Instant>> zeros {}; ///< of each sending: its hour 0; empty: it has none
    QList<qsizetype> whole {}; ///< of each sending: its last hour that is over; -1: none. The one that is not is in no delta (SD7)
    QList<qsizetype> leftOut {}; ///< sendings of which nothing went out, or no base is known
};

/// The base that was wished for, where every sending reports it; else OwnFinal.
[[nodiscard]] ComparedBase baseFor(const QList<ComparedSending> &sendings, ComparedBase wished);
/// Hour 0 is the first bucket with a transmission, else the first with any event (features 3.1), never when a sending was created. Hours
/// without value up to the end of what is known are 0; later ones are nothing.
[[nodiscard]] ComparedCurves comparedCurves(
    const QList<ComparedSending> &sendings, ComparedEvent event, ComparedBase base, bool summed, const Instant &now);
/// The API's word: "opened".
[[nodiscard]] QString wordOf(ComparedEvent event);

/// The most that are laid beside each other, and the fewest.
constexpr qsizetype mostCompared = 8;
constexpr qsizetype fewestCompared = 2;
/// "A" for the first.
[[nodiscard]] inline QString slotLetter(qsizetype slot)
{
    return QString(QChar(u'A' + static_cast<char16_t>(slot)));
}

} // namespace atrium
