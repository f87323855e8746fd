// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace atrium {

/// Where and as whom the console signs a person in through the browser (contract 8.1: every part is a setting).
struct SignInDetails {
    QUrl issuer {}; ///< of the OpenID Connect provider; empty: the server's own address
    QString clientId {QStringLiteral("atrium-console")};
    QString scopes {QStringLiteral("openid offline_access")}; ///< separated by blanks

    friend bool operator==(const SignInDetails &, const SignInDetails &) = default;
};

} // namespace atrium
