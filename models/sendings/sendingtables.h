// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/metrics/buckets.h"
#include "models/sendings/sendingsmodel.h"

namespace atrium {

/// A column of the sendings table, and a cell of it, with their types. title: as the table's head has it.
[[nodiscard]] TableColumn sendingColumn(int column, const QString &title);
[[nodiscard]] TableCell sendingCell(const SendingRow &row, int column, const std::optional<Instant> &asOf, const SendingNames &names = {});
/// A column that is shown.
struct ShownColumn {
    int column {}; ///< of SendingsModel
    QString title {};
};
/// These columns of the sendings table, rows as given. Pure: it may be made on another thread. Caveats of the figures are added.
[[nodiscard]] Table sendingsTable(
    const QList<SendingRow> &rows, const QList<ShownColumn> &columns, const TableAbout &about, const SendingNames &names = {});
/// Likewise, of sendings that nobody has grouped or named.
[[nodiscard]] Table sendingsTable(const QList<Sending> &rows, const QList<ShownColumn> &columns, const TableAbout &about);

/// A chart's data: the time of each bucket, a column for each curve, and what is to be said of a bucket that is not over. The zone is the
/// axis' own. Where curves are laid beside each other by hours since each began, these hours are the first column. titles: of the curves,
/// in their order; may be remote; empty: the words of their events.
[[nodiscard]] Table curvesTable(const EventCurves &curves, const TableAbout &about, const QStringList &titles = {});

} // namespace atrium
