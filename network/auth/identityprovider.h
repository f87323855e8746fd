// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/api/apiclient.h"
#include "network/auth/credentials.h"
#include "network/auth/oidcendpoints.h"
#include "network/types/signindetails.h"

namespace atrium {

/// Makes a client what every client of this program is: identity, limits, proxy, trusted certificates.
using ClientSetup = std::function<void(ApiClient &)>;

/// Why a sign-in through the browser, or its renewal, came to nothing.
struct SignInFailure {
    enum Kind {
        Unreachable, ///< no answer, or one that says nothing about us: worth another try
        NotAProvider, ///< what answers at the issuer's address does not speak OpenID Connect
        OtherIssuer, ///< it says that it is somebody else
        NotSecure, ///< it names an address that is neither https nor on this computer, or not its own
        Denied, ///< the person, or the provider on the person's behalf, said no
        Refused, ///< the provider refused the request, the code or the refresh token
        NobodyCame, ///< the browser did not come back in time
        NoPort, ///< this computer gives us no port to wait for the browser on
    } kind {Unreachable};
    QString detail {}; ///< the provider's or the system's own words; untrusted, bounded
    std::optional<ApiError> error {}; ///< of Unreachable and NotAProvider: what the client met
};

/// The sign-in provider of one account as a program talks to it: through a client of its own on the issuer's origin, that carries no
/// bearer. Discovery is asked once and remembered.
class IdentityProvider : public QObject {
    Q_OBJECT
public:
    /// details.issuer is set: whoever makes this has put the server's address in place of an empty one.
    IdentityProvider(SignInDetails details, Clock *clock, const ClientSetup &setup = {}, QObject *parent = nullptr);

    template<class T>
    using Answer = std::function<void(Result<T, SignInFailure>)>;

    [[nodiscard]] const SignInDetails &details() const { return m_details; }
    /// Each cancels the one before it that is still out. Answers do not come when context is gone.
    void discover(QObject *context, Answer<oidc::Discovery> f);
    void redeem(const QByteArray &code, const QByteArray &verifier, const QString &redirect, QObject *context, Answer<oidc::Tokens> f);
    void refresh(const QByteArray &refreshToken, QObject *context, Answer<oidc::Tokens> f);
    /// Ends the session that the refresh token belongs to. A provider without revocation is as good as one that did it.
    void revoke(const QByteArray &refreshToken, QObject *context, Answer<NoAnswer> f);

private:
    [[nodiscard]] std::optional<SignInFailure> check(const oidc::Discovery &found) const;
    template<class T>
    void send(Endpoint<T> endpoint, QObject *context, Answer<T> f);

    SignInDetails m_details;
    ApiClient m_client;
    std::optional<oidc::Discovery> m_known;
    Call m_call;
};

/// The address to which an empty issuer falls back (network/types/signindetails.h).
[[nodiscard]] SignInDetails withIssuer(SignInDetails details, const QUrl &server);

} // namespace atrium
