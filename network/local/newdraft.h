// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/recipient.h"

class QSqlDatabase;

/// The conversation that is being prepared, and whom one wrote to before: a fact each. Every function runs on the database thread.
namespace atrium::local {

/// Empty when there is none.
[[nodiscard]] NewDraft readNewDraft(QSqlDatabase &db);
/// An empty one removes it. Returns an error text or nothing.
[[nodiscard]] QString saveNewDraft(QSqlDatabase &db, const NewDraft &draft);

/// The newest first.
[[nodiscard]] QList<RecipientSet> readRecentSets(QSqlDatabase &db);
[[nodiscard]] QString saveRecentSets(QSqlDatabase &db, const QList<RecipientSet> &sets);

} // namespace atrium::local
