// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace atrium {

/// A server one may talk to: https, or http when the host is this computer. The token travels to this origin only. A name without a dot is
/// refused, localhost aside: it is a slip far more often than a server, and where it leads is decided by whatever network one is in.
struct ServerAddress {
    enum class Problem { None, Empty, NotAUrl, NotSecure, NoDot };

    QUrl url {}; ///< scheme, host, port; valid only when problem is None
    Problem problem {Problem::Empty};

    static ServerAddress fromText(const QString &text);
    [[nodiscard]] bool ok() const { return problem == Problem::None; }
};

} // namespace atrium
