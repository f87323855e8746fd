// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/scene.h"

#include <QSqlDatabase>
#include <QStringList>

namespace atrium::sandbox {

/// The tables of what management endpoints tell: filters of malls, subunits' scopes, members groups, texts of sendings, settings.
[[nodiscard]] const QStringList &directoryTables();

/// Fills them. Sendings must be there already: texts and audiences are told for those that were sent.
[[nodiscard]] bool storeDirectory(const QSqlDatabase &database, const Stage &stage);

/// The kinds of notifications that a user can be spared, and the ways they come.
[[nodiscard]] const QStringList &notificationKinds();
[[nodiscard]] const QStringList &notificationChannels();

} // namespace atrium::sandbox
