// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/provider.h"
#include "network/sandbox/jsonwriter.h"
#include "network/sandbox/oidc/signinpage.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr int accountsOnPage = 50;

QString root()
{
    return u"/_idp"_s;
}

int countOfUsers(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"SELECT count(*) FROM users"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

/// The first users; whom the program hints at comes before them all.
QList<Account> offered(const QSqlDatabase &database, const QString &hint)
{
    QList<Account> accounts = firstAccounts(database, accountsOnPage);
    if (const std::optional<Account> hinted = hint.isEmpty() ? std::nullopt : accountByHint(database, hint)) {
        accounts.removeIf([&hinted](const Account &account) { return account.id == hinted->id; });
        accounts.prepend(*hinted);
    }
    return accounts;
}

} // namespace

Provider::Provider(quint64 seed, int tokenLife)
    : m_tokenLife(tokenLife)
    , m_sessions(seed, tokenLife)
{
}

bool Provider::isItsPath(const QString &path)
{
    return path == root() || path.startsWith(QString(root() + u'/'));
}

QString Provider::tokenPath()
{
    return root() + u"/token"_s;
}

void Provider::listensOn(int port)
{
    m_issuer = u"http://127.0.0.1:%1"_s.arg(port) + root();
}

Answer Provider::answer(const Request &request, Pool &pool, const QDateTime &now)
{
    const QString step = request.path.mid(root().size());
    const bool post = request.verb == "POST";
    const bool get = request.verb == "GET" || request.verb == "HEAD";
    const auto form = [&] { return post ? Form::ofBody(request) : Form::ofQuery(request); };
    const qint64 seconds = now.toSecsSinceEpoch();
    const QHash<QString, QByteArray> verbs {{u"/.well-known/openid-configuration"_s, "GET"}, {u"/jwks"_s, "GET"}, {u"/auth"_s, "GET, POST"},
        {u"/logout"_s, "GET, POST"}, {u"/choice"_s, "POST"}, {u"/token"_s, "POST"}, {u"/revoke"_s, "POST"}};
    Answer answer;
    if (!verbs.contains(step)) {
        answer = refusal(404, u"The sign-in provider has nothing at this path"_s);
    } else if (!(get && verbs.value(step).startsWith("GET")) && !(post && verbs.value(step).endsWith("POST"))) {
        answer = refusal(405, u"This path does not take this verb"_s);
        answer.headers.append({"Allow", verbs.value(step)});
    } else if (step == "/jwks"_L1) {
        answer.body = R"({"keys":[)" + m_key.jwk() + "]}";
    } else if (step == "/auth"_L1) {
        answer = authorize(form(), pool);
    } else if (step == "/choice"_L1) {
        answer = choose(form(), pool, seconds);
    } else if (step == "/logout"_L1) {
        answer = logOut(form());
    } else if (step == "/token"_L1) {
        answer = giveTokens(form(), seconds);
    } else if (step == "/revoke"_L1) {
        answer = revoke(form());
    } else {
        answer = discovery();
    }
    // The key is another one after a restart, so not even that may be kept.
    answer.headers.append(QPair<QByteArray, QByteArray>("Cache-Control", "no-store"));
    return answer;
}

Answer Provider::discovery()
{
    m_key.prepare(); // while the person looks at the page
    JsonWriter json;
    const auto address = [&](QLatin1StringView key, const QString &path) { json.field(key, QString(m_issuer + path)); };
    const auto list = [&json](QLatin1StringView key, const QStringList &words) {
        json.key(key).beginArray();
        for (const QString &word : words) {
            json.string(word);
        }
        json.endArray();
    };
    json.beginObject();
    address("issuer"_L1, u""_s);
    address("authorization_endpoint"_L1, u"/auth"_s);
    address("token_endpoint"_L1, u"/token"_s);
    address("jwks_uri"_L1, u"/jwks"_s);
    address("revocation_endpoint"_L1, u"/revoke"_s);
    address("end_session_endpoint"_L1, u"/logout"_s);
    list("response_types_supported"_L1, {u"code"_s});
    list("response_modes_supported"_L1, {u"query"_s});
    list("grant_types_supported"_L1, {u"authorization_code"_s, u"refresh_token"_s});
    list("code_challenge_methods_supported"_L1, {u"S256"_s});
    list("scopes_supported"_L1, knownScopes());
    list("subject_types_supported"_L1, {u"public"_s});
    list("id_token_signing_alg_values_supported"_L1, {u"RS256"_s});
    list("token_endpoint_auth_methods_supported"_L1, {u"none"_s});
    list("revocation_endpoint_auth_methods_supported"_L1, {u"none"_s});
    list("claims_supported"_L1,
        {u"sub"_s, u"iss"_s, u"aud"_s, u"azp"_s, u"exp"_s, u"iat"_s, u"auth_time"_s, u"nonce"_s, u"sid"_s, u"name"_s, u"given_name"_s,
            u"family_name"_s, u"email"_s});
    json.field("authorization_response_iss_parameter_supported"_L1, true);
    json.field("request_parameter_supported"_L1, false).field("request_uri_parameter_supported"_L1, false);
    return {.body = json.endObject().take()};
}

Answer Provider::authorize(const Form &form, Pool &pool)
{
    const Authorization read = readAuthorization(form);
    if (!read.untrusted.isEmpty()) {
        return plainPage(400, u"This sign-in cannot begin"_s, read.untrusted);
    }
    if (!read.error.isEmpty()) {
        return goBack(read.request, {{"error", read.error}, {"error_description", read.description}});
    }
    const QSqlDatabase database = pool.here();
    const QList<Account> accounts = offered(database, read.request.loginHint);
    std::unique_lock lock(m_mutex);
    const QByteArray name = m_codes.keep(read.request);
    lock.unlock();
    return signInPage(read.request, name, accounts, countOfUsers(database) - int(accounts.size()));
}

Answer Provider::choose(const Form &form, Pool &pool, qint64 now)
{
    const QString heading = u"This sign-in cannot go on"_s;
    if (!form.problem().isEmpty()) {
        return plainPage(400, heading, form.problem());
    }
    const std::optional<Account> account = accountOf(pool.here(), form.value(u"user"_s));
    const std::lock_guard lock(m_mutex);
    const AuthorizationRequest *request = m_codes.kept(form.value(u"request"_s).toLatin1());
    if (request == nullptr) {
        return plainPage(400, heading, u"This page is too old; begin again in the program that opened it"_s);
    }
    if (form.has(u"cancel"_s)) {
        return goBack(*request, {{"error", u"access_denied"_s}, {"error_description", u"The person went back without signing in"_s}});
    }
    if (!account) {
        return plainPage(400, heading, u"There is no such user"_s);
    }
    const QByteArray code = m_codes.give({.request = *request, .account = *account, .session = m_sessions.newId(), .at = now});
    return goBack(*request, {{"code", QString::fromLatin1(code)}});
}

Answer Provider::goBack(const AuthorizationRequest &request, const QList<QPair<QByteArray, QString>> &fields) const
{
    QList<QPair<QByteArray, QString>> all = fields;
    all.append({{"state", request.state}, {"iss", m_issuer}}); // iss: RFC 9207
    return {.status = 302, .headers = {{"Location", withFields(request.redirect, all)}, {"Referrer-Policy", "no-referrer"}}};
}

Answer Provider::logOut(const Form &form)
{
    const QString heading = u"Nobody was signed out"_s;
    if (!form.problem().isEmpty()) {
        return plainPage(400, heading, form.problem());
    }
    // No cookie tells who a browser's person is, so the program has to; how old its token is does not matter.
    const std::optional<QJsonObject> claims = claimsOf(form.value(u"id_token_hint"_s).toLatin1(), m_key);
    if (!claims) {
        return plainPage(400, heading, u"The program has to give the id_token_hint of a sign-in"_s);
    }
    const QString client = form.value(u"client_id"_s);
    if (!client.isEmpty() && client != claims->value("azp"_L1).toString()) {
        return plainPage(400, heading, u"The id_token_hint is another client's"_s);
    }
    const QString target = form.value(u"post_logout_redirect_uri"_s);
    if (!target.isEmpty() && !isLoopback(target)) {
        return plainPage(400, heading, u"The post_logout_redirect_uri is not on 127.0.0.1 or [::1]"_s);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.end(claims->value("sid"_L1).toString());
    }
    if (target.isEmpty()) {
        return plainPage(200, u"Signed out"_s, u"You can close this page"_s);
    }
    return {.status = 302, .headers = {{"Location", withFields(target, {{"state", form.value(u"state"_s)}})}}};
}

QString Provider::userOf(const QByteArray &token, const QDateTime &now) const
{
    const std::optional<QJsonObject> claims = claimsOf(token, m_key);
    if (!claims) {
        return u""_s;
    }
    // An ID token is signed by the same key, but its id is no access token's.
    const std::lock_guard lock(m_mutex);
    const bool good = m_sessions.accepts(claims->value("sid"_L1).toString(), claims->value("jti"_L1).toString(), now.toSecsSinceEpoch());
    return good ? claims->value("sub"_L1).toString() : u""_s;
}

void Provider::expireAccessTokens()
{
    const std::lock_guard lock(m_mutex);
    m_sessions.revokeEveryAccess();
}

} // namespace atrium::sandbox
