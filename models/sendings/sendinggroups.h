// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/linkfigures.h"
#include "models/sendings/sendingsmodel.h"

#include <QSet>

namespace atrium {

/// The rows of the table: each sending alone, or those of one number together with the sendings themselves below those that are unfolded
/// (features SD17). A group of one sending and one without that number stand for themselves. unfolded: keys of groups.
[[nodiscard]] QList<SendingRow> groupedRows(const QList<Sending> &sendings, Grouping by, const QSet<QString> &unfolded);

/// Several sendings as one, for what is asked about all of them: from the first one's beginning to the last one's end, open where one is.
/// Name and numbers are the newest one's; counters are left out, since they do not simply add up. Not for an empty list.
[[nodiscard]] Sending mergedSending(const QList<Sending> &parts);

/// Whose visits the links of that row count, as far as the rows tell: one of a service without a number, and one whose number another row
/// has, share theirs.
[[nodiscard]] LinkExtent linkExtentOf(const SendingRow &row, const QList<SendingRow> &rows);

} // namespace atrium
