// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/oidc/provider.h"

using namespace Qt::StringLiterals;

// What programs ask the provider for, without a person: tokens for codes, tokens for tokens, and no tokens any more.

namespace atrium::sandbox {

namespace {

/// RFC 6749, 5.2.
Answer oauthError(const QString &error, const QString &description)
{
    JsonWriter json;
    json.beginObject().field("error"_L1, error).field("error_description"_L1, description);
    return {.status = 400, .body = json.endObject().take()};
}

Answer invalidRequest(const QString &description)
{
    return oauthError(u"invalid_request"_s, description);
}

Answer invalidGrant(const QString &description)
{
    return oauthError(u"invalid_grant"_s, description);
}

/// No value when the form has all of these.
std::optional<Answer> refuseWithout(const QStringList &names, const Form &form)
{
    const QString missing = form.missing(names);
    return missing.isEmpty() ? std::nullopt : std::optional(invalidRequest(missing + u" is missing"_s));
}

} // namespace

Answer Provider::giveTokens(const Form &form, qint64 now)
{
    if (!form.problem().isEmpty()) {
        return invalidRequest(form.problem());
    }
    if (form.has(u"client_secret"_s)) {
        return oauthError(u"invalid_client"_s, u"Clients of this provider are public and have no secret"_s);
    }
    if (std::optional<Answer> refused = refuseWithout({u"grant_type"_s, u"client_id"_s}, form)) {
        return *refused;
    }
    const QString type = form.value(u"grant_type"_s);
    if (type == "authorization_code"_L1) {
        return exchange(form, now);
    }
    if (type == "refresh_token"_L1) {
        return refresh(form, now);
    }
    return oauthError(u"unsupported_grant_type"_s, u"grant_type is authorization_code or refresh_token"_s);
}

Answer Provider::exchange(const Form &form, qint64 now)
{
    if (std::optional<Answer> refused = refuseWithout({u"code"_s, u"redirect_uri"_s, u"code_verifier"_s}, form)) {
        return *refused;
    }
    std::unique_lock lock(m_mutex);
    const Codes::Redeemed redeemed = m_codes.redeem(form.value(u"code"_s).toLatin1(), now);
    if (!redeemed.replayed.isEmpty()) {
        m_sessions.end(redeemed.replayed); // RFC 6749, 4.1.2: somebody else may have been the first
        return invalidGrant(u"The code was used before; what it gave is revoked"_s);
    }
    if (!redeemed.grant) {
        return invalidGrant(u"The code is not known, or has expired"_s);
    }
    const AuthorizationRequest &asked = redeemed.grant->request;
    if (asked.client != form.value(u"client_id"_s) || asked.redirect != form.value(u"redirect_uri"_s)) {
        return invalidGrant(u"The code was given to another client_id or redirect_uri"_s);
    }
    if (!verifierFits(form.value(u"code_verifier"_s), asked.challenge)) {
        return invalidGrant(u"The code_verifier is not what the code_challenge was made of"_s);
    }
    const Issue issue = m_sessions.open(*redeemed.grant, now);
    lock.unlock();
    return tokens(issue);
}

Answer Provider::refresh(const Form &form, qint64 now)
{
    if (std::optional<Answer> refused = refuseWithout({u"refresh_token"_s}, form)) {
        return *refused;
    }
    const QStringList scopes = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    std::unique_lock lock(m_mutex);
    const Sessions::Renewed renewed = m_sessions.renew(form.value(u"refresh_token"_s).toLatin1(), form.value(u"client_id"_s), scopes, now);
    lock.unlock();
    return renewed.issue ? tokens(*renewed.issue) : oauthError(renewed.error, renewed.description);
}

Answer Provider::tokens(const Issue &issue)
{
    JsonWriter json;
    json.beginObject().field("access_token"_L1, QString::fromLatin1(accessToken(issue, m_issuer, m_tokenLife, m_key)));
    json.field("expires_in"_L1, m_tokenLife);
    if (!issue.refreshToken.isEmpty()) {
        json.field("refresh_token"_L1, QString::fromLatin1(issue.refreshToken));
    }
    json.field("token_type"_L1, u"Bearer"_s);
    if (issue.scopes.contains(u"openid"_s)) {
        json.field("id_token"_L1, QString::fromLatin1(identityToken(issue, m_issuer, m_tokenLife, m_key)));
    }
    json.field("session_state"_L1, issue.grant.session).field("scope"_L1, issue.scopes.join(u' '));
    return {.body = json.endObject().take(), .headers = {{"Pragma", "no-cache"}}};
}

Answer Provider::revoke(const Form &form)
{
    if (!form.problem().isEmpty()) {
        return invalidRequest(form.problem());
    }
    if (std::optional<Answer> refused = refuseWithout({u"token"_s, u"client_id"_s}, form)) {
        return *refused;
    }
    const QByteArray token = form.value(u"token"_s).toLatin1();
    const QJsonObject claims = claimsOf(token, m_key).value_or(QJsonObject());
    const std::lock_guard lock(m_mutex);
    const QString refreshed = m_sessions.sessionOf(token);
    const QString session = refreshed.isEmpty() ? claims.value("sid"_L1).toString() : refreshed;
    const QString client = m_sessions.clientOf(session);
    if (client.isEmpty()) {
        return {}; // RFC 7009, 2.2: what is good for nothing is as good as revoked
    }
    if (client != form.value(u"client_id"_s)) {
        return invalidGrant(u"The token is another client's"_s);
    }
    if (refreshed.isEmpty()) {
        m_sessions.revokeAccess(session, claims.value("jti"_L1).toString());
    } else {
        m_sessions.end(session);
    }
    return {};
}

} // namespace atrium::sandbox
