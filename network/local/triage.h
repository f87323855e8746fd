// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/triage.h"

#include <QList>

class QSqlDatabase;

/// The table of what was noted about conversations: one row each. Both run on the database thread.
namespace atrium::local {

[[nodiscard]] QList<Triage> readTriage(QSqlDatabase &db);
/// Returns an error text or nothing. One that says nothing is removed.
[[nodiscard]] QString saveTriage(QSqlDatabase &db, const Triage &triage);

} // namespace atrium::local
