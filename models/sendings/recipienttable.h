// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/metrics/linkfigures.h"

namespace atrium {

/// Recipients as they are shown: a group, its members, its share of all, and of groups with parts a column for each gender.
/// byGender: the groups are genders, not ages.
[[nodiscard]] Table recipientsTable(const QList<RecipientGroup> &groups, bool byGender, const TableAbout &about);
/// The share of a group in all of them.
[[nodiscard]] Figure shareOfRecipients(qint64 members, const QList<RecipientGroup> &groups);
/// The genders that parts are of, in the order in which they stand; the rest is last.
[[nodiscard]] QStringList gendersOf(const QList<RecipientGroup> &groups);

} // namespace atrium
