// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"

class QAbstractItemModel;

namespace atrium {

/// All rows of a model as they stand, and these of its columns in that order. `about` is the caller's to fill, its caveats excepted: those
/// of the figures are added.
[[nodiscard]] Table tableOf(const QAbstractItemModel &model, const QList<int> &columns, const TableAbout &about);

} // namespace atrium
