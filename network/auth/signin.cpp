// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/signin.h"

#include <QtNetworkAuth/QOAuthHttpServerReplyHandler>

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray randomText(qsizetype bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return random.toBase64(base64Url);
}

/// The handler hands on what the address said as QUrlQuery shows it: with `+`, `/`, `=` and `%` still encoded (platform T11). A plus that
/// is not encoded is a blank of the form encoding; codes have none, descriptions do.
QString decoded(const QVariantMap &answer, const QString &name)
{
    return QUrl::fromPercentEncoding(answer.value(name).toString().replace(u'+', u' ').toUtf8());
}

} // namespace

BrowserSignIn::BrowserSignIn(const SignInDetails &details, Clock *clock, const ClientSetup &setup, milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_provider(details, clock, setup)
    , m_patience(patience)
    , m_state(randomText(16)) // 128 bits; Qt's own has 8 letters
    , m_verifier(randomText(32)) // 43 letters, the shortest that RFC 7636 allows, of 256 bits
{
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start()
{
    m_provider.discover(this, [this](const Result<oidc::Discovery, SignInFailure> &found) {
        if (found)
            listen(*found);
        else
            fail(found.error());
    });
}

void BrowserSignIn::listen(const oidc::Discovery &provider)
{
    // Loopback only, any port: the default listens on every interface.
    m_door = std::make_unique<QOAuthHttpServerReplyHandler>(QHostAddress(QHostAddress::LocalHost), 0);
    if (!m_door->isListening()) {
        fail({.kind = SignInFailure::NoPort});
        return;
    }
    m_issuer = provider.issuer;
    m_redirect = m_door->callback();
    connect(m_door.get(), &QAbstractOAuthReplyHandler::callbackReceived, this, &BrowserSignIn::take);
    m_wait = Wait(m_clock, m_clock->after(m_patience, this, [this] { fail({.kind = SignInFailure::NobodyCame}); }));
    Q_EMIT browserWanted(authorizationAddress(provider.authorization));
}

/// By hand and not by QOAuth2AuthorizationCodeFlow: that one would redeem the code too, by a manager of its own without time-outs, and it
/// drops the query that an endpoint may come with (RFC 6749, 3.1).
QUrl BrowserSignIn::authorizationAddress(const QString &endpoint) const
{
    QUrl address(endpoint);
    QUrlQuery query(address);
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"response_type"_s, u"code"_s);
    add(u"client_id"_s, m_provider.details().clientId);
    add(u"redirect_uri"_s, m_redirect);
    add(u"scope"_s, m_provider.details().scopes.simplified());
    add(u"state"_s, QString::fromLatin1(m_state));
    add(u"code_challenge"_s, QString::fromLatin1(QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(base64Url)));
    add(u"code_challenge_method"_s, u"S256"_s);
    address.setQuery(query);
    return address;
}

void BrowserSignIn::take(const QVariantMap &answer)
{
    if (m_answered)
        return; // twice by an impatient browser: the first one counts
    const QString code = decoded(answer, u"code"_s);
    const QString error = decoded(answer, u"error"_s);
    const QString issuer = decoded(answer, u"iss"_s);
    const bool ours = decoded(answer, u"state"_s).toLatin1() == m_state && (!code.isEmpty() || !error.isEmpty())
        && (issuer.isEmpty() || issuer == m_issuer); // RFC 9207: of another provider's sign-in
    if (!ours) {
        m_door->setCallbackText(tr("This is not the answer to the sign-in that Atrium began. You can close this page."));
        return;
    }
    m_answered = true;
    m_wait.stop();
    m_door->setCallbackText(error.isEmpty() ? tr("You can close this page and go back to Atrium.")
                                            : tr("You are not signed in. You can close this page and go back to Atrium."));
    // The handler answers the browser after this signal, on the connection it has; new ones are refused from now on.
    m_door->close();
    if (!error.isEmpty()) {
        const QString words = decoded(answer, u"error_description"_s);
        fail({.kind = error == "access_denied"_L1 ? SignInFailure::Denied : SignInFailure::Refused,
            .detail = (words.isEmpty() ? error : words).left(2000)});
        return;
    }
    m_provider.redeem(code.toLatin1(), m_verifier, m_redirect, this, [this](const Result<oidc::Tokens, SignInFailure> &tokens) {
        if (tokens)
            Q_EMIT signedIn(
                {.way = Credentials::Way::Browser, .access = tokens->access, .refresh = tokens->refresh, .subject = tokens->subject});
        else
            fail(tokens.error());
    });
}

void BrowserSignIn::giveBack(const Credentials &credentials)
{
    if (!credentials.refresh.isEmpty())
        m_provider.revoke(credentials.refresh, this, [](const auto &) {});
}

void BrowserSignIn::fail(const SignInFailure &failure)
{
    m_answered = true;
    m_wait.stop();
    if (m_door)
        m_door->close();
    Q_EMIT failed(failure);
}

} // namespace atrium
