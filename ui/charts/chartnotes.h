// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartlayout.h"

namespace atrium {

/// A flag over the plot: one note, or several that stand too close to each other.
struct NoteFlag {
    QStringList ids {};
    double x {}; ///< px; of the instant itself, to the part of a pixel
    QRect box {}; ///< what a pointer hits
    friend bool operator==(const NoteFlag &, const NoteFlag &) = default;
};

/// Flags of those notes that the axis contains, from left to right. An instant in the last bucket, past its start where the plot ends,
/// stands at the end.
[[nodiscard]] QList<NoteFlag> layNotes(const ChartLayout &layout, const BucketAxis &axis, const QList<ChartNote> &notes);
/// The notes in one bucket, in time's order, a line each.
[[nodiscard]] QStringList noteLines(const BucketAxis &axis, const QList<ChartNote> &notes, qsizetype bucket);
/// "2 notes: 6 Aug 11:20, ...", for those who do not see the flags; empty without one on the axis.
[[nodiscard]] QString notesSentence(const BucketAxis &axis, const QList<ChartNote> &notes);
void paintNotes(QPainter &painter, const ChartLayout &layout, const QList<NoteFlag> &flags);

} // namespace atrium
