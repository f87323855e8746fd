// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace atrium::sandbox {

struct Stage;

/// Conversation 1 with message 3, exactly as the API's documentation prints them, down to the microsecond.
[[nodiscard]] bool storeDocumented(const QSqlDatabase &database, const Stage &stage);

} // namespace atrium::sandbox
