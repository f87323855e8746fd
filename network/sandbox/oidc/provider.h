// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/oidc/tokens.h"
#include "network/sandbox/pool.h"

#include <QDateTime>

namespace atrium::sandbox {

/// The sign-in provider: OpenID Connect with authorization code and PKCE, for public clients (RFC 8252). It stands beside the API
/// as another service would: its own paths, its own errors, no buckets.
class Provider {
public:
    Provider(quint64 seed, int tokenLife);

    [[nodiscard]] static bool isItsPath(const QString &path);
    [[nodiscard]] static QString tokenPath();
    /// The port that the issuer's address has. To be called before the first request.
    void listensOn(int port);

    [[nodiscard]] Answer answer(const Request &request, Pool &pool, const QDateTime &now);
    /// Whose access token this is; empty when it is none that is good now.
    [[nodiscard]] QString userOf(const QByteArray &token, const QDateTime &now) const;
    /// Access tokens that were given up to now are good no more; refresh tokens stay good.
    void expireAccessTokens();

private:
    [[nodiscard]] Answer discovery();
    [[nodiscard]] Answer authorize(const Form &form, Pool &pool);
    [[nodiscard]] Answer choose(const Form &form, Pool &pool, qint64 now);
    [[nodiscard]] Answer logOut(const Form &form);
    [[nodiscard]] Answer giveTokens(const Form &form, qint64 now);
    [[nodiscard]] Answer exchange(const Form &form, qint64 now);
    [[nodiscard]] Answer refresh(const Form &form, qint64 now);
    [[nodiscard]] Answer revoke(const Form &form);
    [[nodiscard]] Answer tokens(const Issue &issue);
    [[nodiscard]] Answer goBack(const AuthorizationRequest &request, const QList<QPair<QByteArray, QString>> &fields) const;

    const int m_tokenLife;
    QString m_issuer;
    SigningKey m_key;
    mutable std::mutex m_mutex; // for the two below; signing, which takes long, happens outside
    Codes m_codes;
    Sessions m_sessions;
};

} // namespace atrium::sandbox
