// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/snippet.h"

class QSqlDatabase;

/// The table of snippets. Each function runs on the database thread.
namespace atrium::local {

[[nodiscard]] QList<Snippet> readSnippets(QSqlDatabase &db);
/// Returns an error text or nothing, as the next one does.
[[nodiscard]] QString saveSnippet(QSqlDatabase &db, const Snippet &snippet);
[[nodiscard]] QString removeSnippet(QSqlDatabase &db, const QString &id);

} // namespace atrium::local
