// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

class QSqlDatabase;

/// The table of unsent text: one row per mall and conversation. Each function runs on the database thread.
namespace atrium::local {

[[nodiscard]] QList<Draft> readDrafts(QSqlDatabase &db);
/// Empty content removes the row. Returns an error text or nothing.
[[nodiscard]] QString saveDraft(QSqlDatabase &db, const Draft &draft);

} // namespace atrium::local
