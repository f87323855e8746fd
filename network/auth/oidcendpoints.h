// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/endpoint.h"

// What programs ask a sign-in provider for (OpenID Connect Discovery 1.0, RFC 6749, RFC 7009): documented formats, without a bearer,
// writes as forms. Paths come from the issuer's address and from discovery; all are on the issuer's origin.
namespace atrium::oidc {

/// What discovery tells, as far as we use it. Texts as sent, unchecked: identityprovider.cpp judges them.
struct Discovery {
    QString issuer {};
    QString authorization {}; ///< where the person goes
    QString token {};
    QString revocation {}; ///< empty: there is none
    static Discovery fromJson(Decoder &d);
    friend bool operator==(const Discovery &, const Discovery &) = default;
};

/// A round of tokens. How long the access token lives is not asked: the server says so when it is over.
struct Tokens {
    QByteArray access {};
    QByteArray refresh {}; ///< empty: the one before stays good, or there is none
    QString subject {}; ///< "sub" of the ID token, where there is one: the provider's name for the person, at most 255 ASCII characters
    static Tokens fromJson(Decoder &d);
    friend bool operator==(const Tokens &, const Tokens &) = default;
};

[[nodiscard]] Endpoint<Discovery> discover(const QUrl &issuer);
[[nodiscard]] Endpoint<Tokens> redeem(
    const QUrl &token, const QString &clientId, const QByteArray &code, const QByteArray &verifier, const QString &redirect);
/// Not repeatable by itself: a provider that rotates takes the second use of a refresh token for a theft.
[[nodiscard]] Endpoint<Tokens> refresh(const QUrl &token, const QString &clientId, const QByteArray &refreshToken);
[[nodiscard]] Endpoint<NoAnswer> revoke(const QUrl &revocation, const QString &clientId, const QByteArray &refreshToken);

} // namespace atrium::oidc
