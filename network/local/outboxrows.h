// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

class QSqlDatabase;

/// The table of promised messages, in the order of the promise. Each function runs on the database thread and returns an error text or
/// nothing.
namespace atrium::local {

[[nodiscard]] QList<Outgoing> readOutbox(QSqlDatabase &db);
[[nodiscard]] QString addOutgoing(QSqlDatabase &db, const Outgoing &row);
[[nodiscard]] QString updateOutgoing(QSqlDatabase &db, const Outgoing &row); ///< all but where it goes; its place stays
[[nodiscard]] QString removeOutgoing(QSqlDatabase &db, const QString &localId);

} // namespace atrium::local
