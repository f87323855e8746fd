// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace atrium::sandbox {

/// The version the schema writes into user_version; another one is not our file.
inline constexpr int schemaVersion {4};

[[nodiscard]] bool createSchema(const QSqlDatabase &database);

} // namespace atrium::sandbox
