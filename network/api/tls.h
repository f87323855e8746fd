// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/tlsinuse.h"

#include <QList>
#include <QSslConfiguration>

class QSslError;

namespace atrium {

/// Whom one client believes: the system's certificates, and those of an enterprise's file. TLS 1.2 or newer; there is no "ignore".
struct TlsTrust {
    QSslConfiguration configuration {};
    QString problem {}; ///< why the file cannot be used; then nothing leaves, because less would be trusted than was asked for

    /// caFile: PEM, at most 1 MiB; empty: the system's certificates alone.
    [[nodiscard]] static TlsTrust with(const QString &caFile);
};

/// Why a server's certificate was refused, in whole sentences without codes. Names in it are the server's words, bounded.
[[nodiscard]] QString untrustedReason(const QList<QSslError> &errors, const QString &host);

/// Why no handshake came about, where no certificate was at fault. text: the library's.
[[nodiscard]] QString handshakeReason(const QString &text, const QString &host);

[[nodiscard]] TlsInUse tlsInUse(const QSslConfiguration &connection);

} // namespace atrium
