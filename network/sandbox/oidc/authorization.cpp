// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/authorization.h"

#include <QRegularExpression>

#include <tuple>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// What is wrong, as {error, description}; both empty when nothing is.
std::pair<QString, QString> problemOf(const Form &form)
{
    const auto invalid = [](const QString &sentence) { return std::pair(u"invalid_request"_s, sentence); };
    if (form.has(u"request"_s) || form.has(u"request_uri"_s)) {
        return {form.has(u"request"_s) ? u"request_not_supported"_s : u"request_uri_not_supported"_s, u"Give the parameters one by one"_s};
    }
    if (!form.has(u"response_type"_s)) {
        return invalid(u"response_type is missing"_s);
    }
    if (form.value(u"response_type"_s) != "code"_L1) {
        return {u"unsupported_response_type"_s, u"response_type has to be code"_s};
    }
    if (form.has(u"response_mode"_s) && form.value(u"response_mode"_s) != "query"_L1) {
        return invalid(u"response_mode has to be query"_s);
    }
    if (!form.has(u"code_challenge"_s)) {
        return invalid(u"code_challenge is missing"_s);
    }
    // Without a method it would be plain (RFC 7636, 4.3).
    if (form.value(u"code_challenge_method"_s) != "S256"_L1) {
        return invalid(u"code_challenge_method has to be S256"_s);
    }
    if (!matches(form.value(u"code_challenge"_s), u"[A-Za-z0-9_-]{43}"_s)) {
        return invalid(u"code_challenge is no SHA-256 in base64url"_s);
    }
    if (!matches(form.value(u"scope"_s), u"[\\x21\\x23-\\x5B\\x5D-\\x7E ]*"_s)) {
        return {u"invalid_scope"_s, u"scope is no list of words"_s};
    }
    const QStringList prompts = form.value(u"prompt"_s).split(u' ', Qt::SkipEmptyParts);
    if (prompts.contains(u"none"_s)) {
        // Nobody stays signed in here, so nobody can be signed in without being asked.
        return prompts.size() > 1 ? invalid(u"prompt=none goes with nothing else"_s)
                                  : std::pair(u"login_required"_s, u"Somebody has to choose"_s);
    }
    return {};
}

} // namespace

Authorization readAuthorization(const Form &form)
{
    Authorization read {.request = {.client = form.value(u"client_id"_s),
                            .redirect = form.value(u"redirect_uri"_s),
                            .state = form.value(u"state"_s),
                            .nonce = form.value(u"nonce"_s),
                            .challenge = form.value(u"code_challenge"_s),
                            .scopes = {},
                            .loginHint = form.value(u"login_hint"_s)},
        .untrusted = form.problem(),
        .error = {},
        .description = {}};
    if (!read.untrusted.isEmpty()) {
        return read;
    }
    if (!matches(read.request.client, u"[\\x20-\\x7E]{1,100}"_s)) {
        read.untrusted = u"The program has to give its client_id, of at most 100 letters in ASCII"_s;
        return read;
    }
    if (!isLoopback(read.request.redirect)) {
        read.untrusted = u"The program has to give a redirect_uri of the form http://127.0.0.1:PORT/... or http://[::1]:PORT/..."_s;
        return read;
    }
    std::tie(read.error, read.description) = problemOf(form);
    const QStringList wanted = form.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : knownScopes()) {
        if (wanted.contains(scope)) {
            read.request.scopes.append(scope);
        }
    }
    return read;
}

const QStringList &knownScopes()
{
    static const QStringList scopes {u"openid"_s, u"offline_access"_s};
    return scopes;
}

bool isLoopback(const QString &address)
{
    // Letter by letter and not through QUrl: what a browser makes of the same text must not be a matter of opinion.
    static const QString letters = u"[A-Za-z0-9._~!$&'()*+,;=:@/%-]*"_s;
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"http://(127\\.0\\.0\\.1|\\[::1\\])(:[1-9][0-9]{0,4})?(/"_s + letters + u")?(\\?"_s + letters + u")?"_s));
    const QRegularExpressionMatch match = form.match(address);
    return address.size() <= 2'000 && match.hasMatch() && QStringView(match.capturedView(2)).mid(1).toInt() <= 65'535;
}

QByteArray withFields(const QString &address, const QList<QPair<QByteArray, QString>> &fields)
{
    QByteArray location = address.toLatin1();
    char separator = location.contains('?') ? '&' : '?';
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty()) {
            location += separator + name + '=' + value.toUtf8().toPercentEncoding();
            separator = '&';
        }
    }
    return location;
}

} // namespace atrium::sandbox
