// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

class QSqlDatabase;

/// Which things of the server have answered for a row of the outbox: one answers for one row only, after a restart too. Each function runs
/// on the database thread and returns an error text or nothing.
namespace atrium::local {

enum class TakenKind { Message, Conversation }; ///< the numbers stand in files

struct Taken {
    CustomerScope scope {};
    TakenKind kind {TakenKind::Message};
    qint64 id {};
    Instant at {}; ///< by our clock
    friend bool operator==(const Taken &, const Taken &) = default;
};

[[nodiscard]] QList<Taken> readTaken(QSqlDatabase &db);
[[nodiscard]] QString addTaken(QSqlDatabase &db, const Taken &taken);
/// Forgets what no row can be matched to any more: older than every attempt that is still open, with a day to spare for clocks.
[[nodiscard]] QString purgeTaken(QSqlDatabase &db, const Instant &now);

} // namespace atrium::local
