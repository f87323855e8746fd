// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace atrium {

/// What a person typed as the server, made exact or refused in words.
struct ServerAddress {
    QString url {}; ///< "https://host" or "https://host:port"; empty when there is a problem
    QString problem {};
};

/// https everywhere, http for this computer only; a missing scheme is https. User names, paths and queries are refused: the token would
/// travel there.
[[nodiscard]] ServerAddress readServerAddress(const QString &typed);

} // namespace atrium
