// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QString>

namespace atrium {

/// How the last safe connection was made, for the connection panel. Names are the server's words: untrusted, bounded.
struct TlsInUse {
    QString protocol {}; ///< "TLS 1.3"; empty: no safe connection was made so far
    QString cipher {}; ///< "TLS_AES_256_GCM_SHA384"
    QString issuer {}; ///< who vouches for the server's certificate
    std::optional<Instant> expires {}; ///< when that certificate does

    friend bool operator==(const TlsInUse &, const TlsInUse &) = default;
};

} // namespace atrium
