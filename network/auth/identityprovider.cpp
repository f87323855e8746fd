// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/identityprovider.h"

#include "network/types/serveraddress.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QUrl originOf(const QUrl &address)
{
    QUrl origin;
    origin.setScheme(address.scheme());
    origin.setHost(address.host());
    origin.setPort(address.port());
    return origin;
}

bool isSecure(QUrl address)
{
    address.setQuery(QString());
    return ServerAddress::fromText(address.toString(QUrl::FullyEncoded)).ok();
}

QString withoutSlash(QString address)
{
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

SignInFailure failureOf(const ApiError &error)
{
    if (error.kind == ErrorKind::Malformed || error.kind == ErrorKind::NotFound)
        return {.kind = SignInFailure::NotAProvider, .detail = error.detail, .error = error};
    // RFC 6749, 5.2: a refusal is a 400 with an error code, or a 401. Anything else is the way there: a proxy's page, a server that is
    // down.
    if (error.kind == ErrorKind::Unauthorised || (error.httpStatus == 400 && !error.detail.isEmpty()))
        return {.kind = SignInFailure::Refused, .detail = error.detail};
    return {.kind = SignInFailure::Unreachable, .detail = error.detail, .error = error};
}

} // namespace

SignInDetails withIssuer(SignInDetails details, const QUrl &server)
{
    if (details.issuer.isEmpty())
        details.issuer = server;
    return details;
}

IdentityProvider::IdentityProvider(SignInDetails details, Clock *clock, const ClientSetup &setup, QObject *parent)
    : QObject(parent)
    , m_details(std::move(details))
    , m_client(originOf(m_details.issuer), clock)
{
    if (setup)
        setup(m_client);
    // Who is refused here has nobody to ask for another token.
    connect(&m_client, &ApiClient::signInNeeded, &m_client, &ApiClient::signInRefused, Qt::QueuedConnection);
}

std::optional<SignInFailure> IdentityProvider::check(const oidc::Discovery &found) const
{
    // OpenID Connect Discovery, 4.3: exactly the same; one slash more or less is how people write addresses.
    if (withoutSlash(found.issuer) != withoutSlash(m_details.issuer.toString()))
        return SignInFailure {.kind = SignInFailure::OtherIssuer, .detail = found.issuer.left(2000)};
    const QUrl origin = originOf(m_details.issuer);
    QStringList ours {found.token};
    if (!found.revocation.isEmpty())
        ours.append(found.revocation);
    for (const QString &address : std::as_const(ours)) {
        // The refresh token goes to the origin that the person named and to no other, whatever discovery says.
        if (originOf(QUrl(address, QUrl::StrictMode)) != origin)
            return SignInFailure {.kind = SignInFailure::NotSecure, .detail = address.left(2000)};
    }
    for (const QString &address : {found.issuer, found.authorization, found.token}) {
        if (!isSecure(QUrl(address, QUrl::StrictMode)))
            return SignInFailure {.kind = SignInFailure::NotSecure, .detail = address.left(2000)};
    }
    return std::nullopt;
}

template<class T>
void IdentityProvider::send(Endpoint<T> endpoint, QObject *context, Answer<T> f)
{
    m_call = m_client.send(std::move(endpoint), context, [f = std::move(f)](Result<T> result) {
        if (result)
            f(*std::move(result));
        else
            f(failureOf(result.error()));
    });
}

void IdentityProvider::discover(QObject *context, Answer<oidc::Discovery> f)
{
    if (!isSecure(m_details.issuer)) {
        QMetaObject::invokeMethod(
            context,
            [f = std::move(f), detail = m_details.issuer.toString()] {
                f(SignInFailure {SignInFailure::NotSecure, detail});
            },
            Qt::QueuedConnection);
        return;
    }
    if (m_known) {
        QMetaObject::invokeMethod(
            context, [f = std::move(f), known = *m_known] { f(known); }, Qt::QueuedConnection);
        return;
    }
    send<oidc::Discovery>(
        oidc::discover(m_details.issuer), context, [this, f = std::move(f)](const Result<oidc::Discovery, SignInFailure> &found) {
            if (!found) {
                f(found.error());
                return;
            }
            if (const auto wrong = check(*found)) {
                f(*wrong);
                return;
            }
            m_known = *found;
            f(*found);
        });
}

void IdentityProvider::redeem(
    const QByteArray &code, const QByteArray &verifier, const QString &redirect, QObject *context, Answer<oidc::Tokens> f)
{
    discover(context, [=, this, f = std::move(f)](const Result<oidc::Discovery, SignInFailure> &found) {
        if (found)
            send<oidc::Tokens>(oidc::redeem(QUrl(found->token), m_details.clientId, code, verifier, redirect), context, f);
        else
            f(found.error());
    });
}

void IdentityProvider::refresh(const QByteArray &refreshToken, QObject *context, Answer<oidc::Tokens> f)
{
    discover(context, [=, this, f = std::move(f)](const Result<oidc::Discovery, SignInFailure> &found) {
        if (found)
            send<oidc::Tokens>(oidc::refresh(QUrl(found->token), m_details.clientId, refreshToken), context, f);
        else
            f(found.error());
    });
}

void IdentityProvider::revoke(const QByteArray &refreshToken, QObject *context, Answer<NoAnswer> f)
{
    discover(context, [=, this, f = std::move(f)](const Result<oidc::Discovery, SignInFailure> &found) {
        if (!found)
            f(found.error());
        else if (found->revocation.isEmpty())
            f(NoAnswer {});
        else
            send<NoAnswer>(oidc::revoke(QUrl(found->revocation), m_details.clientId, refreshToken), context, f);
    });
}

} // namespace atrium
