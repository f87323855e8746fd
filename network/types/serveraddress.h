// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace atrium {

/// A server one may talk to: https, or http when the host is this computer. The token travels to this origin only.
struct ServerAddress {
    enum class Problem { None, Empty, NotAUrl, NotSecure };

    QUrl url {}; ///< scheme, host, port; valid only when problem is None
    Problem problem {Problem::Empty};

    static ServerAddress fromText(const QString &text);
    [[nodiscard]] bool ok() const { return problem == Problem::None; }
};

} // namespace atrium
