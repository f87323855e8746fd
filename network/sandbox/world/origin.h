// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/seed.h"

#include <QSqlDatabase>

namespace atrium::sandbox {

/// Writes down what a world was made from, into the file that keeps it.
[[nodiscard]] bool storeOrigin(const QSqlDatabase &database, const Scale &scale);

/// Whether a kept world is the one that is asked for now. Empty, or a sentence about `file`.
[[nodiscard]] QString compareOrigin(const QSqlDatabase &database, const QString &file, const Scale &scale);

} // namespace atrium::sandbox
