// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/tokens.h"
#include "network/sandbox/jsonwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

QByteArray headerOf(const QByteArray &keyId)
{
    return R"({"alg":"RS256","typ" : "JWT","kid" : ")" + keyId + R"("})"; // contract 1.7: spaces included
}

QByteArray sealed(const QByteArray &claims, SigningKey &key)
{
    const QByteArray text = base64Url(headerOf(key.id())) + '.' + base64Url(claims);
    return text + '.' + base64Url(key.sign(text));
}

/// What both tokens say.
JsonWriter &writeCommon(JsonWriter &json, const Issue &issue, const QString &issuer, int life, const QString &id)
{
    const Account &account = issue.grant.account;
    json.field("exp"_L1, issue.at + life).field("iat"_L1, issue.at).field("auth_time"_L1, issue.grant.at);
    json.field("jti"_L1, id).field("iss"_L1, issuer).field("sub"_L1, account.id);
    json.field("azp"_L1, issue.grant.request.client).field("sid"_L1, issue.grant.session);
    json.field("name"_L1, account.name()).field("given_name"_L1, account.firstName).field("family_name"_L1, account.lastName);
    return json.field("email"_L1, account.email);
}

} // namespace

QByteArray accessToken(const Issue &issue, const QString &issuer, int life, SigningKey &key)
{
    JsonWriter json;
    writeCommon(json.beginObject(), issue, issuer, life, issue.accessId);
    json.field("typ"_L1, u"Bearer"_s).field("aud"_L1, u"account"_s).field("scope"_L1, issue.scopes.join(u' '));
    return sealed(json.endObject().take(), key);
}

QByteArray identityToken(const Issue &issue, const QString &issuer, int life, SigningKey &key)
{
    JsonWriter json;
    writeCommon(json.beginObject(), issue, issuer, life, issue.identityId);
    json.field("typ"_L1, u"ID"_s).field("aud"_L1, issue.grant.request.client);
    // It is in the session's first one only (OpenID Connect Core, 12.2).
    if (!issue.grant.request.nonce.isEmpty()) {
        json.field("nonce"_L1, issue.grant.request.nonce);
    }
    return sealed(json.endObject().take(), key);
}

std::optional<QJsonObject> claimsOf(const QByteArray &token, const SigningKey &key)
{
    constexpr auto strict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3) {
        return {};
    }
    const auto claims = QByteArray::fromBase64Encoding(parts.at(1), strict);
    const auto signature = QByteArray::fromBase64Encoding(parts.at(2), strict);
    // The header is not asked which algorithm to use: there is one, and the signature covers the header.
    if (!claims || !signature || !key.verify(parts.at(0) + '.' + parts.at(1), *signature)) {
        return {};
    }
    return QJsonDocument::fromJson(*claims).object();
}

} // namespace atrium::sandbox
