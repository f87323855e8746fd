// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/sendingsmodel.h"

namespace atrium {

/// Whether a column of the sendings table shows a figure.
[[nodiscard]] bool isNumberColumn(int column);
/// The figure of that column; a default one in columns of words.
[[nodiscard]] Figure sendingFigure(const Sending &sending, int column, const std::optional<Instant> &asOf);
/// Of a group: pooled over its parts.
[[nodiscard]] Figure sendingFigure(const SendingRow &row, int column, const std::optional<Instant> &asOf);
/// Of each place, which row stands there. Words in the locale's order, the numbers in them as numbers. The parts of a group stay below it,
/// in the same order among themselves.
[[nodiscard]] std::vector<int> sendingOrder(const QList<SendingRow> &rows, int column, Qt::SortOrder order, const SendingNames &names = {});

} // namespace atrium
