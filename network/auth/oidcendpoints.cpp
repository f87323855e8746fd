// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/oidcendpoints.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atrium::oidc {

using namespace Qt::StringLiterals;

namespace {

/// Below the origin: an issuer may have a path of its own ("/_idp", "/realms/malls").
template<class T>
Endpoint<T> at(const QUrl &address, Verb verb)
{
    Endpoint<T> endpoint;
    endpoint.verb = verb;
    endpoint.version = 0;
    endpoint.path = endpoint.pattern = address.path(QUrl::FullyEncoded);
    return endpoint;
}

template<class T>
Endpoint<T> form(const QUrl &address, const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    Endpoint<T> endpoint = at<T>(address, Verb::Post);
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs.append(name + '=' + value.toPercentEncoding());
    endpoint.body = pairs.join('&');
    endpoint.form = true;
    endpoint.repeatable = false;
    endpoint.write = true;
    return endpoint;
}

/// Its signature is not looked at: it came from the token endpoint itself, over a connection that is (OpenID Connect Core, 3.1.3.7, 6).
QString subjectOf(const QString &identityToken)
{
    constexpr qsizetype tokenMost = 64 * 1024;
    constexpr qsizetype subjectMost = 255; // OpenID Connect Core, 2
    const QStringList parts = identityToken.left(tokenMost).split(u'.');
    if (parts.size() != 3)
        return {};
    const QByteArray claims = QByteArray::fromBase64(parts.at(1).toLatin1(), QByteArray::Base64UrlEncoding);
    const QString subject = QJsonDocument::fromJson(claims).object().value("sub"_L1).toString();
    const bool visible = std::all_of(subject.begin(), subject.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return visible && subject.size() <= subjectMost ? subject : QString();
}

} // namespace

Discovery Discovery::fromJson(Decoder &d)
{
    return {.issuer = d.str("issuer"_L1),
        .authorization = d.str("authorization_endpoint"_L1),
        .token = d.str("token_endpoint"_L1),
        .revocation = d.strOr("revocation_endpoint"_L1)};
}

Tokens Tokens::fromJson(Decoder &d)
{
    return {.access = d.str("access_token"_L1).toLatin1(),
        .refresh = d.strOr("refresh_token"_L1).toLatin1(),
        .subject = subjectOf(d.strOr("id_token"_L1))};
}

Endpoint<Discovery> discover(const QUrl &issuer)
{
    QUrl address = issuer;
    QString path = issuer.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path + u"/.well-known/openid-configuration"_s);
    return at<Discovery>(address, Verb::Get);
}

Endpoint<Tokens> redeem(
    const QUrl &token, const QString &clientId, const QByteArray &code, const QByteArray &verifier, const QString &redirect)
{
    return form<Tokens>(token,
        {{"grant_type", "authorization_code"}, {"client_id", clientId.toUtf8()}, {"code", code}, {"code_verifier", verifier},
            {"redirect_uri", redirect.toUtf8()}});
}

Endpoint<Tokens> refresh(const QUrl &token, const QString &clientId, const QByteArray &refreshToken)
{
    return form<Tokens>(token, {{"grant_type", "refresh_token"}, {"client_id", clientId.toUtf8()}, {"refresh_token", refreshToken}});
}

Endpoint<NoAnswer> revoke(const QUrl &revocation, const QString &clientId, const QByteArray &refreshToken)
{
    return form<NoAnswer>(revocation, {{"token", refreshToken}, {"token_type_hint", "refresh_token"}, {"client_id", clientId.toUtf8()}});
}

} // namespace atrium::oidc
