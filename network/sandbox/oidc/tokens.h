// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/oidc/sessions.h"

#include <QJsonObject>

namespace atrium::sandbox {

/// The two JSON Web Tokens of a round, with the claims and the spacing that Keycloak gives them (contract 1.7).
[[nodiscard]] QByteArray accessToken(const Issue &issue, const QString &issuer, int life, SigningKey &key);
[[nodiscard]] QByteArray identityToken(const Issue &issue, const QString &issuer, int life, SigningKey &key);

/// The claims of a token that we signed, however old it is. No value for any other text.
[[nodiscard]] std::optional<QJsonObject> claimsOf(const QByteArray &token, const SigningKey &key);

} // namespace atrium::sandbox
