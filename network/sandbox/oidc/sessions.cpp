// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/sessions.h"

#include <QMessageAuthenticationCode>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

constexpr qint64 refreshLife = 30 * 24 * 60 * 60; // without being used, as a Keycloak offline session's
constexpr qsizetype maximumSessions = 2'000;
constexpr qsizetype maximumAccess = 50; // of one session; where time stands none expires

} // namespace

Sessions::Sessions(quint64 seed, int tokenLife)
    : m_seed(seed)
    , m_tokenLife(tokenLife)
    , m_secret(randomBytes())
{
}

QString Sessions::newId()
{
    static const QUuid space(u"{2f0c9a52-8a4c-4f5e-9a57-1b3f0c7d6e84}"_s);
    m_lastId += 1;
    return QUuid::createUuidV5(space, QString::number(m_seed) + u'/' + QString::number(m_lastId)).toString(QUuid::WithoutBraces);
}

Issue Sessions::open(const Grant &grant, qint64 now)
{
    makeRoom(now);
    Session &session = m_sessions[grant.session];
    session.grant = grant;
    session.number = ++m_lastNumber;
    Issue issue = issueOf(session, grant.request.scopes, now);
    session.grant.request = {.client = grant.request.client, .scopes = grant.request.scopes};
    return issue;
}

Issue Sessions::issueOf(Session &session, const QStringList &scopes, qint64 now)
{
    Issue issue {.grant = session.grant, .scopes = scopes, .accessId = newId(), .identityId = newId(), .refreshToken = {}, .at = now};
    session.access.removeIf([now](const QPair<QString, qint64> &token) { return token.second <= now; });
    session.access.append({issue.accessId, now + m_tokenLife});
    if (session.access.size() > maximumAccess) {
        session.access.removeFirst();
    }
    if (session.grant.request.scopes.contains(u"offline_access"_s)) {
        session.generation += 1;
        session.refreshUntil = now + refreshLife;
        issue.refreshToken = refreshTokenOf(session.grant.session, session.generation);
    }
    return issue;
}

Sessions::Renewed Sessions::renew(const QByteArray &refreshToken, const QString &client, const QStringList &scopes, qint64 now)
{
    const auto refused = [](const QString &sentence) {
        return Renewed {.issue = {}, .error = u"invalid_grant"_s, .description = sentence};
    };
    const QString id = sessionOf(refreshToken);
    if (id.isEmpty()) {
        return refused(u"The refresh token is not known, or its session has ended"_s);
    }
    Session &session = m_sessions[id];
    if (session.grant.request.client != client) {
        return refused(u"The refresh token is another client's"_s);
    }
    if (refreshToken != refreshTokenOf(id, session.generation)) {
        end(id); // two have it, and nobody can tell which of them is the thief
        return refused(u"The refresh token was used before; its session is over"_s);
    }
    if (now >= session.refreshUntil) {
        end(id);
        return refused(u"The refresh token has expired"_s);
    }
    const QStringList &granted = session.grant.request.scopes;
    if (std::any_of(scopes.begin(), scopes.end(), [&granted](const QString &scope) { return !granted.contains(scope); })) {
        return {.issue = {}, .error = u"invalid_scope"_s, .description = u"More is asked for than was granted"_s};
    }
    return {.issue = issueOf(session, scopes.isEmpty() ? granted : scopes, now), .error = {}, .description = {}};
}

bool Sessions::accepts(const QString &session, const QString &accessId, qint64 now) const
{
    const auto found = m_sessions.find(session);
    return found != m_sessions.end() && std::any_of(found->access.begin(), found->access.end(), [&](const QPair<QString, qint64> &token) {
        return token.first == accessId && now < token.second;
    });
}

void Sessions::end(const QString &session)
{
    m_sessions.remove(session);
}

QString Sessions::sessionOf(const QByteArray &refreshToken) const
{
    const QByteArrayList parts = refreshToken.split('.');
    const QString session = QString::fromLatin1(parts.value(0));
    const qint64 generation = parts.value(1).toLongLong();
    const bool ours = parts.size() == 3 && sameSecret(refreshToken, refreshTokenOf(session, generation));
    return ours && m_sessions.contains(session) ? session : u""_s;
}

QString Sessions::clientOf(const QString &session) const
{
    return m_sessions.value(session).grant.request.client;
}

void Sessions::revokeAccess(const QString &session, const QString &accessId)
{
    if (const auto found = m_sessions.find(session); found != m_sessions.end()) {
        found->access.removeIf([&](const QPair<QString, qint64> &token) { return token.first == accessId; });
    }
}

void Sessions::revokeEveryAccess()
{
    std::for_each(m_sessions.begin(), m_sessions.end(), [](Session &session) { session.access.clear(); });
}

QByteArray Sessions::refreshTokenOf(const QString &session, qint64 generation) const
{
    const QByteArray text = session.toLatin1() + '.' + QByteArray::number(generation);
    return text + '.' + base64Url(QMessageAuthenticationCode::hash(text, m_secret, QCryptographicHash::Sha256));
}

void Sessions::makeRoom(qint64 now)
{
    if (m_sessions.size() < maximumSessions) {
        return;
    }
    m_sessions.removeIf([now](const QHash<QString, Session>::iterator &session) {
        const bool hasAccess = !session->access.isEmpty() && session->access.constLast().second > now;
        return !hasAccess && session->refreshUntil <= now;
    });
    if (m_sessions.size() >= maximumSessions) {
        const auto older = [](const Session &one, const Session &other) { return one.number < other.number; };
        m_sessions.erase(std::min_element(m_sessions.cbegin(), m_sessions.cend(), older));
    }
}

} // namespace atrium::sandbox
