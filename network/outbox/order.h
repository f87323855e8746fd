// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

#include <QHash>

/// What may go next: pure decisions, which the engine carries out.
namespace atrium::outbox {

/// Rows of one conversation, which keep their order. A row that starts a conversation stands for itself.
[[nodiscard]] Key chainOf(const Outgoing &row);

/// What each row waits for, by local id: the one of its conversation that comes first. Rows that wait for none are left out. One at a
/// time is on its way or being looked for in a conversation, the earliest first: two of the same text, both out, could not be told apart.
[[nodiscard]] QHash<QString, QString> waiting(const QList<Outgoing> &rows);

/// Whether the row waits for nothing but refused ones and those behind them: "send alone" passes these.
[[nodiscard]] bool waitsBehindRefused(const QList<Outgoing> &rows, const Outgoing &row);

} // namespace atrium::outbox
