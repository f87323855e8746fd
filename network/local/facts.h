// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QSqlDatabase;

/// Single values that an account keeps: by name, one row each. Both run on the database thread.
namespace atrium::local {

[[nodiscard]] QString readFact(QSqlDatabase &db, const QString &name); ///< empty when there is none
/// Returns an error text or nothing. An empty value removes the row.
[[nodiscard]] QString saveFact(QSqlDatabase &db, const QString &name, const QString &value);

} // namespace atrium::local
