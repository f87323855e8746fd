// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/outgoing.h"

class QSqlDatabase;

/// The table of wished changes of state: one row a target. Each function runs on the database thread and returns an error text or nothing.
namespace atrium::local {

/// What a mark is about; the last wish about one target counts. The numbers stand in files.
enum class MarkTarget { ConversationRead, ConversationPlace, NotificationRead, AllNotificationsRead, MessagePlace };
[[nodiscard]] MarkTarget targetOf(StateMark mark);

[[nodiscard]] QList<MarkWish> readMarks(QSqlDatabase &db); ///< the oldest first
[[nodiscard]] QString saveMark(QSqlDatabase &db, const MarkWish &wish);
/// Only if nothing was wished about the target since.
[[nodiscard]] QString removeMark(QSqlDatabase &db, const MarkWish &wish);

} // namespace atrium::local
